import type { CellValue } from '../../../src/workbench/workbook/model';
import {
  fourAlternatives,
  fourComparisons,
  fourteenOrders,
  serialOf,
  sixCustomers,
  sixDirections,
  tenSales,
} from '../../published/methodsExamples';

/** Customers as they stand on a sheet, and what an analysis is asked about them. */
export interface List {
  analysis: string;
  head: string[];
  rows: CellValue[][];
  options: object;
}

export const sixWeights = [40, 30, 20, 10];
export const sixTiers = [10, 30, 60].map((share, i) => ({ name: ['Top', 'Middle', 'Base'][i], share }));
const sixNames = ['Sales', 'Margin', 'Days', 'Growth'];
const sixRows = sixCustomers.map((row, i) => [`Customer ${i + 1}`, ...row]);

export const alternativePoints = [40, 30, 20, 10];

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

export const orders = fourteenOrders.map(([customer, day, amount]) => [customer, serialOf(day), amount]);
export const ordersEnd = serialOf('2015-02-07');

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
  'firm tiers': {
    analysis: 'pyramid',
    head: ['Customer', ...sixNames],
    rows: sixRows,
    options: {
      id: 'Customer',
      indicators: indicators(sixNames, (i) => ({ weight: sixWeights[i] })),
      tiers: { by: 'share-of-customers', cuts: sixTiers },
      firmness: { weights: { points: 20 } },
    },
  },
  weights: {
    analysis: 'weights',
    head: ['Customer', ...sixNames],
    rows: sixRows,
    options: {
      id: 'Customer',
      indicators: indicators(sixNames, () => ({})),
      method: { by: 'pairwise', matrix: fourComparisons },
      compareWith: [{ by: 'rank-centroid' }, { by: 'rank-sum' }, { by: 'critic' }],
    },
  },
  alternatives: {
    analysis: 'weights',
    head: ['Alternative', 'Price', 'Power', 'Size', 'Term'],
    rows: fourAlternatives.map((row, i) => [`Alternative ${i + 1}`, ...row]),
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
    rows: tenSales.map((value, i) => [`Customer ${i + 1}`, value]),
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
