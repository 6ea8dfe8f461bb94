import type { CountedRows } from './countRows';

/** Mean age and purchase rate, for the scale of starting values. */
export function historyMeans(rows: CountedRows): { age: number; rate: number } {
  let ages = 0;
  let purchases = 0;
  for (let row = 0; row < rows.rowCount; row++) {
    ages += rows.count[row] * rows.age[row];
    purchases += rows.count[row] * rows.frequency[row];
  }
  const age = ages > 0 ? ages / rows.customers : 1;
  return { age, rate: Math.max(purchases, 0.5) / Math.max(ages, age) };
}
