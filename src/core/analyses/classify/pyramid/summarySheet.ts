import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { dayText } from '../../../orders/timeUnit';
import { firmnessBlocks } from '../../../groups/firmnessBlocks';
import { sharesChart } from '../../../groups/sharesOfGroups';
import type { PyramidDetail } from './detail';
import type { PyramidOptions } from './options';
import { overridesTable } from './overridesTable';
import { sayUnder } from '../../../report/say';

const say = sayUnder('pyramid');

/** The sheet for the reader: finding, key figures, charts, tiers, weights, notes. */
export function summarySheet(options: PyramidOptions, detail: PyramidDetail): ReportSheet {
  return {
    id: 'summary',
    name: { key: 'pyramid.sheet.name' },
    blocks: [
      { kind: 'heading', text: { key: 'pyramid.sheet.title' } },
      { kind: 'sentence', text: keyFinding(detail) },
      keyFigures(detail),
      ...charts(options, detail),
      tierTable(options, detail),
      weightsTable(options, detail),
      ...firmnessBlocks(detail.firmness, {
        ids: detail.firmness ? detail.ids : [],
        names: detail.tiers.map(({ name }) => name),
        places: detail.tierIndices,
        weights: detail.indicators.map(({ column }) => ({ text: column })),
      }),
      ...(detail.overrides.length > 0 ? [overridesTable(detail)] : []),
      notes(options, detail),
    ],
  };
}

/** The top tiers: from the top as long as they hold at most a fifth of the customers, at least one. */
function topTiers(detail: PyramidDetail): { tier: string; count: number; share: number; value: number | null } {
  let count = 0;
  let share = 0;
  while (count < detail.tiers.length - 1 && (share === 0 || share + detail.tiers[count].share <= 0.2 + 1e-9)) {
    share += detail.tiers[count++].share;
  }
  const top = detail.tiers.slice(0, Math.max(1, count));
  const shares = top.map(({ values }) => values[0]?.share ?? null);
  const value = shares.includes(null) ? null : shares.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return {
    tier: top[top.length - 1].name,
    count: top.length,
    share: top.reduce((sum, tier) => sum + tier.share, 0),
    value,
  };
}

function keyFinding(detail: PyramidDetail): Text {
  const top = topTiers(detail);
  const customers = { percent: top.share };
  return top.value === null
    ? say('finding.score', { customers, tier: top.tier, count: classified(detail) })
    : say('finding.value', {
        customers,
        tier: top.tier,
        value: { percent: top.value },
        column: detail.valueColumns[0],
      });
}

function classified(detail: PyramidDetail): number {
  return detail.tiers.reduce((sum, { customers }) => sum + customers, 0);
}

function keyFigures(detail: PyramidDetail): Block {
  const top = topTiers(detail);
  const topValue = {
    label: say('figure.topValue', { column: detail.valueColumns[0] ?? '' }),
    style: 'percent1' as const,
  };
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: detail.tierIndices.length, style: 'integer' },
      { label: say('figure.rated'), value: classified(detail), style: 'integer' },
      { label: say('figure.unrated'), value: detail.unrated.length, style: 'integer' },
      ...(top.value === null ? [] : [{ ...topValue, value: top.value }]),
    ],
  };
}

function charts(options: PyramidOptions, detail: PyramidDetail): Block[] {
  const levels = detail.tiers.map(({ name, customers, share, color, fontColor }) => ({
    ...{ name, customers, share, color, fontColor },
  }));
  const pyramid: Block = {
    kind: 'chart',
    id: 'pyramid',
    title: say('chart.pyramid.title'),
    alt: say('chart.pyramid.alt', { tiers: detail.tiers.length, count: classified(detail) }),
    chart: { kind: 'pyramid', silhouette: options.silhouette, levels },
    style: 'percent1',
  };
  const bars = sharesChart(detail.tiers, detail.valueColumns, (column) => ({
    title: say('chart.shares.title', { column }),
    alt: say('chart.shares.alt', { column }),
    left: say('chart.shares.customers'),
    right: say('chart.shares.value', { column }),
  }));
  return [pyramid, ...bars];
}

function tierTable({ tiers }: PyramidOptions, detail: PyramidDetail): TableBlock {
  /** With score thresholds the border is the threshold, else the lowest score in the tier. */
  const border = (tier: number) => (tiers.by === 'score' ? (tiers.cuts[tier].from ?? null) : detail.tiers[tier].from);
  return {
    kind: 'table',
    id: 'tiers',
    title: say('table.tiers.title'),
    columns: [
      { header: say('table.tiers.tier'), style: 'text' },
      { header: say('table.tiers.customers'), style: 'integer' },
      { header: say('table.tiers.share'), style: 'percent1' },
      { header: say('table.tiers.from'), style: 'decimal2' },
      { header: say('table.tiers.meanScore'), style: 'decimal1' },
      ...detail.valueColumns.flatMap((column) => [
        { header: say('table.tiers.sum', { column }), style: 'integer' as const },
        { header: say('table.tiers.valueShare', { column }), style: 'percent1' as const },
        { header: say('table.tiers.mean', { column }), style: 'decimal1' as const },
        { header: say('table.tiers.index', { column }), style: 'decimal2' as const },
      ]),
    ],
    rows: detail.tiers.map((tier, i) => [
      { text: tier.name },
      tier.customers,
      tier.share,
      border(i),
      tier.meanScore,
      ...tier.values.flatMap(({ sum, share, mean, index }) => [sum, share, mean, index]),
    ]),
    rowFills: detail.tiers.map(({ color, fontColor }) => ({ fill: color, font: fontColor })),
    cellIds: Object.fromEntries(
      detail.tiers.flatMap((_, i): [string, [number, number]][] => [
        [`name:${i}`, [i, 0]],
        [`from:${i}`, [i, 3]],
      ]),
    ),
  };
}

function weightsTable(options: PyramidOptions, detail: PyramidDetail): TableBlock {
  return {
    kind: 'table',
    id: 'weights',
    title: say('table.weights.title'),
    columns: [
      { header: say('table.weights.indicator'), style: 'text' },
      { header: say('table.weights.direction'), style: 'text' },
      { header: say('table.weights.method'), style: 'text' },
      { header: say('table.weights.weight'), style: 'general' },
      { header: say('table.weights.share'), style: 'percent1' },
      { header: say('table.weights.min'), style: 'decimal2' },
      { header: say('table.weights.max'), style: 'decimal2' },
      { header: say('table.weights.missing'), style: 'integer' },
    ],
    rows: detail.indicators.map(({ column, direction, method, weight, min, max, missing }, i) => [
      { text: column },
      say(`direction.${direction}`),
      say(`method.${method}`),
      options.indicators[i].weight,
      weight,
      min,
      max,
      missing,
    ]),
    cellIds: Object.fromEntries(
      detail.indicators.flatMap((_, i): [string, [number, number]][] => [
        [`direction:${i}`, [i, 1]],
        [`weight:${i}`, [i, 3]],
        [`min:${i}`, [i, 5]],
        [`max:${i}`, [i, 6]],
      ]),
    ),
  };
}

function notes(options: PyramidOptions, detail: PyramidDetail): Block {
  const byRule = detail.unratedByRule.length;
  const missing = detail.unrated.length - byRule;
  return {
    kind: 'note',
    lines: [
      { label: say('note.tiers'), value: say(`tiersBy.${options.tiers.by}`) },
      { label: say('note.missing'), value: say(`missing.${options.missing}`, { count: missing }) },
      { label: say('note.ties'), value: say(`ties.${options.ties}`) },
      ...(byRule > 0 ? [{ label: say('note.unrated'), value: say('note.unratedByRule', { count: byRule }) }] : []),
      ...(detail.ageDay === null
        ? []
        : [{ label: say('note.age'), value: say('note.ageDay', { day: dayText(detail.ageDay) }) }]),
      ...(detail.exceptions.length > 0
        ? [{ label: say('note.exceptions'), value: say('note.exceptionCount', { count: detail.exceptions.length }) }]
        : []),
    ],
  };
}
