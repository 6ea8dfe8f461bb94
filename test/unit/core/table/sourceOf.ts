import type { Cell, SourceCells } from '../../../../src/core/table/table';

/** Cells as if selected from A1 of a sheet. */
export function sourceOf(rows: Cell[][], change: Partial<SourceCells> = {}): SourceCells {
  const width = rows[0]?.length ?? 0;
  return {
    sheet: 'Customers',
    address: 'A1:Z99',
    rows,
    rowIndices: rows.map((_, row) => row),
    columnIndices: Array.from({ length: width }, (_, column) => column),
    numberFormats: Array.from({ length: width }, () => 'General'),
    dateSystem: 1900,
    ...change,
  };
}
