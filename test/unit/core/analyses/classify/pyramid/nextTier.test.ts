import {
  changeToNextTier,
  evaluatePyramid,
  preparePyramid,
} from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidInput } from '../../../../../../src/core/analyses/classify/pyramid/options';
import type { Table } from '../../../../../../src/core/table/table';
import { tableOf } from './tableOf';

const table = tableOf({
  Sales: [0, 100, 60, 40, 20],
  Days: [0, 100, 20, 50, 90],
});
const byScore: PyramidInput['tiers'] = {
  by: 'score',
  cuts: [{ name: 'Gold', from: 70 }, { name: 'Iron', from: 40 }, { name: 'Lead' }],
};
const both: PyramidInput = {
  indicators: [
    { column: 'Sales', weight: 60 },
    { column: 'Days', direction: 'cost', weight: 40 },
  ],
  tiers: byScore,
};

function advise(input: PyramidInput, row: number, from: Table = table) {
  const options = pyramidSchema.parse(input);
  const prepared = preparePyramid(from, options);
  const detail = evaluatePyramid(prepared, options);
  return changeToNextTier(prepared, detail, options, row);
}

/** The score of a row when one cell is another; statistics of the column are held by keeping its extremes elsewhere. */
function scoreWith(input: PyramidInput, row: number, column: string, value: number) {
  const changed = tableOf(
    Object.fromEntries(
      table.columns.map((source) => [
        source.name,
        source.kind === 'number'
          ? [...source.values].map((old, i) => (i === row && source.name === column ? value : old))
          : [],
      ]),
    ),
  );
  const options = pyramidSchema.parse(input);
  return evaluatePyramid(preparePyramid(changed, options), options).scores[row];
}

it('says by how much sales must rise, or days fall, to reach the next tier, and it is true', () => {
  // Row 3: .6 × 40 + .4 × (100 − 50) = 44, Iron; 26 points to Gold: 26/.6 = 43.33 of sales, 26/.4 = 65 > the 50 there are.
  const { next, indicators } = advise(both, 3);
  expect(next).toEqual({ tier: 0, name: 'Gold', border: 70, missingPoints: 26 });
  expect(indicators[0].needed).toBeCloseTo(40 + 26 / 0.6, 10);
  expect(indicators[1].needed).toBeNull();
  expect(scoreWith(both, 3, 'Sales', indicators[0].needed ?? 0)).toBeCloseTo(70, 10);
});

it('lowers a cost', () => {
  // Row 4: .6 × 20 + .4 × 10 = 16, Lead; 24 points to Iron: 24/.4 = 60 days fewer.
  const { next, indicators } = advise(both, 4);
  expect(next?.name).toBe('Iron');
  expect(indicators[1].change).toBeCloseTo(-60, 10);
  expect(scoreWith(both, 4, 'Days', indicators[1].needed ?? 0)).toBeCloseTo(40, 10);
});

it.each<[string, Omit<PyramidInput['indicators'][number], 'weight' | 'column'>]>([
  ['z-score', { scoring: { method: 'z-score' } }],
  ['percentile rank', { scoring: { method: 'percentile-rank' } }],
  [
    'bands',
    {
      scoring: {
        method: 'bands',
        below: 0,
        bands: [
          { from: 30, points: 50 },
          { from: 70, points: 90 },
        ],
      },
    },
  ],
  ['ratio to target', { scoring: { method: 'ratio-to-target', target: 80 } }],
  ['ratio to target, cost', { direction: 'cost', scoring: { method: 'ratio-to-target', target: 80 } }],
  [
    'bands, cost',
    {
      direction: 'cost',
      scoring: {
        method: 'bands',
        below: 0,
        bands: [
          { from: 15, points: 50 },
          { from: 70, points: 90 },
        ],
      },
    },
  ],
])('finds the value that crosses the border: %s', (_, indicator) => {
  const options = pyramidSchema.parse({ indicators: [{ column: 'Sales', weight: 1, ...indicator }], tiers: byScore });
  const prepared = preparePyramid(table, options);
  const detail = evaluatePyramid(prepared, options);
  const row = 4;
  const { next, indicators } = changeToNextTier(prepared, detail, options, row);
  if (next === null) {
    expect(detail.tierIndices[row]).toBe(0);
    return;
  }
  const { score } = prepared.indicators[0].scale;
  const needed = indicators[0].needed ?? NaN;
  expect(score(needed)).toBeGreaterThanOrEqual(next.border - 1e-7);
  expect(score(20)).toBeLessThan(next.border);
});

it('has nothing to say above the top tier, and compares with the tier', () => {
  const { next, indicators } = advise(
    { ...both, tiers: { by: 'score', cuts: [{ name: 'Good', from: 50 }, { name: 'Rest' }] } },
    2,
  );
  // Row 2: 36 + 32 = 68; Good: rows 1 (60) and 2 → mean contributions 48 and 16.
  expect(next).toBeNull();
  [
    [36, 48, -12],
    [32, 16, 16],
  ].forEach(([contribution, tierMean, difference], j) => {
    expect(indicators[j].contribution).toBeCloseTo(contribution, 10);
    expect(indicators[j].tierMean).toBeCloseTo(tierMean, 10);
    expect(indicators[j].difference).toBeCloseTo(difference, 10);
    expect(indicators[j].needed).toBeNull();
  });
});

it('does not advise on an indicator that is missing', () => {
  const gaps = tableOf({ Sales: [0, 100, null], Days: [0, 100, 50] });
  const { indicators } = advise({ ...both, missing: 're-weight' }, 2, gaps);
  expect(indicators[0]).toMatchObject({ current: null, needed: null, change: null });
  // Days alone: score 50; Gold from 70 needs 30 days.
  expect(indicators[1].needed).toBeCloseTo(30, 10);
});

describe('the border below', () => {
  it('is the lowest score of its own tier where tiers are cut by score, and the change falls below it', () => {
    // Row 3 scores 44, Iron from 40: 4 points to spare, 4/.6 = 6.67 of sales or 4/.4 = 10 days.
    const { below, indicators } = advise(both, 3);
    expect(below).toEqual({ tier: 2, name: 'Lead', border: 40, sparePoints: 4 });
    expect(indicators[0].fall).toBeCloseTo(-4 / 0.6, 4);
    expect(indicators[1].fall).toBeCloseTo(4 / 0.4, 4);
    const fallen = scoreWith(both, 3, 'Sales', 40 + (indicators[0].fall ?? 0));
    expect(fallen).toBeLessThan(40);
    expect(fallen).toBeGreaterThan(40 - 1e-5);
  });
  it('is the best score of the next tier with somebody in it, where places are shared out', () => {
    // Scores 40, 60, 68, 44, 16: ceil(5 × 40 %) = 2 on top (68, 60), an empty tier of 0 %, then 44.
    const cuts = [
      { name: 'Top', share: 40 },
      { name: 'Nobody', share: 0 },
      { name: 'Rest', share: 60 },
    ];
    const { below } = advise({ ...both, tiers: { by: 'share-of-customers', cuts } }, 1);
    expect(below).toMatchObject({ tier: 2, name: 'Rest' });
    expect(below?.border).toBeCloseTo(44, 10);
    expect(below?.sparePoints).toBeCloseTo(16, 10);
  });
  it('is not there in the lowest tier', () => {
    expect(advise(both, 4).below).toBeNull();
  });
});
