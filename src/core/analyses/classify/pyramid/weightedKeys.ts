import { stepsPerPoint } from '../../../tiers/cutTiers';
import { binBits, countKeys, unrated } from '../../../tiers/keyBins';
import { addWeighted, blockRows, hasGaps, partsOf, weightedScores, type Part } from '../../../scoring/weightedScores';
import type { ScoredIndicator } from '../../../scoring/scoreIndicators';

/**
 * The comparison keys of {@link weightedScores}, and how many are in which bin, in the same pass.
 *
 * @param weights adding up to 1
 * @param room for the scores; what is in it afterwards is of no use
 */
export function countWeightedKeys(
  indicators: readonly ScoredIndicator[],
  weights: readonly number[],
  reweight: boolean,
  room: Float64Array,
  keys: Int32Array,
  counts: Uint32Array,
): void {
  const used = partsOf(indicators, weights);
  if (used.length === 0 || (reweight && hasGaps(indicators))) {
    countKeys(weightedScores(indicators, weights, reweight, room), keys, counts);
    return;
  }
  counts.fill(0);
  const first = used.slice(0, -4);
  const last = used.slice(-4);
  // a weight of 0 adds nothing
  while (last.length < 4) last.push({ scores: last[0].scores, weight: 0 });
  for (let start = 0; start < keys.length; start += blockRows) {
    const end = Math.min(keys.length, start + blockRows);
    if (first.length > 0) addWeighted(room, first, start, end);
    else room.fill(0, start, end);
    countSums(room, last, start, end, keys, counts);
  }
}

/** Keys of the sums and four indicators more. Loops of their own, as they are called for every weighting. */
function countSums(
  sums: Float64Array,
  [a, b, c, d]: readonly Part[],
  start: number,
  end: number,
  keys: Int32Array,
  counts: Uint32Array,
): void {
  const steps = stepsPerPoint;
  // read once, as the loop asks for them at every row
  const bits = binBits;
  const none = unrated << bits;
  const [ofA, ofB, ofC, ofD] = [a.scores, b.scores, c.scores, d.scores];
  const [weightA, weightB, weightC, weightD] = [a.weight, b.weight, c.weight, d.weight];
  for (let row = start; row < end; row++) {
    const score = sums[row] + weightA * ofA[row] + weightB * ofB[row] + weightC * ofC[row] + weightD * ofD[row];
    // what scoreKey gives, as scores are not negative
    const key = score === score ? (score * steps + 0.5) | 0 : none;
    keys[row] = key;
    counts[key >>> bits]++;
  }
}
