import type { TierMigrationDetail } from './detail';

/** Unrounded; the last row of a matrix is `new`, the last column `lost`. */
export function tierMigrationJson({ pair, tiers, counts, shares, value, ...detail }: TierMigrationDetail): object {
  return {
    ...{ before: pair.before.name, after: pair.after.name },
    matrix: { rows: [...tiers, 'new'], columns: [...tiers, 'lost'], counts, shares, value },
    moves: detail.moves,
    movers: detail.movers.map(({ before, after, ...mover }) => ({
      ...mover,
      before: before || null,
      after: after || null,
    })),
    trend: detail.trend.map(({ name, customers }) => ({ period: name, customers })),
    ...{ forecast: detail.forecast, upward: detail.upward },
  };
}
