import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, NumberStyle, ReportSheet, TableBlock } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { TierMigrationDetail } from './detail';
import { moverSheet } from './moverSheet';
import { story } from './story';

const say = sayUnder('tierMigration');

/** Story, key figures, matrix of shares and of counts, trend, what is to be expected, and a sheet of who moved. */
export function tierMigrationSheets(detail: TierMigrationDetail): ReportSheet[] {
  const { pair, movers } = detail;
  return [
    {
      id: 'tier-migration',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.title', { before: pair.before.name, after: pair.after.name }) },
        ...story(detail),
        keyFigures(detail),
        heatMap(detail, 'shares', detail.shares, 'percent1'),
        trendChart(detail),
        heatMap(detail, 'counts', detail.counts, 'integer'),
        ...(detail.value ? [heatMap(detail, 'value', detail.value, moneyStyle(largest(detail.value)))] : []),
        forecastTable(detail),
        ...upwardTable(detail),
        guidance({
          read: say('read'),
          next: say(detail.moves.down + detail.moves.lost > 0 ? 'next.falling' : 'next.rising'),
          others: [
            { label: say('note.forecast'), value: say('note.forecastText') },
            ...(detail.value ? [{ label: say('note.value'), value: say('note.valueText') }] : []),
          ],
        }),
      ],
    },
    ...(movers.length > 0 ? [moverSheet(detail)] : []),
  ];
}

function keyFigures({ pair, moves }: TierMigrationDetail): Block {
  const figure = (key: 'before' | 'after' | 'up' | 'down' | 'new' | 'lost', value: number) => ({
    label: say(`figure.${key}`),
    value,
    style: 'integer' as const,
  });
  return {
    kind: 'key-figures',
    figures: [
      figure('before', pair.before.customers.size),
      figure('after', pair.after.customers.size),
      ...(['up', 'down', 'new', 'lost'] as const).map((key) => figure(key, moves[key])),
    ],
  };
}

function trendChart({ trend, tiers }: TierMigrationDetail): Block {
  return {
    kind: 'chart',
    id: 'trend',
    title: say('chart.trend'),
    alt: say('chart.trendAlt'),
    style: 'integer',
    chart: {
      kind: 'column',
      stacked: true,
      categories: trend.map(({ name }) => name),
      series: tiers
        .map((name, i) => ({
          name: { text: name },
          values: trend.map(({ customers }) => customers[i]),
          color: tierColor(i, tiers.length),
        }))
        .reverse(),
    },
  };
}

const rowNames = ({ tiers }: TierMigrationDetail): string[] => [...tiers, '+'];
const columnNames = ({ tiers }: TierMigrationDetail): string[] => [...tiers, '−'];

const largest = (cells: readonly number[][]): number => Math.max(...cells.flat().map(Math.abs));

/** The corner of the new and the lost is nobody. */
function heatMap(
  detail: TierMigrationDetail,
  what: 'shares' | 'counts' | 'value',
  cells: readonly (readonly number[])[],
  style: NumberStyle,
): Block {
  const n = detail.tiers.length;
  return {
    kind: 'heat-map',
    id: what,
    title: say(`chart.${what}`),
    alt: say(`chart.${what}Alt`),
    style,
    rows: rowNames(detail),
    columns: columnNames(detail),
    values: cells.map((row, i) => row.map((cell, j) => (i === n && j === n ? NaN : cell))),
  };
}

function forecastTable({ forecast }: TierMigrationDetail): TableBlock {
  return {
    kind: 'table',
    id: 'forecast',
    title: say('table.forecast'),
    columns: [
      { header: say('head.period'), style: 'integer' },
      { header: say('head.tier'), style: 'text' },
      { header: say('head.customers'), style: 'decimal1' },
      { header: say('head.low'), style: 'decimal1' },
      { header: say('head.high'), style: 'decimal1' },
    ],
    rows: forecast.map(({ period, tier, customers, from, to }) => [period, { text: tier }, customers, from, to]),
  };
}

function upwardTable({ upward }: TierMigrationDetail): TableBlock[] {
  if (!upward || upward.tiers.length === 0) return [];
  const money = moneyStyle(upward.gain);
  return [
    {
      kind: 'table',
      id: 'upward',
      title: say('table.upward', { share: { percent: upward.share } }),
      columns: [
        { header: say('head.from'), style: 'text' },
        { header: say('head.to'), style: 'text' },
        { header: say('head.customers'), style: 'decimal1' },
        { header: say('head.gain'), style: money },
      ],
      rows: [
        ...upward.tiers.map(({ from, to, customers, gain }) => [{ text: from }, { text: to }, customers, gain]),
        [say('head.total'), null, null, upward.gain],
      ],
    },
  ];
}
