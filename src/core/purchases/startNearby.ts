import { countRows, type CountedRows } from './countRows';
import type { Likelihood } from './model';

/** Rows beyond which a fit begins with fewer. */
const manyRows = 20_000;
/** Steps up to the oldest age to which times are rounded: a year of days for rows that no two are equal of, else two months. */
const uncountedSteps = 384;
const countedSteps = 64;

/** How to make the likelihood of the same customers with rounded times, where that leaves much fewer rows. */
export function startNearby(
  rows: CountedRows,
  likelihood: (rows: CountedRows) => Likelihood,
): Pick<Likelihood, 'nearby'> {
  if (rows.rowCount <= manyRows || rows.profiles) return {};
  return {
    nearby() {
      const rounded = roundTimes(rows, rows.isUncounted ? uncountedSteps : countedSteps);
      return rounded.rowCount <= rows.rowCount / 2 ? likelihood(rounded) : undefined;
    },
  };
}

/** Rows with times rounded to `steps` equal steps up to the oldest age, those that are equal then counted once. */
function roundTimes({ frequency, recency, age, count }: CountedRows, steps: number): CountedRows {
  let oldest = 0;
  for (let row = 0; row < age.length; row++) if (age[row] > oldest) oldest = age[row];
  const step = oldest / steps;
  const round = (times: Float64Array): Float64Array => {
    const rounded = new Float64Array(times.length);
    for (let row = 0; row < times.length; row++) rounded[row] = step * Math.floor(times[row] / step + 0.5);
    return rounded;
  };
  return countRows({ frequency, recency: round(recency), age: round(age), count }, 1 / step);
}
