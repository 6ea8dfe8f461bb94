import { Problem } from '../problem';
import { migrationMatrix } from './migrationMatrix';

/** What is compared of a pyramid; rows are those of its list. */
export interface ComparedPyramid {
  tiers: readonly unknown[];
  /** Index into `tiers`; -1 where unrated. */
  tierIndices: Int8Array;
  /** NaN where unrated. */
  scores: Float64Array;
  /** Rows without a rating. */
  unrated: readonly number[];
}

/** Two pyramids of the same customers, one beside the other. */
export interface PyramidComparison {
  /**
   * Customers by tier of the first pyramid (rows) and of the second (columns), top first; the last row and the last column
   * are customers without a tier there.
   */
  counts: number[][];
  /** Of the customers with a tier in both; `null` where the numbers of tiers differ, as places cannot be compared then. */
  moves: { same: number; up: number; down: number } | null;
  /** Rows of those who rise or fall: by tiers passed, then by the change of their scores; empty if `moves` is `null`. */
  movers: number[];
}

/**
 * Who stands where in two pyramids over one list, METHODS 1.2 and 5: tiers are compared by their place from the top, as
 * pyramids may name them differently. Throws `argument-sizes-differ` for pyramids of lists of different length.
 */
export function comparePyramids(before: ComparedPyramid, after: ComparedPyramid): PyramidComparison {
  const rows = before.tierIndices.length;
  if (after.tierIndices.length !== rows) {
    throw new Problem('argument-sizes-differ', {}, { found: after.tierIndices.length, wanted: rows });
  }
  const places = Array.from({ length: Math.max(before.tiers.length, after.tiers.length) }, (_, i) => String(i + 1));
  const placeOf = (index: number): string => (index < 0 ? '' : places[index]);
  const { counts: square } = migrationMatrix(
    Array.from(before.tierIndices, placeOf),
    Array.from(after.tierIndices, placeOf),
    places,
  );
  const nowhere = places.length;
  const counts = [...before.tiers.keys(), nowhere].map((from) =>
    [...after.tiers.keys(), nowhere].map((to) => square[from][to]),
  );
  counts[before.tiers.length][after.tiers.length] = withoutBoth(before, after);
  if (before.tiers.length !== after.tiers.length) return { counts, moves: null, movers: [] };

  const moves = { same: 0, up: 0, down: 0 };
  before.tiers.forEach((_, from) =>
    after.tiers.forEach((__, to) => {
      moves[to === from ? 'same' : to < from ? 'up' : 'down'] += counts[from][to];
    }),
  );
  return { counts, moves, movers: moversOf(before, after) };
}

/** The matrix of movements knows nobody who is in neither of its sides. */
function withoutBoth(before: ComparedPyramid, after: ComparedPyramid): number {
  return before.unrated.filter((row) => after.tierIndices[row] < 0).length;
}

function moversOf(before: ComparedPyramid, after: ComparedPyramid): number[] {
  const steps = (row: number): number => Math.abs(before.tierIndices[row] - after.tierIndices[row]);
  const change = (row: number): number => Math.abs(after.scores[row] - before.scores[row]) || 0;
  const rows: number[] = [];
  before.tierIndices.forEach((from, row) => {
    const to = after.tierIndices[row];
    if (from >= 0 && to >= 0 && from !== to) rows.push(row);
  });
  return rows.sort((a, b) => steps(b) - steps(a) || change(b) - change(a) || a - b);
}
