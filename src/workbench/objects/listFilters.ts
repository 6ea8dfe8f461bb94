import type { SheetApi } from '../workbook/api';
import { intersect } from '../workbook/area';
import type { Area, FilterCriteria, ListFilter, Origin, TableModel } from '../workbook/model';
import { bodyArea } from '../workbook/tables';
import { criteriaTest } from './filterCriteria';
import { textAt } from './failingRows';

/** Whose filter is meant: a table's, or with nothing named the sheet's own. */
export interface FilterScope {
  table?: TableModel;
}

export function filterOf(sheet: SheetApi, { table }: FilterScope): ListFilter | undefined {
  return sheet.filters.find(({ tableId }) => tableId === table?.id);
}

/** Where the filter lies, its header included; undefined where the sheet has none of its own. */
export function filterArea(sheet: SheetApi, { table }: FilterScope): Area | undefined {
  return table ? table.area : filterOf(sheet, {})?.area;
}

/** The criteria that hold, by the column's place in the list; criteria of columns that went hold no more. */
export function criteriaByColumn(sheet: SheetApi, { table }: FilterScope): Map<number, FilterCriteria> {
  const filter = filterOf(sheet, { table });
  const found = new Map<number, FilterCriteria>();
  for (const { key, criteria } of filter?.columns ?? []) {
    const place = table ? table.columnIds.indexOf(key) : key - (filter?.area.column ?? 0);
    if (place >= 0) found.set(place, criteria);
  }
  return found;
}

/** Puts the sheet's own filter over an area; over another one than before, nothing of the old filter is left. */
export function placeFilter(sheet: SheetApi, area: Area, origin: Origin): void {
  const old = filterOf(sheet, {});
  if (old && sameArea(old.area, area)) return;
  const hiddenRows = old ? shown(sheet, dataRows(old.area)) : sheet.hiddenRows;
  sheet.replaceLayout({ hiddenRows, filters: withFilter(sheet, {}, { area, columns: [] }) }, origin);
}

/** Gives a column of a list other criteria, or none; those of other columns go on to hold. */
export function setCriteria(
  sheet: SheetApi,
  scope: FilterScope,
  place: number,
  criteria: FilterCriteria | undefined,
  dateSystem: 1900 | 1904,
  origin: Origin,
): void {
  const area = filterArea(sheet, scope);
  if (!area) return;
  const key = scope.table ? scope.table.columnIds[place] : area.column + place;
  const others = filterOf(sheet, scope)?.columns.filter((column) => column.key !== key) ?? [];
  const columns = criteria ? [...others, { key, criteria }] : others;
  hide(sheet, scope, { tableId: scope.table?.id, area, columns }, dateSystem, origin);
}

/** Looks at the rows anew: what was written since may pass now, or no more. */
export function reapplyFilter(sheet: SheetApi, scope: FilterScope, dateSystem: 1900 | 1904, origin: Origin): void {
  const filter = filterOf(sheet, scope);
  if (filter) hide(sheet, scope, filter, dateSystem, origin);
}

/** Shows all rows of the list; a filter of the sheet stays where it is, unless it is to go. */
export function clearFilter(
  sheet: SheetApi,
  scope: FilterScope,
  dateSystem: 1900 | 1904,
  origin: Origin,
  remove = false,
): void {
  const area = scope.table ? scope.table.area : (filterOf(sheet, {})?.area ?? sheet.usedArea(true));
  if (!area) return;
  const filter = filterOf(sheet, scope);
  const left = remove || scope.table || !filter ? undefined : { area, columns: [] };
  const filters = withFilter(sheet, scope, left);
  const hiddenRows = new Set([...shown(sheet, area), ...hiddenBy(sheet, filters, dateSystem)]);
  sheet.replaceLayout({ hiddenRows, filters }, origin);
}

function hide(sheet: SheetApi, scope: FilterScope, filter: ListFilter, dateSystem: 1900 | 1904, origin: Origin): void {
  const body = scope.table ? bodyArea(scope.table) : dataRows(filter.area);
  const filters = withFilter(sheet, scope, filter);
  // a table inside of the sheet's own filter has its own, which goes on to hold
  const hiddenRows = new Set([...shown(sheet, body), ...hiddenBy(sheet, filters, dateSystem)]);
  sheet.replaceLayout({ hiddenRows, filters }, origin);
}

/** The rows that filters hide. */
function hiddenBy(sheet: SheetApi, filters: readonly ListFilter[], dateSystem: 1900 | 1904): Set<number> {
  const hidden = new Set<number>();
  for (const filter of filters) {
    const table = sheet.tables.find(({ id }) => id === filter.tableId);
    const body = table ? bodyArea(table) : dataRows(filter.area);
    for (const { key, criteria } of filter.columns) {
      const place = table ? table.columnIds.indexOf(key) : key - body.column;
      if (place < 0 || body.rows < 1) continue;
      const column = body.column + place;
      const values = sheet.values({ ...body, column, columns: 1 }).map(([value]) => value);
      const passes = criteriaTest(criteria, values, dateSystem);
      values.forEach((value, index) => {
        const row = body.row + index;
        const text = (): string => textAt(sheet, row, column, dateSystem);
        if (!hidden.has(row) && !passes({ value, text, format: () => sheet.format(row, column) })) hidden.add(row);
      });
    }
  }
  return hidden;
}

const sameArea = (one: Area, other: Area): boolean => {
  const both = intersect(one, other);
  const size = (area: Area): number => area.rows * area.columns;
  return both !== undefined && size(both) === size(one) && size(both) === size(other);
};

const dataRows = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

function shown({ hiddenRows }: SheetApi, { row, rows }: Area): ReadonlySet<number> {
  return new Set([...hiddenRows].filter((hidden) => hidden < row || hidden >= row + rows));
}

function withFilter(sheet: SheetApi, { table }: FilterScope, filter: ListFilter | undefined): ListFilter[] {
  const others = sheet.filters.filter(({ tableId }) => tableId !== table?.id);
  return filter ? [...others, filter] : others;
}
