import type { CellValue } from '../../../src/workbench/workbook/model';
import {
  fourAlternatives,
  fourComparisons,
  sixCustomers,
  sixDirections,
  tenSales,
} from '../../published/methodsExamples';
import {
  alternativePoints,
  histories,
  margins,
  orders,
  ordersEnd,
  recencies,
  retentions,
  valueTiers,
  sixTiers,
  sixWeights,
} from './lists';

/** What a call gets: a value, a range, what another example spilled, or nothing between two commas. */
export type Argument = string | number | boolean | CellValue[][] | { spilled: string } | null;

/** Where pane and command line have the same number, and how it is read from the unrounded report. */
export interface Counterpart {
  list: string;
  read(report: unknown): unknown[][];
}

export interface Example {
  /** Names the example to others, which may take what it spilled. */
  id: string;
  /** The function. */
  name: string;
  args: Argument[];
  /** A reason, where neither the pane nor an analysis has this number: then function and `calculate` are compared. */
  counterpart: Counterpart | { nowhere: string };
}

const down = (cells: readonly CellValue[]): CellValue[][] => cells.map((cell) => [cell]);
const column = (rows: readonly (readonly CellValue[])[], at: number): CellValue[][] => rows.map((row) => [row[at]]);
function inList<Report>(list: string, read: (report: Report) => unknown[][]): Counterpart {
  return { list, read: (report) => read(report as Report) };
}
/** One number per customer of a list. */
const perCustomer = (list: string, ...names: string[]): Counterpart =>
  inList<{ customers: Record<string, unknown>[] }>(list, ({ customers }) =>
    customers.map((customer) => names.map((name) => customer[name])),
  );

interface Fit {
  model: string;
  parameters: Record<string, number>;
  standardErrors: Record<string, number | null>;
  logLikelihood: number;
  aic: number;
  bic: number;
  converged: boolean;
}
const fitLines = (fit: Fit): unknown[][] => [
  ['model', fit.model, ''],
  ...Object.entries(fit.parameters).map(([name, value]) => [name, value, fit.standardErrors[name] ?? '']),
  ['log-likelihood', fit.logLikelihood, ''],
  ['aic', fit.aic, ''],
  ['bic', fit.bic, ''],
  ['converged', fit.converged, ''],
];

interface Value {
  equity: number;
  tiers: { tier: string; customers: number; equity: number; equityShare: number }[];
  whatIf: { retentionPoints?: number; effect: number }[];
}
const fivePoints = (list: string): Counterpart =>
  inList<Value>(list, ({ whatIf }) => [[whatIf.find(({ retentionPoints }) => retentionPoints === 5)?.effect]]);

interface Weights {
  weights: { weight: number }[];
  lambda: number;
  consistencyIndex: number;
  consistencyRatio: number;
  comparison: { method: string; weights: { weight: number }[] }[];
}
const weightsBy = (list: string, method: string): Counterpart =>
  inList<Weights>(list, ({ comparison }) => [
    (comparison.find((each) => each.method === method)?.weights ?? []).map(({ weight }) => weight),
  ]);

const shares = [sixTiers.map(({ share }) => share)];
const tierNames = [sixTiers.map(({ name }) => name)];

/** METHODS 3.1 [H]: 200 customers, 20 best; the attribute in 15 of the best, 45 of the others. */
const attributes = Array.from({ length: 200 }, (_, i) => [i < 20, i < 15 || (i >= 20 && i < 65)]);
/** METHODS 5 [H]: customers of A, B and C that are in A, B, C or lost (blank) after. */
const moves = Object.entries({ A: [8, 2, 0, 0], B: [3, 20, 5, 2], C: [1, 9, 60, 10] }).flatMap(([from, counts]) =>
  counts.flatMap((count, to) => Array.from({ length: count }, () => [from, ['A', 'B', 'C', null][to]])),
);
const movesPerTier = [
  [8 / 10, 2 / 10, 0, 0],
  [3 / 30, 20 / 30, 5 / 30, 2 / 30],
  [1 / 80, 9 / 80, 60 / 80, 10 / 80],
];

/** What is computed of purchase histories: METHODS 4.2. */
export function historyExamples(list: string, rows: number[][]): Example[] {
  const of = (name: string): string => `${name} of ${list}`;
  const [x, last, age] = [0, 1, 2].map((at) => column(rows, at));
  const fitted = { spilled: of('FIT') };
  const examples: Omit<Example, 'id'>[] = [
    {
      name: 'FIT',
      args: [x, last, age],
      counterpart: inList<{ fit: Fit }>(list, ({ fit }) => fitLines(fit)),
    },
    { name: 'PALIVE', args: [x, last, age, fitted], counterpart: perCustomer(list, 'pAlive') },
    { name: 'PURCHASES', args: [x, last, age, fitted, 39], counterpart: perCustomer(list, 'expectedPurchases') },
    { name: 'OVERDUE', args: [x, last, age, fitted], counterpart: perCustomer(list, 'silenceByChance') },
  ];
  if (rows[0].length > 3) {
    const mean = column(rows, 3);
    const spend = { spilled: of('SPENDFIT') };
    examples.push(
      {
        name: 'SPENDFIT',
        args: [x, mean],
        counterpart: inList<{ spend: Fit }>(list, (report) => fitLines(report.spend)),
      },
      { name: 'SPEND', args: [x, mean, spend], counterpart: perCustomer(list, 'expectedSpend') },
      {
        name: 'CLVFIT',
        args: [x, last, age, mean, fitted, spend, 39, 0.1],
        counterpart: perCustomer(list, 'clv'),
      },
      {
        name: 'CLVINTERVAL',
        args: [x, last, age, mean, fitted, spend, 0.9, 39, 0.1],
        counterpart: { nowhere: 'the intervals of the analysis hold the uncertainty of the parameters as well' },
      },
    );
  }
  return examples.map((example) => ({ id: of(example.name), ...example }));
}

const others: (Omit<Example, 'id'> & { id?: string })[] = [
  // METHODS 4.1 [P]: Berger & Nasr (1998), case 1; Gupta & Lehmann (2003)
  { name: 'CLV', args: [260, 0.75, 0.2, 10, 0, 0, 'now', 50], counterpart: perCustomer('contract', 'clv') },
  { name: 'CLVTABLE', args: [down(margins), down(retentions), 0.1], counterpart: perCustomer('multiples', 'clv') },
  // METHODS 3.7 [H]
  { name: 'RETENTIONEFFECT', args: [0.8, 0.85, 0.1], counterpart: fivePoints('retention 80') },
  {
    id: 'RETENTIONEFFECT 90',
    name: 'RETENTIONEFFECT',
    args: [0.9, 0.95, 0.1],
    counterpart: fivePoints('retention 90'),
  },
  {
    name: 'REPLACEMENT',
    args: [3500, 275],
    counterpart: { nowhere: 'no analysis compares two single customers' },
  },
  // METHODS 4.3
  {
    name: 'EQUITY',
    args: [{ spilled: 'CLVTABLE' }],
    counterpart: inList<Value>('multiples', ({ equity }) => [[equity]]),
  },
  {
    id: 'EQUITY by tier',
    name: 'EQUITY',
    args: [{ spilled: 'CLVTABLE' }, down(valueTiers)],
    counterpart: inList<Value>('multiples', ({ tiers }) =>
      [...new Set(valueTiers)].map((name) => {
        const found = tiers.find(({ tier }) => tier === name);
        return [name, found?.customers, found?.equity, found?.equityShare];
      }),
    ),
  },
  {
    name: 'SUMMARY',
    args: [column(orders, 0), column(orders, 1), column(orders, 2), 'day', ordersEnd],
    counterpart: perCustomer('orders', 'id', 'frequency', 'recency', 'T', 'monetary'),
  },
  // METHODS 1.2 [H]
  { name: 'SCORE', args: [sixCustomers, [sixWeights], [sixDirections]], counterpart: perCustomer('tiers', 'score') },
  {
    name: 'TIER',
    args: [{ spilled: 'SCORE' }, shares, tierNames, 'customers'],
    counterpart: perCustomer('tiers', 'tier'),
  },
  {
    name: 'CLASSIFY',
    args: [sixCustomers, [sixWeights], shares, tierNames, [sixDirections]],
    counterpart: perCustomer('tiers', 'tier', 'score'),
  },
  // METHODS 6.1
  {
    name: 'FIRMNESS',
    args: [sixCustomers, [sixWeights], shares, 20, [sixDirections]],
    counterpart: perCustomer('firm tiers', 'firmness'),
  },
  // METHODS 1.5
  {
    name: 'RFM',
    args: [column(recencies, 0), column(recencies, 1), column(recencies, 2)],
    counterpart: inList<{ customers: { code: string }[] }>('recency', ({ customers }) =>
      customers.map(({ code }) => [Number(code)]),
    ),
  },
  { name: 'SEGMENT', args: [{ spilled: 'RFM' }], counterpart: perCustomer('recency', 'segment') },
  // METHODS 1.1 [H] and 3.2 [H]
  { name: 'ABC', args: [down(tenSales)], counterpart: perCustomer('concentration', 'class') },
  {
    name: 'GINI',
    args: [down(tenSales)],
    counterpart: inList<{ gini: number }>('concentration', ({ gini }) => [[gini]]),
  },
  {
    id: 'GINI corrected',
    name: 'GINI',
    args: [down(tenSales), true],
    counterpart: inList<{ giniCorrected: number }>('concentration', ({ giniCorrected }) => [[giniCorrected]]),
  },
  {
    name: 'PARETOSHARE',
    args: [down(tenSales), 0.2],
    counterpart: inList<{ topFifth: number }>('concentration', ({ topFifth }) => [[topFifth]]),
  },
  // METHODS 2
  {
    name: 'AHP',
    args: [fourComparisons],
    counterpart: inList<Weights>('weights', (found) => [
      ...found.weights.map(({ weight }) => [weight]),
      [found.lambda],
      [found.consistencyIndex],
      [found.consistencyRatio],
    ]),
  },
  { name: 'ENTROPYWEIGHTS', args: [fourAlternatives], counterpart: weightsBy('alternatives', 'entropy') },
  { name: 'CRITICWEIGHTS', args: [sixCustomers, [sixDirections]], counterpart: weightsBy('weights', 'critic') },
  { name: 'RANKWEIGHTS', args: [4], counterpart: weightsBy('weights', 'rank-centroid') },
  { id: 'RANKWEIGHTS by sum', name: 'RANKWEIGHTS', args: [4, 'sum'], counterpart: weightsBy('weights', 'rank-sum') },
  { name: 'TOPSIS', args: [fourAlternatives, [alternativePoints]], counterpart: perCustomer('alternatives', 'topsis') },
  // METHODS 3.1 [H]
  {
    name: 'LIFT',
    args: [column(attributes, 0), column(attributes, 1)],
    counterpart: { nowhere: 'no analysis looks for what the best have in common' },
  },
  // METHODS 5 [H]
  {
    name: 'MIGRATION',
    args: [column(moves, 0), column(moves, 1)],
    counterpart: { nowhere: 'the cross table counts moves and leaves out customers without a second tier' },
  },
  {
    name: 'FORECASTTIERS',
    args: [[[10, 30, 80]], movesPerTier, 3],
    counterpart: { nowhere: 'no analysis looks ahead over tiers' },
  },
];

/** One example, or some, for every worksheet function. */
export const examples: Example[] = [
  ...others.map((example) => ({ id: example.name, ...example })),
  ...historyExamples('histories', histories),
];
