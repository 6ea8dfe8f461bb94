import { findAnalysis } from '../../src/core/analyses/catalogue';
import { parseOptions } from '../../src/core/analyses/entry';
import { associationRules } from '../../src/core/orders/associationRules';
import { basketsOf } from '../../src/core/orders/baskets';
import { kMeans } from '../../src/core/stats/clusters/kMeans';
import { pointsOf } from '../../src/core/stats/clusters/points';
import { createRandom } from '../../src/core/stats/random';
import { logisticRegression } from '../../src/core/stats/regression/logisticRegression';
import type { Column, Table } from '../../src/core/table/table';
import { measure, type Step, type Subject } from './measure';

const random = createRandom(1);
/** Wanted of every analysis at 10,000 customers, and of linear passes at a million rows. */
const [few, wantedFew] = [10_000, '≤ 100 ms'];
const wantedPass = '≤ 500 ms';

function numbers(name: string, count: number, draw: (row: number) => number): Column {
  return { kind: 'number', name, values: Float64Array.from({ length: count }, (_, i) => draw(i)), valid: ones(count) };
}

function names(name: string, count: number, dictionary: string[], draw: (row: number) => number): Column {
  return { kind: 'text', name, codes: Int32Array.from({ length: count }, (_, i) => draw(i)), dictionary };
}

const ones = (count: number): Uint8Array => new Uint8Array(count).fill(1);

function tableOf(rowCount: number, columns: Column[]): Table {
  const columnIndices = columns.map((_, i) => i);
  const origin = { sheet: 'Customers', address: `A1:Z${rowCount + 1}`, headerRow: 0, firstRow: 1, columnIndices };
  return { rowCount, columns, origin, findings: [] };
}

/** An analysis from typed columns to its report. */
function step(name: string, id: string, table: Table, input: object, wanted: string): Step {
  const analysis = findAnalysis(id);
  const options = parseOptions(analysis, input);
  return { name, ms: measure(() => analysis.run({ ...table }, options, () => undefined), 3), wanted };
}

/** What the analyses of understanding customers cost: many rows, and every one of them at 10,000 customers. */
export function understand(rows = 1_048_576): Subject {
  const fifths = [0, 1, 2, 3].map((d) =>
    Float64Array.from({ length: rows }, (_, i) => (i % 5) * (d + 1) * 1.5 + 2 * random.normal()),
  );
  const points = pointsOf(fifths);
  let inertia = 0;
  const predictors = Array.from({ length: 10 }, (_, j) => ({
    name: `x${j}`,
    values: Float64Array.from({ length: rows }, () => random.normal()),
  }));
  const [first, second] = predictors;
  const outcome = Float64Array.from({ length: rows }, (_, i) =>
    random.next() < 1 / (1 + Math.exp(second.values[i] - first.values[i])) ? 1 : 0,
  );
  const customers = Math.ceil(rows / 10);
  const basket = Int32Array.from({ length: rows }, () => random.integer(0, customers - 1));
  const product = Int32Array.from({ length: rows }, () => Math.floor(1000 * random.next() ** 2));
  const sales = tableOf(rows, [numbers('Sales', rows, () => Math.exp(random.normal()))]);
  const dictionary = Array.from({ length: customers }, (_, i) => `c${i}`);
  const days = numbers('Date', rows, () => 19_000 + random.integer(0, 1000));
  const orders = tableOf(rows, [
    names('Customer', rows, dictionary, (i) => basket[i]),
    { ...days, kind: 'date' } as Column,
    sales.columns[0],
  ]);
  const list = tableOf(few, [
    names('Tier', few, ['A', 'B', 'C', 'D'], (i) => i % 4),
    names('Kind', few, [...'uvwxyz'], () => random.integer(0, 5)),
    numbers('Sales', few, () => Math.exp(random.normal())),
    numbers('B', few, () => random.normal()),
    numbers('C', few, () => random.normal()),
    numbers('Said', few, () => random.integer(1, 5)),
    numbers('Again', few, () => random.integer(0, 1)),
  ]);
  const firms = firmList(Math.min(rows, 100_000));
  const columns = ['Sales', 'B', 'C', 'Said'];
  const explain = { predictors: ['B', 'C', 'Said', 'Kind'] };
  return {
    title: `understanding customers, ${rows} rows`,
    steps: [
      { name: 'k-means, 4 columns, k = 5', ms: measure(() => ({ inertia } = kMeans(points, { k: 5, seed: 1 })), 3) },
      { name: 'logistic, 10 columns', ms: measure(() => logisticRegression(predictors, outcome), 3) },
      {
        name: 'rules, 1,000 products',
        ms: measure(
          () =>
            associationRules(basketsOf(basket, product, customers, 1000), 1000, {
              ...{ minSupport: 0.001, minConfidence: 0.01 },
            }),
          3,
        ),
      },
      step('concentration', 'concentration', sales, { value: 'Sales' }, wantedPass),
      step('cohorts', 'cohorts', orders, { customer: 'Customer', date: 'Date', amount: 'Sales' }, wantedPass),
      step('clusters, 10,000', 'clusters', list, { columns }, wantedFew),
      step('factors, 10,000', 'factors', list, { columns }, wantedFew),
      step('commonality, 10,000', 'commonality', list, { group: { column: 'Tier', values: ['A'] } }, wantedFew),
      step('linear, 10,000', 'regression', list, { outcome: 'Sales', ...explain }, wantedFew),
      step('logistic, 10,000', 'regression', list, { kind: 'logistic', outcome: 'Again', ...explain }, wantedFew),
      step('profitability, 10,000', 'profitability', list, { tier: 'Tier', revenue: 'Sales' }, wantedFew),
      step('customer share, 10,000', 'customer-share', list, { sales: 'Sales', segment: 'Tier' }, wantedFew),
      step('database check, 100,000', 'database-check', firms, { customer: 'Firm', value: 'Sales' }, '≤ 10 s'),
      step('satisfaction trap, 10,000', 'satisfaction-trap', list, { satisfaction: 'Said', stays: 'Again' }, wantedFew),
    ],
    facts: { rows, customers, inertia },
  };
}

/** Customers with names of two words and a legal form; every twentieth repeats another one with a slip. */
function firmList(count: number): Table {
  const parts = 'ber lin mul ler nord tek sol var kon mar tro pel ski dan hol gra fen wes ton dor'.split(' ');
  const word = (length: number): string =>
    Array.from({ length }, () => parts[random.integer(0, parts.length - 1)]).join('');
  const firms: string[] = [];
  while (firms.length < count) {
    const isSlip = firms.length % 20 === 19;
    const name = isSlip ? firms[firms.length - 10].replace(/^(...)./, '$1') : `${word(3)} ${word(3)} GmbH`;
    firms.push(name);
  }
  return tableOf(count, [
    names('Firm', count, firms, (i) => i),
    numbers('Sales', count, () => Math.exp(random.normal())),
  ]);
}
