import { preparePyramid, evaluatePyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidInput } from '../../src/core/analyses/classify/pyramid/options';
import type { Cell, Table } from '../../src/core/table/table';
import { understandTable } from '../../src/core/table/understandTable';
import { sourceOf } from '../unit/core/table/sourceOf';
import { salesProcedure, salesProcedureList, salesProcedurePoints, salesProcedureTiers } from './salesProcedure';
import { tableOf } from '../unit/core/analyses/classify/pyramid/tableOf';

function evaluate(table: Table, input: PyramidInput) {
  const options = pyramidSchema.parse(input);
  return evaluatePyramid(preparePyramid(table, options), options);
}

const byCustomers = (...shares: number[]): PyramidInput['tiers'] => ({
  by: 'share-of-customers',
  cuts: shares.map((share, i) => ({ name: `T${i + 1}`, share })),
});

describe('METHODS 1.2, worked by hand: six customers, four indicators', () => {
  const table = tableOf({
    Customer: ['A', 'B', 'C', 'D', 'E', 'F'],
    Sales: [500, 320, 180, 120, 60, 20],
    Margin: [18, 30, 25, 10, 40, 35],
    'Days to pay': [75, 30, 45, 90, 30, 20],
    Growth: [-5, 12, 30, 0, 25, 50],
  });
  const options: PyramidInput = {
    id: 'Customer',
    indicators: [
      { column: 'Sales', weight: 0.4 },
      { column: 'Margin', weight: 0.3 },
      { column: 'Days to pay', direction: 'cost', weight: 0.2 },
      { column: 'Growth', weight: 0.1 },
    ],
    tiers: byCustomers(1, 4, 15, 80),
  };

  it('gives the scores a user can check on paper: 52.29, 65.23, 47.55, 9.24, 55.93, 55.00', () => {
    const { scores } = evaluate(table, options);
    const printed = [52.29, 65.23, 47.55, 9.24, 55.93, 55.0];
    printed.forEach((score, row) => expect(Math.abs(scores[row] - score)).toBeLessThanOrEqual(0.005));
  });

  it('does not change when weights are given in another unit', () => {
    const inPercent = {
      ...options,
      indicators: options.indicators.map((indicator) => ({ ...indicator, weight: indicator.weight * 100 })),
    };
    const first = evaluate(table, options).scores;
    evaluate(table, inPercent).scores.forEach((score, row) => expect(score).toBeCloseTo(first[row], 12));
  });
});

describe('huatuo2.com, sales SOP: points out of 100 from bands', () => {
  const [header, ...lines] = salesProcedureList
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const rows = lines.map((cells): Cell[] => cells.map((cell, i) => (i >= 1 && i <= 4 ? Number(cell) : cell)));
  const detail = evaluate(understandTable(sourceOf([header, ...rows])), salesProcedure);

  it('rates (12, on time, .37, general 5) 15 + 30 + 20 + 5 = 70 → B', () => {
    expect(detail.scores[2]).toBeCloseTo(70, 10);
    expect(detail.tiers[detail.tierIndices[2]].name).toBe('B');
  });
  it('grades A from 80, B from 70, C from 60, D below, and customers younger than 3 months not at all', () => {
    salesProcedurePoints.forEach((score, row) => expect(detail.scores[row]).toBeCloseTo(score, 10));
    expect([...detail.tierIndices].map((tier) => detail.tiers[tier]?.name ?? null)).toEqual(salesProcedureTiers);
    expect(detail.unratedByRule).toEqual([5, 6]);
  });
});

describe('huoban.com: dimensions of ratings 1–5', () => {
  it('weighs (5,4), (3,2), (4,3) by 40, 35, 25 into 3.55 of 5', () => {
    // Two ratings share their dimension's weight; 100 × 3.55 / 5 = 71.
    const rating = (column: string, weight: number) => ({
      column,
      weight,
      scoring: { method: 'ratio-to-target' as const, target: 5 },
    });
    const table = tableOf({ Purchases: [5], Margin: [4], Benchmark: [3], Depth: [2], Growth: [4], Complexity: [3] });
    const { scores } = evaluate(table, {
      indicators: [
        rating('Purchases', 20),
        rating('Margin', 20),
        rating('Benchmark', 17.5),
        rating('Depth', 17.5),
        rating('Growth', 12.5),
        rating('Complexity', 12.5),
      ],
      tiers: byCustomers(100),
    });
    expect((scores[0] * 5) / 100).toBeCloseTo(3.55, 10);
  });
});

describe('tier sizes of METHODS 1.1 and 1.2', () => {
  it('cuts ten customers by 1/4/15/80 % into 1, 0, 1, 8', () => {
    const table = tableOf({ Sales: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] });
    const { tiers } = evaluate(table, {
      indicators: [{ column: 'Sales', weight: 1 }],
      tiers: byCustomers(1, 4, 15, 80),
    });
    expect(tiers.map(({ customers }) => customers)).toEqual([1, 0, 1, 8]);
  });

  it('puts 3, 3 and 4 customers into A, B and C by 80/15/5 % of value', () => {
    const table = tableOf({ Sales: [4, 400, 10, 250, 6, 150, 20, 80, 30, 50] });
    const { tiers, tierIndices } = evaluate(table, {
      indicators: [{ column: 'Sales', weight: 1 }],
      tiers: {
        by: 'share-of-value',
        column: 'Sales',
        cuts: [
          { name: 'A', share: 80 },
          { name: 'B', share: 15 },
          { name: 'C', share: 5 },
        ],
      },
      valueColumns: ['Sales'],
    });
    expect(tiers.map(({ customers }) => customers)).toEqual([3, 3, 4]);
    expect([...tierIndices]).toEqual([2, 0, 2, 0, 2, 0, 2, 1, 1, 1]);
    // 400 + 250 + 150 of 1000; 80 + 50 + 30; 20 + 10 + 6 + 4.
    expect(tiers.map(({ values }) => values[0].sum)).toEqual([800, 160, 40]);
    expect(tiers[0].values[0].index).toBeCloseTo(0.8 / 0.3, 12);
  });
});
