import { Problem } from '../../problem';
import { columnByName, numberColumn } from '../../table/columns';
import type { Column, Table } from '../../table/table';
import { checkOptions } from './checkOptions';
import type { Indicator, PyramidOptions } from './options';
import { createScale, type Scale } from './scoring';

export interface PreparedIndicator {
  column: string;
  scale: Scale;
  /** Score 0–100 per row; NaN where the value is missing, unless the policy puts the median in its place. */
  scores: Float64Array;
}

/** All that does not depend on weights, cuts, rules and overrides. */
export interface PreparedPyramid {
  table: Table;
  indicators: PreparedIndicator[];
  ids: string[];
}

/** How many scored columns are kept per table, the least recently used go first. */
const keptIndicators = 24;
const indicatorCaches = new WeakMap<Table, Map<string, PreparedIndicator>>();
const idCaches = new WeakMap<Table, Map<string, string[]>>();

/**
 * Scores every indicator of the options. Results are kept per table, column, scoring, direction and missing policy, so
 * that calling it again after other changes costs nothing. Throws every `Problem` that the options can have with
 * this table.
 */
export function preparePyramid(table: Table, options: PyramidOptions): PreparedPyramid {
  if (table.rowCount === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  checkOptions(table, options);
  const cache = cacheOf(indicatorCaches, table);
  const indicators = options.indicators.map((indicator, i) => {
    const key = indicatorKey(indicator, options.missing);
    const prepared = cache.get(key) ?? scoreColumn(table, indicator, options.missing, `indicators.${i}`);
    cache.delete(key);
    cache.set(key, prepared);
    return prepared;
  });
  for (const key of cache.keys()) {
    if (cache.size <= Math.max(keptIndicators, indicators.length)) break;
    cache.delete(key);
  }
  return { table, indicators, ids: customerIds(table, options.id) };
}

/** True when the preparation is of these indicators, missing policy and id column. */
export function isPreparedFor(prepared: PreparedPyramid, options: PyramidOptions): boolean {
  const cache = cacheOf(indicatorCaches, prepared.table);
  return (
    prepared.indicators.length === options.indicators.length &&
    options.indicators.every(
      (indicator, i) => cache.get(indicatorKey(indicator, options.missing)) === prepared.indicators[i],
    ) &&
    cacheOf(idCaches, prepared.table).get(options.id ?? '') === prepared.ids
  );
}

function scoreColumn(
  table: Table,
  indicator: Indicator,
  missing: PyramidOptions['missing'],
  option: string,
): PreparedIndicator {
  const column = numberColumn(table, indicator.column, `${option}.column`);
  const scale = createScale(column, indicator.scoring, indicator.direction, option);
  const ofMissing = missing === 'median' ? scale.score(scale.median()) : NaN;
  const scores = new Float64Array(table.rowCount);
  for (let i = 0; i < scores.length; i++) scores[i] = column.valid[i] ? scale.score(column.values[i]) : ofMissing;
  return { column: indicator.column, scale, scores };
}

function indicatorKey(indicator: Indicator, missing: PyramidOptions['missing']): string {
  return JSON.stringify([indicator.column, indicator.direction, indicator.scoring, missing]);
}

/** Text of the id column per row, '' where blank; without an id column the 1-based sheet row. Duplicates are kept. */
function customerIds(table: Table, idColumn: string | undefined): string[] {
  const cache = cacheOf(idCaches, table);
  const known = cache.get(idColumn ?? '');
  if (known) return known;
  const { rowIndices, firstRow } = table.origin;
  const column = idColumn === undefined ? undefined : columnByName(table, idColumn, 'id');
  const ids = Array.from({ length: table.rowCount }, (_, row) =>
    column ? cellText(column, row) : String((rowIndices ? rowIndices[row] : firstRow + row) + 1),
  );
  cache.set(idColumn ?? '', ids);
  return ids;
}

function cellText(column: Column, row: number): string {
  if (column.kind === 'text') return column.codes[row] < 0 ? '' : column.dictionary[column.codes[row]];
  if (!column.valid[row]) return '';
  if (column.kind === 'boolean') return column.values[row] ? 'TRUE' : 'FALSE';
  return column.kind === 'date'
    ? new Date(Math.round(column.values[row] * 86_400_000)).toISOString().slice(0, 10)
    : String(column.values[row]);
}

function cacheOf<T>(caches: WeakMap<Table, Map<string, T>>, table: Table): Map<string, T> {
  const cache = caches.get(table) ?? new Map<string, T>();
  caches.set(table, cache);
  return cache;
}
