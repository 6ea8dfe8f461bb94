import {
  createRescore,
  evaluatePyramid,
  preparePyramid,
} from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidOptions } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { createRandom } from '../../../../../../src/core/stats/random';
import { tableOf } from './tableOf';

const random = createRandom(11);
const column = (share: number) =>
  Array.from({ length: 500 }, () => (random.next() < share ? null : Math.round(40 * random.next())));
const table = tableOf({ A: column(0), B: column(0.05), C: column(0), D: column(0.1), E: column(0) });

function options(weights: readonly number[], changes: Partial<PyramidOptions> = {}): PyramidOptions {
  return pyramidSchema.parse({
    indicators: weights.map((weight, j) => ({ column: 'ABCDE'[j], weight })),
    tiers: { by: 'share-of-customers', cuts: [1, 4, 15, 80].map((share, i) => ({ name: `T${i}`, share })) },
    ...changes,
  });
}

const rules = [{ when: [{ column: 'A', operator: '<', value: 5 }], match: 'all', effect: 'set', tier: 'T3' }];

it.each<[string, Partial<PyramidOptions>]>([
  ['customers with a gap unrated', {}],
  ['gaps filled with the median', { missing: 'median' }],
  ['the weights of the rest scaled up', { missing: 're-weight' }],
  ['a knock-out', { rules: rules as PyramidOptions['rules'] }],
])('a slider moved step by step shows the tiers that a fresh calculation gives: %s', (_, changes) => {
  const quickly = createRescore();
  let told = 0;
  const rescore: typeof quickly = (...now) => {
    const found = quickly(...now);
    if (found) told++;
    return found;
  };
  const weights = [10, 20, 30, 0, 5];
  for (let move = 0; move < 60; move++) {
    // mostly the same slider, now and then another one or two at once, and down to 0
    const index = Math.floor(move / 6) % 5;
    weights[index] = move % 6 === 5 && index !== 2 ? 0 : random.integer(1, 60);
    if (move % 17 === 0) weights[(index + 1) % 5] = random.integer(1, 60);
    const asked = options(weights, changes);
    const quick = evaluatePyramid(preparePyramid(table, asked), asked, rescore);
    const fresh = evaluatePyramid(preparePyramid(table, asked), asked);
    expect(quick.tierIndices).toEqual(fresh.tierIndices);
    expect(quick.scores).toEqual(fresh.scores);
    expect(quick.unrated).toEqual(fresh.unrated);
    quick.tiers.forEach(({ meanScore, ...tier }, i) => {
      const { meanScore: expected, ...others } = fresh.tiers[i];
      expect(tier).toEqual(others);
      expect(meanScore ?? NaN).toBeCloseTo(expected ?? NaN, 9);
    });
  }
  // gaps that others stand in for and knock-outs are left to the fresh calculation
  expect(told).toBeGreaterThanOrEqual('rules' in changes || changes.missing === 're-weight' ? 0 : 40);
});
