import type { CallOptions, WritePlan } from '../app/ports';
import { Problem } from '../core/problem';
import { parseAddress } from '../core/table/a1';
import type { Area } from './address';
import type { Batch } from './batch';
import { columnGroups, isConsecutive, type ColumnGroup } from './columnContents';
import { columnRecord } from './columnRecord';
import { readOverwritten, readRules, writeColumns, type ColumnRules } from './columns';
import type { ColumnSurvey } from './columnTargets';
import type { FormulaPlaces } from './formulas';
import type { KnownRead } from './knownReads';
import { lineChangeOf } from './lineChanges';
import { rangeOf } from './ranges';
import { columnSteps } from './restoreColumns';
import { RowGuard } from './rowGuard';
import type { Survey, WriteSettings } from './surveyWrite';
import type { TextRule } from './tierFills';
import type { TypedCells } from './typedCells';
import type { Journal } from './undo';
import type { ColumnRecord } from './writeRecord';
import { loadWritten, putWritten, writtenXml, type WrittenPart } from './writtenPart';

/** Columns that are ready to be written. */
export interface Beside {
  columns: ColumnSurvey;
  groups: ColumnGroup[];
  guard?: RowGuard;
  record: ColumnRecord;
  /** Rules of an earlier run. */
  rules: TextRule[];
  earlier: WrittenPart;
}

/** Reads what stands where the columns are to be written, and asks about what the user typed there: `values-typed`. */
export async function prepareColumns(
  batch: Batch,
  plan: WritePlan,
  survey: Survey,
  columns: ColumnSurvey,
  known: KnownRead | undefined,
  { translate }: WriteSettings,
): Promise<Beside> {
  const groups = columnGroups(columns, plan.origin, survey.epochSerial, formulaPlaces(plan, survey));
  const sheet = batch.workbook.worksheets.getItem(columns.sheetId);
  const guard = known && new RowGuard(sheet, known, plan.tolerant === true);
  const record = columnRecord(columns, groups, [...(known?.columnIndices ?? plan.origin.columnIndices)], translate);
  const isNew = columns.targets.every(({ before }) => !before);
  const earlier = isNew ? {} : await loadWritten(batch, plan.runId);
  const written = guard && earlier.written;
  if (written) columns.written = written;
  const rules = await readRules(
    batch,
    columns,
    record,
    (of) => earlier.written?.columns.find(({ name }) => name === of)?.rules ?? [],
  );
  const typed = await readOverwritten(batch, columns, groups, guard, record);
  if (typed.addresses.length > 0) answerTyped(plan, columns, groups, typed);
  return { columns, groups, record, rules, earlier, ...(guard ? { guard } : {}) };
}

/** Most areas that a question names. */
const mostNamed = 20;

/** What the user typed into our columns is asked about, kept, or replaced like anything of ours. */
function answerTyped(
  { typed: answer = 'ask' }: WritePlan,
  survey: ColumnSurvey,
  groups: ColumnGroup[],
  typed: TypedCells,
) {
  if (answer === 'ask') {
    const address = typed.addresses.slice(0, mostNamed).join(',');
    throw new Problem('values-typed', { sheet: survey.sheet, address }, { count: typed.addresses.length });
  }
  if (answer === 'replace') return;
  for (const group of groups) {
    const { rowAt } = group;
    group.rowAt = (row) =>
      rowAt(row).map((content, at) => (typed.has(row, group.targets[at].sheetColumn) ? null : content));
  }
}

/** Queues the memory of what was written, by which the next run knows its own cells. */
export async function keepWritten(
  batch: Batch,
  runId: string,
  { record, groups, earlier }: Beside,
  rules: ColumnRules,
  journal: Journal,
): Promise<void> {
  journal.add({ place: { sheet: record.sheet }, restore: (later) => putWritten(later, runId, earlier.xml) });
  const rulesOf = (name: string): string[] => rules.get(name)?.map(({ id }) => id) ?? [];
  await putWritten(batch, runId, await writtenXml(runId, record, groups, rulesOf));
}

/** Writes the columns beside the list; the way back stands in the journal before. */
export async function writeBeside(
  batch: Batch,
  { columns, groups, guard, record, rules }: Beside,
  listening: ReturnType<typeof listenTo> | undefined,
  journal: Journal,
  options: CallOptions,
): Promise<ColumnRules> {
  journal.add(...columnSteps(record).reverse());
  const writing = {
    ...{ rules, guard, options },
    heard: () => listening?.heard() === true,
    listenAnew: () => listening?.listenAnew(),
  };
  const written = await writeColumns(batch, columns, groups, record, writing);
  const sheet = batch.workbook.worksheets.getItem(columns.sheetId);
  for (const { area, before } of columns.targets) if (!before) rangeOf(sheet, area).format.autofitColumns();
  return written;
}

/** Hears what others do to the list while it is written beside. */
export function listenTo(batch: Batch, columns: ColumnSurvey) {
  let isHeard = false;
  const own = new Set(columns.targets.map(({ sheetColumn }) => sheetColumn));
  const registered = batch.workbook.worksheets
    .getItem(columns.sheetId)
    .onChanged.add(async ({ changeType, address }) => {
      const area = parseAddress(address);
      const isOurs = area !== undefined && columnsOf(area).every((column) => own.has(column));
      if (lineChangeOf(changeType, address) || !isOurs) isHeard = true;
    });
  return {
    heard: () => isHeard,
    listenAnew: () => {
      isHeard = false;
    },
    /** Queues the end of it. */
    stop: () => registered.remove(),
  };
}

function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

/**
 * Where formulas find their parts; undefined when values are to be written: on request, and for rows that do not follow
 * each other (filtered lists, several areas), of which no formula could take exactly the rated ones.
 */
function formulaPlaces(plan: WritePlan, { columns, sheets }: Survey): FormulaPlaces | undefined {
  if (!plan.liveFormulas || !columns || !isConsecutive(plan.origin)) return undefined;
  const parameters = new Map<string, { sheet: string; area: Area }>();
  for (const { sheet, layout } of sheets.targets) {
    for (const [id, area] of Object.entries(layout.parameters)) parameters.set(id, { sheet, area });
  }
  return {
    sources: columns.sources,
    outputs: new Map(columns.targets.map(({ column, sheetColumn }) => [column.id, sheetColumn])),
    firstRow: columns.firstRow,
    lastRow: columns.lastRow,
    parameters,
  };
}
