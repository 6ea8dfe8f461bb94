import { Problem } from '../core/problem';
import { arithmeticNumber, CellError, type Range } from './readRange';

/** An argument that a function is computed over, cell by cell. */
export interface MappedArgument {
  name: string;
  range: Range;
}

/**
 * A function of numbers over ranges, as Excel's own arithmetic does: ranges of one cell, one row or one column are
 * stretched to the size of the others. What is wrong with a cell stands in that cell of the result. Throws
 * `argument-sizes-differ`.
 *
 * @param compute gets one number per argument; the array is used again for the next cell
 */
export function mapCells(args: readonly MappedArgument[], compute: (values: number[]) => number | string): unknown[][] {
  const rows = Math.max(...args.map(({ range }) => range.length));
  const columns = Math.max(...args.map(({ range }) => range[0].length));
  for (const { name, range } of args) {
    const fits = (size: number, wanted: number): boolean => size === 1 || size === wanted;
    if (!fits(range.length, rows) || !fits(range[0].length, columns)) {
      throw new Problem(
        'argument-sizes-differ',
        { option: name },
        { found: `${range.length} × ${range[0].length}`, wanted: `${rows} × ${columns}` },
      );
    }
  }
  const values = new Array<number>(args.length);
  return Array.from({ length: rows }, (_, row) => {
    const line = new Array<unknown>(columns);
    for (let column = 0; column < columns; column++) {
      try {
        for (let a = 0; a < args.length; a++) {
          const { range, name } = args[a];
          const cells = range.length === 1 ? range[0] : range[row];
          values[a] = arithmeticNumber(cells.length === 1 ? cells[0] : cells[column], name);
        }
        line[column] = compute(values);
      } catch (error) {
        if (!(error instanceof Problem) && !(error instanceof CellError)) throw error;
        line[column] = error;
      }
    }
    return line;
  });
}
