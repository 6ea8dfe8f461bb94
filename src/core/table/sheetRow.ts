import type { Table } from './table';

/** 1-based sheet row of a table row, as people see it. */
export function sheetRow({ origin }: Table, row: number): number {
  return (origin.rowIndices ? origin.rowIndices[row] : origin.firstRow + row) + 1;
}
