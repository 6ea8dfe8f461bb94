import type { CallOptions, WritePlan } from '../app/ports';
import { Problem } from '../core/problem';
import type { ReportSheet } from '../core/report/report';
import { areaAddress, contains, union, type Area } from './address';
import type { Batch } from './batch';
import type { Content } from './cellContent';
import { holds, readContents, restoreContents } from './cellContents';
import { chartType, drawChart } from './charts';
import { filledPart } from './filledCells';
import { layoutSheet } from './layout/layoutSheet';
import type { LayoutContext, SheetLayout } from './layout/sheetLayout';
import { chartName, chartPrefix, loadNames, namedAreas, setHiddenName, sheetName } from './outputs';
import { areaOf, areaOfAddress, loadArea, rangeOf } from './ranges';
import { freeSheetName } from './sheetNames';
import { findLinkedCells } from './sentenceLinks';
import { drawSheet } from './sheets';
import type { Journal, UndoStep } from './undo';
import { readLooks, restoreLooks } from './sheetLooks';
import type { EarlierSheet, SheetRecord } from './writeRecord';

export interface SheetTarget {
  report: ReportSheet;
  layout: SheetLayout;
  /** Hidden name of the sheet's own area. */
  name: string;
  /** Name of the worksheet, there or to be made. */
  sheet: string;
  /** What an earlier run left; undefined if the sheet is new. */
  before?: EarlierSheet;
  /** True if the hidden name exists, even if what it referred to is gone. */
  named: boolean;
  /** Ids of all charts of a sheet of an earlier run. */
  chartsBefore?: ReadonlySet<string>;
}

export interface SheetSurvey {
  targets: SheetTarget[];
  inTheWay: { sheet: string; address: string }[];
}

/** Lays the report's sheets out and finds those of an earlier run. Changes nothing. Throws `sheet-protected`. */
export async function surveySheets(
  batch: Batch,
  plan: WritePlan,
  reports: ReportSheet[],
  context: LayoutContext,
): Promise<SheetSurvey> {
  batch.workbook.worksheets.load('items/name');
  loadNames(batch.workbook.names);
  await batch.sync();
  const existing = batch.workbook.worksheets.items.map((sheet) => sheet.name);
  const names = new Set(batch.workbook.names.items.map((item) => item.name));
  const own = new Map(namedAreas(batch.workbook.names).map((found) => [found.name, found]));
  const taken = [...existing];
  const targets = reports.map((report): SheetTarget => {
    const name = sheetName(plan.runId, report.id);
    const found = own.get(name);
    const layout = layoutSheet(report, context);
    const target = { report, layout, name, named: names.has(name) };
    if (found && existing.includes(found.sheet)) {
      return { ...target, sheet: found.sheet, before: beforeOf(found.area, layout.area) };
    }
    const called = context.translate(report.name);
    const title = report.isNamed ? called : sheetTitle(plan.modelName, reports.length === 1 ? undefined : called);
    const sheet = freeSheetName(title, taken);
    taken.push(sheet);
    return { ...target, sheet };
  });
  findLinkedCells(targets);
  return { targets, inTheWay: await surveyEarlier(batch, plan.runId, targets) };
}

function beforeOf(area: Area, after: Area): SheetTarget['before'] {
  const cells = { contents: [], numberFormats: [] };
  return { area, charts: [], chartSet: 'a', whole: union(area, after), cells };
}

/** Reads what sheets of earlier runs hold, before anything is done to them. */
export async function readEarlier(batch: Batch, targets: SheetTarget[]): Promise<void> {
  for (const { before, sheet } of targets) {
    if (!before) continue;
    const worksheet = batch.workbook.worksheets.getItem(sheet);
    before.cells = await readContents(batch, worksheet, before.whole);
    const looks = await readLooks(batch, worksheet, before.whole);
    if (looks) before.looks = looks;
  }
}

/** What will be done to the sheets, as the journal keeps it. */
export function sheetRecords(targets: SheetTarget[], runId: string): SheetRecord[] {
  return targets.map(({ name, sheet, before }) => ({ name, sheet, runId, ...(before ? { before } : {}) }));
}

/** The way back of a write on report sheets whose session is over, in steps; the last change is first. */
export function sheetSteps(records: SheetRecord[]): UndoStep[] {
  return records.flatMap((record) => {
    const { before, runId, sheet } = record;
    if (!before) return [removedSheetStep(record), nameStep(record)];
    const restore = async (batch: Batch): Promise<void> => {
      const now = await findOwnSheet(batch, record);
      if (!now) return;
      await removeNewCharts(batch, now, runId, before.charts, false);
      await restoreSheet(batch, now, before);
    };
    return [{ place: { sheet }, restore }, nameStep(record)];
  });
}

/** The model's name, and what tells its sheets apart unless that says it already. */
function sheetTitle(modelName: string, name: string | undefined): string {
  if (name === undefined) return modelName;
  return name.toLowerCase().includes(modelName.toLowerCase()) ? name : `${modelName} ${name}`;
}

/** Looks at the sheets of earlier runs: protection, charts, and cells of others that a longer report would cover. */
async function surveyEarlier(batch: Batch, runId: string, targets: SheetTarget[]) {
  const earlier = targets.flatMap((target) => {
    if (!target.before) return [];
    const sheet = batch.workbook.worksheets.getItem(target.sheet);
    sheet.protection.load('protected');
    sheet.charts.load('items/name,items/id');
    const grown = [...growth(target.before.area, target.layout.area)].map((area) => {
      const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
      used.load('address');
      return used;
    });
    return [{ target, before: target.before, sheet, grown }];
  });
  if (earlier.length > 0) await batch.sync();
  const inTheWay: { sheet: string; address: string }[] = [];
  for (const { target, before, sheet, grown } of earlier) {
    if (sheet.protection.protected) throw new Problem('sheet-protected', { sheet: target.sheet });
    const prefix = chartPrefix(runId);
    before.charts = sheet.charts.items.map((chart) => chart.name).filter((name) => name.startsWith(prefix));
    before.chartSet = before.charts.some((name) => name.endsWith('_b')) ? 'b' : 'a';
    target.chartsBefore = new Set(sheet.charts.items.map(({ id }) => id));
    for (const used of grown) {
      const filled = used.isNullObject ? undefined : await filledPart(batch, sheet, areaOfAddress(used.address));
      if (filled) inTheWay.push({ sheet: target.sheet, address: areaAddress(filled) });
    }
  }
  return inTheWay;
}

/** What `after` covers to the right of and below `before`. */
function* growth(before: Area, after: Area): Generator<Area> {
  const right = before.column + before.columns;
  const bottom = before.row + before.rows;
  const columns = after.column + after.columns - right;
  const rows = after.row + after.rows - bottom;
  if (columns > 0) yield { row: after.row, column: right, rows: after.rows, columns };
  if (rows > 0) yield { row: bottom, column: after.column, rows, columns: Math.min(after.columns, before.columns) };
}

/**
 * Writes one report sheet: a new worksheet, or anew over what an earlier run left (charts of that run stay until
 * {@link removeEarlierCharts}). `previous` is the layout of that run, if it happened in this session: charts that are gone
 * already are drawn from it again.
 */
export async function writeSheet(
  batch: Batch,
  target: SheetTarget,
  runId: string,
  previous: SheetLayout | undefined,
  journal: Journal,
  options: CallOptions,
): Promise<void> {
  const { layout, before } = target;
  journal.add(nameStep(target));
  if (!before) {
    journal.add(addedSheetStep(target));
    const added = batch.workbook.worksheets.add(target.sheet);
    setHiddenName(batch.workbook.names, target.name, rangeOf(added, layout.area), target.named);
    await drawSheet(batch, added, layout, (id) => chartName(runId, id, 'a'), options.signal);
    return;
  }
  const sheet = batch.workbook.worksheets.getItem(target.sheet);
  let mayBeNameless = false;
  journal.add({
    place: { sheet: target.sheet },
    stands: async (later) => {
      const now = await findOwnSheet(later, target);
      return now !== undefined && holds(later, now, layout.area, expectedCells(layout));
    },
    restore: async (later) => {
      const now = await findOwnSheet(later, target);
      if (!now) return;
      if (mayBeNameless) await removeNamelessChart(later, now, runId, target);
      // what is there the next time is not ours
      mayBeNameless = false;
      const isToRedraw = await removeNewCharts(later, now, runId, before.charts, previous !== undefined);
      await restoreSheet(later, now, before);
      if (!isToRedraw) return;
      for (const chart of previous?.charts ?? [])
        drawChart(now, chart, chartName(runId, chart.block.id, before.chartSet));
    },
  });
  await clearOwn(batch, sheet, before.whole);
  const nextSet = before.chartSet === 'a' ? 'b' : 'a';
  let isDrawing = false;
  const nameOf = (id: string): string => {
    isDrawing = true;
    return chartName(runId, id, nextSet);
  };
  try {
    await drawSheet(batch, sheet, layout, nameOf, options.signal);
  } catch (error) {
    mayBeNameless = isDrawing && !options.signal?.aborted;
    throw error;
  }
}

/** The report's sheet, under whatever name it goes now; undefined when it is gone. */
async function findOwnSheet(
  batch: Batch,
  { name, sheet }: Pick<SheetTarget, 'name' | 'sheet'>,
): Promise<Excel.Worksheet | undefined> {
  loadNames(batch.workbook.names);
  await batch.sync();
  const named = namedAreas(batch.workbook.names).find((found) => found.name === name);
  const found = batch.workbook.worksheets.getItemOrNullObject(named?.sheet ?? sheet);
  found.load('name');
  await batch.sync();
  return found.isNullObject ? undefined : found;
}

/** A chart's name in the run before or after. */
const ofOtherSet = (name: string): string => name.replace(/_[ab]$/, (set) => (set === '_a' ? '_b' : '_a'));

/**
 * Removes the charts of a failed or taken-back run. If some of the run before are gone already, all are removed when
 * they `canRedraw`; otherwise those in place of the gone ones stay: they then show the numbers that are put back. Tells
 * whether to draw anew.
 */
async function removeNewCharts(
  batch: Batch,
  sheet: Excel.Worksheet,
  runId: string,
  earlier: string[],
  canRedraw: boolean,
): Promise<boolean> {
  sheet.charts.load('items/name');
  await batch.sync();
  const names = sheet.charts.items.map((chart) => chart.name).filter((name) => name.startsWith(chartPrefix(runId)));
  const intact = earlier.every((name) => names.includes(name));
  if (!intact && !canRedraw) {
    // each stays once: the earlier one, or the new one in its place
    for (const name of names)
      if (!earlier.includes(name) && names.includes(ofOtherSet(name))) sheet.charts.getItem(name).delete();
    return false;
  }
  for (const name of names) {
    if (!intact || !earlier.includes(name)) sheet.charts.getItem(name).delete();
  }
  return !intact;
}

/**
 * Removes the chart that a refused request added and did not come to name. There can be only one, and it is of the type of
 * one of ours; where there are more that nobody knows, some are the user's, and all stay.
 */
async function removeNamelessChart(
  batch: Batch,
  sheet: Excel.Worksheet,
  runId: string,
  { chartsBefore, layout }: SheetTarget,
): Promise<void> {
  if (!chartsBefore) return;
  sheet.charts.load('items/name,items/id,items/chartType');
  await batch.sync();
  const types = new Set<string>(layout.charts.map(({ block }) => chartType(block.chart)));
  const unknown = sheet.charts.items.filter(
    ({ id, name }) => !chartsBefore.has(id) && !name.startsWith(chartPrefix(runId)),
  );
  if (unknown.length === 1 && types.has(unknown[0].chartType)) unknown[0].delete();
}

/** What stands once the sheet is drawn: Excel itself names the columns of tables whose header is blank, or there twice. */
function expectedCells({ cells, tables }: SheetLayout): (Content | null)[][] {
  const expected: (Content | null)[][] = cells.map((row) => [...row]);
  for (const { row, column, columns } of tables) {
    const seen = new Set<string>();
    for (let at = column; at < column + columns; at += 1) {
      const header = String(expected[row][at]).toLowerCase();
      if (header === '' || seen.has(header)) expected[row][at] = null;
      seen.add(header);
    }
  }
  return expected;
}

function addedSheetStep(target: SheetTarget): UndoStep {
  const { layout } = target;
  return {
    place: { sheet: target.sheet },
    stands: async (later) => {
      const sheet = await findOwnSheet(later, target);
      if (!sheet) return false;
      const used = loadArea(sheet.getUsedRangeOrNullObject(true));
      await later.sync();
      if (used.isNullObject || !contains(layout.area, areaOf(used))) return false;
      return holds(later, sheet, layout.area, expectedCells(layout));
    },
    restore: removedSheetStep(target).restore,
  };
}

function removedSheetStep(target: Pick<SheetTarget, 'name' | 'sheet'>): UndoStep {
  return {
    place: { sheet: target.sheet },
    restore: async (later) => {
      const sheet = await findOwnSheet(later, target);
      sheet?.delete();
    },
  };
}

/** Points a sheet's hidden name to where it was before, or removes it. */
function nameStep({ name, sheet, before }: Pick<SheetRecord, 'name' | 'sheet' | 'before'>): UndoStep {
  return {
    place: { sheet },
    restore: async (later) => {
      const { names } = later.workbook;
      const worksheet = later.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('name');
      loadNames(names);
      await later.sync();
      const isPresent = names.items.some((item) => item.name === name);
      if (before && !worksheet.isNullObject) setHiddenName(names, name, rangeOf(worksheet, before.area), isPresent);
      else if (isPresent) names.getItem(name).delete();
    },
  };
}

/** Gives a sheet of an earlier run its cells, looks and tables back. */
async function restoreSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  { whole, cells, looks }: EarlierSheet,
): Promise<void> {
  await clearOwn(batch, sheet, whole);
  await restoreContents(batch, sheet, whole, cells);
  if (looks) await restoreLooks(batch, sheet, whole, looks);
}

/** Empties an area of a sheet of ours: its tables, cells and looks. */
async function clearOwn(batch: Batch, sheet: Excel.Worksheet, area: Area): Promise<void> {
  sheet.tables.load('items/name');
  await batch.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: loadArea(table.getRange()) }));
  if (tables.length > 0) await batch.sync();
  for (const { table, range } of tables) {
    if (contains(area, areaOf(range))) table.delete();
  }
  const range = rangeOf(sheet, area);
  range.clear(Excel.ClearApplyTo.hyperlinks);
  range.clear(Excel.ClearApplyTo.all);
  await batch.syncWrites();
}

/** Queues the hidden names of sheets that were there before: they point to the new areas. */
export function nameSheets(batch: Batch, targets: SheetTarget[]): void {
  for (const { name, sheet, before, layout, named } of targets) {
    if (!before) continue;
    setHiddenName(batch.workbook.names, name, rangeOf(batch.workbook.worksheets.getItem(sheet), layout.area), named);
  }
}

/** Queues the end of the charts of the earlier run: the last change of all, as nothing brings them back as they were. */
export function removeEarlierCharts(batch: Batch, targets: SheetTarget[]): void {
  for (const { sheet, before } of targets) {
    for (const chart of before?.charts ?? []) batch.workbook.worksheets.getItem(sheet).charts.getItem(chart).delete();
  }
}
