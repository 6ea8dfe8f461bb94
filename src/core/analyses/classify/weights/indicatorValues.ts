import { Problem } from '../../../problem';
import { summary, type Summary } from '../../../stats/summary';

export type Direction = 'benefit' | 'cost';

/** An indicator's values, one per customer, none missing; its name is for what is wrong with it. */
export interface IndicatorValues {
  name: string;
  values: ArrayLike<number>;
}

/** Count, range, mean and deviation. Throws `column-no-variance` with the column's name when all values are equal. */
export function varyingSummary({ name, values }: IndicatorValues): Summary {
  const statistics = summary(values);
  if (!(statistics.max > statistics.min)) throw new Problem('column-no-variance', { column: name });
  return statistics;
}

/** Values mapped to 0 (worst) … 1 (best). Throws `column-no-variance` with the column's name. */
export function minMaxShares(column: IndicatorValues, direction: Direction = 'benefit'): Float64Array {
  const { min, max } = varyingSummary(column);
  // Halves, so that the range of very large values does not overflow.
  const half = max / 2 - min / 2;
  const { values } = column;
  const shares = new Float64Array(values.length);
  for (let i = 0; i < shares.length; i++) {
    const share = (values[i] / 2 - min / 2) / half;
    shares[i] = direction === 'cost' ? 1 - share : share;
  }
  return shares;
}
