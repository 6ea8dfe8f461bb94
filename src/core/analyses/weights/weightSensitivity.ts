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
  const changes = new Uint16Array(tierIndices.length);
  const onEdge = new Uint8Array(tierIndices.length);
  const best = tierIndices.slice();
  const worst = tierIndices.slice();
  weights.forEach((_, indicator) => {
    for (const change of weightChanges) {
      const shifted = shiftedWeights(weights, indicator, change);
      const line = { indicator, change, weight: shifted[indicator], changed: 0, up: 0, down: 0 };
      const tiers = classify(shifted).tierIndices;
      const isSmall = Math.abs(change) <= edgePoints;
      for (let row = 0; row < tiers.length; row++) {
        const tier = tiers[row];
        const before = tierIndices[row];
        if (tier === before || tier < 0 || before < 0) continue;
        line.changed++;
        if (tier < before) line.up++;
        else line.down++;
        changes[row]++;
        if (isSmall) onEdge[row] = 1;
        if (tier < best[row]) best[row] = tier;
        if (tier > worst[row]) worst[row] = tier;
      }
      lines.push(line);
      progress(lines.length / (weights.length * weightChanges.length));
    }
  });
  const edge: EdgeCustomer[] = [];
  onEdge.forEach((is, row) => {
    if (is) edge.push({ row, changes: changes[row], best: best[row], worst: worst[row] });
  });
  edge.sort((a, b) => b.changes - a.changes || scores[b.row] - scores[a.row] || a.row - b.row);
  return { lines, edge };
}
