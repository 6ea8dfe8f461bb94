import { checkArea, intersect } from './area';
import type { Area, CellValue, TableModel } from './model';
import { freeColumnName, type SheetState } from './sheetState';
import { WorkbookError } from './WorkbookError';

/** The data rows of a table: without header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (showTotals ? 1 : 0) };
}

/** Names as a table's columns bear them: no blanks, unique. */
export function uniqueColumnNames(names: readonly string[]): string[] {
  const unique: string[] = [];
  for (const name of names) unique.push(freeColumnName(unique, name));
  return unique;
}

function checkPlace(id: string, area: Area, state: SheetState): void {
  checkArea(area);
  if (state.tables.some((table) => table.id !== id && intersect(table.area, area)))
    throw new WorkbookError('InvalidArgument', 'A table cannot overlap another table.');
  if (state.merges.some((merge) => intersect(merge, area)))
    throw new WorkbookError('InvalidArgument', 'A table cannot hold merged cells.');
}

/** A table ready to be added: checked, columns named and numbered. */
export function newTable(table: Omit<TableModel, 'id'>, id: string, state: SheetState): TableModel {
  checkPlace(id, table.area, state);
  return withColumns({ ...table, id, area: { ...table.area } });
}

/** A table after a change, checked like a new one. */
export function updatedTable(table: TableModel, change: Partial<TableModel>, state: SheetState): TableModel {
  const updated = { ...table, ...change, id: table.id };
  checkPlace(table.id, updated.area, state);
  return withColumns(updated);
}

function withColumns(table: TableModel): TableModel {
  const names = Array.from({ length: table.area.columns }, (_, index) => table.columnNames[index] ?? '');
  const columnIds = table.columnIds.slice(0, table.area.columns);
  while (columnIds.length < table.area.columns) columnIds.push(Math.max(0, ...columnIds) + 1);
  return { ...table, columnNames: uniqueColumnNames(names), columnIds };
}

/** The tables after cells of `edited` got new contents, with the names of their header cells; undefined if none changed. */
export function headersAfterEdit(
  tables: readonly TableModel[],
  edited: Area,
  value: (row: number, column: number) => CellValue,
): TableModel[] | undefined {
  let changed = false;
  const result = tables.map((table) => {
    const hit = table.showHeaders && intersect({ ...table.area, rows: 1 }, edited);
    if (!hit) return table;
    const names = table.columnNames.slice();
    for (let column = hit.column; column < hit.column + hit.columns; column++)
      names[column - table.area.column] = headerText(value(table.area.row, column));
    const columnNames = uniqueColumnNames(names);
    changed = true;
    return { ...table, columnNames };
  });
  return changed ? result : undefined;
}

function headerText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
