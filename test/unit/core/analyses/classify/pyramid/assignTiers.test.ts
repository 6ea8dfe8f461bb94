import { ratedRows, tierKeys } from '../../../../../../src/core/tiers/cutTiers';
import { pyramidSchema } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { assignTiers } from '../../../../../../src/core/tiers/tiersOfScores';

const { tiers } = pyramidSchema.parse({
  indicators: [{ column: 'Sales', weight: 1 }],
  tiers: {
    by: 'share-of-customers',
    cuts: [
      { name: 'Top', share: 1 },
      { name: 'Large', share: 4 },
      { name: 'Medium', share: 15 },
      { name: 'Small', share: 80 },
    ],
  },
});

/** 200,000 scores 0–100 in no order, with many equal ones: i · 7919 mod 20,011 goes through all rests. */
const scores = Float64Array.from({ length: 200_000 }, (_, i) => (((i * 7919) % 20_011) / 20_010) * 100);

describe('tiers of a long list', () => {
  it('are those that each score has by itself, borders included', () => {
    const scored = ratedRows(scores);
    const borders = tierKeys(scored, tiers, 'up');
    const found = assignTiers(scored, borders);
    let different = 0;
    for (let row = 0; row < scores.length; row++) {
      const index = borders.findIndex((border) => scored.keys[row] >= border);
      if (found[row] !== (index < 0 ? borders.length : index)) different++;
    }
    expect(different).toBe(0);
    // 1 % of 200,000 and the ties of the last score, of which there are at most ten
    const top = found.filter((tier) => tier === 0).length;
    expect(top).toBeGreaterThanOrEqual(2000);
    expect(top).toBeLessThan(2010);
  });

  it('leaves rows without a score out', () => {
    const gaps = scores.map((score, row) => (row % 3 === 0 ? NaN : score));
    const scored = ratedRows(gaps);
    const found = assignTiers(scored, tierKeys(scored, tiers, 'up'));
    expect(found.filter((tier) => tier < 0)).toHaveLength(Math.ceil(200_000 / 3));
    expect(found.every((tier, row) => tier < 0 === (row % 3 === 0))).toBe(true);
  });
});
