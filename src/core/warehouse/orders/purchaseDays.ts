import { dayNumber } from '../../orders/timeUnit';
import {
  all,
  any,
  call,
  choose,
  isFilled,
  isNull,
  least,
  minus,
  number,
  operator,
  own,
  ownColumn as its,
  real,
  times,
  type Sql,
  type Step,
} from '../sql';

/** As in `summarizeLog`: what is left of a sum of decimal amounts is not exactly 0. */
const rounding = 1e-9;

/** Which orders count, as options of the add-in's summary of a log. */
export interface LogOptions {
  observationEnd: string | null;
  calibrationEnd: string | null;
  cohortFrom: string | null;
  cohortTo: string | null;
  returns: 'net' | 'drop' | 'refuse';
}

const isReturn = operator('<', its('amount'), number(0));
const zero = real(0);

/**
 * `_cp_rows` → `_cp_kept`: a row per customer and day of purchases, `_cp_value` with what came back taken off, and the
 * customer's `_cp_first_day`; `_cp_end` has the last day and the day to which histories reach.
 *
 * Returns are taken off the latest purchases before them. What has been bought and not yet been taken back is a pile: a day's
 * purchases are put on it, its returns taken from its top. So of a day's purchases that much is left as the pile never again falls below
 * their top: the lowest height from that day on, less the height before it. Where returns are refused, they are left out.
 */
export function purchaseDays({ observationEnd, calibrationEnd, returns }: LogOptions): Step[] {
  // an aggregate in any case, so that there is one row
  const lastOf = (day: string | null): Sql => call('MAX', day === null ? its('day') : number(dayNumber(day)));
  const sumOf = (test: Sql, of: Sql, otherwise: Sql): Sql => call('SUM', choose([[test, otherwise]], of));
  const perCustomer = (of: Sql, descending = false): Sql => ({
    ...{ kind: 'window', of, partition: [its('customer')], order: [{ by: its('day'), descending }], frame: 'rows' },
  });
  const days: Step = {
    name: own('days'),
    select: {
      from: [own('rows'), own('end')],
      columns: [
        { as: own('customer'), of: its('customer') },
        { as: own('day'), of: its('day') },
        { as: own('end'), of: call('MAX', its('history_end')) },
        { as: own('purchases'), of: sumOf(isReturn, number(1), number(0)) },
        { as: own('bought'), of: sumOf(isReturn, its('amount'), zero) },
        { as: own('returned'), of: sumOf(isReturn, zero, minus(zero, its('amount'))) },
      ],
      where: all(isFilled(its('amount')), operator('<=', its('day'), its('seen_until'))),
      groupBy: [its('customer'), its('day')],
    },
  };
  const ends: Step = {
    name: own('end'),
    select: {
      from: [own('rows')],
      columns: [
        { as: own('seen_until'), of: lastOf(observationEnd) },
        { as: own('history_end'), of: lastOf(calibrationEnd ?? observationEnd) },
      ],
    },
  };
  const isBought = operator('>', its('purchases'), number(0));
  const first: Sql = { kind: 'window', of: call('MIN', its('day')), partition: [its('customer')] };
  const keep = (from: string, value: Sql, where: Sql): Step[] => [
    {
      name: own('bought_days'),
      select: {
        from: [own(from)],
        columns: [
          { as: own('customer'), of: its('customer') },
          { as: own('day'), of: its('day') },
          { as: own('end'), of: its('end') },
          { as: own('value'), of: value },
        ],
        where,
      },
    },
    {
      name: own('kept'),
      select: { all: own('bought_days'), from: [own('bought_days')], columns: [{ as: own('first_day'), of: first }] },
    },
  ];
  if (returns !== 'net') return [ends, days, ...keep('days', its('bought'), isBought)];
  const sum = perCustomer(call('SUM', minus(its('bought'), its('returned'))));
  const lowest = perCustomer(call('MIN', its('sum')));
  const step = (name: string, from: string, columns: { as: string; of: Sql }[]): Step => ({
    name: own(name),
    select: { all: own(from), from: [own(from)], columns },
  });
  const before: Sql = {
    ...{ kind: 'window', of: call('LAG', its('height')), partition: [its('customer')], order: [{ by: its('day') }] },
  };
  const left = minus(its('lowest_after'), its('before'));
  const allReturned: Sql = { kind: 'window', of: call('SUM', its('returned')), partition: [its('customer')] };
  const untouched = operator('=', its('all_returned'), number(0));
  return [
    ends,
    days,
    step('sums', 'days', [{ as: own('sum'), of: sum }]),
    step('lowest', 'sums', [{ as: own('lowest'), of: lowest }]),
    step('heights', 'lowest', [{ as: own('height'), of: minus(its('sum'), least(its('lowest'), zero)) }]),
    step('piles', 'heights', [
      { as: own('lagged'), of: before },
      { as: own('lowest_after'), of: perCustomer(call('MIN', its('height')), true) },
      { as: own('all_returned'), of: allReturned },
    ]),
    step('left_over', 'piles', [{ as: own('before'), of: choose([[isNull(its('lagged')), zero]], its('lagged')) }]),
    ...keep(
      'left_over',
      choose([[any(untouched, operator('=', its('bought'), number(0))), its('bought')]], left),
      all(
        isBought,
        any(
          untouched,
          operator('=', its('bought'), number(0)),
          operator('>', left, times(number(rounding), its('all_returned'))),
        ),
      ),
    ),
  ];
}

/** Whether a customer's first purchase is in the window that is asked for, and not after the history. */
export function isOfCohort({ cohortFrom, cohortTo }: LogOptions): Sql {
  const first = its('first_day');
  return all(
    operator('<=', first, its('end')),
    ...(cohortFrom === null ? [] : [operator('>=', first, number(dayNumber(cohortFrom)))]),
    ...(cohortTo === null ? [] : [operator('<=', first, number(dayNumber(cohortTo)))]),
  );
}
