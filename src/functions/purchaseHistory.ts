import type { PurchaseHistory } from '../core/purchases/countRows';
import { Problem } from '../core/problem';
import { arithmeticNumber, cellsOf, demandEqual, isBlank, type Range } from './readRange';

/** Rows named in a message. */
const namedRows = 5;

/**
 * One customer per row: repeat purchases, time of the last one, age, and how many customers a row stands for. Rows with
 * a blank cell are left out. Throws `no-data-rows`, `argument-sizes-differ`, `frequency-not-whole`, `recency-after-age`.
 */
export function purchaseHistory(frequency: Range, recency: Range, age: Range, count?: Range | null): PurchaseHistory {
  const { columns, rows } = completeColumns({ frequency, recency, age, ...(count ? { count } : {}) });
  const [x, last, until, size] = columns;
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
  refuseRows('frequency-not-whole', 'frequency', rows, (i) => isWhole(x[i]) && (!size || isWhole(size[i])));
  refuseRows('recency-after-age', 'recency', rows, (i) => {
    return last[i] >= 0 && last[i] <= until[i] * (1 + 1e-9) && (x[i] > 0 || last[i] === 0);
  });
  return { frequency: x, recency: last.map((value, i) => Math.min(value, until[i])), age: until, count: size };
}

/** Columns of equal length without the rows in which one of them is blank, and the 1-based rows that are left. */
export function completeColumns(given: Record<string, Range>): { columns: Float64Array[]; rows: number[] } {
  const names = Object.keys(given);
  const cells = names.map((name) => cellsOf(given[name]));
  cells.forEach(({ length }, i) => demandEqual(length, cells[0].length, names[i]));
  const kept: number[] = [];
  cells[0].forEach((_, row) => {
    if (cells.every((column) => !isBlank(column[row]))) kept.push(row);
  });
  if (kept.length === 0) throw new Problem('no-data-rows');
  return {
    columns: cells.map((column, i) => Float64Array.from(kept, (row) => arithmeticNumber(column[row], names[i]))),
    rows: kept.map((row) => row + 1),
  };
}

function refuseRows(
  code: 'frequency-not-whole' | 'recency-after-age',
  column: string,
  rows: number[],
  isRight: (index: number) => boolean,
): void {
  const wrong = rows.filter((_, i) => !isRight(i));
  if (wrong.length === 0) return;
  const text = { list: wrong.slice(0, namedRows), more: wrong.length > namedRows };
  throw new Problem(code, { column, option: column }, { count: wrong.length, rows: text });
}
