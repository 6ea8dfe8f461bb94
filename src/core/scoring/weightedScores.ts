import type { ScoredIndicator } from './scoreIndicators';

/** Weights divided by their sum (by their maximum first, so that the sum cannot overflow). */
export function normalizedWeights(indicators: readonly { weight: number }[]): number[] {
  const largest = Math.max(...indicators.map(({ weight }) => weight));
  const shares = indicators.map(({ weight }) => weight / largest);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** Rows that are added up together, so that their sums stay in the processor's cache from one indicator to the next. */
export const blockRows = 2048;
/** Sums of weights closer to 1 than this are all of them. */
const fullWeight = 1 - 1e-12;

/**
 * Σ w_j s_ij per row, 0–100, NaN where a score of weight above 0 is missing; with `reweight` the weights of the rest are
 * scaled up to 1, and NaN is left where all are missing.
 *
 * @param weights adding up to 1
 * @param into where to put them; left out: a new array
 */
export function weightedScores(
  indicators: readonly ScoredIndicator[],
  weights: readonly number[],
  reweight: boolean,
  into?: Float64Array,
): Float64Array {
  const used = partsOf(indicators, weights);
  const scores = into ?? new Float64Array(indicators[0].scores.length);
  for (let start = 0; start < scores.length; start += blockRows) {
    const end = Math.min(scores.length, start + blockRows);
    addWeighted(scores, used, start, end);
    // Rounding may lift a perfect score by 1e-14.
    for (let row = start; row < end; row++) if (scores[row] > 100) scores[row] = 100;
  }
  if (reweight && hasGaps(indicators)) scaleUpGaps(scores, used);
  return scores;
}

/** What is weighed: a weight of 0 leaves even a missing score out. */
export function partsOf(indicators: readonly ScoredIndicator[], weights: readonly number[]): Part[] {
  return indicators.map(({ scores }, j) => ({ scores, weight: weights[j] })).filter(({ weight }) => weight !== 0);
}

/** Sums of some rows, in the order of one part after the other. */
export function addWeighted(sums: Float64Array, parts: readonly Part[], start: number, end: number): void {
  const first = parts.length < 4 ? 0 : 4;
  if (first === 4) setToFour(sums, parts, start, end);
  else sums.fill(0, start, end);
  for (let j = first; j + 1 < parts.length; j += 2) addTwo(sums, parts[j], parts[j + 1], start, end);
  if (parts.length % 2 === 1) addOne(sums, parts[parts.length - 1], start, end);
}

function addOne(sums: Float64Array, { scores, weight }: Part, start: number, end: number): void {
  for (let row = start; row < end; row++) sums[row] += weight * scores[row];
}

/** The first four indicators, in the order of one after the other; sums are not read, and written once. */
function setToFour(sums: Float64Array, [a, b, c, d]: readonly Part[], start: number, end: number): void {
  const [ofA, ofB, ofC, ofD] = [a.scores, b.scores, c.scores, d.scores];
  const [weightA, weightB, weightC, weightD] = [a.weight, b.weight, c.weight, d.weight];
  for (let row = start; row < end; row++) {
    sums[row] = weightA * ofA[row] + weightB * ofB[row] + weightC * ofC[row] + weightD * ofD[row];
  }
}

/** Two indicators in the order of one after the other, but sums are read and written once. */
function addTwo(sums: Float64Array, first: Part, second: Part, start: number, end: number): void {
  const { scores: ofFirst, weight: firstWeight } = first;
  const { scores: ofSecond, weight: secondWeight } = second;
  for (let row = start; row < end; row++) {
    sums[row] = sums[row] + firstWeight * ofFirst[row] + secondWeight * ofSecond[row];
  }
}

export function hasGaps(indicators: readonly ScoredIndicator[]): boolean {
  return indicators.some(({ scale }) => scale.missing > 0);
}

export interface Part {
  scores: Float64Array;
  weight: number;
}

/** Adds up the rows with a gap, NaN until now, again, without the gaps. */
function scaleUpGaps(scores: Float64Array, used: readonly Part[]): void {
  for (let row = 0; row < scores.length; row++) {
    if (scores[row] === scores[row]) continue;
    const weightSum = presentWeight(used, row);
    if (weightSum === 0) continue;
    let sum = 0;
    for (const { scores: ofIndicator, weight } of used) {
      if (ofIndicator[row] === ofIndicator[row]) sum += weight * ofIndicator[row];
    }
    scores[row] = Math.min(100, weightSum < fullWeight ? sum / weightSum : sum);
  }
}

/** Sum of the weights of the indicators that have a score in a row. */
function presentWeight(used: readonly Part[], row: number): number {
  let sum = 0;
  for (const { scores, weight } of used) if (scores[row] === scores[row]) sum += weight;
  return sum;
}

/**
 * w_j s_ij per indicator and row, which add up to the score; scaled up with the weights where those are, 0 for a gap
 * that others stand in for, NaN where there is no score.
 *
 * @param scores what {@link weightedScores} gives for the same indicators, weights and `reweight`
 */
export function weightedContributions(
  indicators: readonly ScoredIndicator[],
  weights: readonly number[],
  reweight: boolean,
  scores: Float64Array,
): Float64Array[] {
  const used = indicators.map((indicator, j) => ({ scores: indicator.scores, weight: weights[j] }));
  const contributions = used.map(({ scores: ofIndicator, weight }) => {
    const contribution = new Float64Array(scores.length);
    if (weight !== 0) for (let row = 0; row < scores.length; row++) contribution[row] = weight * ofIndicator[row];
    return contribution;
  });
  if (!hasGaps(indicators)) return contributions;
  for (let row = 0; row < scores.length; row++) {
    const isRated = scores[row] === scores[row];
    const weightSum = isRated && reweight ? presentWeight(used, row) : 1;
    const isPartial = weightSum < fullWeight;
    for (const contribution of contributions) {
      const part = contribution[row];
      if (!isRated) contribution[row] = NaN;
      else if (part !== part) contribution[row] = 0;
      else if (isPartial) contribution[row] = part / weightSum;
    }
  }
  return contributions;
}
