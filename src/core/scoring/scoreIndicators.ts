import { numberColumn } from '../table/columns';
import type { Table } from '../table/table';
import type { Indicator, Missing } from './options';
import { createScale, type Scale } from './scale';

export interface ScoredIndicator {
  column: string;
  scale: Scale;
  /** Score 0–100 per row; NaN where the value is missing, unless the policy puts the median in its place. */
  scores: Float64Array;
}

/** How many scored columns are kept per table, the least recently used go first. */
const keptIndicators = 24;
const caches = new WeakMap<Table, Map<string, ScoredIndicator>>();

/**
 * Scores every indicator. Results are kept per table, column, scoring, direction and missing policy, so that calling it
 * again after other changes costs nothing. Throws what {@link createScale} and reading the column throw, with the
 * option's path under `path`.
 */
export function scoreIndicators(
  table: Table,
  indicators: readonly Indicator[],
  missing: Missing,
  path = 'indicators',
): ScoredIndicator[] {
  const cache = cacheOf(table);
  const scored = indicators.map((indicator, i) => {
    const key = indicatorKey(indicator, missing);
    const known = cache.get(key) ?? scoreColumn(table, indicator, missing, `${path}.${i}`);
    cache.delete(key);
    cache.set(key, known);
    return known;
  });
  for (const key of cache.keys()) {
    if (cache.size <= Math.max(keptIndicators, indicators.length)) break;
    cache.delete(key);
  }
  return scored;
}

/** Whether these scores are of these indicators under this policy. */
export function areScoresOf(
  scored: readonly ScoredIndicator[],
  table: Table,
  indicators: readonly Indicator[],
  missing: Missing,
): boolean {
  const cache = cacheOf(table);
  return (
    scored.length === indicators.length &&
    indicators.every((indicator, i) => cache.get(indicatorKey(indicator, missing)) === scored[i])
  );
}

function scoreColumn(table: Table, indicator: Indicator, missing: Missing, option: string): ScoredIndicator {
  const column = numberColumn(table, indicator.column, `${option}.column`);
  const scale = createScale(column, indicator.scoring, indicator.direction, option);
  const ofMissing = missing === 'median' ? scale.score(scale.median()) : NaN;
  const scores = new Float64Array(table.rowCount);
  for (let i = 0; i < scores.length; i++) scores[i] = column.valid[i] ? scale.score(column.values[i]) : ofMissing;
  return { column: indicator.column, scale, scores };
}

function indicatorKey(indicator: Indicator, missing: Missing): string {
  return JSON.stringify([indicator.column, indicator.direction, indicator.scoring, missing]);
}

function cacheOf(table: Table): Map<string, ScoredIndicator> {
  const cache = caches.get(table) ?? new Map<string, ScoredIndicator>();
  caches.set(table, cache);
  return cache;
}
