import { rectangleAddress } from './a1';
import type { Cell, SourceCells } from './table';

/**
 * The lines of a file of texts as cells, from A1 on.
 *
 * @param name what people call the file
 * @param width columns; left out: those of the first line
 */
export function cellsOfFile(name: string, rows: Cell[][], width = rows[0]?.length ?? 0): SourceCells {
  return {
    ...{ sheet: name, dateSystem: 1900, rows },
    address: rectangleAddress({ row: 0, column: 0, rows: rows.length, columns: width }),
    rowIndices: rows.map((_, row) => row),
    columnIndices: Array.from({ length: width }, (_, column) => column),
    numberFormats: Array.from({ length: width }, () => 'General'),
  };
}
