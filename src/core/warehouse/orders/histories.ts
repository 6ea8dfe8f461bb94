import { daysPerUnit, type TimeUnit } from '../../orders/timeUnit';
import type { Table } from '../../table/table';
import {
  all,
  call,
  cast,
  choose,
  column,
  isFilled,
  isNull,
  minus,
  nothing,
  number,
  operator,
  over,
  own,
  ownColumn as its,
  real,
  type Sql,
  type Step,
} from '../sql';
import { orderRows, type OrderSource } from './orderRows';
import { isOfCohort, purchaseDays, type LogOptions } from './purchaseDays';

/** Columns of a list of histories in the warehouse. */
export interface HistorySource {
  customers: string;
  frequency: string;
  recency: string;
  T: string;
  monetary?: string;
}

/**
 * The histories of an order log, one row per customer, as `summarizeLog` makes them: `_cp_customer`, `_cp_x` repeat purchase
 * days, `_cp_recency` and `_cp_age` in units of time, `_cp_monetary` mean value of the repeat purchases, `_cp_total`,
 * `_cp_first` and `_cp_last` day, as the step `_cp_histories`.
 */
export function historiesOfOrders(table: Table, source: OrderSource, options: LogOptions & { unit: TimeUnit }): Step[] {
  const unitDays = number(daysPerUnit[options.unit]);
  const units = (to: Sql, from: Sql): Sql => over(cast(minus(to, from), 'double'), unitDays);
  const isSeen = operator('<=', its('day'), its('end'));
  const isRepeat = all(isSeen, operator('>', its('day'), its('first_day')));
  const sumWhere = (test: Sql, of: Sql): Sql => call('SUM', choose([[test, of]], real(0)));
  const x = its('repeats');
  return [
    orderRows(table, source),
    ...purchaseDays(options),
    {
      name: own('summed'),
      select: {
        from: [own('kept')],
        columns: [
          { as: own('customer'), of: its('customer') },
          { as: own('first'), of: call('MIN', its('day')) },
          { as: own('last'), of: call('MAX', choose([[isSeen, its('day')]])) },
          { as: own('end'), of: call('MAX', its('end')) },
          { as: own('repeats'), of: minus(call('SUM', choose([[isSeen, number(1)]], number(0))), number(1)) },
          { as: own('total'), of: sumWhere(isSeen, its('value')) },
          { as: own('repeated'), of: sumWhere(isRepeat, its('value')) },
        ],
        where: isOfCohort(options),
        groupBy: [its('customer')],
      },
    },
    {
      name: own('histories'),
      select: {
        from: [own('summed')],
        columns: [
          ...['customer', 'first', 'last', 'total'].map((name) => ({ as: own(name), of: its(name) })),
          { as: own('x'), of: cast(x, 'double') },
          { as: own('recency'), of: units(its('last'), its('first')) },
          { as: own('age'), of: units(its('end'), its('first')) },
          {
            as: own('monetary'),
            of: choose([[operator('>', x, number(0)), over(its('repeated'), cast(x, 'double'))]], real(0)),
          },
        ],
      },
    },
  ];
}

/**
 * The histories of a list that has them: all its columns, and `_cp_x`, `_cp_recency`, `_cp_age`, `_cp_monetary`, which are
 * NULL in rows that the add-in leaves out.
 */
export function historiesOfList({ customers, frequency, recency, T, monetary }: HistorySource): Step[] {
  const of = (name: string): Sql => cast(column(name), 'double');
  const isKnown = all(
    ...[frequency, recency, T].map((name) => isFilled(column(name))),
    ...(monetary === undefined
      ? []
      : [operator('OR', isFilled(column(monetary)), operator('=', of(frequency), number(0)))]),
  );
  const known = (value: Sql): Sql => choose([[isKnown, value]], nothing);
  return [
    {
      name: own('histories'),
      select: {
        all: customers,
        from: [customers],
        columns: [
          { as: own('x'), of: known(of(frequency)) },
          { as: own('recency'), of: known(choose([[operator('>', of(recency), of(T)), of(T)]], of(recency))) },
          { as: own('age'), of: known(of(T)) },
          ...(monetary === undefined
            ? []
            : [{ as: own('monetary'), of: choose([[isNull(column(monetary)), real(0)]], of(monetary)) }]),
        ],
      },
    },
  ];
}
