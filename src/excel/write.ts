import type { CallOptions, Preflight, Translate, WritePlan, WriteResult } from '../app/ports';
import { Problem } from '../core/problem';
import type { ReportSheet } from '../core/report/report';
import { parseAddress } from '../core/table/a1';
import { areaAddress, type Area } from './address';
import { textContent } from './cellContent';
import { inExcel, stopIfCancelled, type Batch } from './batch';
import { columnGroups, isConsecutive, type ColumnGroup } from './columnContents';
import { columnRecord } from './columnRecord';
import { lookAtAll, readOverwritten, readRules, writeColumns, type ColumnRules } from './columns';
import { surveyColumns, type ColumnSurvey } from './columnTargets';
import type { FormulaPlaces } from './formulas';
import { loadJournal, noteJournal, putJournal, removeJournal, type WriteJournal } from './journalPart';
import type { KnownRead, KnownReads } from './knownReads';
import type { SheetLayout } from './layout/sheetLayout';
import { lineChangeOf } from './lineChanges';
import { rangeOf } from './ranges';
import { prepareRepairs, repairStep, writeRepairs, type PreparedRepairs } from './repairs';
import {
  nameSheets,
  readEarlier,
  removeEarlierCharts,
  sheetRecords,
  sheetSteps,
  surveySheets,
  writeSheet,
  type SheetSurvey,
  type SheetTarget,
} from './reportSheets';
import { columnSteps } from './restoreColumns';
import { RowGuard } from './rowGuard';
import { Journal, rollBackAfter, withRemains } from './undo';
import type { TextRule } from './tierFills';
import type { TypedCells } from './typedCells';
import type { ColumnRecord, RepairRecord } from './writeRecord';
import { loadWritten, putWritten, writtenXml, type WrittenPart } from './writtenPart';

export interface WriteSettings {
  translate: Translate;
  now: () => Date;
  /** Layouts of this session by hidden name, so that re-runs can be taken back exactly. */
  layouts: Map<string, SheetLayout>;
  /** Lists that were read, by which rows are known again. */
  reads: KnownReads;
  /** Gets what a failed write could not put back, to be tried again. */
  onRemains(journal: Journal): void;
}

interface Survey {
  epochSerial: number;
  /** The file was opened for reading: some Excels let it be changed all the same, others refuse. */
  isReadOnly: boolean;
  columns?: ColumnSurvey;
  sheets: SheetSurvey;
}

/** What a write would update, append and overwrite. Changes nothing. Throws what would make the write impossible. */
export async function preflightWrite(plan: WritePlan, settings: WriteSettings): Promise<Preflight> {
  return inExcel(async (batch) => {
    const survey = await surveyWrite(batch, plan, settings, settings.reads.get(plan.origin.readId)?.sheetId);
    const addresses = (updated: boolean) =>
      (survey.columns?.targets ?? [])
        .filter(({ before }) => (before !== undefined) === updated)
        .map(({ area }) => areaAddress(area));
    return { updates: addresses(true), appends: addresses(false), inTheWay: obstacles(survey) };
  });
}

/**
 * Writes a plan: report sheets first (formulas refer to their parameters), then columns. When anything fails, the user
 * cancels, or the list is not the one that was read any more (`list-changed`), everything written is put back; what
 * cannot be put back is told as `write-remains`, and `onRemains` gets the way to try again. The journal takes the write
 * back later.
 */
export async function performWrite(
  plan: WritePlan,
  settings: WriteSettings,
  options: CallOptions = {},
): Promise<{ result: WriteResult; journal: Journal }> {
  const journal = new Journal();
  let isReadOnly = false;
  try {
    const result = await inExcel(async (batch) => {
      stopIfCancelled(options.signal);
      const known = settings.reads.get(plan.origin.readId);
      if (!known && plan.origin.readId !== undefined) throw new Problem('list-changed', place(plan));
      const survey = await surveyWrite(batch, plan, settings, known?.sheetId);
      ({ isReadOnly } = survey);
      refuseObstacles(survey, plan);
      await readEarlier(batch, survey.sheets.targets);
      const beside = survey.columns && (await prepareColumns(batch, plan, survey, survey.columns, known, settings));
      const { repairs = [] } = plan.report;
      const repairing =
        repairs.length > 0 ? await prepareRepairs(batch, plan, repairs, known, survey.epochSerial) : undefined;
      await beginJournal(batch, plan, survey, { columns: beside?.record, repairs: repairing?.record }, journal);
      const listening = survey.columns && listenTo(batch, survey.columns);
      for (const [index, target] of survey.sheets.targets.entries()) {
        stopIfCancelled(options.signal);
        const previous = target.before && settings.layouts.get(target.name);
        await writeSheet(batch, target, plan.runId, previous, journal, options);
        rememberLayout(settings.layouts, target, previous, journal);
        options.onProgress?.({ step: 'charts', done: (index + 1) / survey.sheets.targets.length });
      }
      const rules = beside && (await writeBeside(batch, beside, listening, journal, options));
      stopIfCancelled(options.signal);
      if (beside && rules) await keepWritten(batch, plan.runId, beside, rules, journal);
      if (repairing) await repair(batch, repairing, beside, journal, options);
      nameSheets(batch, survey.sheets.targets);
      const rows = beside && !repairing && lookAtAll(beside.columns, beside.groups, beside.guard);
      // Looks for the journal in the same round trip.
      await removeJournal(batch);
      if (rows) rows.check();
      removeEarlierCharts(batch, survey.sheets.targets);
      listening?.stop();
      await batch.syncWrites();
      const repaired = repairing?.record.cells.length;
      return { ...resultOf(plan, survey, batch), ...(repaired === undefined ? {} : { repaired }) };
    }, options);
    return { result, journal };
  } catch (error) {
    const failed = await rollBackAfter(isReadOnly ? readOnlyProblem(error) : error, journal);
    if (failed.remains) settings.onRemains(journal);
    throw failed.error;
  }
}

/** Changes cells of the list, after all that needs it as it was. */
async function repair(
  batch: Batch,
  repairing: PreparedRepairs,
  beside: Beside | undefined,
  journal: Journal,
  options: CallOptions,
): Promise<void> {
  const rows = beside && lookAtAll(beside.columns, beside.groups, beside.guard);
  if (rows) {
    await batch.sync();
    rows.check();
  }
  journal.add(repairStep(repairing.record));
  await writeRepairs(batch, repairing, options);
}

/** Where a file is open for reading, that is why Excel denies access. */
function readOnlyProblem(error: unknown): unknown {
  if (!(error instanceof Problem) || error.code !== 'sheet-protected') return error;
  return new Problem('workbook-read-only', {}, error.params);
}

function place({ origin }: WritePlan) {
  return { sheet: origin.sheet, address: origin.address };
}

function refuseObstacles(survey: Survey, { overwrite }: WritePlan): void {
  const inTheWay = obstacles(survey);
  if (inTheWay.length === 0 || overwrite !== 'ask') return;
  const { sheet } = inTheWay[0];
  const address = inTheWay.filter((one) => one.sheet === sheet).map((one) => one.address);
  throw new Problem('cells-in-the-way', { sheet, address: address.join(',') });
}

/** Hears what others do to the list while it is written beside. */
function listenTo(batch: Batch, columns: ColumnSurvey) {
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

/** Columns that are ready to be written. */
interface Beside {
  columns: ColumnSurvey;
  groups: ColumnGroup[];
  guard?: RowGuard;
  record: ColumnRecord;
  /** Rules of an earlier run. */
  rules: TextRule[];
  earlier: WrittenPart;
}

async function prepareColumns(
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
async function keepWritten(
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

/** Puts the journal in front of the first change, and keeps it for the way back. */
async function beginJournal(
  batch: Batch,
  { runId, modelName }: WritePlan,
  survey: Survey,
  { columns, repairs }: { columns: ColumnRecord | undefined; repairs: RepairRecord | undefined },
  journal: Journal,
): Promise<void> {
  const sheets = sheetRecords(survey.sheets.targets, runId);
  const kept: WriteJournal = {
    ...{ version: 2, runId, name: modelName, sheets },
    ...(columns ? { columns } : {}),
    ...(repairs ? { repairs } : {}),
  };
  journal.begin({ place: {}, restore: (later) => noteJournal(later, kept) });
  journal.end({ place: {}, restore: removeJournal });
  await putJournal(batch, kept);
}

async function writeBeside(
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

/**
 * Takes back a write that was not finished in an earlier session. What cannot be taken back is told as `write-remains`;
 * it can be tried again.
 */
export async function undoUnfinished(limits: Pick<CallOptions, 'signal'> = {}): Promise<void> {
  const unfinished = await loadJournal();
  const journal = new Journal();
  journal.end({ place: {}, restore: removeJournal });
  journal.add(...sheetSteps(unfinished?.sheets ?? []).reverse());
  if (unfinished?.columns) journal.add(...columnSteps(unfinished.columns).reverse());
  if (unfinished?.repairs) journal.add(repairStep(unfinished.repairs));
  const remains = await journal.rollBack(limits);
  if (remains) throw withRemains(remains.problem, remains);
}

function rememberLayout(
  layouts: Map<string, SheetLayout>,
  { name, layout }: SheetTarget,
  previous: SheetLayout | undefined,
  journal: Journal,
): void {
  journal.add({
    place: {},
    restore: async () => {
      if (previous) layouts.set(name, previous);
      else layouts.delete(name);
    },
  });
  layouts.set(name, layout);
}

async function surveyWrite(batch: Batch, plan: WritePlan, settings: WriteSettings, sheetId?: string): Promise<Survey> {
  const epoch = batch.workbook.functions.date(1970, 1, 1);
  epoch.load('value');
  batch.workbook.load('readOnly');
  batch.workbook.protection.load('protected');
  const columns =
    plan.writeColumns && plan.report.columns.length > 0 ? await surveyColumns(batch, plan, sheetId) : undefined;
  if (!columns) await batch.sync();
  const known = { epochSerial: epoch.value, isReadOnly: batch.workbook.readOnly, columns };
  const reports = sheetsOf(plan);
  if (reports.length === 0) return { ...known, sheets: { targets: [], inTheWay: [] } };
  const sheets = await surveySheets(batch, plan, reports, {
    translate: settings.translate,
    epochSerial: epoch.value,
    modelName: plan.modelName,
    closing: closingLines(plan, settings, epoch.value),
  });
  const isAdding = sheets.targets.some(({ before }) => !before);
  if (isAdding && batch.workbook.protection.protected) throw new Problem('workbook-protected');
  return { ...known, sheets };
}

/** The sheets to write; live formulas need those with parameters in any case. */
function sheetsOf({ report, writeSheets, writeColumns: columns, liveFormulas }: WritePlan): ReportSheet[] {
  if (writeSheets) return report.sheets;
  const hasParameters = ({ blocks }: ReportSheet): boolean =>
    blocks.some((block) => block.kind === 'table' && block.cellIds !== undefined);
  return report.sheets.filter((sheet) => sheet.isLog === true || (columns && liveFormulas && hasParameters(sheet)));
}

/** When, from where and by which model. The date is the user's local time. */
function closingLines(plan: WritePlan, { translate, now }: WriteSettings, epochSerial: number) {
  const date = now();
  const local = date.getTime() / 60_000 - date.getTimezoneOffset();
  const { sheet, address } = plan.origin;
  // what is made of kept snapshots stands on no sheet
  const source = sheet === '' ? address : `${sheet}!${address}`;
  return [
    {
      label: translate({ key: 'sheet.written' }),
      value: epochSerial + Math.floor(local) / 1440,
      format: 'yyyy-mm-dd hh:mm',
    },
    { label: translate({ key: 'sheet.source' }), value: textContent(source), format: 'General' },
    { label: translate({ key: 'sheet.model' }), value: textContent(plan.modelName), format: 'General' },
  ];
}

function obstacles(survey: Survey): { sheet: string; address: string }[] {
  return [...(survey.columns?.inTheWay ?? []), ...survey.sheets.inTheWay];
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

function resultOf(plan: WritePlan, { columns, sheets }: Survey, batch: Batch): WriteResult {
  const result: WriteResult = {
    rows: plan.writeColumns ? rowCount(plan) : 0,
    syncs: batch.syncs,
    sheets: sheets.targets.map(({ report, sheet, layout }) => ({
      id: report.id,
      sheet,
      tables: layout.tables.map((table) => areaAddress(table)),
    })),
  };
  if (columns) {
    result.columns = { sheet: columns.sheet, address: joined(columns) };
  }
  const summary: SheetTarget | undefined = sheets.targets[0];
  if (summary) result.summary = { sheet: summary.sheet, address: 'A1' };
  return result;
}

/** The columns' areas, side by side ones as one. */
function joined({ targets }: ColumnSurvey): string {
  const areas: Area[] = [];
  for (const { area } of [...targets].sort((a, b) => a.sheetColumn - b.sheetColumn)) {
    const last = areas.at(-1);
    if (last && last.column + last.columns === area.column) last.columns += 1;
    else areas.push({ ...area });
  }
  return areas.map((area) => areaAddress(area)).join(',');
}

function rowCount({ report }: WritePlan): number {
  const values = report.columns[0]?.values;
  if (!values) return 0;
  return values.kind === 'text' ? values.codes.length : values.values.length;
}
