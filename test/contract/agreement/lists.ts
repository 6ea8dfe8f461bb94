import type { CellValue } from '../../../src/workbench/workbook/model';

/** Customers as they stand on a sheet, and what an analysis is asked about them. */
export interface List {
  analysis: string;
  head: string[];
  rows: CellValue[][];
  options: object;
}

/** METHODS 1.2 [H]: sales, margin %, days to pay, growth %. */
export const six = [
  [500, 18, 75, -5],
  [320, 30, 30, 12],
  [180, 25, 45, 30],
  [120, 10, 90, 0],
  [60, 40, 30, 25],
  [20, 35, 20, 50],
];
export const sixDirections = ['benefit', 'benefit', 'cost', 'benefit'];
export const sixWeights = [40, 30, 20, 10];
export const sixTiers = [10, 30, 60].map((share, i) => ({ name: ['Top', 'Middle', 'Base'][i], share }));
const sixNames = ['Sales', 'Margin', 'Days', 'Growth'];
const sixRows = six.map((row, i) => [`Customer ${i + 1}`, ...row]);

/** METHODS 2 [P]: Zavadskas & Podvezko (2016). */
export const alternatives = [
  [3, 100, 10, 7],
  [2.5, 80, 8, 5],
  [1.8, 50, 20, 11],
  [2.2, 70, 12, 9],
];
export const alternativePoints = [40, 30, 20, 10];

/** METHODS 2 [P]: how many times as important. */
export const comparisons = [
  [1, 4, 3, 7],
  [1 / 4, 1, 1 / 3, 3],
  [1 / 3, 3, 1, 5],
  [1 / 7, 1 / 3, 1 / 5, 1],
];

/** METHODS 1.1 [H]. */
export const sales = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];

/** Gupta & Lehmann (2003), METHODS 4.1 [P], and two customers more: the last bit of the sum depends on who comes first. */
export const retentions = [0.9, 0.6, 0.8, 0.7, 0.5, 0.5];
export const margins = [1, 1, 1, 1, 10, 1];
export const valueTiers = ['Gold', 'Lead', 'Gold', 'Iron', 'Gold', 'Lead'];

/** Days since the last order, orders, sales: measures that disagree, with ties. */
export const recencies = Array.from({ length: 20 }, (_, i) => [(i * 7) % 20, 1 + ((i * 3) % 8), 50 + ((i * 37) % 400)]);

/** Repeat purchases, time of the last one, age, mean value: more purchases, later ones, and customers who left early. */
export const histories = Array.from({ length: 80 }, (_, i) => {
  const x = [0, 0, 0, 1, 1, 2, 3, 5, 8, 0][i % 10];
  const age = (210 + ((i * 9) % 64)) / 7;
  return [x, x === 0 ? 0 : Math.min(age, (14 + ((i * 35) % 211)) / 7), age, x === 0 ? 0 : 20 + ((i * 13) % 37) / 3];
});

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
/** METHODS 4.2 [P]: fourteen transactions of six customers, from the tests of the Python package lifetimes. */
export const orders: [string, number, number][] = (
  [
    ['1', '2015-01-01', 1],
    ['1', '2015-02-06', 2],
    ['2', '2015-01-01', 2],
    ['3', '2015-01-01', 3],
    ['3', '2015-01-02', 1],
    ['3', '2015-01-05', 5],
    ['4', '2015-01-16', 6],
    ['4', '2015-02-02', 3],
    ['4', '2015-02-05', 3],
    ['4', '2015-02-05', 6],
    ['5', '2015-01-16', 3],
    ['5', '2015-01-17', 1],
    ['5', '2015-01-18', 8],
    ['6', '2015-02-02', 5],
  ] as const
).map(([customer, day, amount]) => [customer, serial(day), amount]);
export const ordersEnd = serial('2015-02-07');

const byColumn = (column: string): object => ({ from: 'column', column });
const indicators = (names: string[], more: (i: number) => object): object[] =>
  names.map((column, i) => ({ column, direction: sixDirections[i], ...more(i) }));

/** Customers with their histories, the mean values too where there are any. */
export function historyList(rows: number[][]): List {
  const hasSpend = rows[0].length > 3;
  return {
    analysis: 'lifetime',
    head: ['Customer', 'X', 'Last', 'Age', ...(hasSpend ? ['Mean'] : [])],
    rows: rows.map((row, i) => [`Customer ${i + 1}`, ...row]),
    options: {
      ...{ customer: 'Customer', frequency: 'X', recency: 'Last', T: 'Age', ...(hasSpend ? { monetary: 'Mean' } : {}) },
      ...{ model: 'bg-nbd', spend: hasSpend ? 'gamma-gamma' : 'none', horizon: 39, discountPerYear: 0.1 },
    },
  };
}

export const lists = {
  contract: {
    analysis: 'formula-value',
    head: ['Customer', 'Margin', 'Retention'],
    rows: [['Case 1', 260, 0.75]],
    options: {
      ...{ margin: byColumn('Margin'), retention: byColumn('Retention'), discount: 0.2 },
      ...{ horizon: 10, timing: 'now', retentionCost: 50 },
    },
  },
  multiples: {
    analysis: 'formula-value',
    head: ['Customer', 'Margin', 'Retention', 'Tier'],
    rows: retentions.map((retention, i) => [`Customer ${i + 1}`, margins[i], retention, valueTiers[i]]),
    options: { margin: byColumn('Margin'), retention: byColumn('Retention'), discount: 0.1, tier: 'Tier' },
  },
  'retention 80': {
    analysis: 'formula-value',
    head: ['Customer', 'Margin', 'Retention'],
    rows: [['Anyone', 1, 0.8]],
    options: { margin: byColumn('Margin'), retention: byColumn('Retention'), discount: 0.1 },
  },
  'retention 90': {
    analysis: 'formula-value',
    head: ['Customer', 'Margin', 'Retention'],
    rows: [['Anyone', 1, 0.9]],
    options: { margin: byColumn('Margin'), retention: byColumn('Retention'), discount: 0.1 },
  },
  tiers: {
    analysis: 'pyramid',
    head: ['Customer', ...sixNames],
    rows: sixRows,
    options: {
      id: 'Customer',
      indicators: indicators(sixNames, (i) => ({ weight: sixWeights[i] })),
      tiers: { by: 'share-of-customers', cuts: sixTiers },
    },
  },
  weights: {
    analysis: 'weights',
    head: ['Customer', ...sixNames],
    rows: sixRows,
    options: {
      id: 'Customer',
      indicators: indicators(sixNames, () => ({})),
      method: { by: 'pairwise', matrix: comparisons },
      compareWith: [{ by: 'rank-centroid' }, { by: 'rank-sum' }, { by: 'critic' }],
    },
  },
  alternatives: {
    analysis: 'weights',
    head: ['Alternative', 'Price', 'Power', 'Size', 'Term'],
    rows: alternatives.map((row, i) => [`Alternative ${i + 1}`, ...row]),
    options: {
      id: 'Alternative',
      indicators: ['Price', 'Power', 'Size', 'Term'].map((column, i) => ({ column, points: alternativePoints[i] })),
      method: { by: 'direct' },
      compareWith: [{ by: 'entropy' }],
      score: 'topsis',
    },
  },
  concentration: {
    analysis: 'abc',
    head: ['Customer', 'Sales'],
    rows: sales.map((value, i) => [`Customer ${i + 1}`, value]),
    options: { id: 'Customer', value: 'Sales' },
  },
  recency: {
    analysis: 'rfm',
    head: ['Customer', 'Days', 'Orders', 'Sales'],
    rows: recencies.map((row, i) => [`Customer ${i + 1}`, ...row]),
    options: { customer: 'Customer', recency: 'Days', frequency: 'Orders', monetary: 'Sales' },
  },
  histories: historyList(histories),
  orders: {
    analysis: 'lifetime',
    head: ['Customer', 'Date', 'Amount'],
    rows: orders,
    options: {
      ...{ customer: 'Customer', date: 'Date', amount: 'Amount', unit: 'day', observationEnd: '2015-02-07' },
      ...{ model: 'bg-nbd', spend: 'none' },
    },
  },
} satisfies Record<string, List>;
