import { countWeightedKeys } from '../../../../../../src/core/analyses/classify/pyramid/weightedKeys';
import type { ScoredIndicator } from '../../../../../../src/core/scoring/scoreIndicators';
import { weightedScores } from '../../../../../../src/core/scoring/weightedScores';
import { createRandom } from '../../../../../../src/core/stats/random';
import { countKeys, unrated } from '../../../../../../src/core/tiers/keyBins';

const random = createRandom(20261129);

/** Indicators of which some have gaps. */
function indicatorsOf(count: number, rows: number): ScoredIndicator[] {
  return Array.from({ length: count }, (_, j) => {
    const gaps = random.next() < 0.3 ? 0.1 : 0;
    const scores = Float64Array.from({ length: rows }, () => (random.next() < gaps ? NaN : 100 * random.next()));
    const missing = scores.filter((score) => Number.isNaN(score)).length;
    return { column: `I${j}`, scores, scale: { missing } } as ScoredIndicator;
  });
}

function weightsOf(count: number): number[] {
  const drawn = Array.from({ length: count }, (_, j) => (j > 0 && random.next() < 0.2 ? 0 : random.next()));
  const sum = drawn.reduce((total, weight) => total + weight, 0);
  return drawn.map((weight) => weight / sum);
}

const counted = (rows: number) => ({ keys: new Int32Array(rows), counts: new Uint32Array(unrated + 1) });

it('counts the keys of weighted scores as those of scores that were added up before', () => {
  for (let list = 0; list < 200; list++) {
    const rows = random.integer(1, list % 20 === 0 ? 5000 : 300);
    const indicators = indicatorsOf(random.integer(1, 11), rows);
    const weights = weightsOf(indicators.length);
    const reweight = random.next() < 0.5;
    const [quick, plain] = [counted(rows), counted(rows)];
    countWeightedKeys(indicators, weights, reweight, new Float64Array(rows), quick.keys, quick.counts);
    countKeys(weightedScores(indicators, weights, reweight), plain.keys, plain.counts);
    expect(quick).toEqual(plain);
  }
});
