import type { WritePlan } from '../app/ports';
import { Problem } from '../core/problem';
import type { ReportColumn } from '../core/report/report';
import { sheetColumnCount } from '../core/table/a1';
import { areaAddress, intersection, union, type Area } from './address';
import { supports, type Batch } from './batch';
import { filledPart } from './filledCells';
import { columnName, loadNames, namedAreas } from './outputs';
import { areaOf, areaOfAddress, loadArea, rangeOf } from './ranges';
import type { Fill, WrittenColumns } from './writeRecord';

/** Where an output column goes. */
export interface ColumnTarget {
  column: ReportColumn;
  /** Hidden name of the column. */
  name: string;
  sheetColumn: number;
  /** The area it had before, header included; undefined if it is new. */
  before?: Area;
  /** Header (if the list has one) and data. */
  area: Area;
  /** True if cells that are not ours will be overwritten. */
  replaces: boolean;
  /** The colours that the run before gave it. */
  fillsBefore: Fill[];
}

/** All that has to be known about the source's sheet before columns are written. */
export interface ColumnSurvey {
  sheet: string;
  sheetId: string;
  /** -1 when the list has no header. */
  headerRow: number;
  firstRow: number;
  lastRow: number;
  targets: ColumnTarget[];
  /** The table that takes new columns, with the ids its columns have now. */
  table?: { name: string; columnIds: number[]; columnNames: string[] };
  /** Defined names of the sheet. */
  names: ReadonlySet<string>;
  /** Column of the header whose look new headers take; undefined inside tables. */
  neighbour?: number;
  /** Source column name → sheet column. */
  sources: ReadonlyMap<string, number>;
  inTheWay: { sheet: string; address: string }[];
  /** What an earlier run left in the columns, as far as it is known. */
  written?: WrittenColumns;
  /** The same as areas: cells that the user is asked about. */
  asked: Area[];
}

/**
 * Finds the columns of earlier runs, the place of new ones and what stands in their way; four round trips at most.
 * Changes nothing. Throws `source-gone`, `sheet-protected`, `sheet-no-room-right`,
 * `cells-merged`, `cells-spilled`.
 */
export async function surveyColumns(batch: Batch, plan: WritePlan, sheetId?: string): Promise<ColumnSurvey> {
  const { origin, report } = plan;
  const rows = rowsOf(plan);
  const top = origin.headerRow >= 0 ? origin.headerRow : rows.first;
  const sheet = batch.workbook.worksheets.getItemOrNullObject(sheetId ?? origin.sheet);
  sheet.load('name,id');
  await batch.sync();
  if (sheet.isNullObject) throw new Problem('source-gone', { sheet: origin.sheet });

  sheet.protection.load('protected');
  loadNames(sheet.names);
  const region = loadArea(sheet.getCell(top, origin.columnIndices[0]).getSurroundingRegion());
  const sourceRight = Math.max(...origin.columnIndices);
  const sourceLeft = Math.min(...origin.columnIndices);
  const headers = rangeOf(sheet, { row: top, column: sourceLeft, rows: 1, columns: sourceRight - sourceLeft + 1 });
  headers.load('values');
  sheet.tables.load('items/name');
  await batch.sync();
  if (sheet.protection.protected) throw new Problem('sheet-protected', { sheet: origin.sheet });

  const table = await tableOf(batch, sheet, origin.tableName);
  const own = new Map(namedAreas(sheet.names).map((found) => [found.name, found.area]));
  const span = { row: top, rows: rows.last - top + 1, columns: 1 };
  const lookup = report.columns.map((column) => {
    const name = columnName(plan.runId, column.id);
    const area = own.get(name);
    const reach = table ? table.area : { ...span, column: area?.column ?? 0 };
    return { column, name, before: area && intersection(area, reach) ? area : undefined };
  });
  const ownRight = Math.max(-1, ...lookup.map(({ before }) => before?.column ?? -1));
  const firstNew = table
    ? table.area.column + table.area.columns
    : Math.max(region.columnIndex + region.columnCount - 1, sourceRight, ownRight) + 1;
  let next = firstNew;
  const targets = lookup.map(({ column, name, before }): ColumnTarget => {
    const sheetColumn = before ? before.column : next++;
    return {
      column,
      name,
      before,
      sheetColumn,
      area: { ...span, column: sheetColumn },
      replaces: false,
      fillsBefore: [],
    };
  });
  if (next > sheetColumnCount) {
    throw new Problem('sheet-no-room-right', { sheet: origin.sheet }, { columns: next - firstNew });
  }
  const survey: ColumnSurvey = {
    sheet: sheet.name,
    sheetId: sheet.id,
    headerRow: origin.headerRow,
    firstRow: rows.first,
    lastRow: rows.last,
    targets,
    names: new Set(sheet.names.items.map((item) => item.name)),
    sources: sourceColumns(plan, headers.values[0], sourceLeft),
    inTheWay: [],
    asked: [],
  };
  if (table) survey.table = { name: table.name, columnIds: table.columnIds, columnNames: table.columnNames };
  else if (origin.headerRow >= 0) survey.neighbour = sourceRight;
  await findObstacles(batch, sheet, survey);
  return survey;
}

/** First and last sheet row of the data. */
function rowsOf({ origin, report }: WritePlan): { first: number; last: number } {
  const values = report.columns[0].values;
  const count = values.kind === 'text' ? values.codes.length : values.values.length;
  const indices = origin.rowIndices;
  if (!indices) return { first: origin.firstRow, last: origin.firstRow + count - 1 };
  return indices.reduce((range, row) => ({ first: Math.min(range.first, row), last: Math.max(range.last, row) }), {
    first: indices[0],
    last: indices[0],
  });
}

async function tableOf(batch: Batch, sheet: Excel.Worksheet, name: string | undefined) {
  const table = sheet.tables.items.find((item) => item.name === name);
  if (!table) return undefined;
  const range = loadArea(table.getRange());
  table.columns.load('items/id,items/name');
  await batch.sync();
  return {
    name: table.name,
    area: areaOf(range),
    columnIds: table.columns.items.map((column) => column.id),
    columnNames: table.columns.items.map((column) => column.name),
  };
}

/** Names of the source columns: the plan's, or what stands in the header. */
function sourceColumns(plan: WritePlan, headers: unknown[], left: number): ReadonlyMap<string, number> {
  const { columnIndices } = plan.origin;
  const names = plan.sourceColumns ?? columnIndices.map((column) => String(headers[column - left]).trim());
  return new Map(names.map((name, index) => [name, columnIndices[index]]));
}

/** Merged cells and spills stop a write; filled or ruled cells that are not ours have to be asked about. */
async function findObstacles(batch: Batch, sheet: Excel.Worksheet, survey: ColumnSurvey): Promise<void> {
  const foreign = survey.targets.map((target) => ({ target, area: foreignPart(target) }));
  const used = foreign.map(({ area }) => {
    const range = area && rangeOf(sheet, area).getUsedRangeOrNullObject(true);
    range?.load('address');
    return range;
  });
  const merges = survey.targets.map(({ area }) => {
    if (!supports('1.13')) return undefined;
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
    merged.load('address');
    return merged;
  });
  const pushed = pushedArea(survey);
  const right = pushed && rangeOf(sheet, pushed).getUsedRangeOrNullObject(true);
  right?.load('address');
  const spills = survey.targets.map(({ area }) => {
    if (!supports('1.12')) return undefined;
    const range = rangeOf(sheet, area);
    range.load('hasSpill');
    return { area, range };
  });
  const rules = foreign.map(({ area }) => {
    const validation = area && rangeOf(sheet, area).dataValidation;
    validation?.load('type');
    return { area, validation };
  });
  await batch.sync();
  // `null`, which the types do not know, means that some cells belong to a spill.
  const spilled = supports('1.12') ? spills.find((spill) => spill && spill.range.hasSpill !== false) : undefined;
  if (spilled) throw new Problem('cells-spilled', { sheet: survey.sheet, address: areaAddress(spilled.area) });
  const merged = merges.find((areas) => areas && !areas.isNullObject);
  if (merged) {
    const address = merged.address.split(',').map((part) => areaAddress(areaOfAddress(part)));
    throw new Problem('cells-merged', { sheet: survey.sheet, address: address.join(',') });
  }
  const moved = right && !right.isNullObject && (await filledPart(batch, sheet, areaOfAddress(right.address)));
  if (moved) survey.inTheWay.push({ sheet: survey.sheet, address: areaAddress(moved) });
  for (const { area, validation } of rules) {
    if (!area || !validation || validation.type === Excel.DataValidationType.none) continue;
    survey.inTheWay.push({ sheet: survey.sheet, address: areaAddress(area) });
  }
  for (const [index, range] of used.entries()) {
    if (!range || range.isNullObject) continue;
    // A used range may also hold formats only.
    const filled = await filledPart(batch, sheet, areaOfAddress(range.address));
    if (!filled) continue;
    foreign[index].target.replaces = true;
    survey.asked.push(filled);
    survey.inTheWay.push({ sheet: survey.sheet, address: areaAddress(filled) });
  }
}

/** What new columns of a table push to the right: all beside its rows. */
function pushedArea({ table, targets }: ColumnSurvey): Area | undefined {
  const added = targets.filter(({ before }) => !before);
  if (!table || added.length === 0) return undefined;
  const column = Math.max(...added.map(({ sheetColumn }) => sheetColumn)) + 1;
  const columns = sheetColumnCount - column;
  return columns > 0 ? { ...added[0].area, column, columns } : undefined;
}

/** The part of a target that was not ours before: all of a new column, the rows that a longer list adds to an old one. */
function foreignPart({ area, before }: ColumnTarget): Area | undefined {
  if (!before) return area;
  const end = before.row + before.rows;
  const rows = area.row + area.rows - end;
  return rows > 0 ? { ...area, row: end, rows } : undefined;
}

/** The area that a column's hidden name refers to after the write. */
export function areaAfter({ area, before, sheetColumn }: ColumnTarget): Area {
  return before ? union(area, { ...before, column: sheetColumn, columns: 1 }) : area;
}
