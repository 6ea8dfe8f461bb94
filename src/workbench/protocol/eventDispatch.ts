import { EventType, WORKBOOK_EVENTS } from '../objects/eventRegistrations';
import { formatArea } from '../workbook/address';
import { intersect, maxColumns, maxRows } from '../workbook/area';
import type { WorkbookApi } from '../workbook/api';
import { shiftLines } from '../workbook/spans';
import type { Area, Happening, ModelChange, Origin } from '../workbook/model';
import type { RequestEnvelope } from './envelope';

const CATEGORY_EVENT = 65536;
const REMEMBERED_RANGES = 200;

interface QueuedEvent {
  actionName: string;
  data: unknown;
}

/**
 * Tells the add-in what happened: only what it registered for, in order, and never between a batch and its answer.
 * An event of Excel travels as `richApiMessage` with its type and target.
 */
export class EventDispatch {
  /** Events of Excel are told; what happens meanwhile is not told later either. */
  enabled = true;
  private readonly channels = new Map<string, RequestEnvelope>();
  private readonly registered = new Set<string>();
  private readonly queue: QueuedEvent[] = [];
  private readonly ranges = new Map<string, { sheetId: string; area: Area }>();
  private readonly stopListening: () => void;
  private sheets: SheetFacts;
  private things: Things;
  private activeSheetId: string;
  private selectedTables = new Set<string>();
  private readonly hiddenRows: Map<string, ReadonlySet<number>>;
  private holding = false;
  private count = 0;

  constructor(
    private readonly workbook: WorkbookApi,
    private readonly post: (registration: RequestEnvelope, data: unknown) => void,
  ) {
    this.sheets = sheetsOf(workbook);
    this.things = thingsOf(workbook);
    this.activeSheetId = workbook.activeSheetId;
    this.hiddenRows = new Map(workbook.sheets.map(({ id, hiddenRows }) => [id, hiddenRows]));
    const stops = [
      workbook.onChange((change) => this.note(change)),
      workbook.onHappening((happening) => this.noteHappening(happening)),
    ];
    this.stopListening = () => stops.forEach((stop) => stop());
  }

  register(request: RequestEnvelope): void {
    this.channels.set(request._actionName, request);
  }

  unregister(request: RequestEnvelope): void {
    this.channels.delete(request._actionName);
  }

  registerExcelEvent(eventType: number, targetId: string): void {
    this.registered.add(`${eventType} ${targetId}`);
  }

  unregisterExcelEvent(eventType: number, targetId: string): void {
    this.registered.delete(`${eventType} ${targetId}`);
  }

  rangeOf(referenceId: string): { sheetId: string; area: Area } | undefined {
    return this.ranges.get(referenceId);
  }

  /** Keeps events back while a batch runs. */
  hold(): void {
    this.holding = true;
  }

  release(): void {
    this.holding = false;
    this.flush();
  }

  send(actionName: string, data: unknown): void {
    this.queue.push({ actionName, data });
    if (!this.holding) this.flush();
  }

  dispose(): void {
    this.stopListening();
    this.channels.clear();
    this.registered.clear();
  }

  private flush(): void {
    for (const event of this.queue.splice(0)) {
      const registration = this.channels.get(event.actionName);
      if (registration) this.post(registration, event.data);
    }
  }

  /** To the sheet's own listeners and to those of the whole workbook. */
  private excelEvent(eventType: number, targetId: string, args: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of new Set([targetId, WORKBOOK_EVENTS])) {
      if (!this.registered.has(`${eventType} ${target}`)) continue;
      this.send('richApiMessage', { ArrayData: [[CATEGORY_EVENT, eventType, target, JSON.stringify(args), 0, false]] });
    }
  }

  private note(change: ModelChange): void {
    switch (change.kind) {
      case 'cells':
        this.noteCells(change.sheetId, change.area, change.what, change.origin);
        break;
      case 'rows':
      case 'columns':
        this.noteLines(change);
        break;
      case 'selection':
        this.noteSelection(change.sheetId, change.areas);
        break;
      case 'activation':
        this.noteActivation(change.sheetId);
        break;
      case 'sheets':
        this.noteSheets(change.origin);
        this.noteThings(change.origin);
        break;
      case 'tables':
      case 'charts':
        this.noteThings(change.origin);
        break;
      case 'filter':
      case 'layout':
        this.noteHiddenRows(change.sheetId, change.origin);
        break;
      case 'protection':
        this.excelEvent(EventType.worksheetProtectionChanged, change.sheetId, {
          ...source(change.origin),
          worksheetId: change.sheetId,
          isProtected: this.workbook.sheets.some(({ id, protectedWith }) => id === change.sheetId && !!protectedWith),
        });
        break;
      default:
        break;
    }
  }

  private noteCells(sheetId: string, area: Area, what: 'values' | 'formats' | 'both', origin: Origin): void {
    if (origin === 'calculation') {
      this.excelEvent(EventType.worksheetCalculated, sheetId, { worksheetId: sheetId });
      return;
    }
    const args = { ...source(origin), worksheetId: sheetId, address: formatArea(area) };
    const referenceId = this.remember(sheetId, area);
    if (what !== 'formats') {
      this.excelEvent(EventType.worksheetChanged, sheetId, {
        ...args,
        changeType: 'RangeEdited',
        referenceId,
        type: 0,
      });
      this.tableEvents(sheetId, area, args);
    }
    if (what !== 'values') this.excelEvent(EventType.worksheetFormatChanged, sheetId, { ...args, referenceId });
  }

  private tableEvents(sheetId: string, area: Area, args: Record<string, unknown>): void {
    const sheet = this.workbook.sheets.find((one) => one.id === sheetId);
    for (const table of sheet?.tables ?? []) {
      if (intersect(table.area, area))
        this.excelEvent(EventType.tableChanged, table.id, { ...args, tableId: table.id, changeType: 'RangeEdited' });
    }
  }

  /** Hidden rows move with the others, which is no hiding; Undo brings back hidden ones that were removed. */
  private noteMovedRows({ sheetId, at, count, origin }: Extract<ModelChange, { kind: 'rows' | 'columns' }>): void {
    const hidden = this.hiddenRows.get(sheetId);
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (origin === 'undo' && sheet) this.hiddenRows.set(sheetId, sheet.hiddenRows);
    else if (hidden) this.hiddenRows.set(sheetId, shiftLines(hidden, at, count, maxRows));
  }

  private noteLines(change: Extract<ModelChange, { kind: 'rows' | 'columns' }>): void {
    const rows = change.kind === 'rows';
    if (rows) this.noteMovedRows(change);
    const at = { start: change.at + 1, end: change.at + Math.abs(change.count) };
    const whole = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
    const area = rows
      ? { ...whole, row: change.at, rows: at.end - at.start + 1 }
      : { ...whole, column: change.at, columns: at.end - at.start + 1 };
    this.excelEvent(EventType.worksheetChanged, change.sheetId, {
      ...source(change.origin),
      worksheetId: change.sheetId,
      address: formatArea(area),
      changeType: `${rows ? 'Row' : 'Column'}${change.count > 0 ? 'Inserted' : 'Deleted'}`,
      referenceId: this.remember(change.sheetId, area),
      type: 0,
    });
  }

  private noteSelection(sheetId: string, areas: Area[]): void {
    this.send('documentSelectionChanged', {});
    const address = addressOf(areas);
    this.excelEvent(EventType.worksheetSelectionChanged, sheetId, { worksheetId: sheetId, address });
    this.tellTablesOfSelection(sheetId, areas);
  }

  /** A table hears what of it is selected, and once that nothing is any more. */
  private tellTablesOfSelection(selectedSheet: string, areas: Area[]): void {
    const before = this.selectedTables;
    this.selectedTables = new Set();
    for (const { id: sheetId, tables } of this.workbook.sheets)
      for (const table of tables) {
        const inside = areas.flatMap((area) => (sheetId === selectedSheet && intersect(area, table.area)) || []);
        if (inside.length > 0) this.selectedTables.add(table.id);
        else if (!before.has(table.id)) continue;
        this.excelEvent(EventType.tableSelectionChanged, table.id, {
          worksheetId: sheetId,
          address: addressOf(inside),
        });
      }
  }

  private noteHappening(happening: Happening): void {
    const { sheetId } = happening;
    switch (happening.kind) {
      case 'sorted': {
        const { lines, areas, origin } = happening;
        const type = lines === 'rows' ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted;
        this.excelEvent(type, sheetId, { ...source(origin), worksheetId: sheetId, address: addressOf(areas) });
        break;
      }
      case 'formulas': {
        const formulaDetails = happening.cells.map(({ row, column, previous }) => ({
          cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
          previousFormula: previous,
        }));
        const args = { ...source(happening.origin), worksheetId: sheetId, formulaDetails };
        this.excelEvent(EventType.worksheetFormulaChanged, sheetId, args);
        break;
      }
      default: {
        const { row, column, offset } = happening;
        const address = formatArea({ row, column, rows: 1, columns: 1 });
        const args = { worksheetId: sheetId, address, offsetX: offset.x, offsetY: offset.y };
        this.excelEvent(EventType.worksheetSingleClicked, sheetId, args);
      }
    }
  }

  /** Rows that are hidden or shown now, by whatever. */
  private noteHiddenRows(sheetId: string, origin: Origin): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    const [before, now] = [this.hiddenRows.get(sheetId), sheet?.hiddenRows ?? new Set<number>()];
    this.hiddenRows.set(sheetId, now);
    const tell = (changeType: string, rows: number[]): void => {
      if (rows.length === 0) return;
      const address = addressOf(rowAreas(rows));
      const args = { ...source(origin), worksheetId: sheetId, address, changeType };
      this.excelEvent(EventType.worksheetRowHiddenChanged, sheetId, args);
    };
    tell(
      'Hidden',
      [...now].filter((row) => !before?.has(row)),
    );
    tell(
      'Unhidden',
      [...(before ?? [])].filter((row) => !now.has(row)),
    );
  }

  private noteActivation(sheetId: string): void {
    const before = this.activeSheetId;
    if (before === sheetId) return;
    this.activeSheetId = sheetId;
    this.excelEvent(EventType.worksheetDeactivated, before, { worksheetId: before });
    this.excelEvent(EventType.worksheetActivated, sheetId, { worksheetId: sheetId });
  }

  private noteSheets(origin: Origin): void {
    const [before, now] = [this.sheets, sheetsOf(this.workbook)];
    this.sheets = now;
    const tell = (type: number, id: string, more: Record<string, unknown> = {}): void =>
      this.excelEvent(type, id, { ...source(origin), worksheetId: id, ...more });
    for (const [id, { name, visibility }] of now) {
      const known = before.get(id);
      if (!known) tell(EventType.worksheetAdded, WORKBOOK_EVENTS, { worksheetId: id });
      else {
        if (known.name !== name) tell(EventType.worksheetNameChanged, id, { nameBefore: known.name, nameAfter: name });
        if (known.visibility !== visibility)
          tell(EventType.worksheetVisibilityChanged, id, {
            visibilityBefore: known.visibility,
            visibilityAfter: visibility,
          });
      }
    }
    for (const id of before.keys())
      if (!now.has(id)) tell(EventType.worksheetDeleted, WORKBOOK_EVENTS, { worksheetId: id });
    const moved = movedOf([...before.keys()], [...now.keys()]);
    if (moved) tell(EventType.worksheetMoved, moved.id, { positionBefore: moved.from, positionAfter: moved.to });
  }

  /** Tables and charts that came or went. */
  private noteThings(origin: Origin): void {
    const now = thingsOf(this.workbook);
    const tell = (from: Things, other: Things, types: Record<Thing['kind'], number>): void => {
      for (const [id, { kind, sheetId }] of from)
        if (!other.has(id))
          this.excelEvent(types[kind], sheetId, { ...source(origin), worksheetId: sheetId, [`${kind}Id`]: id });
    };
    tell(now, this.things, { table: EventType.tableAdded, chart: EventType.chartAdded });
    tell(this.things, now, { table: EventType.tableDeleted, chart: EventType.chartDeleted });
    this.things = now;
  }

  private remember(sheetId: string, area: Area): string {
    this.count += 1;
    const id = `event${this.count}`;
    this.ranges.set(id, { sheetId, area });
    const [oldest] = this.ranges.keys();
    if (this.ranges.size > REMEMBERED_RANGES) this.ranges.delete(oldest);
    return id;
  }
}

const addressOf = (areas: readonly Area[]): string => areas.map((area) => formatArea(area)).join(',');

/** Whole rows, neighbours together. */
function rowAreas(rows: readonly number[]): Area[] {
  const areas: Area[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column: 0, rows: 1, columns: maxColumns });
  }
  return areas;
}

type SheetFacts = ReadonlyMap<string, { name: string; visibility: string }>;

function sheetsOf({ sheets }: WorkbookApi): SheetFacts {
  return new Map(sheets.map(({ id, name, visibility }) => [id, { name, visibility }]));
}

/** The one sheet that stands elsewhere among the same sheets. */
function movedOf(before: string[], now: string[]): { id: string; from: number; to: number } | undefined {
  if (before.length !== now.length) return undefined;
  const without = (ids: string[], id: string): string => ids.filter((other) => other !== id).join();
  const id = before.find((each, at) => now[at] !== each && without(before, each) === without(now, each));
  return id === undefined ? undefined : { id, from: before.indexOf(id), to: now.indexOf(id) };
}

interface Thing {
  kind: 'table' | 'chart';
  sheetId: string;
}
type Things = ReadonlyMap<string, Thing>;

function thingsOf({ sheets }: WorkbookApi): Things {
  return new Map(
    sheets.flatMap(({ id: sheetId, tables, charts }) => [
      ...tables.map(({ id }): [string, Thing] => [id, { kind: 'table', sheetId }]),
      ...charts.map(({ id }): [string, Thing] => [id, { kind: 'chart', sheetId }]),
    ]),
  );
}

/** Who caused a change, as Excel tells it: `triggerSource` names this add-in where it was the one. */
function source(origin: Origin): { source: 'Local'; triggerSource: string } {
  return { source: 'Local', triggerSource: origin === 'host' ? 'ThisLocalAddin' : 'Unknown' };
}
