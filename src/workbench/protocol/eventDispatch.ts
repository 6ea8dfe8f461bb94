import { EventType, WORKBOOK_EVENTS } from '../objects/eventRegistrations';
import { formatArea } from '../workbook/address';
import { intersect, maxColumns, maxRows } from '../workbook/area';
import type { WorkbookApi } from '../workbook/api';
import type { Area, ModelChange, Origin } from '../workbook/model';
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
  private readonly channels = new Map<string, RequestEnvelope>();
  private readonly registered = new Set<string>();
  private readonly queue: QueuedEvent[] = [];
  private readonly ranges = new Map<string, { sheetId: string; area: Area }>();
  private readonly stopListening: () => void;
  private sheets: SheetFacts;
  private things: Things;
  private activeSheetId: string;
  private holding = false;
  private count = 0;

  constructor(
    private readonly workbook: WorkbookApi,
    private readonly post: (registration: RequestEnvelope, data: unknown) => void,
  ) {
    this.sheets = sheetsOf(workbook);
    this.things = thingsOf(workbook);
    this.activeSheetId = workbook.activeSheetId;
    this.stopListening = workbook.onChange((change) => this.note(change));
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

  private noteLines(change: Extract<ModelChange, { kind: 'rows' | 'columns' }>): void {
    const rows = change.kind === 'rows';
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
    const address = areas.map((area) => formatArea(area)).join(',');
    this.excelEvent(EventType.worksheetSelectionChanged, sheetId, { worksheetId: sheetId, address });
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
