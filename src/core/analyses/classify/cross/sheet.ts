import { listText } from '../../../report/listText';
import type { Block, ReportSheet, TableBlock, Text, TextParam } from '../../../report/report';
import type { CrossDetail } from './detail';
import type { CrossOptions } from './options';
import { sayUnder } from '../../../report/say';

const say = sayUnder('cross');

/** So many customers are named as movers. */
const mostMovers = 40;

/** The sheet for the reader: finding, key figures, tables of counts and values, heat map, movers, notes. */
export function crossSheet(options: CrossOptions, detail: CrossDetail): ReportSheet {
  return {
    id: 'cross',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', columns(detail)) },
      { kind: 'sentence', text: keyFinding(detail) },
      keyFigures(detail),
      ...moveChart(options, detail),
      table(detail, 'counts', say('table.counts'), 'integer', (cell) => cell.customers),
      ...detail.valueColumns.map((column, i) =>
        table(detail, `value:${column}`, say('table.value', { column }), 'integer', (cell) => cell.values[i].sum),
      ),
      heatMap(detail),
      ...moverTables(options, detail),
      notes(options, detail),
    ],
  };
}

function columns({ first, second }: CrossDetail): Record<string, TextParam> {
  return { first: first.column, second: second.column };
}

function share(detail: CrossDetail, movement: string): number {
  return detail.moves.find((move) => move.movement === movement)?.share ?? 0;
}

function keyFinding(detail: CrossDetail): Text {
  const [same, up, down, changed] = ['same', 'up', 'down', 'changed'].map((movement) => ({
    percent: share(detail, movement),
  }));
  if (detail.moves.length > 0) {
    return detail.orderFrom === 'none'
      ? say('finding.changed', { ...columns(detail), same, changed })
      : say('finding.moves', { ...columns(detail), same, up, down });
  }
  const largest = detail.cells.reduce((best, cell, i) => (cell.customers > detail.cells[best].customers ? i : best), 0);
  const { names } = detail.second;
  return say('finding.largest', {
    one: detail.first.names[Math.floor(largest / names.length)],
    other: names[largest % names.length],
    customers: { percent: detail.cells[largest].share },
  });
}

function keyFigures(detail: CrossDetail): Block {
  const count = detail.ids.length;
  const style = 'integer' as const;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: count, style },
      { label: say('figure.both'), value: count - detail.blank.length, style },
      ...detail.moves.map(({ movement, customers }) => ({
        label: say(`movement.${movement}`),
        value: customers,
        style,
      })),
    ],
  };
}

function moveChart({ names }: CrossOptions, { moves, valueColumns }: CrossDetail): Block[] {
  const column = valueColumns[0];
  if (moves.length === 0 || column === undefined || moves.some(({ values }) => values[0].share === null)) return [];
  return [
    {
      kind: 'chart',
      id: 'moves',
      title: say('chart.moves', { column }),
      alt: say('chart.moves', { column }),
      chart: {
        kind: 'mirrored-bars',
        left: say('head.share'),
        right: { key: 'matrix.head.valueShare', params: { column } },
        rows: moves.map(({ movement, share: ofCustomers, values }) => ({
          label: names[movement],
          left: ofCustomers,
          right: values[0].share ?? 0,
          color: '#0B3C5D',
        })),
      },
      style: 'percent1',
    },
  ];
}

/** Cells with the totals of rows and columns. */
function table(
  { first, second, cells }: CrossDetail,
  id: string,
  title: Text,
  style: 'integer',
  of: (cell: CrossDetail['cells'][number]) => number,
): TableBlock {
  const grid = first.names.map((_, i) => second.names.map((__, j) => of(cells[i * second.names.length + j])));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const totals = second.names.map((_, j) => sum(grid.map((row) => row[j])));
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { header: say('head.corner', { first: first.column, second: second.column }), style: 'text' },
      ...second.names.map((name) => ({ header: { text: name }, style })),
      { header: say('head.total'), style },
    ],
    rows: [
      ...grid.map((row, i) => [{ text: first.names[i] }, ...row, sum(row)]),
      [say('head.total'), ...totals, sum(totals)],
    ],
  };
}

/** Share of each row's customers, so that small rows can be compared with large ones. */
function heatMap({ first, second, cells }: CrossDetail): Block {
  const values = first.names.map((_, i) => {
    const row = second.names.map((__, j) => cells[i * second.names.length + j].customers);
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => (total === 0 ? 0 : count / total));
  });
  const title = say('chart.rows', { first: first.column, second: second.column });
  return {
    kind: 'heat-map',
    id: 'rows',
    title,
    alt: title,
    rows: first.names,
    columns: second.names,
    values,
    style: 'percent',
  };
}

/** Who moves most, first those with the most value. */
function moverTables({ names }: CrossOptions, detail: CrossDetail): Block[] {
  const { first, second, movements, ids, order, orderFrom, cells, valueColumns } = detail;
  const moved = movements.flatMap((movement, row) => (movement === undefined || movement === 'same' ? [] : [row]));
  if (moved.length === 0) return [];
  const cellOf = (row: number) => cells[first.codes[row] * second.names.length + second.codes[row]];
  const steps = (row: number) =>
    orderFrom === 'none'
      ? 0
      : Math.abs(order.indexOf(first.names[first.codes[row]]) - order.indexOf(second.names[second.codes[row]]));
  const listed = [...moved].sort((a, b) => steps(b) - steps(a) || a - b).slice(0, mostMovers);
  return [
    {
      kind: 'table',
      id: 'movers',
      title: say('table.movers', { shown: listed.length, all: moved.length }),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: { text: first.column }, style: 'text' },
        { header: { text: second.column }, style: 'text' },
        { header: say('head.movement'), style: 'text' },
        { header: say('head.alike'), style: 'integer' },
        ...valueColumns
          .slice(0, 1)
          .map((column) => ({ header: say('head.alikeValue', { column }), style: 'integer' as const })),
      ],
      rows: listed.map((row) => [
        { text: ids[row] },
        { text: first.names[first.codes[row]] },
        { text: second.names[second.codes[row]] },
        { text: names[movements[row] ?? 'same'] },
        cellOf(row).customers,
        ...cellOf(row)
          .values.slice(0, 1)
          .map(({ sum }) => sum),
      ]),
    },
  ];
}

function notes(options: CrossOptions, detail: CrossDetail): Block {
  return {
    kind: 'note',
    lines: [
      {
        label: say('note.order'),
        value: say(`order.${detail.orderFrom}`, { names: { list: detail.order } }),
      },
      ...(options.merge.length > 0
        ? [
            {
              label: say('note.merged'),
              value: listText(options.merge.map(({ from, to }) => `${from} → ${to}`)),
            },
          ]
        : []),
      { label: { key: 'pyramid.note.missing' }, value: say('note.blank', { count: detail.blank.length }) },
    ],
  };
}
