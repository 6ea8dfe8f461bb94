import { Problem } from '../problem';
import { countBelow } from '../stats/midRanks';
import { normalCdf } from '../stats/normalCdf';
import { quantile } from '../stats/quantile';
import { summary } from '../stats/summary';
import type { NumberColumn } from '../table/table';
import { onDemand } from './onDemand';
import type { Scoring } from './options';

type Direction = 'benefit' | 'cost';

/** How raw values become scores 0–100, with the statistics of the column's present values already taken. */
export interface Scale {
  scoring: Scoring;
  direction: Direction;
  missing: number;
  min: number;
  max: number;
  mean: number;
  standardDeviation: number;
  /** Type-7 median of the present values. */
  median(): number;
  /** Present values ascending: for percentile ranks, medians and their way back. */
  sorted(): Float64Array;
  score(value: number): number;
}

/**
 * The scale of a column. Statistics are of its present values, whether or not the row is rated.
 * - `min-max`: 100 (x − min) / (max − min)
 * - `percentile-rank`: 100 (values below + half the values equal, itself included) / values; a single value gets 50
 * - `z-score`: 100 Φ((x − mean) / s), s with n − 1
 * - `bands`: the points of the last band whose `from` is reached, else `below`
 * - `ratio-to-target`: 100 x / target, capped to 0–100
 *
 * A cost indicator's score is 100 − s, whatever the method: points of bands say what a high value of the column is
 * worth before it is flipped.
 * Throws `column-no-variance`, `bands-invalid` or `target-not-positive` with the column and the option's path.
 */
export function createScale(column: NumberColumn, scoring: Scoring, direction: Direction, option: string): Scale {
  checkScoring(scoring, column.name, option);
  const { count, min, max, mean, standardDeviation } = summary(column.values, column.valid);
  if ((scoring.method === 'min-max' || scoring.method === 'z-score') && !(max > min)) {
    throw new Problem('column-no-variance', { column: column.name, option });
  }
  const sorted = onDemand(() => presentAscending(column, count));
  const raw = rawScore(scoring, { min, max, mean, standardDeviation, sorted });
  return {
    scoring,
    direction,
    missing: column.values.length - count,
    min,
    max,
    mean,
    standardDeviation,
    median: () => quantile(sorted(), 0.5),
    sorted,
    score: direction === 'cost' ? (value) => 100 - raw(value) : raw,
  };
}

type Statistics = Pick<Scale, 'min' | 'max' | 'mean' | 'standardDeviation' | 'sorted'>;

function presentAscending({ values, valid }: NumberColumn, count: number): Float64Array {
  const present = new Float64Array(count);
  let filled = 0;
  for (let row = 0; row < values.length; row++) if (valid[row]) present[filled++] = values[row];
  return present.sort();
}

function rawScore(scoring: Scoring, statistics: Statistics): (value: number) => number {
  const { min, max, mean, standardDeviation, sorted } = statistics;
  switch (scoring.method) {
    case 'min-max': {
      // Halves, so that the range of very large values does not overflow.
      const half = max / 2 - min / 2;
      return (value) => ((value / 2 - min / 2) / half) * 100;
    }
    case 'percentile-rank': {
      const all = sorted();
      return (value) => ((countBelow(all, value, false) + countBelow(all, value, true)) / 2 / all.length) * 100;
    }
    case 'z-score':
      return (value) => 100 * normalCdf((value - mean) / standardDeviation);
    case 'bands':
      return (value) =>
        scoring.bands.reduce((points, band) => (value >= band.from ? band.points : points), scoring.below);
    case 'ratio-to-target':
      return (value) => Math.min(100, Math.max(0, (100 * value) / scoring.target));
  }
}

function checkScoring(scoring: Scoring, column: string, option: string): void {
  if (scoring.method === 'bands') {
    const isPoints = (points: number) => points >= 0 && points <= 100;
    const areAscending = scoring.bands.every((band, i) => i === 0 || band.from > scoring.bands[i - 1].from);
    if (!areAscending || !isPoints(scoring.below) || !scoring.bands.every((band) => isPoints(band.points))) {
      throw new Problem('bands-invalid', { column, option: `${option}.scoring.bands` });
    }
  }
  if (scoring.method === 'ratio-to-target' && !(scoring.target > 0)) {
    throw new Problem('target-not-positive', { column, option: `${option}.scoring.target` });
  }
}
