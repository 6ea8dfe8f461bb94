import { orderDescending } from '../../../stats/orderDescending';
import { ratedRows } from '../../../tiers/cutTiers';
import type { Classified, Classify } from './classify';
import type { EdgeCustomer, SensitivityLine } from './detail';

/** Points of 100 by which each weight is moved. */
export const weightChanges = [-20, -10, 10, 20];
/** A customer is on the edge when moving one weight by up to this many points changes its tier. */
const edgePoints = 10;

/**
 * The weights with one of them changed by some points, kept within 0 and 1, the others re-scaled in proportion (equally
 * where they are all 0), so that all add up to 1 again.
 *
 * @param weights adding up to 1, at least two
 */
export function shiftedWeights(weights: readonly number[], index: number, points: number): number[] {
  const moved = Math.min(1, Math.max(0, weights[index] + points / 100));
  const others = weights.reduce((sum, weight, i) => (i === index ? sum : sum + weight), 0);
  return weights.map((weight, i) => {
    if (i === index) return moved;
    return others > 0 ? (weight / others) * (1 - moved) : (1 - moved) / (weights.length - 1);
  });
}

/**
 * How tiers answer to each weight: customers that change tier when it moves by ±10 and ±20 points, and the customers on
 * the edge, those that change most often first. A single weight cannot move: nothing is found.
 */
export function weightSensitivity(
  weights: readonly number[],
  base: Classified,
  classify: Classify,
  progress: (done: number) => void,
): { lines: SensitivityLine[]; edge: EdgeCustomer[] } {
  const { tierIndices, scores } = base;
  const lines: SensitivityLine[] = [];
  if (weights.length < 2) return { lines, edge: [] };
  const moves: Moves = {
    changes: new Uint32Array(tierIndices.length),
    onEdge: new Uint8Array(tierIndices.length),
    best: tierIndices.slice(),
    worst: tierIndices.slice(),
  };
  weights.forEach((_, indicator) => {
    for (const change of weightChanges) {
      const shifted = shiftedWeights(weights, indicator, change);
      const { tierIndices: tiers } = classify(shifted);
      const { up, down } = noteMoves(tierIndices, tiers, Math.abs(change) <= edgePoints, moves);
      lines.push({ indicator, change, weight: shifted[indicator], changed: up + down, up, down });
      progress(lines.length / (weights.length * weightChanges.length));
    }
  });
  const { changes, onEdge, best, worst } = moves;
  const edge = inOrder(onEdge, changes, scores).map((row) => ({
    row,
    changes: changes[row],
    best: best[row],
    worst: worst[row],
  }));
  return { lines, edge };
}

/** What moving weights does to each row. */
interface Moves {
  /** How often its tier changes. */
  changes: Uint32Array;
  /** 1 where a small move changes it. */
  onEdge: Uint8Array;
  best: Int8Array;
  worst: Int8Array;
}

/** Notes the rows that change tier, and counts those that go up and down. A loop of its own: it runs for every move. */
function noteMoves(
  tierIndices: Int8Array,
  tiers: Int8Array,
  isSmall: boolean,
  { changes, onEdge, best, worst }: Moves,
): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (let row = 0; row < tiers.length; row++) {
    const tier = tiers[row];
    const before = tierIndices[row];
    if (tier === before || tier < 0 || before < 0) continue;
    if (tier < before) up++;
    else down++;
    changes[row]++;
    if (isSmall) onEdge[row] = 1;
    if (tier < best[row]) best[row] = tier;
    if (tier > worst[row]) worst[row] = tier;
  }
  return { up, down };
}

/** The rows on the edge: most changes first, of equal ones the higher score, then the row; by radix sorts. */
function inOrder(onEdge: Uint8Array, changes: Uint32Array, scores: Float64Array): number[] {
  let count = 0;
  const all = new Uint32Array(onEdge.length);
  for (let row = 0; row < onEdge.length; row++) if (onEdge[row]) all[count++] = row;
  const { keys } = ratedRows(scores);
  const byScore = orderDescending(keys, all.subarray(0, count));
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && keys[byScore[end]] === keys[byScore[start]]) end++;
    // Keys are rounded scores.
    if (end - start > 1) byScore.subarray(start, end).sort((a, b) => scores[b] - scores[a] || a - b);
    start = end;
  }
  return Array.from(orderDescending(changes, byScore));
}
