import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { TierMigrationDetail } from './detail';
import { story } from './story';

const say = sayUnder('tierMigration');

/** As many movers stand on the sheet. */
const mostMovers = 500;

/** Story, key figures, matrix of shares and of counts, trend, what is to be expected, and a sheet of who moved. */
export function tierMigrationSheets(detail: TierMigrationDetail): ReportSheet[] {
  const { pair, movers } = detail;
  return [
    {
      id: 'tier-migration',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.title', { before: pair.before.name, after: pair.after.name }) },
        ...story(detail).map((text): Block => ({ kind: 'sentence', text })),
        keyFigures(detail),
        trendChart(detail),
        heatMap(detail),
        matrixTable(detail, 'counts'),
        ...(detail.value ? [matrixTable(detail, 'value')] : []),
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

function heatMap(detail: TierMigrationDetail): Block {
  return {
    kind: 'heat-map',
    id: 'shares',
    title: say('chart.shares'),
    alt: say('chart.sharesAlt'),
    style: 'percent1',
    rows: rowNames(detail),
    columns: columnNames(detail),
    values: detail.shares,
  };
}

function matrixTable({ tiers, counts, value }: TierMigrationDetail, what: 'counts' | 'value'): TableBlock {
  const cells = what === 'value' && value ? value : counts;
  const style = what === 'counts' ? 'integer' : moneyStyle(Math.max(...cells.flat().map(Math.abs)));
  return {
    kind: 'table',
    id: what,
    title: say(`table.${what}`),
    columns: [
      { header: say('head.from'), style: 'text' },
      ...tiers.map((name) => ({ header: { text: name }, style })),
      { header: say('move.lost'), style },
    ],
    rows: cells.map((row, i): (number | Text | null)[] => [
      i < tiers.length ? { text: tiers[i] } : say('move.new'),
      ...row.map((cell, j) => (i === tiers.length && j === tiers.length ? null : cell)),
    ]),
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

function moverSheet({ movers, value }: TierMigrationDetail): ReportSheet {
  const money = moneyStyle(Math.max(0, ...movers.map(({ valueBefore, valueAfter }) => valueAfter || valueBefore || 0)));
  const cell = (amount: number): number | null => (Number.isFinite(amount) ? amount : null);
  const name = (tier: string): Text | null => (tier === '' ? null : { text: tier });
  return {
    id: 'movers',
    name: say('sheet.movers'),
    blocks: [
      {
        kind: 'table',
        id: 'movers',
        title: say('table.movers', { count: movers.length, shown: Math.min(movers.length, mostMovers) }),
        columns: [
          { header: say('head.customer'), style: 'text' },
          { header: say('head.move'), style: 'text' },
          { header: say('head.from'), style: 'text' },
          { header: say('head.to'), style: 'text' },
          ...(value
            ? [
                { header: say('head.valueBefore'), style: money },
                { header: say('head.valueAfter'), style: money },
              ]
            : []),
        ],
        rows: movers
          .slice(0, mostMovers)
          .map(({ id, move, before, after, valueBefore, valueAfter }) => [
            { text: id },
            say(`move.${move}`),
            name(before),
            name(after),
            ...(value ? [cell(valueBefore), cell(valueAfter)] : []),
          ]),
      },
    ],
  };
}
