import { quantile } from './quantile';

/** Values this many robust deviations from the middle are outliers (Iglewicz & Hoaglin 1993). */
export const usualBorder = 3.5;

export interface RobustScores {
  /** 0.6745 (x − median) / MAD per value, of logarithms where `isLog`; NaN where the value is. */
  scores: Float64Array;
  isLog: boolean;
}

/**
 * How many robust standard deviations values lie from their median (Iglewicz & Hoaglin 1993); where more than half of
 * them are equal, from the mean absolute deviation instead. Values that are all above 0 are taken as logarithms where
 * that makes their middle half more even (Bowley's skewness): sums of money are. `undefined` where all are equal.
 */
export function robustScores(values: Float64Array): RobustScores | undefined {
  const plain = sortedFinite(values);
  if (plain.length === 0 || plain[0] === plain[plain.length - 1]) return undefined;
  const logs = plain[0] > 0 ? plain.map(Math.log) : undefined;
  const isLog = logs !== undefined && Math.abs(bowley(logs)) < Math.abs(bowley(plain));
  const sorted = isLog ? logs : plain;
  const median = quantile(sorted, 0.5);
  const deviations = sorted.map((value) => Math.abs(value - median));
  const mean = deviations.reduce((sum, value) => sum + value, 0) / deviations.length;
  const mad = quantile(deviations.sort(), 0.5);
  // consistent with the standard deviation of a normal distribution, either way
  const unit = mad > 0 ? mad / 0.6745 : 1.253314 * mean;
  return { scores: values.map((value) => ((isLog ? Math.log(value) : value) - median) / unit), isLog };
}

function sortedFinite(values: Float64Array): Float64Array {
  return values.filter(Number.isFinite).sort();
}

/** (Q3 + Q1 − 2 median) / (Q3 − Q1); 0 where the middle half is one value. */
function bowley(sorted: Float64Array): number {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p));
  return high > low ? (high + low - 2 * middle) / (high - low) : 0;
}
