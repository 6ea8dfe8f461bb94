import { evaluateKeyAccountMatrix } from '../../../../src/core/analyses/classify/keyAccountMatrix/evaluate';
import {
  keyAccountMatrixSchema,
  type KeyAccountMatrixInput,
} from '../../../../src/core/analyses/classify/keyAccountMatrix/options';
import { evaluateScorecard } from '../../../../src/core/analyses/classify/scorecard/evaluate';
import { scorecardSchema, type ScorecardInput } from '../../../../src/core/analyses/classify/scorecard/options';
import { createRandom } from '../../../../src/core/stats/random';
import type { Table } from '../../../../src/core/table/table';
import { tableOf } from '../analyses/classify/pyramid/tableOf';

const scorecard = (table: Table, input: ScorecardInput) => evaluateScorecard(table, scorecardSchema.parse(input));
const matrix = (table: Table, input: KeyAccountMatrixInput) =>
  evaluateKeyAccountMatrix(table, keyAccountMatrixSchema.parse(input));
/** A column that is a score of 0–100 already. */
const scored = (column: string, weight = 1) => ({
  column,
  weight,
  scoring: { method: 'ratio-to-target' as const, target: 100 },
});

const aspects: ScorecardInput = {
  financial: { weight: 35, indicators: [{ column: 'F', weight: 3 }, scored('G', 1)] },
  sales: { weight: 25, indicators: [{ column: 'S', weight: 1, scoring: { method: 'percentile-rank' } }] },
  customer: { weight: 25, indicators: [{ column: 'C', weight: 1, direction: 'cost' }] },
  service: { weight: 15, indicators: [{ column: 'V', weight: 1, scoring: { method: 'z-score' } }] },
};
const axes: KeyAccountMatrixInput = {
  attractiveness: [
    { column: 'F', weight: 3 },
    { column: 'S', weight: 1, scoring: { method: 'percentile-rank' } },
  ],
  strength: [{ column: 'C', weight: 1, direction: 'cost' }, scored('G', 2)],
};

/** 60 customers, drawn from a seed; `unit` multiplies every column that min–max or ranks score. */
function randomCustomers(seed: number, unit = 1, order?: number[]): Table {
  const random = createRandom(seed);
  const draw = (factor: number) => Array.from({ length: 60 }, () => Math.round(random.next() * 1000) * factor);
  const columns = { F: draw(unit), S: draw(unit), C: draw(unit), V: draw(unit), G: draw(0.1) };
  if (!order) return tableOf(columns);
  return tableOf(Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, order.map((i) => all[i])])));
}
const seeds = [1, 2, 3, 4, 5];

describe('whatever the customers, scorecard and key-account matrix', () => {
  it.each(seeds)('keep scores in 0–100 and weights at a sum of 1 (seed %i)', (seed) => {
    const table = randomCustomers(seed);
    const card = scorecard(table, aspects);
    const { attractiveness, strength } = matrix(table, axes);
    for (const scores of [card.scores, card.actual, card.potential, attractiveness.scores, strength.scores]) {
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...scores)).toBeLessThanOrEqual(100);
    }
    const sum = (parts: { weight: number }[]) => parts.reduce((total, { weight }) => total + weight, 0);
    const lists = [card.aspects, ...card.aspects.map(({ indicators }) => indicators)];
    for (const list of [...lists, attractiveness.indicators, strength.indicators]) expect(sum(list)).toBeCloseTo(1, 12);
  });

  it.each(seeds)('give each customer the same result in any order of rows (seed %i)', (seed) => {
    const order = Array.from({ length: 60 }, (_, i) => (i * 7 + 3) % 60);
    const [first, second] = [randomCustomers(seed), randomCustomers(seed, 1, order)];
    const [one, two] = [scorecard(first, aspects), scorecard(second, aspects)];
    const [cells, permuted] = [matrix(first, axes), matrix(second, axes)];
    order.forEach((from, to) => {
      expect(two.scores[to]).toBeCloseTo(one.scores[from], 10);
      expect(two.quadrantIndices[to]).toBe(one.quadrantIndices[from]);
      expect(permuted.cellIndices[to]).toBe(cells.cellIndices[from]);
    });
  });

  it.each(seeds)('do not care in which unit a column is (seed %i)', (seed) => {
    const [euro, cent] = [randomCustomers(seed), randomCustomers(seed, 100)];
    const [one, two] = [scorecard(euro, aspects), scorecard(cent, aspects)];
    one.scores.forEach((score, row) => expect(two.scores[row]).toBeCloseTo(score, 9));
    expect(two.quadrantIndices).toEqual(one.quadrantIndices);
    expect(matrix(cent, axes).cellIndices).toEqual(matrix(euro, axes).cellIndices);
  });

  it.each(['at-50', 'at-medians'] as const)('put equal customers into equal fields, split %s', (split) => {
    const twice = (values: number[]) => [...values, ...values];
    const table = tableOf({
      F: twice([1, 5, 9, 5]),
      G: twice([10, 50, 90, 50]),
      S: twice([3, 3, 8, 1]),
      C: twice([9, 1, 4, 4]),
      V: twice([2, 2, 7, 7]),
    });
    const { quadrantIndices } = scorecard(table, { ...aspects, split });
    expect(quadrantIndices.slice(0, 4)).toEqual(quadrantIndices.slice(4));
    const { cellIndices } = matrix(table, axes);
    expect(cellIndices.slice(0, 4)).toEqual(cellIndices.slice(4));
  });
});

describe('the scorecard', () => {
  const sides: ScorecardInput = {
    financial: { weight: 1, indicators: [scored('Now')] },
    customer: { weight: 1, indicators: [scored('Later')] },
  };
  const table = tableOf({ Now: [50, 50, 49, 49], Later: [50, 49, 50, 49], Sales: [10, 20, 30, 40] });

  it('counts exactly 50 as high: protect, harvest, grow, let go', () => {
    const { quadrants, quadrantIndices } = scorecard(table, sides);
    expect(Array.from(quadrantIndices, (i) => quadrants[i].id)).toEqual(['protect', 'harvest', 'grow', 'let-go']);
  });

  it('splits at the medians on request: of 10, 20, 30 and 80 the upper two are high', () => {
    const skewed = tableOf({ Now: [10, 20, 30, 80], Later: [80, 30, 20, 10] });
    const { borders, quadrants, quadrantIndices } = scorecard(skewed, { ...sides, split: 'at-medians' });
    expect(borders).toEqual({ actual: 25, potential: 25 });
    expect(Array.from(quadrantIndices, (i) => quadrants[i].id)).toEqual(['grow', 'grow', 'harvest', 'harvest']);
  });

  it('sums values per quadrant: shares of 100 are .1, .2, .3, .4', () => {
    const { quadrants } = scorecard(table, { ...sides, valueColumns: ['Sales'] });
    const shares = Object.fromEntries(quadrants.map(({ id, values }) => [id, values[0].share]));
    expect(shares).toEqual({ protect: 0.1, harvest: 0.2, grow: 0.3, 'let-go': 0.4 });
  });

  it('leaves a customer with a gap unrated, or weighs the rest up: (80 + 60) / 2 without the missing 40', () => {
    const gap = tableOf({ F: [80, 1], S: [60, 1], C: [null, 1], V: [30, 1] });
    const four: ScorecardInput = {
      financial: { weight: 1, indicators: [scored('F')] },
      sales: { weight: 1, indicators: [scored('S')] },
      customer: { weight: 1, indicators: [scored('C')] },
      service: { weight: 1, indicators: [scored('V')] },
    };
    const left = scorecard(gap, four);
    expect(left.unrated).toEqual([0]);
    expect(left.actual[0]).toBeCloseTo(70, 10);
    const reweighted = scorecard(gap, { ...four, missing: 're-weight' });
    expect(reweighted.potential[0]).toBeCloseTo(30, 10);
    expect(reweighted.scores[0]).toBeCloseTo((80 + 60 + 30) / 3, 10);
  });

  it.each<[string, ScorecardInput, string, string]>([
    ['an aspect with a weight but no indicators', { ...sides, service: { weight: 1 } }, 'aspect-empty', 'service'],
    ['a negative weight', { ...sides, sales: { weight: -1 } }, 'weight-negative', 'sales.weight'],
    ['no weight on potential value', { financial: sides.financial }, 'weights-all-zero', 'customer.weight'],
    [
      'weights inside an aspect that sum to 0',
      { ...sides, financial: { weight: 1, indicators: [scored('Now', 0)] } },
      'weights-all-zero',
      'financial.indicators',
    ],
    [
      'a value column named twice',
      { ...sides, valueColumns: ['Sales', 'Sales'] },
      'column-duplicate',
      'valueColumns.1',
    ],
  ])('refuses %s and says where', (_, input, code, option) => {
    const place = { option: expect.stringContaining(option) as string };
    expect(() => scorecard(table, input)).toThrow(
      expect.objectContaining({ code, place: expect.objectContaining(place) }),
    );
  });

  it('refuses a column without variance under min–max by name', () => {
    const flat = tableOf({ Now: [5, 5], Later: [1, 2] });
    const input = { ...sides, financial: { weight: 1, indicators: [{ column: 'Now', weight: 1 }] } };
    expect(() => scorecard(flat, input)).toThrow(
      expect.objectContaining({ code: 'column-no-variance', place: expect.objectContaining({ column: 'Now' }) }),
    );
  });
});

describe('the key-account matrix', () => {
  const grid: KeyAccountMatrixInput = { attractiveness: [scored('A')], strength: [scored('S')] };
  // From the top left in reading order.
  const nine = tableOf({ A: [90, 90, 90, 50, 50, 50, 10, 10, 10], S: [10, 50, 90, 10, 50, 90, 10, 50, 90] });

  it('places nine customers in nine cells with the four strategies of Millman & Wilson', () => {
    const { cellIndices, strategies, strategyIndices } = matrix(nine, grid);
    expect(Array.from(cellIndices)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(Array.from(strategyIndices, (i) => strategies[i].id)).toEqual([
      ...['invest-selectively', 'invest-for-growth', 'invest-for-growth'],
      ...['manage-for-cash', 'invest-selectively', 'maintain'],
      ...['manage-for-cash', 'manage-for-cash', 'maintain'],
    ]);
  });

  it('has one strategy per cell when it is 2 by 2, the border at 50', () => {
    const four = tableOf({ A: [50, 50, 49, 49], S: [49, 50, 49, 50] });
    const { strategies, strategyIndices } = matrix(four, { ...grid, size: 2 });
    expect(Array.from(strategyIndices, (i) => strategies[i].id)).toEqual([
      'invest-selectively',
      'invest-for-growth',
      'manage-for-cash',
      'maintain',
    ]);
  });

  it('takes borders of the user: from 95 on only the best are attractive', () => {
    const { cellIndices } = matrix(nine, { ...grid, borders: { attractiveness: [5, 95] } });
    expect(Array.from(cellIndices)).toEqual([3, 4, 5, 3, 4, 5, 3, 4, 5]);
  });

  it.each([[[60]], [[60, 40]], [[0, 50]], [[50, 100]]])('refuses borders %j and says which', (borders) => {
    expect(() => matrix(nine, { ...grid, borders: { strength: borders } })).toThrow(
      expect.objectContaining({ code: 'options-invalid', place: { option: 'borders.strength' } }),
    );
  });

  it('rates one customer alone, and many equal ones alike', () => {
    expect(Array.from(matrix(tableOf({ A: [80], S: [80] }), grid).cellIndices)).toEqual([2]);
    expect(Array.from(matrix(tableOf({ A: [80, 80], S: [80, 80] }), grid).cellIndices)).toEqual([2, 2]);
  });
});
