import type { Column, Table } from './table';

/** A column's cells in some rows, blank for row −1. */
export function pickRows(column: Column, rows: Int32Array): Column {
  if (column.kind === 'text') return { ...column, codes: rows.map((row) => (row < 0 ? -1 : column.codes[row])) };
  const valid = Uint8Array.from(rows, (row) => (row < 0 ? 0 : column.valid[row]));
  const at = (row: number): number => (row < 0 ? 0 : column.values[row]);
  return column.kind === 'boolean'
    ? { ...column, valid, values: Uint8Array.from(rows, at) }
    : { ...column, valid, values: Float64Array.from(rows, at) };
}

/** Some rows of a table as a table of its own, which knows where they stand. */
export function tableOfRows(table: Table, rows: readonly number[]): Table {
  const picked = Int32Array.from(rows);
  const { rowIndices, firstRow } = table.origin;
  const places = new Map(rows.map((row, i) => [row, i]));
  return {
    ...table,
    rowCount: rows.length,
    written: undefined,
    untidy: table.untidy?.flatMap((cell) => {
      const row = places.get(cell.row);
      return row === undefined ? [] : [{ ...cell, row }];
    }),
    columns: table.columns.map((column) => pickRows(column, picked)),
    origin: { ...table.origin, rowIndices: Uint32Array.from(rows, (row) => rowIndices?.[row] ?? firstRow + row) },
  };
}
