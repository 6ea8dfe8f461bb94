import type { CustomerSummary } from '../../../orders/log';
import { quantile } from '../../../stats/quantile';

/** Forecasts that need no model: what every model has to beat. */
export type NaiveRule = 'lastYear' | 'rfmMean';

const daysPerYear = 365.25;

/** Purchases of every customer in the next `units`, by each rule, from what is known at the end of the history. */
export function naiveForecasts(log: CustomerSummary, units: number): Record<NaiveRule, Float64Array> {
  return { lastYear: sameAsLastYear(log, units), rfmMean: meanOfKin(log, units) };
}

/** As many as in the year before (or in all that was seen, where that is shorter), for as long as the forecast is. */
function sameAsLastYear(log: CustomerSummary, units: number): Float64Array {
  const { historyEnd, unitDays } = log;
  const window = Math.min(daysPerYear, historyEnd - startOf(log) + 1);
  return counts(log, historyEnd - window, historyEnd).map((count) => (count * units * unitDays) / window);
}

/**
 * What customers of the same class of recency, frequency and value (thirds each) bought on average in the time before: classes
 * as they were then, means of what followed, for customers as they stand now.
 */
function meanOfKin(log: CustomerSummary, units: number): Float64Array {
  const { historyEnd, unitDays } = log;
  const length = Math.min(units * unitDays, (historyEnd - startOf(log)) / 2);
  const then = classesAt(log, historyEnd - length);
  const followed = counts(log, historyEnd - length, historyEnd);
  const sums = new Map<number, { purchases: number; customers: number }>();
  const all = { purchases: 0, customers: 0 };
  then.forEach((kin, i) => {
    if (kin < 0) return;
    const sum = sums.get(kin) ?? { purchases: 0, customers: 0 };
    for (const part of [sum, all]) {
      part.purchases += followed[i];
      part.customers++;
    }
    sums.set(kin, sum);
  });
  return classesAt(log, historyEnd).map((kin) => {
    const { purchases, customers } = sums.get(kin) ?? all;
    return customers > 0 ? ((purchases / customers) * units * unitDays) / length : 0;
  });
}

function startOf({ firstDay }: CustomerSummary): number {
  return firstDay.reduce((first, day) => Math.min(first, day), Infinity);
}

/** Purchase days of each customer after one day and up to another. */
function counts({ purchaseDays, purchaseStarts, ids }: CustomerSummary, after: number, upTo: number): Float64Array {
  return Float64Array.from(ids, (_, i) => {
    let count = 0;
    for (let k = purchaseStarts[i]; k < purchaseStarts[i + 1]; k++) {
      if (purchaseDays[k] > after && purchaseDays[k] <= upTo) count++;
    }
    return count;
  });
}

/** Class of each customer by what was known on a day: thirds of recency, of frequency and of value; −1 before its first day. */
function classesAt(log: CustomerSummary, day: number): Float64Array {
  const { purchaseDays, purchaseStarts, ids, firstDay, monetary } = log;
  const last = Float64Array.from(ids, (_, i) => {
    let latest = NaN;
    for (let k = purchaseStarts[i]; k < purchaseStarts[i + 1] && purchaseDays[k] <= day; k++) latest = purchaseDays[k];
    return latest;
  });
  const known = Array.from(ids.keys()).filter((i) => firstDay[i] <= day);
  const thirdsOf = (values: Float64Array): ((value: number) => number) => {
    const sorted = Float64Array.from(known, (i) => values[i]).sort();
    const [low, high] = [quantile(sorted, 1 / 3), quantile(sorted, 2 / 3)];
    return (value) => Number(value > low) + Number(value > high);
  };
  const bought = counts(log, -Infinity, day);
  const [recency, frequency, value] = [thirdsOf(last), thirdsOf(bought), thirdsOf(monetary)];
  const classes = new Float64Array(ids.length).fill(-1);
  for (const i of known) classes[i] = (recency(last[i]) * 3 + frequency(bought[i])) * 3 + value(monetary[i]);
  return classes;
}
