import type { CountedRows } from './countRows';
import type { Predictions } from './model';

/** What is to come of every counted row. Times in units from T. */
export interface Forecast {
  pAlive: Float64Array;
  /** Purchases expected over the horizon. */
  purchases: Float64Array;
  /** The same, discounted continuously. */
  discounted: Float64Array;
  /** Without end, discounted: DERT. Left out when not asked for. */
  dert?: Float64Array;
}

/** Everything but P(alive) depends on (x, T) alone, unless customers buy by rhythm, so equal pairs are computed once. */
export function forecast(
  predictions: Predictions,
  rows: CountedRows,
  horizon: number,
  rate: number,
  withDert: boolean,
): Forecast {
  const pAlive = predictions.pAliveOfRows(rows);
  const purchases = new Float64Array(rows.rowCount);
  const discounted = new Float64Array(rows.rowCount);
  const dert = withDert ? new Float64Array(rows.rowCount) : undefined;
  const firstOfPair = new Map<number, number>();
  const alike = new Uint32Array(rows.rowCount);
  for (let row = 0; row < rows.rowCount; row++) {
    const pair = rows.frequencyIndex[row] * rows.times.length + rows.ageIndex[row];
    const first = predictions.isByRhythm ? undefined : firstOfPair.get(pair);
    alike[row] = first ?? row;
    if (first !== undefined) continue;
    firstOfPair.set(pair, row);
    const [x, age, recency] = [rows.frequency[row], rows.age[row], rows.recency[row]];
    purchases[row] = predictions.purchasesIfAlive(x, age, horizon, recency);
    discounted[row] = predictions.discountedIfAlive(x, age, rate, horizon, recency);
    if (dert) dert[row] = predictions.discountedIfAlive(x, age, rate, Infinity, recency);
  }
  // from the last row on, so that the first of a pair is still "if alive" when others read it
  for (let row = rows.rowCount - 1; row >= 0; row--) {
    purchases[row] = purchases[alike[row]] * pAlive[row];
    discounted[row] = discounted[alike[row]] * pAlive[row];
    if (dert) dert[row] = dert[alike[row]] * pAlive[row];
  }
  return { pAlive, purchases, discounted, dert };
}
