import type { CallOptions, Preflight, WritePlan, WriteResult } from '../app/ports';
import { Problem } from '../core/problem';
import { areaAddress, type Area } from './address';
import { inExcel, stopIfCancelled, type Batch } from './batch';
import { lookAtAll } from './columns';
import type { ColumnSurvey } from './columnTargets';
import { loadJournal, noteJournal, putJournal, removeJournal, type WriteJournal } from './journalPart';
import type { SheetLayout } from './layout/sheetLayout';
import { prepareRepairs, repairStep, writeRepairs, type PreparedRepairs } from './repairs';
import {
  nameSheets,
  readEarlier,
  removeEarlierCharts,
  sheetRecords,
  sheetSteps,
  writeSheet,
  type SheetTarget,
} from './reportSheets';
import { columnSteps } from './restoreColumns';
import { obstacles, refuseObstacles, surveyWrite, type Survey, type WriteSettings } from './surveyWrite';
import { Journal, rollBackAfter, withRemains } from './undo';
import { keepWritten, listenTo, prepareColumns, writeBeside, type Beside } from './writeBeside';
import type { ColumnRecord, RepairRecord } from './writeRecord';

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
