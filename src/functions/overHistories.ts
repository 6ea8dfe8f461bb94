import { countRows, type CountedRows } from '../core/purchases/countRows';
import { Problem } from '../core/problem';
import { mapCells } from './mapCells';
import type { Range } from './readRange';

/** Purchase histories in ranges of one customer per cell; times in one unit. */
export interface HistoryRanges {
  frequency: Range;
  recency: Range;
  age: Range;
}

/**
 * Something of every customer, cell by cell of the ranges; customers with the same history are computed once. What is
 * wrong with a customer stands in its cell: `frequency-not-whole`, `recency-after-age`, text where a number belongs.
 *
 * @param further ranges of the same size, one number per customer
 * @param compute result per counted row
 * @param finish from a row's result and the further numbers to the customer's result
 */
export function overHistories(
  { frequency, recency, age }: HistoryRanges,
  further: Record<string, Range>,
  compute: (rows: CountedRows) => Float64Array,
  finish: (result: number, x: number, further: number[]) => number = (result) => result,
): unknown[][] {
  const customers: number[][] = [];
  const histories = { frequency, recency, age };
  const args = Object.entries({ ...histories, ...further }).map(([name, range]) => ({ name, range }));
  const indices = mapCells(args, (values) => {
    checkHistory(values);
    return customers.push([...values]) - 1;
  });
  if (customers.length === 0) return indices;
  const pick = (at: number): Float64Array => Float64Array.from(customers, (values) => values[at]);
  const rows = countRows({ frequency: pick(0), recency: pick(1), age: pick(2) });
  const results = compute(rows);
  return indices.map((line) =>
    line.map((index) => {
      if (typeof index !== 'number') return index;
      const customer = customers[index];
      const value = finish(results[rows.rowOf[index]], customer[0], customer.slice(3));
      return Number.isFinite(value) ? value : new Problem('no-result');
    }),
  );
}

function checkHistory(values: number[]): void {
  const [x, last, age] = values;
  if (!(Number.isInteger(x) && x >= 0)) {
    throw new Problem('frequency-not-whole', { option: 'frequency' }, { count: 1, rows: String(x) });
  }
  if (!(last >= 0 && last <= age * (1 + 1e-9) && (x > 0 || last === 0))) {
    throw new Problem('recency-after-age', { option: 'recency' }, { count: 1, rows: `${last} / ${age}` });
  }
  values[1] = Math.min(last, age);
}
