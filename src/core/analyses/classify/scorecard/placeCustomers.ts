import { placeInGrid } from '../../../groups/placeInGrid';
import { combineScores } from '../../../scoring/combineScores';
import { quantile } from '../../../stats/quantile';
import { sides, type AspectId, type ScorecardOptions } from './options';

interface Aspect {
  id: AspectId;
  weight: number;
  scores: Float64Array;
}

/** Actual and potential value 0–100, where they part into low and high, and the quadrant per row, −1 where unrated. */
export function placeCustomers(
  aspects: readonly Aspect[],
  { missing, split }: Pick<ScorecardOptions, 'missing' | 'split'>,
): {
  actual: Float64Array;
  potential: Float64Array;
  borders: { actual: number; potential: number };
  quadrantIndices: Int8Array;
} {
  const side = (ids: readonly AspectId[]): Float64Array =>
    combineScores(
      aspects.filter(({ id }) => ids.includes(id)),
      missing === 're-weight',
    );
  const [actual, potential] = [side(sides.actual), side(sides.potential)];
  const borders =
    split === 'at-50' ? { actual: 50, potential: 50 } : { actual: median(actual), potential: median(potential) };
  const quadrantIndices = placeInGrid(potential, actual, { x: [borders.potential], y: [borders.actual] });
  return { actual, potential, borders, quadrantIndices };
}

function median(scores: Float64Array): number {
  return quantile(scores.filter((score) => !Number.isNaN(score)).sort(), 0.5);
}
