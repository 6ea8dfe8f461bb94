import { firmnessColumn } from '../../../groups/firmnessBlocks';
import { nameValues, numberValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import { sayInto } from '../../../report/say';
import type { Table } from '../../../table/table';
import type { PyramidDetail } from './detail';
import { formulaObstacle, scoreFormula, tierFormula } from './formulas';
import type { PyramidOptions } from './options';
import { cellFill } from '../../../report/palette';

/** Tier and score beside the data, and the contributions if asked for. */
export function pyramidColumns(table: Table, options: PyramidOptions, detail: PyramidDetail): ReportColumn[] {
  const isLive = options.output.liveFormulas && options.output.summary && formulaObstacle(table, options) === undefined;
  const tier: ReportColumn = {
    id: 'tier',
    header: { key: 'pyramid.column.tier' },
    values: nameValues(
      detail.tierIndices,
      detail.tiers.map(({ name }) => name),
    ),
    style: 'general',
    fills: detail.tiers.map(({ name, color }) => ({ value: name, ...cellFill(color) })),
    ...(isLive && !hasExceptionsByDesign(options) ? { formula: tierFormula(options.tiers) } : {}),
  };
  const score: ReportColumn = {
    id: 'score',
    header: { key: 'pyramid.column.score' },
    values: numberValues(detail.scores),
    style: 'decimal1',
    ...(isLive ? { formula: scoreFormula(options) } : {}),
  };
  const firmness = firmnessColumn(detail.firmness);
  if (!options.output.contributions) return [tier, score, ...firmness];
  const contributions = detail.indicators.map(({ column }, j): ReportColumn => {
    const source = table.columns.find(({ name }) => name === column);
    const values = numberValues(detail.contributions[j]);
    if (options.missing === 're-weight' && source?.kind === 'number') {
      for (let row = 0; row < values.valid.length; row++) values.valid[row] &= source.valid[row];
    }
    return {
      id: `contribution:${column}`,
      header: { key: 'pyramid.column.contribution', params: { column } },
      values,
      style: 'decimal1',
    };
  });
  return [tier, score, ...firmness, ...contributions];
}

/** Rules and overrides are not in the language of cell formulas: with them the tier is written as a value. */
function hasExceptionsByDesign({ rules, overrides }: PyramidOptions): boolean {
  return rules.length + overrides.length > 0;
}

/** What the user must know. */
export function pyramidWarnings(table: Table, options: PyramidOptions, detail: PyramidDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'pyramid.warning');
  const byRule = detail.unratedByRule.length;
  if (detail.unrated.length > byRule) warn('unrated', { count: detail.unrated.length - byRule });
  if (byRule > 0) warn('unratedByRule', { count: byRule });
  for (const { name, customers } of detail.tiers) if (customers === 0) warn('tierEmpty', { tier: name });
  const ids = options.id === undefined && options.overrides.length === 0 ? undefined : new Set(detail.ids);
  for (const { id } of options.overrides) if (!ids?.has(id)) warn('overrideUnknown', { id });
  if (options.id !== undefined && ids) {
    const named = detail.ids.reduce((count, id) => (id === '' ? count : count + 1), 0);
    const repeated = named - (ids.has('') ? ids.size - 1 : ids.size);
    if (repeated > 0) warn('duplicateIds', { column: options.id, count: repeated });
  }
  const valueColumns = new Set([
    ...options.valueColumns,
    ...(options.tiers.by === 'share-of-value' ? [options.tiers.column] : []),
  ]);
  for (const name of valueColumns) {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column?.kind !== 'number') continue;
    const missing = column.valid.reduce((count, valid) => count + 1 - valid, 0);
    if (missing > 0) warn('valueMissing', { column: name, count: missing });
  }
  if (options.output.liveFormulas) {
    const obstacle = formulaObstacle(table, options);
    if (!options.output.summary) warn('formulasNeedSummary');
    else if (obstacle === 'rows') warn('noFormulasForRows');
    else if (obstacle) warn('noFormulasForColumn', obstacle);
    else if (hasExceptionsByDesign(options)) warn('noTierFormula');
  }
  return found;
}
