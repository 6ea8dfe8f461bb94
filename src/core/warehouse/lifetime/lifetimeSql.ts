import type { TimeUnit } from '../../orders/timeUnit';
import type { Table } from '../../table/table';
import { historiesOfList, historiesOfOrders, type HistorySource } from '../orders/histories';
import type { OrderSource } from '../orders/orderRows';
import type { LogOptions } from '../orders/purchaseDays';
import {
  call,
  choose,
  column,
  isFilled,
  nothing,
  number,
  operator,
  own,
  ownColumn as its,
  over,
  plus,
  times,
  type Query,
  type Sql,
  type Step,
} from '../sql';
import { aliveSql } from './aliveSql';
import { futureSql } from './futureSql';
import type { Predicting } from './predicting';

/** A fitted lifetime model, and where its histories come from. */
export interface LifetimeModel {
  source: OrderSource | HistorySource;
  log: LogOptions & { unit: TimeUnit };
  purchases: Predicting;
  /** p, q, v of the Gamma-Gamma model; `null` without one. */
  spend: readonly number[] | null;
  /** Repeat buyers of a mean of 0 or less spend as the population does. */
  fillsZeros: boolean;
  /** In units of time. */
  horizon: number;
  /** Continuous, per unit of time. */
  rate: number;
  margin: number;
}

/** What the columns of the answer are called. */
export interface LifetimeNames {
  customer: string;
  first: string;
  last: string;
  frequency: string;
  recency: string;
  age: string;
  monetary: string;
  total: string;
  pAlive: string;
  expectedPurchases: string;
  expectedSpend: string;
  clv: string;
}

/** (a) one row per customer with its history: of an order log alone. */
export function historiesQuery(
  table: Table,
  source: OrderSource,
  log: LifetimeModel['log'],
  names: LifetimeNames,
): Query {
  return {
    steps: historiesOfOrders(table, source, log),
    answer: {
      from: [own('histories')],
      columns: historyColumns(names, source.amount !== undefined || hasPrice(source)),
    },
  };
}

/** (d) the counted table that the models are fitted to: `frequency`, `recency`, `T` and `count`, each combination once. */
export function countedQuery(
  table: Table,
  { source, log }: Pick<LifetimeModel, 'source' | 'log'>,
  names: { frequency: string; recency: string; age: string; count: string },
): Query {
  return {
    steps: historySteps(table, source, log),
    answer: {
      from: [own('histories')],
      columns: [
        { as: names.frequency, of: its('x') },
        { as: names.recency, of: its('recency') },
        { as: names.age, of: its('age') },
        { as: names.count, of: call('SUM', number(1)) },
      ],
      where: isFilled(its('x')),
      groupBy: [its('x'), its('recency'), its('age')],
    },
  };
}

/**
 * (c) every customer with P(alive), expected purchases over the horizon and, with a spend model, expected spend per purchase and
 * CLV = margin · spend · purchases, each discounted from its own moment. Values are NULL where the add-in has none.
 */
export function lifetimeQuery(table: Table, model: LifetimeModel, names: LifetimeNames): Query {
  const { source, log, purchases, spend, horizon, rate, margin } = model;
  const alive = aliveSql(purchases);
  const future = futureSql(purchases, horizon, rate);
  const hasMonetary =
    'orders' in source ? source.amount !== undefined || hasPrice(source) : source.monetary !== undefined;
  const expectedSpend = spend && hasMonetary ? spendSql(spend, model.fillsZeros) : null;
  const clv = expectedSpend && times(number(margin), expectedSpend, future.discounted, alive.pAlive);
  return {
    steps: [...historySteps(table, source, log), ...alive.steps, ...future.steps],
    answer: {
      from: [own('histories')],
      joins: [...alive.joins, ...future.joins],
      columns: [
        ...('orders' in source
          ? historyColumns(names, hasMonetary)
          : table.columns.map(({ name }) => ({ as: name, of: column(name) }))),
        { as: names.pAlive, of: alive.pAlive },
        { as: names.expectedPurchases, of: times(future.purchases, alive.pAlive) },
        ...(expectedSpend ? [{ as: names.expectedSpend, of: expectedSpend }] : []),
        ...(clv ? [{ as: names.clv, of: clv }] : []),
      ],
    },
  };
}

function historySteps(table: Table, source: LifetimeModel['source'], log: LifetimeModel['log']): Step[] {
  return 'orders' in source ? historiesOfOrders(table, source, log) : historiesOfList(source);
}

function hasPrice({ quantity, unitPrice }: OrderSource): boolean {
  return quantity !== undefined && unitPrice !== undefined;
}

function historyColumns(names: LifetimeNames, hasMonetary: boolean): Query['answer']['columns'] {
  return [
    { as: names.customer, of: its('customer') },
    { as: names.frequency, of: its('x') },
    { as: names.first, of: { kind: 'date-of-day', of: its('first') } },
    { as: names.last, of: { kind: 'date-of-day', of: its('last') } },
    { as: names.recency, of: its('recency') },
    { as: names.age, of: its('age') },
    ...(hasMonetary
      ? [
          { as: names.monetary, of: its('monetary') },
          { as: names.total, of: its('total') },
        ]
      : []),
  ];
}

/** E[M | x, z] = p(v + xz)/(px + q − 1), as `expectedSpend` has it: NULL where the distribution has no mean. */
function spendSql([p, q, v]: readonly number[], fillsZeros: boolean): Sql {
  const mean = its('monetary');
  const isPositive = operator('>', mean, number(0));
  const x = fillsZeros ? choose([[isPositive, its('x')]], number(0)) : its('x');
  const below = plus(times(number(p), x), number(q - 1));
  const spent = choose([[operator('>', x, number(0)), times(x, mean)]], number(0));
  const isWithout = operator('AND', operator('>', x, number(0)), { kind: 'not', of: isPositive });
  return choose(
    [
      [isWithout, nothing],
      [operator('>', below, number(0)), over(times(number(p), plus(number(v), spent)), below)],
    ],
    nothing,
  );
}
