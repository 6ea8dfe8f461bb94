import { Problem } from '../../../problem';
import { calendarPeriods, type CalendarPeriods, type CalendarUnit } from '../../../orders/calendarPeriods';
import { lastDayOf, type OrderLog } from '../../../orders/log';

/** Who bought in which period. */
export interface Activity {
  periods: CalendarPeriods;
  /** Days since 1970-01-01 per customer code; ±Infinity for a customer without a purchase. */
  first: Float64Array;
  last: Float64Array;
  /** Customers per cohort; `active[cohort · periods + age]`, and the revenue of the same. */
  customers: Float64Array;
  active: Float64Array;
  revenue: Float64Array | null;
  incomplete: number;
  lastDay: number;
}

/** Counts a log in two passes over its rows. Returns take their value off, but are no purchase. Throws `no-data-rows`. */
export function countActivity(log: OrderLog, unit: CalendarUnit, sheet: string): Activity {
  const { customer, day, amount, names } = log;
  const first = new Float64Array(names.length).fill(Infinity);
  const last = new Float64Array(names.length).fill(-Infinity);
  const isUsed = new Uint8Array(day.length);
  let [incomplete, firstDay] = [0, Infinity];
  for (let row = 0; row < day.length; row++) {
    const code = customer[row];
    const on = Math.floor(day[row]);
    const value = amount ? amount[row] : 0;
    if (code < 0 || !(on === on && value === value)) {
      incomplete++;
      continue;
    }
    isUsed[row] = 1;
    if (value < 0) continue;
    if (on < first[code]) first[code] = on;
    if (on > last[code]) last[code] = on;
    if (on < firstDay) firstDay = on;
  }
  if (firstDay === Infinity) throw new Problem('no-data-rows', { sheet });
  const lastDay = lastDayOf(log);
  const periods = calendarPeriods(firstDay, lastDay, unit);
  const { count } = periods;
  // one bit for each period of a customer
  const words = Math.ceil(count / 32);
  const bought = new Uint32Array(names.length * words);
  const cohortOf = new Int32Array(names.length).fill(-1);
  const customers = new Float64Array(count);
  for (let code = 0; code < names.length; code++) {
    if (first[code] === Infinity) continue;
    cohortOf[code] = periods.indexOf(first[code]);
    customers[cohortOf[code]]++;
  }
  const active = new Float64Array(count * count);
  const revenue = amount ? new Float64Array(count * count) : null;
  for (let row = 0; row < day.length; row++) {
    const cohort = isUsed[row] ? cohortOf[customer[row]] : -1;
    const on = Math.floor(day[row]);
    // a return before the first purchase belongs to one that the list does not have
    if (cohort < 0 || on < firstDay) continue;
    const period = periods.indexOf(on);
    if (period < cohort) continue;
    const cell = cohort * count + period - cohort;
    const value = amount ? amount[row] : 0;
    if (revenue) revenue[cell] += value;
    if (value < 0) continue;
    const word = customer[row] * words + (period >>> 5);
    const bit = 1 << (period & 31);
    if (bought[word] & bit) continue;
    bought[word] |= bit;
    active[cell]++;
  }
  return { periods, first, last, customers, active, revenue, incomplete, lastDay };
}
