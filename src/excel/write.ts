import type { CallOptions, Preflight, Translate, WritePlan, WriteResult } from '../app/ports';
import { Problem } from '../core/problem';
import type { ReportSheet } from '../core/report/report';
import { parseAddress } from '../core/table/a1';
import { areaAddress, type Area } from './address';
import { textContent } from './cellContent';
import { inExcel, stopIfCancelled, type Batch } from './batch';
import { columnGroups, isConsecutive } from './columnContents';
import { columnRecord, lookAtAll, readOverwritten, writeColumns } from './columns';
import { surveyColumns, type ColumnSurvey } from './columnTargets';
import type { FormulaPlaces } from './formulas';
import type { KnownRead, KnownReads } from './knownReads';
import type { SheetLayout } from './layout';
import { lineChangeOf } from './lineChanges';
import { rangeOf } from './ranges';
import { finishSheets, surveySheets, writeSheet, type SheetSurvey, type SheetTarget } from './reportSheets';
import { columnSteps } from './restoreColumns';
import { RowGuard, type LoadedRows } from './rowGuard';
import { Journal, rollBackAfter } from './undo';

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
  try {
    const result = await inExcel(async (batch) => {
      stopIfCancelled(options.signal);
      const known = settings.reads.get(plan.origin.readId);
      if (!known && plan.origin.readId !== undefined) throw new Problem('list-changed', place(plan));
      const survey = await surveyWrite(batch, plan, settings, known?.sheetId);
      refuseObstacles(survey, plan);
      const listening = survey.columns && listenTo(batch, survey.columns);
      for (const [index, target] of survey.sheets.targets.entries()) {
        stopIfCancelled(options.signal);
        const previous = target.before && settings.layouts.get(target.name);
        await writeSheet(batch, target, plan.runId, previous, journal, options);
        rememberLayout(settings.layouts, target, previous, journal);
        options.onProgress?.({ step: 'charts', done: (index + 1) / survey.sheets.targets.length });
      }
      const look =
        survey.columns && (await writeBeside(batch, plan, survey, known, listening, journal, settings, options));
      stopIfCancelled(options.signal);
      finishSheets(batch, survey.sheets.targets);
      const rows = look?.();
      listening?.stop();
      await batch.syncWrites();
      rows?.check();
      return resultOf(plan, survey, batch);
    }, options);
    return { result, journal };
  } catch (error) {
    const failed = await rollBackAfter(error, journal);
    if (failed.remains) settings.onRemains(journal);
    throw failed.error;
  }
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

/** Writes the columns; gives back what looks at the list once more in the last round trip. */
async function writeBeside(
  batch: Batch,
  plan: WritePlan,
  survey: Survey,
  known: KnownRead | undefined,
  listening: ReturnType<typeof listenTo> | undefined,
  journal: Journal,
  settings: WriteSettings,
  options: CallOptions,
): Promise<(() => LoadedRows | undefined) | undefined> {
  const { columns } = survey;
  if (!columns) return undefined;
  const { translate } = settings;
  const groups = columnGroups(columns, plan.origin, survey.epochSerial, formulaPlaces(plan, survey));
  const sheet = batch.workbook.worksheets.getItem(columns.sheetId);
  const guard = known && new RowGuard(sheet, known, plan.tolerant === true);
  const record = columnRecord(columns, groups, [...(known?.columnIndices ?? plan.origin.columnIndices)], translate);
  await readOverwritten(batch, columns, groups, guard, record);
  journal.add(...columnSteps(record).reverse());
  const writing = {
    ...{ translate, guard, options },
    heard: () => listening?.heard() === true,
    listenAnew: () => listening?.listenAnew(),
  };
  await writeColumns(batch, columns, groups, record, writing);
  for (const { area, before } of columns.targets) if (!before) rangeOf(sheet, area).format.autofitColumns();
  return () => lookAtAll(columns, groups, guard);
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
  const columns =
    plan.writeColumns && plan.report.columns.length > 0 ? await surveyColumns(batch, plan, sheetId) : undefined;
  if (!columns) await batch.sync();
  const reports = sheetsOf(plan);
  if (reports.length === 0) return { epochSerial: epoch.value, columns, sheets: { targets: [], inTheWay: [] } };
  const sheets = await surveySheets(batch, plan, reports, {
    translate: settings.translate,
    epochSerial: epoch.value,
    modelName: plan.modelName,
    closing: closingLines(plan, settings, epoch.value),
  });
  return { epochSerial: epoch.value, columns, sheets };
}

/** The sheets to write; live formulas need those with parameters in any case. */
function sheetsOf({ report, writeSheets, writeColumns: columns, liveFormulas }: WritePlan): ReportSheet[] {
  if (writeSheets) return report.sheets;
  if (!columns || !liveFormulas) return [];
  return report.sheets.filter(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.cellIds));
}

/** When, from where and by which model. The date is the user's local time. */
function closingLines(plan: WritePlan, { translate, now }: WriteSettings, epochSerial: number) {
  const date = now();
  const local = date.getTime() / 60_000 - date.getTimezoneOffset();
  const source = `${plan.origin.sheet}!${plan.origin.address}`;
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
