import { rfmDefaults } from '../../../src/core/analyses/classify/rfm/defaults';
import { rfm } from '../../../src/core/analyses/classify/rfm/rfm';
import type { Cleaning } from '../../../src/core/orders/cleaning/cleaning';
import type { Cell } from '../../../src/core/table/table';
import { understandTable } from '../../../src/core/table/understandTable';
import { itWithShared, sharedText } from '../../shared';
import { sourceOf } from '../../unit/core/table/sourceOf';
import oracle from './oracle/oracle.json';

const retail = sharedText('data/online_retail_subset.csv');

function evaluate(rows: Cell[][]) {
  const table = understandTable(sourceOf(rows));
  const { customers } = rfm.run(table, rfmDefaults(table), () => undefined).detail;
  const found = customers.ids.map((id, i): [string, number, number] => [
    id,
    customers.frequency[i],
    customers.monetary[i],
  ]);
  if (!customers.cleaning) throw new Error('the lines were not cleaned');
  return { found, cleaning: customers.cleaning };
}

const counts = ({ steps }: Pick<Cleaning, 'steps'>) => steps.map(({ step, count }) => [step, count]);

function expectSteps(cleaning: Cleaning, expected: typeof oracle.drawn | typeof oracle.retail): void {
  expect(counts(cleaning)).toEqual(expected.steps.map(({ step, count }) => [step, count]));
  cleaning.steps.forEach(({ value }, i) => {
    expect(value).toBeCloseTo(expected.steps[i].value, 4);
  });
  expect([cleaning.kept, cleaning.total]).toEqual([expected.kept, expected.total]);
}

describe(`order lines cleaned, against ${oracle['made by']}`, () => {
  it('drawn lines: every step takes as many lines of the same value, and customers keep their orders and revenue', () => {
    const { found, cleaning } = evaluate([oracle.drawn.header, ...oracle.drawn.rows]);
    expectSteps(cleaning, oracle.drawn);
    const expected = Object.entries(oracle.drawn.customers as unknown as Record<string, [number, number]>);
    expect(found.map(([id, orders]) => [id, orders]).sort()).toEqual(
      expected.map(([id, [orders]]) => [id, orders]).sort(),
    );
    const revenueOf = new Map(found.map(([id, , revenue]) => [id, revenue]));
    for (const [id, [, revenue]] of expected) expect(revenueOf.get(id)).toBeCloseTo(revenue, 5);
  });

  itWithShared(
    retail,
    'Online Retail: 25,943 rows are 18,217 orders of 4,324 customers, not 25,943 customers',
    (text) => {
      const rows = text
        .trim()
        .split(/\r?\n/)
        .map((line, i) => line.split(',').map((cell, column) => (i > 0 && column > 3 ? Number(cell) : cell)));
      const { found, cleaning } = evaluate(rows);
      expectSteps(cleaning, oracle.retail);
      expect(found.length).toBe(oracle.retail.customers);
      expect(found.reduce((sum, [, orders]) => sum + orders, 0)).toBe(oracle.retail.orders);
      expect(found.reduce((sum, [, , revenue]) => sum + revenue, 0)).toBeCloseTo(oracle.retail.revenue, 3);
      const byId = new Map(found.map(([id, orders, revenue]) => [id, [orders, revenue]]));
      for (const [id, [orders, revenue]] of Object.entries(oracle.retail.first)) {
        expect(byId.get(id)?.[0]).toBe(orders);
        expect(byId.get(id)?.[1]).toBeCloseTo(revenue, 5);
      }
    },
  );
});
