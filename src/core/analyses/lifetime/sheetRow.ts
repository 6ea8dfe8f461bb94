import type { Table } from '../../table/table';

/** 1-based sheet row of a table row. */
export function sheetRow({ origin }: Table, row: number): number {
  return (origin.rowIndices ? origin.rowIndices[row] : origin.firstRow + row) + 1;
}
