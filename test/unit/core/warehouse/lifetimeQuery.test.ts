import { evaluateLifetime } from '../../../../src/core/analyses/value/lifetime/evaluate';
import { lifetimeSchema, type LifetimeInput } from '../../../../src/core/analyses/value/lifetime/options';
import { lifetimeQueries } from '../../../../src/core/analyses/value/lifetime/sqlOf';
import { cleaningSchema } from '../../../../src/core/orders/cleaning/options';
import { customerName } from '../../../../src/core/orders/customerNames';
import { Problem } from '../../../../src/core/problem';
import type { Table } from '../../../../src/core/table/table';
import { bgNbd } from '../../../../src/core/purchases/betaGeometric';
import { predictingOf } from '../../../../src/core/warehouse/lifetime/predicting';
import { futureSql } from '../../../../src/core/warehouse/lifetime/futureSql';
import { column } from '../../../../src/core/warehouse/sql';
import { orderNames, orderTable, simulateOrders } from '../../../spark/simulate';
import { runQuery, type Row } from './runQuery';
import { tableRows } from './tableRows';

const log = orderTable(simulateOrders(60, 5), 60);
/** The customers of whom SQL is asked: it is evaluated by a plain interpreter. */
const asked = new Set(Array.from({ length: 4 }, (_, i) => `c'${i}`));

function handOver(table: Table, input: LifetimeInput) {
  const options = lifetimeSchema.parse(input);
  const detail = evaluateLifetime(table, options, () => undefined);
  const queries = lifetimeQueries({ table, options, detail }, (text) => ('key' in text ? text.key : text.text));
  const few = tableRows(table).filter((row) => asked.has(String(row[orderNames.customer])));
  const rows = (stem: string): Row[] => {
    const found = queries.find((query) => query.stem === stem);
    if (!found) throw new Error(`no query ${stem}`);
    return runQuery(found.query, { [found.reads[0]]: few });
  };
  return { detail, rows };
}

test.each(['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd'] as const)(
  'with %s every customer of an order log has the history, the chance and the value in SQL that the add-in gives',
  (model) => {
    const days = { observationEnd: '2025-12-24', calibrationEnd: '2025-11-30' };
    const { detail, rows } = handOver(log, { ...orderNames, ...days, model });
    const { customers } = detail;
    const found = new Map(rows('lifetime').map((row) => [row['lifetime.column.customer'], row]));
    const entries = [...customers.frequency.keys()].filter((i) => asked.has(String(customerName(customers.ids, i))));
    expect(found.size).toBe(entries.length);
    for (const i of entries) {
      const row = found.get(String(customerName(customers.ids, i)));
      const expected = {
        ...{ frequency: customers.frequency[i], recency: customers.recency[i], age: customers.age[i] },
        ...{ first: customers.firstDay?.[i], last: customers.lastDay?.[i], total: customers.total?.[i] },
        ...{
          monetary: customers.monetary?.[i],
          pAlive: customers.pAlive[i],
          expectedSpend: customers.expectedSpend[i],
        },
        ...{ 'expectedPurchases.week': customers.expectedPurchases[i], 'clv.week': customers.clv[i] },
      };
      for (const [name, value = NaN] of Object.entries(expected)) {
        const got = row?.[`lifetime.column.${name}`];
        if (Number.isNaN(value)) expect([name, got]).toEqual([name, null]);
        else expect(Math.abs(Number(got) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
      }
    }
  },
);

test('the counted table holds every customer once, so that the add-in fits the same model to it', () => {
  const { detail, rows } = handOver(log, { ...orderNames, model: 'nbd', observationEnd: '2025-12-30' });
  const counted = rows('counted');
  const key = (...of: unknown[]): string => of.join(' ');
  const { ids, frequency, recency, age } = detail.customers;
  const expected = new Map<string, number>();
  frequency.forEach((x, i) => {
    if (!asked.has(String(customerName(ids, i)))) return;
    const at = key(x, recency[i], age[i]);
    expected.set(at, (expected.get(at) ?? 0) + 1);
  });
  const columns = ['lifetime.column.frequency', 'lifetime.column.recency', 'lifetime.column.age'];
  expect(new Map(counted.map((row) => [key(...columns.map((name) => row[name])), row['sql.column.count']]))).toEqual(
    expected,
  );
});

test('lifetime value by models and settings that SQL cannot say is refused with the setting that is in the way', () => {
  const because = (option: string) => expect.objectContaining({ code: 'not-in-sql', place: { option } }) as Problem;
  expect(() => predictingOf({ model: 'bg-bb', theta: [1, 1, 1, 1] })).toThrow(because('model'));
  expect(() => predictingOf({ model: 'bg-nbd', theta: [1, 1, 1, 1], covariates: {} })).toThrow(because('covariates'));
  const cleaning = cleaningSchema.parse({ withoutCustomer: false });
  expect(() => handOver(log, { ...orderNames, model: 'nbd', cleaning })).toThrow(because('cleaning'));
});

// the published CDNOW parameters (Fader, Hardie & Lee 2005), and such as a poor fit gives
test.each([[[0.243, 4.414, 0.793, 2.426]], [[3, 20, 60, 300]], [[1, 8, 5, 0.2]]])(
  'with parameters %j purchases to come are those of the add-in to 1e-9, of any customer',
  (theta) => {
    const { steps, purchases } = futureSql({ id: 'bg-nbd', theta }, 52, 0);
    const histories = [0, 2000].map((x) => ({ _cp_x: x, _cp_age: 40 }));
    const answer = {
      from: ['_cp_future'],
      columns: [
        { as: 'x', of: column('_cp_future_x') },
        { as: 'purchases', of: purchases },
      ],
    };
    const predictions = bgNbd.predict(theta);
    for (const row of runQuery({ steps, answer }, { _cp_histories: histories })) {
      const expected = predictions.purchasesIfAlive(Number(row.x), 40, 52);
      expect(Math.abs(Number(row.purchases) / expected - 1)).toBeLessThan(1e-9);
    }
  },
);
