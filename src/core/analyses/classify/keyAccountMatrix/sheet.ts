import { firmnessBlocks } from '../../../groups/firmnessBlocks';
import { matrixNotes } from '../../../groups/matrixNotes';
import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { matrixChart, rowsPerPoint } from '../../../groups/matrixChart';
import { actionTable, groupFill, sharesChart, valueCells, valueHeads } from '../../../groups/sharesOfGroups';
import type { KeyAccountMatrixDetail } from './detail';
import type { KeyAccountMatrixOptions } from './options';
import { strategyOfCell } from './strategies';
import { sayUnder } from '../../../report/say';

const text = sayUnder('key-account-matrix');

/** The sheet for the reader: finding, key figures, matrix, heat maps, strategies, weights, notes. */
export function keyAccountMatrixSheet(options: KeyAccountMatrixOptions, detail: KeyAccountMatrixDetail): ReportSheet {
  return {
    id: 'key-account-matrix',
    name: { key: 'key-account-matrix.sheet.name' },
    blocks: [
      { kind: 'heading', text: { key: 'key-account-matrix.sheet.title' } },
      { kind: 'sentence', text: keyFinding(detail) },
      keyFigures(detail),
      ...charts(detail),
      strategyTable(detail),
      actionTable(detail.strategies, {
        title: text('table.actions'),
        group: text('head.cell'),
        action: text('head.action'),
        of: (id) => text(`action.${id}`),
      }),
      ...heatMaps(detail),
      weightsTable(detail),
      ...firmnessBlocks(detail.firmness, {
        ids: detail.ids,
        names: detail.strategies.map(({ name }) => name),
        places: detail.strategyIndices,
        weights: [...detail.attractiveness.indicators, ...detail.strength.indicators].map(({ column }) => ({
          text: column,
        })),
      }),
      notes(options, detail),
    ],
  };
}

function keyFinding({ strategies }: KeyAccountMatrixDetail): Text {
  const [growth, , , cash] = strategies;
  const params = {
    growth: growth.name,
    cash: cash.name,
    customers: { percent: growth.share },
    rest: { percent: cash.share },
  };
  const value = growth.values[0];
  return value === undefined || value.share === null
    ? text('finding.score', params)
    : text('finding.value', { ...params, column: value.column, value: { percent: value.share } });
}

function keyFigures({ ids, unrated, strategies }: KeyAccountMatrixDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: text('figure.customers'), value: ids.length, style: 'integer' },
      { label: text('figure.rated'), value: ids.length - unrated.length, style: 'integer' },
      { label: text('figure.unrated'), value: unrated.length, style: 'integer' },
      { label: { text: strategies[0].name }, value: strategies[0].customers, style: 'integer' },
    ],
  };
}

function charts(detail: KeyAccountMatrixDetail): Block[] {
  const { attractiveness, strength, strategies, size } = detail;
  const matrix: Block = {
    kind: 'chart',
    id: 'matrix',
    title: text('chart.matrix.title'),
    alt: text('chart.matrix.alt', { count: detail.ids.length - detail.unrated.length }),
    chart: matrixChart({
      x: strength.scores,
      y: attractiveness.scores,
      cells: detail.cellIndices,
      borders: { x: strength.borders, y: attractiveness.borders },
      fields: detail.cells.map((_, cell) => {
        const { name, color } = strategies[strategyOfCell(size, cell)];
        return { name: { text: name }, color };
      }),
      xTitle: text('column.strength'),
      yTitle: text('column.attractiveness'),
      border: { key: 'matrix.border' },
    }),
    wide: true,
  };
  const shares = sharesChart(strategies, detail.valueColumns, (column) => ({
    title: text('chart.shares.title', { column }),
    alt: text('chart.shares.alt', { column }),
    left: text('head.share'),
    right: { key: 'matrix.head.valueShare', params: { column } },
  }));
  return [matrix, ...shares];
}

/** Customers per cell, and the first value column's share. */
function heatMaps({ cells, size, attractiveness, strength, valueColumns }: KeyAccountMatrixDetail): Block[] {
  const grid = (values: number[]) =>
    Array.from({ length: size }, (_, row) => values.slice(row * size, (row + 1) * size));
  const axes = { rows: bands(attractiveness.borders).reverse(), columns: bands(strength.borders) };
  const map = (id: string, title: Text, values: number[], style: 'integer' | 'percent1'): Block => ({
    kind: 'heat-map',
    id,
    title,
    alt: title,
    ...axes,
    values: grid(values),
    style,
  });
  const counts = map(
    'counts',
    text('chart.counts'),
    cells.map(({ customers }) => customers),
    'integer',
  );
  const shares = cells.map(({ values }) => values[0]?.share ?? null);
  if (shares.includes(null)) return [counts];
  return [
    counts,
    map(
      'value',
      text('chart.value', { column: valueColumns[0] }),
      shares.map((share) => share ?? 0),
      'percent1',
    ),
  ];
}

/** Bands of an axis as ranges of points, ascending. */
function bands(borders: number[]): string[] {
  const edges = [0, ...borders, 100].map((edge) => String(Math.round(edge * 10) / 10));
  return edges.slice(1).map((upper, i) => `${edges[i]}–${upper}`);
}

function strategyTable({ strategies, valueColumns }: KeyAccountMatrixDetail): TableBlock {
  return {
    kind: 'table',
    id: 'cells',
    title: text('table.cells'),
    columns: [
      { header: text('head.cell'), style: 'text' },
      { header: text('head.customers'), style: 'integer' },
      { header: text('head.share'), style: 'percent1' },
      ...valueHeads(valueColumns),
    ],
    rows: strategies.map(({ name, customers, share, values }) => [
      { text: name },
      customers,
      share,
      ...valueCells(values),
    ]),
    rowFills: strategies.map(groupFill),
  };
}

function weightsTable(detail: KeyAccountMatrixDetail): TableBlock {
  return {
    kind: 'table',
    id: 'weights',
    title: text('table.weights'),
    columns: [
      { header: text('head.axis'), style: 'text' },
      { header: text('head.indicator'), style: 'text' },
      { header: text('head.direction'), style: 'text' },
      { header: text('head.scoring'), style: 'text' },
      { header: text('head.weight'), style: 'percent1' },
      { header: text('head.missing'), style: 'integer' },
    ],
    rows: (['attractiveness', 'strength'] as const).flatMap((axis) =>
      detail[axis].indicators.map(({ column, direction, method, weight, missing }): TableBlock['rows'][number] => [
        text(`column.${axis}`),
        { text: column },
        { key: `pyramid.direction.${direction}` },
        { key: `pyramid.method.${method}` },
        weight,
        missing,
      ]),
    ),
  };
}

function notes(options: KeyAccountMatrixOptions, detail: KeyAccountMatrixDetail): Block {
  const { attractiveness, strength } = detail;
  const step = rowsPerPoint(detail.cellIndices);
  return {
    kind: 'note',
    lines: [
      {
        label: text('note.borders'),
        value: text('note.bordersText', {
          attractiveness: { list: bands(attractiveness.borders) },
          strength: { list: bands(strength.borders) },
        }),
      },
      { label: text('note.source'), value: text('note.sourceText') },
      ...matrixNotes(options.missing, detail.unrated.length, step),
    ],
  };
}
