import { Problem } from '../../../problem';
import { ratePerUnit } from '../../../orders/timeUnit';
import type { Table } from '../../../table/table';
import type { OrderSource } from '../../../warehouse/orders/orderRows';
import type { HistorySource } from '../../../warehouse/orders/histories';
import {
  countedQuery,
  historiesQuery,
  lifetimeQuery,
  type LifetimeNames,
} from '../../../warehouse/lifetime/lifetimeSql';
import { predictingOf } from '../../../warehouse/lifetime/predicting';
import { sqlFiles, type NamedQuery, type SqlFile, type SqlSettings } from '../../../warehouse/sqlFiles';
import type { LifetimeDetail } from './detail';
import type { LifetimeOptions } from './options';
import { header } from './report';

interface Finding {
  table: Table;
  options: LifetimeOptions;
  detail: LifetimeDetail;
}

/** Tables of the warehouse: of orders, or of customers with their histories. */
const [orders, customers] = ['orders', 'customers'];

/**
 * The fitted model for a warehouse: the value of every customer, the histories of an order log, and the counted table to
 * fit the model anew. Throws `not-in-sql` for models and settings that no SQL says the same way.
 */
export function lifetimeSql(finding: Finding, settings: SqlSettings): SqlFile[] {
  return sqlFiles(lifetimeQueries(finding, settings.translate), settings);
}

/** The queries of {@link lifetimeSql}. */
export function lifetimeQueries(
  { table, options, detail }: Finding,
  translate: SqlSettings['translate'],
): NamedQuery[] {
  const source = sourceOf(options, detail);
  const notes = options.cleaning === undefined ? [] : [{ key: 'sql.notCleaned' as const }];
  const log = { ...options };
  const named = (id: Parameters<typeof header>[0]): string => translate(header(id, detail));
  const names: LifetimeNames = {
    ...{ customer: named('customer'), first: named('first'), last: named('last') },
    ...{ frequency: named('frequency'), recency: named('recency'), age: named('age') },
    ...{ monetary: named('monetary'), total: named('total'), pAlive: named('pAlive') },
    ...{ expectedPurchases: named('expectedPurchases'), expectedSpend: named('expectedSpend'), clv: named('clv') },
  };
  const read = 'orders' in source ? orders : customers;
  const about = (stem: 'lifetime' | 'histories' | 'counted') => [
    { key: `sql.about.${stem}` as const },
    { key: 'sql.reads' as const, params: { table: read } },
  ];
  const query = lifetimeQuery(
    table,
    {
      ...{ source, log, purchases: predictingOf(detail.fit), spend: detail.spend && Array.from(detail.spend.theta) },
      ...{ fillsZeros: options.zeroSpends === 'population', horizon: options.horizon, margin: options.margin },
      rate: ratePerUnit(options.discountPerYear, options.unit),
    },
    names,
  );
  const counted = countedQuery(table, { source, log }, { ...names, count: translate({ key: 'sql.column.count' }) });
  return [
    { stem: 'lifetime', comments: about('lifetime'), notes, query, reads: [read] },
    ...('orders' in source
      ? [
          {
            ...{ stem: 'histories', comments: about('histories'), reads: [read] },
            query: historiesQuery(table, source, log, names),
          },
        ]
      : []),
    { stem: 'counted', comments: about('counted'), query: counted, reads: [read] },
  ];
}

/** Lines that cleaning leaves as they stand are read as they stand; what it does to others is more than SQL says. */
function sourceOf(options: LifetimeOptions, { cleaning, spend }: LifetimeDetail): OrderSource | HistorySource {
  const { customer, date, amount, quantity, unitPrice, frequency, recency, T, monetary } = options;
  const isCleaned = cleaning !== null && cleaning.steps.length > 0;
  const asked = (['refund', 'discount', 'count'] as const).find((option) => options[option] !== undefined);
  const hasDifferences = spend?.covariates !== undefined;
  const inTheWay = hasDifferences
    ? 'covariates'
    : isCleaned
      ? 'cleaning'
      : options.amountPer === 'order'
        ? 'amountPer'
        : asked;
  if (inTheWay !== undefined) throw new Problem('not-in-sql', { option: inTheWay }, { value: inTheWay });
  if (date !== undefined && customer !== undefined) return { orders, customer, date, amount, quantity, unitPrice };
  if (frequency === undefined || recency === undefined || T === undefined) {
    throw new Problem('options-invalid', { option: 'frequency' });
  }
  return { customers, frequency, recency, T, monetary };
}
