import type { CellValue } from '../../../src/workbench/workbook/model';

/** How formulas begin: typed, exported, and in an East Asian Excel. */
const starts = ['=1+1+', '+1+', '-1+', '@SUM(1)+', '=HYPERLINK("http://example.org/","x")&', '＝1+'];
let turn = 0;

/** A word that Excel would calculate if it were typed. */
export const hostile = (word: string): string => `${starts[turn++ % starts.length]}${word}`;

/** A text as a cell's content: kept as it is. */
const kept = (text: string): string => `'${text}`;

export interface HostileList {
  sheet: string;
  head: string[];
  rows: CellValue[][];
}

/** Some behind blanks that nobody sees. */
const names = Array.from({ length: 24 }, (_, i) => `${['', '\t', ' '][i % 3]}${hostile(`cmd|' /C calc'!A${i}`)}`);
const classes = ['Top', 'Middle', 'Base'].map(hostile);
const others = ['Large', 'Small'].map(hostile);

function list(sheet: string, head: string[], rows: CellValue[][]): HostileList {
  return { sheet, head, rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? kept(cell) : cell))) };
}

export const customerHead = [
  'Customer',
  'Sales',
  'Margin',
  'Retention',
  'Tier',
  'Size',
  'Days',
  'Orders',
  'Strength',
].map(hostile);

const customers = list(
  '=1+1 customers',
  customerHead,
  names.map((name, i) => [
    ...[name, 100 + ((i * 37) % 400), 10 + ((i * 13) % 90), 0.5 + (i % 5) / 12, classes[i % 3], others[(i >> 1) % 2]],
    ...[(i * 7) % 50, 1 + ((i * 3) % 8), 1 + (i % 10)],
  ]),
);

const products = ['Rope', 'Sail', 'Mast', 'Oar'].map(hostile);

export const orderHead = ['Customer', 'Date', 'Amount', 'Product'].map(hostile);

const orders = list(
  '+orders',
  orderHead,
  Array.from({ length: 160 }, (_, i) => [
    names[(i * 7 + (i >> 3)) % 20],
    45_000 + ((i * 53) % 600),
    20 + ((i * 17) % 80),
    products[(i * 5 + (i >> 2)) % 4],
  ]),
);

export const cohortHead = ['Year', 'Customers'].map(hostile);

const cohort = list(
  '-cohort',
  cohortHead,
  [1000, 869, 743, 653, 593, 551, 517].map((left, year) => [year, left]),
);

/** Lists in which every name, category, header and sheet name is a formula to be. */
export const hostileLists = { customers, orders, cohort };

const [customer, sales, margin, retention, tier, size, days, orderCount, strength] = customerHead;
const weighted = (column: string, weight: number): object => ({ column, weight, direction: 'benefit' });
const cuts = [20, 30, 50].map((share, i) => ({ name: classes[i], share }));

/** What each analysis is asked about its list; an analysis that is not named here starts from its own defaults. */
export const asked: Record<string, { list: keyof typeof hostileLists; options: object }> = {
  pyramid: {
    list: 'customers',
    options: {
      id: customer,
      indicators: [weighted(sales, 60), weighted(margin, 40)],
      tiers: { by: 'share-of-customers', cuts },
    },
  },
  'single-indicator': {
    list: 'customers',
    options: {
      id: customer,
      measures: [{ column: sales, cut: { by: 'quantiles', classes: 3, names: classes } }, { column: margin }],
    },
  },
  abc: { list: 'customers', options: { id: customer, value: sales } },
  rfm: { list: 'customers', options: { customer, recency: days, frequency: orderCount, monetary: sales } },
  scorecard: {
    list: 'customers',
    options: {
      id: customer,
      financial: { weight: 50, indicators: [weighted(sales, 100)] },
      customer: { weight: 50, indicators: [weighted(margin, 100)] },
      names: { protect: hostile('Protect'), grow: hostile('Grow'), harvest: hostile('Harvest'), letGo: hostile('Go') },
      valueColumns: [sales],
    },
  },
  'key-account-matrix': {
    list: 'customers',
    options: {
      id: customer,
      attractiveness: [weighted(sales, 100)],
      strength: [weighted(strength, 100)],
      names: {
        growth: hostile('Grow'),
        selective: hostile('Select'),
        maintain: hostile('Keep'),
        cash: hostile('Cash'),
      },
      valueColumns: [sales],
    },
  },
  target: {
    list: 'customers',
    options: {
      id: customer,
      marketType: tier,
      value: { column: sales, atLeast: 200 },
      fit: [{ column: strength, weight: 1 }],
      names: { target: hostile('Target'), nonTarget: hostile('No target'), grow: hostile('Grow') },
    },
  },
  cross: {
    list: 'customers',
    options: {
      ...{ id: customer, first: tier, second: size, order: classes, valueColumns: [sales] },
      names: { up: hostile('Up'), down: hostile('Down'), same: hostile('Same'), changed: hostile('Changed') },
    },
  },
  weights: {
    list: 'customers',
    options: {
      id: customer,
      indicators: [{ column: sales }, { column: margin }],
      method: { by: 'rank-centroid' },
      compareWith: [{ by: 'rank-sum' }],
    },
  },
  lifetime: {
    list: 'orders',
    options: {
      ...{ customer: orderHead[0], date: orderHead[1], amount: orderHead[2], model: 'bg-nbd', spend: 'none' },
    },
  },
  'formula-value': {
    list: 'customers',
    options: {
      margin: { from: 'column', column: margin },
      retention: { from: 'column', column: retention },
      ...{ discount: 0.1, tier },
    },
  },
  contracts: { list: 'cohort', options: { source: { from: 'survivors', survivors: cohortHead[1] } } },
  migration: {
    list: 'orders',
    options: { source: { from: 'log', customer: orderHead[0], date: orderHead[1] }, margin: 10 },
  },
  'cross-selling': {
    list: 'orders',
    options: { customer: orderHead[0], date: orderHead[1], amount: orderHead[2], product: orderHead[3] },
  },
  'action-plan': {
    list: 'customers',
    options: {
      ...{ customer, tier, value: sales, owner: size },
      tiers: classes.map((name) => ({
        tier: name,
        ...{ treatment: hostile('Keep'), channel: hostile('Call'), owner: hostile('Ann'), next: hostile('Offer') },
      })),
    },
  },
  'customer-equity': {
    list: 'customers',
    options: {
      ...{ customer, value: sales, tier, segment: size, owner: size, profit: margin, spent: days },
      drivers: [{ column: strength }],
      investment: { driver: strength, points: 1, cost: 10 },
      switching: {
        brands: [hostile('Us'), hostile('They')],
        matrix: [
          [0.7, 0.3],
          [0.5, 0.5],
        ],
      },
    },
  },
  rewards: {
    list: 'customers',
    options: {
      ...{ customer, value: sales },
      rules: [{ name: hostile('Gold'), threshold: 300, reward: hostile('Bonus'), cost: 1 }],
      contactPoints: [{ name: hostile('Offer') }],
    },
  },
  'tier-migration': {
    list: 'customers',
    options: { customer, before: tier, after: size, value: sales, order: classes },
  },
  'equity-bridge': {
    list: 'customers',
    options: { customer, before: tier, after: size, value: sales, order: classes },
  },
  customers: { list: 'orders', options: { customer: orderHead[0], date: orderHead[1], amount: orderHead[2] } },
};
