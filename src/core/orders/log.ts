import { Problem } from '../problem';
import { daysPerUnit, dayNumber, type TimeUnit } from './timeUnit';

/** Orders as columns of equal length. */
export interface OrderLog {
  /** Index into `names` per row; −1 where there is no customer. */
  customer: Int32Array;
  names: string[];
  /** Days since 1970-01-01; a time of day is cut off. NaN where there is no date. */
  day: Float64Array;
  /** Left out: orders are counted, not valued. NaN where there is no amount. */
  amount?: Float64Array;
  /** Order number per row as an index, −1 where there is none; left out: every row is an order. */
  order?: Int32Array;
  /** Last day of the list, of which rows may have been left out; left out: the last day of the rows. */
  seenUntil?: number;
  /** What a message calls a row. */
  rowName(row: number): string;
}

export interface LogOptions {
  unit: TimeUnit;
  observationEnd: string | null;
  calibrationEnd: string | null;
  cohortFrom: string | null;
  cohortTo: string | null;
  returns: 'net' | 'drop' | 'refuse';
}

/** One entry per customer, in order of first appearance in the log. METHODS 4.2. */
export interface CustomerSummary {
  ids: string[];
  /** Repeat purchase days x up to the end of calibration. */
  frequency: Float64Array;
  /** Time units from the first to the last purchase. */
  recency: Float64Array;
  /** Time units from the first purchase to the end of calibration. */
  age: Float64Array;
  /** Mean value of the repeat purchase days; 0 without repeat purchases or amounts. */
  monetary: Float64Array;
  /** Days since 1970-01-01. */
  firstDay: Float64Array;
  lastDay: Float64Array;
  /** Value of all purchases up to the end of calibration. */
  total: Float64Array;
  /** Purchase days of customer i, ascending: `purchaseDays[purchaseStarts[i] … purchaseStarts[i + 1])`, holdout included. */
  purchaseDays: Float64Array;
  purchaseStarts: Uint32Array;
  unitDays: number;
  /** Day to which histories reach: the end of calibration, or of the observation. */
  historyEnd: number;
  observationEnd: number;
  holdout: HoldoutSummary | null;
  notes: LogNotes;
}

export interface HoldoutSummary {
  /** Length in time units. */
  length: number;
  /** Purchase days after the end of calibration, per customer. */
  purchases: Float64Array;
  spend: Float64Array;
}

export interface LogNotes {
  rowsUsed: number;
  /** Rows without customer, date or amount. */
  rowsIncomplete: number;
  /** Rows after the end of the observation. */
  rowsAfterEnd: number;
  /** Rows of negative amount, and the value of those for which no earlier purchase was found. */
  returns: number;
  returnsUnmatched: number;
  /** Customers left out: all purchases returned, first purchase after calibration or outside the cohort window. */
  customersLeftOut: number;
}

/**
 * Order log → one row per customer. Purchases on the same day merge; the first purchase counts as no repeat. Returns are
 * taken off the latest purchases before them, and a purchase that is returned in full has not happened.
 *
 * Throws `no-data-rows` when no order is left, `returns-refused`, `value-out-of-range` when the end of calibration is
 * not before the end of the observation.
 */
export function summarizeLog(log: OrderLog, options: LogOptions): CustomerSummary {
  const { unit, returns } = options;
  const unitDays = daysPerUnit[unit];
  const notes: LogNotes = {
    rowsUsed: 0,
    rowsIncomplete: 0,
    rowsAfterEnd: 0,
    returns: 0,
    returnsUnmatched: 0,
    customersLeftOut: 0,
  };
  const observationEnd = options.observationEnd === null ? lastDayOf(log) : dayNumber(options.observationEnd);
  const historyEnd = options.calibrationEnd === null ? observationEnd : dayNumber(options.calibrationEnd);
  if (historyEnd > observationEnd || (options.calibrationEnd !== null && historyEnd === observationEnd)) {
    throw new Problem('value-out-of-range', { option: 'calibrationEnd' }, { value: options.calibrationEnd ?? '' });
  }
  const cohortFrom = options.cohortFrom === null ? -Infinity : dayNumber(options.cohortFrom);
  const cohortTo = options.cohortTo === null ? Infinity : dayNumber(options.cohortTo);

  const { order, starts } = rowsByCustomer(log, observationEnd, notes);
  if (returns === 'refuse') refuseReturns(log, order);
  const kept: { customer: number; days: number[]; values: number[]; until: number }[] = [];
  for (const customer of byFirstAppearance(log)) {
    const rows = order.subarray(starts[customer], starts[customer + 1]);
    if (rows.length === 0) continue;
    const { days, values } = mergeDays(log, rows, returns, notes);
    const first = days[0];
    if (days.length === 0 || first > historyEnd || first < cohortFrom || first > cohortTo) {
      notes.customersLeftOut++;
      continue;
    }
    let until = days.length;
    while (days[until - 1] > historyEnd) until--;
    kept.push({ customer, days, values, until });
  }
  if (kept.length === 0) throw new Problem('no-data-rows');

  const n = kept.length;
  const repeats = (values: number[], until: number): number => sum(values, 1, until) / Math.max(1, until - 1);
  const starting = new Uint32Array(n + 1);
  kept.forEach(({ days }, i) => (starting[i + 1] = starting[i] + days.length));
  const purchaseDays = new Float64Array(starting[n]);
  kept.forEach(({ days }, i) => purchaseDays.set(days, starting[i]));
  return {
    ids: kept.map(({ customer }) => log.names[customer]),
    frequency: Float64Array.from(kept, ({ until }) => until - 1),
    recency: Float64Array.from(kept, ({ days, until }) => (days[until - 1] - days[0]) / unitDays),
    age: Float64Array.from(kept, ({ days }) => (historyEnd - days[0]) / unitDays),
    monetary: Float64Array.from(kept, ({ values, until }) => (until > 1 ? repeats(values, until) : 0)),
    firstDay: Float64Array.from(kept, ({ days }) => days[0]),
    lastDay: Float64Array.from(kept, ({ days, until }) => days[until - 1]),
    total: Float64Array.from(kept, ({ values, until }) => sum(values, 0, until)),
    purchaseDays,
    purchaseStarts: starting,
    unitDays,
    historyEnd,
    observationEnd,
    holdout:
      options.calibrationEnd === null
        ? null
        : {
            length: (observationEnd - historyEnd) / unitDays,
            purchases: Float64Array.from(kept, ({ days, until }) => days.length - until),
            spend: Float64Array.from(kept, ({ values, until }) => sum(values, until, values.length)),
          },
    notes,
  };
}

function sum(values: number[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i];
  return total;
}

/** Last day of a log, of rows with a customer. Throws `no-data-rows`. */
export function lastDayOf({ day, customer, seenUntil }: OrderLog): number {
  if (seenUntil !== undefined) return seenUntil;
  let last = -Infinity;
  for (let row = 0; row < day.length; row++) {
    if (customer[row] >= 0 && day[row] > last) last = Math.floor(day[row]);
  }
  if (last === -Infinity) throw new Problem('no-data-rows');
  return last;
}

/** Usable rows ordered by customer, then day, purchases before returns; rows of customer c from starts[c]. */
function rowsByCustomer(log: OrderLog, end: number, notes: LogNotes): { order: Uint32Array; starts: Uint32Array } {
  const { customer, day, amount, names } = log;
  const starts = new Uint32Array(names.length + 1);
  const usable = new Uint8Array(day.length);
  for (let row = 0; row < day.length; row++) {
    if (customer[row] < 0 || !Number.isFinite(day[row]) || (amount && !Number.isFinite(amount[row]))) {
      notes.rowsIncomplete++;
    } else if (Math.floor(day[row]) > end) notes.rowsAfterEnd++;
    else {
      usable[row] = 1;
      starts[customer[row] + 1]++;
      notes.rowsUsed++;
    }
  }
  for (let c = 0; c < names.length; c++) starts[c + 1] += starts[c];
  const next = starts.slice();
  const order = new Uint32Array(notes.rowsUsed);
  for (let row = 0; row < day.length; row++) if (usable[row]) order[next[customer[row]]++] = row;
  const isReturn = (row: number): number => (amount && amount[row] < 0 ? 1 : 0);
  const compare = (a: number, b: number): number =>
    Math.floor(day[a]) - Math.floor(day[b]) || isReturn(a) - isReturn(b) || a - b;
  for (let c = 0; c < names.length; c++) {
    // most logs stand by day already
    let i = starts[c] + 1;
    while (i < starts[c + 1] && compare(order[i - 1], order[i]) < 0) i++;
    if (i < starts[c + 1]) order.subarray(starts[c], starts[c + 1]).sort(compare);
  }
  return { order, starts };
}

function byFirstAppearance({ customer, names }: OrderLog): number[] {
  const seen = new Uint8Array(names.length);
  const result: number[] = [];
  for (const code of customer) {
    if (code < 0 || seen[code]) continue;
    seen[code] = 1;
    result.push(code);
  }
  return result;
}

/** Purchase days of one customer with their values, returns taken off. */
function mergeDays(
  { day, amount }: OrderLog,
  rows: Uint32Array,
  returns: LogOptions['returns'],
  notes: LogNotes,
): { days: number[]; values: number[] } {
  const days: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    const value = amount ? amount[row] : 0;
    if (value < 0) {
      notes.returns++;
      if (returns === 'net') notes.returnsUnmatched += takeOff(days, values, -value);
      continue;
    }
    const on = Math.floor(day[row]);
    if (days[days.length - 1] === on) values[values.length - 1] += value;
    else {
      days.push(on);
      values.push(value);
    }
  }
  return { days, values };
}

/** Takes a return off the latest purchases; purchases returned in full go. Gives back what found no purchase. */
function takeOff(days: number[], values: number[], returned: number): number {
  let rest = returned;
  for (let i = values.length - 1; i >= 0; i--) {
    if (values[i] === 0) continue;
    // what is left of a sum of decimal amounts is not exactly 0
    if (values[i] > rest + 1e-9 * returned) {
      values[i] -= rest;
      return 0;
    }
    rest -= values[i];
    values.splice(i, 1);
    days.splice(i, 1);
    if (rest < 1e-9 * returned) return 0;
  }
  return rest;
}

function refuseReturns({ amount, rowName }: OrderLog, order: Uint32Array): void {
  if (!amount) return;
  const rows = order.filter((row) => amount[row] < 0).sort();
  if (rows.length === 0) return;
  throw new Problem(
    'returns-refused',
    {},
    { count: rows.length, rows: { list: Array.from(rows.slice(0, 5), rowName), more: rows.length > 5 } },
  );
}
