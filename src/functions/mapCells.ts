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
  const isSingle = ({ range }: MappedArgument): boolean => range.length === 1 && range[0].length === 1;
  const faultOfSingles = faultOf(() => {
    args.forEach((argument, a) => {
      if (isSingle(argument)) values[a] = arithmeticNumber(argument.range[0][0], argument.name);
    });
  });
  const varying = args.flatMap(({ range, name }, a) => (isSingle(args[a]) ? [] : [{ a, range, name }]));
  return Array.from({ length: rows }, (_, row) => {
    const line = new Array<unknown>(columns);
    for (let column = 0; column < columns; column++) {
      line[column] =
        faultOfSingles ??
        resultOf(() => {
          for (const { a, range, name } of varying) {
            const cells = range.length === 1 ? range[0] : range[row];
            values[a] = arithmeticNumber(cells.length === 1 ? cells[0] : cells[column], name);
          }
          return compute(values);
        });
    }
    return line;
  });
}

function faultOf(work: () => void): Error | undefined {
  const result = resultOf(() => {
    work();
    return 0;
  });
  return result instanceof Error ? result : undefined;
}

/** What was computed, or what is wrong with the input. */
function resultOf(work: () => number | string): number | string | Error {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem) && !(error instanceof CellError)) throw error;
    return error;
  }
}
