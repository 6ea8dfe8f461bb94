import { maxColumns, maxRows, shiftArea, type Shift } from './area';
import { shiftFormula } from './formulaReferences';
import type {
  Area,
  CellLink,
  ChartModel,
  ConditionalFormat,
  ListFilter,
  PageLayoutModel,
  SeriesModel,
  TableModel,
} from './model';
import { shiftLines, shiftSpans, type Spans } from './spans';
import { WorkbookError } from './WorkbookError';

/** Everything of a sheet but its cells. Replaced as a whole, never changed in place: undo keeps the earlier record. */
export interface SheetState {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string | undefined;
  readonly showGridlines: boolean;
  readonly protectedWith: { allowFormatCells?: boolean } | undefined;
  readonly frozen: { rows: number; columns: number };
  readonly tables: readonly TableModel[];
  readonly charts: readonly ChartModel[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly CellLink[];
  readonly merges: readonly Area[];
  readonly pageLayout: PageLayoutModel;
  readonly filters: readonly ListFilter[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: Spans;
  readonly rowHeights: Spans;
}

/** What lies over rows and columns, as a file holds it: all of a kind at once. */
export type SheetLayout = Pick<
  SheetState,
  'rowHeights' | 'hiddenRows' | 'columnWidths' | 'hiddenColumns' | 'merges' | 'filters'
>;

export function emptySheetState(name: string): SheetState {
  return {
    name,
    visibility: 'Visible',
    tabColor: undefined,
    showGridlines: true,
    protectedWith: undefined,
    frozen: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    conditionalFormats: [],
    links: [],
    merges: [],
    pageLayout: { orientation: 'Portrait' },
    filters: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: [],
    rowHeights: [],
  };
}

/** The record of the sheet whose cells were inserted or removed. Charts and formulas: {@link shiftReferences}. */
export function shiftState(state: SheetState, shift: Shift): SheetState {
  const keep = <T extends { area: Area }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const area = shiftArea(item.area, shift);
      return area ? [area === item.area ? item : { ...item, area }] : [];
    });
  const rows = shift.axis === 'row' && shift.bandStart === 0 && shift.bandCount === maxColumns;
  const columns = shift.axis === 'column' && shift.bandStart === 0 && shift.bandCount === maxRows;
  const tables = state.tables.flatMap((table) => {
    const moved = shiftTable(table, shift);
    return moved ? [moved] : [];
  });
  return {
    ...state,
    tables,
    conditionalFormats: keep(state.conditionalFormats),
    links: keep(state.links),
    merges: state.merges.flatMap((merge) => shiftArea(merge, shift) ?? []),
    filters: filtersOfTables(
      state.filters.flatMap((filter) => shiftFilter(filter, shift) ?? []),
      tables,
    ),
    hiddenRows: rows ? shiftLines(state.hiddenRows, shift.at, shift.count, maxRows) : state.hiddenRows,
    rowHeights: rows ? shiftSpans(state.rowHeights, shift.at, shift.count, maxRows) : state.rowHeights,
    hiddenColumns: columns ? shiftLines(state.hiddenColumns, shift.at, shift.count, maxColumns) : state.hiddenColumns,
    columnWidths: columns ? shiftSpans(state.columnWidths, shift.at, shift.count, maxColumns) : state.columnWidths,
  };
}

/** Filters without those of tables that went, and without the criteria of their columns that did: ids are given again. */
export function filtersOfTables(filters: readonly ListFilter[], tables: readonly TableModel[]): ListFilter[] {
  return filters.flatMap((filter) => {
    if (filter.tableId === undefined) return [filter];
    const table = tables.find(({ id }) => id === filter.tableId);
    return table ? [{ ...filter, columns: filter.columns.filter(({ key }) => table.columnIds.includes(key)) }] : [];
  });
}

/** The sheet's own filter after a shift, without the criteria of columns that went. */
function shiftFilter(filter: ListFilter, shift: Shift): ListFilter | undefined {
  if (filter.tableId !== undefined) return filter;
  const area = shiftArea(filter.area, shift);
  if (!area) return undefined;
  const columns = filter.columns.flatMap(({ key, criteria }) => {
    const column = shiftArea({ ...filter.area, column: key, columns: 1 }, shift);
    return column ? [{ key: column.column, criteria }] : [];
  });
  return { ...filter, area, columns };
}

/** A table after a shift, its columns grown or shrunk; throws when only part of its rows or columns would move. */
function shiftTable(table: TableModel, shift: Shift): TableModel | undefined {
  const { area } = table;
  const bandEnd = shift.bandStart + shift.bandCount;
  const [start, count, first, lines] =
    shift.axis === 'row'
      ? [area.row, area.rows, area.column, area.columns]
      : [area.column, area.columns, area.row, area.rows];
  const overlaps = first < bandEnd && first + lines > shift.bandStart;
  if (!overlaps || start + count <= shift.at) return table;
  if (first < shift.bandStart || first + lines > bandEnd)
    throw new WorkbookError('InvalidOperation', `The cells of table '${table.name}' cannot be shifted in part.`);
  const moved = shiftArea(area, shift);
  if (!moved || shift.axis === 'row') return moved && { ...table, area: moved };
  const columnNames = table.columnNames.slice();
  const columnIds = table.columnIds.slice();
  const from = shift.at - area.column;
  if (shift.count < 0) {
    const begin = Math.max(0, from);
    const gone = Math.max(0, Math.min(count, from - shift.count) - begin);
    columnNames.splice(begin, gone);
    columnIds.splice(begin, gone);
  } else if (from > 0) {
    for (let index = 0; index < shift.count; index++) {
      columnNames.splice(from + index, 0, freeColumnName(columnNames, ''));
      columnIds.splice(from + index, 0, Math.max(...columnIds) + 1);
    }
  }
  return { ...table, area: moved, columnNames, columnIds };
}

/**
 * The name, or the name with the first number that makes it unique (case-insensitively). A column without one is
 * `Column1`, `Column2` …
 */
export function freeColumnName(taken: readonly string[], name: string): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  if (name !== '' && !used.has(name.toLowerCase())) return name;
  const base = name === '' ? 'Column' : name;
  let number = name === '' ? 1 : 2;
  while (used.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

/** A record whose charts and conditional formats refer to other text: `change` rewrites a formula without `=`. */
export function mapReferences(state: SheetState, change: (formula: string) => string): SheetState {
  const charts = mapItems(state.charts, (chart) => {
    const series = mapItems(chart.series, (each) => mapSeries(each, change));
    return series === chart.series ? chart : { ...chart, series };
  });
  const conditionalFormats = mapItems(state.conditionalFormats, (format) => {
    const { rule } = format;
    if (rule.type === 'custom') {
      const formula = change(rule.formula);
      return formula === rule.formula ? format : { ...format, rule: { ...rule, formula } };
    }
    if (rule.type !== 'cellValue') return format;
    const formula1 = change(rule.formula1);
    const formula2 = rule.formula2 === undefined ? undefined : change(rule.formula2);
    return formula1 === rule.formula1 && formula2 === rule.formula2
      ? format
      : { ...format, rule: { ...rule, formula1, formula2 } };
  });
  return charts === state.charts && conditionalFormats === state.conditionalFormats
    ? state
    : { ...state, charts, conditionalFormats };
}

/** The record of any sheet after cells moved on the sheet named `shifted`. */
export function shiftReferences(state: SheetState, shifted: string, shift: Shift): SheetState {
  return mapReferences(state, (formula) => shiftFormula(formula, state.name, shifted, shift));
}

function mapSeries(series: SeriesModel, change: (formula: string) => string): SeriesModel {
  const result = { ...series };
  let changed = false;
  for (const key of ['values', 'categories', 'xValues'] as const) {
    const reference = series[key];
    if (reference === undefined) continue;
    result[key] = change(reference);
    changed ||= result[key] !== reference;
  }
  if (/^=.*!/.test(series.name)) {
    result.name = change(series.name);
    changed ||= result.name !== series.name;
  }
  const labels = Object.entries(series.pointLabels).map(([point, label]) => {
    const formula = label.formula === undefined ? undefined : change(label.formula);
    changed ||= formula !== label.formula;
    return [point, { ...label, ...(formula === undefined ? {} : { formula }) }] as const;
  });
  if (changed) result.pointLabels = Object.fromEntries(labels);
  return changed ? result : series;
}

/** Maps a list; gives back the same list when nothing changed. */
function mapItems<T>(items: readonly T[], change: (item: T) => T): T[] {
  const mapped = items.map(change);
  return mapped.every((item, index) => item === items[index]) ? (items as T[]) : mapped;
}
