import { firmnessBlocks } from '../../../groups/firmnessBlocks';
import { matrixNotes } from '../../../groups/matrixNotes';
import type { Block, ReportSheet, TableBlock, Text, TextParam } from '../../../report/report';
import { matrixChart, rowsPerPoint } from '../../../groups/matrixChart';
import { actionTable, groupFill, sharesChart, valueCells, valueHeads } from '../../../groups/sharesOfGroups';
import type { ScorecardDetail } from './detail';
import { aspectIds, quadrantsByCare, type QuadrantId, type ScorecardOptions } from './options';
import { sayUnder } from '../../../report/say';

const say = sayUnder('scorecard');

/** The sheet for the reader: finding, key figures, matrix, quadrants, weights, notes. */
export function scorecardSheet(options: ScorecardOptions, detail: ScorecardDetail): ReportSheet {
  return {
    id: 'scorecard',
    name: { key: 'scorecard.sheet.name' },
    blocks: [
      { kind: 'heading', text: { key: 'scorecard.sheet.title' } },
      { kind: 'sentence', text: keyFinding(detail) },
      keyFigures(detail),
      ...charts(detail),
      quadrantTable(detail),
      actionTable(ordered(detail), {
        title: say('table.actions'),
        group: say('head.quadrant'),
        action: say('head.action'),
        of: (id) => say(`action.${id}`),
      }),
      weightsTable(detail),
      ...firmnessOf(detail),
      notes(options, detail),
    ],
  };
}

function quadrant(detail: ScorecardDetail, id: QuadrantId): ScorecardDetail['quadrants'][number] {
  return detail.quadrants.find((candidate) => candidate.id === id) ?? detail.quadrants[0];
}

function ordered(detail: ScorecardDetail): ScorecardDetail['quadrants'] {
  return quadrantsByCare.map((id) => quadrant(detail, id));
}

function keyFinding(detail: ScorecardDetail): Text {
  const [protect, grow] = ordered(detail);
  const params = {
    protect: protect.name,
    grow: grow.name,
    customers: { percent: protect.share },
    more: { percent: grow.share },
  };
  const value = protect.values[0];
  return value === undefined || value.share === null
    ? say('finding.score', params)
    : say('finding.value', { ...params, column: value.column, value: { percent: value.share } });
}

function keyFigures(detail: ScorecardDetail): Block {
  const [protect] = ordered(detail);
  const value = protect.values[0];
  const count = detail.ids.length;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: count, style: 'integer' },
      { label: say('figure.rated'), value: count - detail.unrated.length, style: 'integer' },
      { label: say('figure.unrated'), value: detail.unrated.length, style: 'integer' },
      ...(value === undefined || value.share === null
        ? []
        : [
            {
              label: say('figure.value', { column: value.column, name: protect.name }),
              value: value.share,
              style: 'percent1' as const,
            },
          ]),
    ],
  };
}

function charts(detail: ScorecardDetail): Block[] {
  const matrix: Block = {
    kind: 'chart',
    id: 'matrix',
    title: say('chart.matrix.title'),
    alt: say('chart.matrix.alt', { count: detail.ids.length - detail.unrated.length }),
    chart: matrixChart({
      x: detail.potential,
      y: detail.actual,
      cells: detail.quadrantIndices,
      borders: { x: [detail.borders.potential], y: [detail.borders.actual] },
      fields: detail.quadrants.map(({ name, color }) => ({ name: { text: name }, color })),
      xTitle: say('column.potential'),
      yTitle: say('column.actual'),
      border: { key: 'matrix.border' },
    }),
    wide: true,
  };
  const shares = sharesChart(ordered(detail), detail.valueColumns, (column) => ({
    title: say('chart.shares.title', { column }),
    alt: say('chart.shares.alt', { column }),
    left: say('head.share'),
    right: { key: 'matrix.head.valueShare', params: { column } },
  }));
  return [matrix, ...shares];
}

function quadrantTable(detail: ScorecardDetail): TableBlock {
  const rows = ordered(detail);
  return {
    kind: 'table',
    id: 'quadrants',
    title: say('table.quadrants'),
    columns: [
      { header: say('head.quadrant'), style: 'text' },
      { header: say('head.actual'), style: 'text' },
      { header: say('head.potential'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.share'), style: 'percent1' },
      ...valueHeads(detail.valueColumns),
    ],
    rows: rows.map(({ id, name, customers, share, values }) => [
      { text: name },
      say(id === 'protect' || id === 'harvest' ? 'high' : 'low'),
      say(id === 'protect' || id === 'grow' ? 'high' : 'low'),
      customers,
      share,
      ...valueCells(values),
    ]),
    rowFills: rows.map(groupFill),
  };
}

function firmnessOf(detail: ScorecardDetail): Block[] {
  const { firmness, quadrants, quadrantIndices, ids } = detail;
  if (!firmness) return [];
  return firmnessBlocks(firmness.of, {
    ids,
    names: ordered(detail).map(({ name }) => name),
    places: quadrantIndices.map((index) => (index < 0 ? -1 : quadrantsByCare.indexOf(quadrants[index].id))),
    weights: firmness.weights.map((weight): Text =>
      'aspect' in weight ? say(`aspect.${weight.aspect}`) : { text: weight.column },
    ),
  });
}

function weightsTable(detail: ScorecardDetail): TableBlock {
  return {
    kind: 'table',
    id: 'weights',
    title: say('table.weights'),
    columns: [
      { header: say('head.aspect'), style: 'text' },
      { header: say('head.indicator'), style: 'text' },
      { header: say('head.direction'), style: 'text' },
      { header: say('head.scoring'), style: 'text' },
      { header: say('head.aspectWeight'), style: 'percent1' },
      { header: say('head.weight'), style: 'percent1' },
      { header: say('head.scoreWeight'), style: 'percent1' },
      { header: say('head.missing'), style: 'integer' },
    ],
    rows: detail.aspects.flatMap(({ id, weight, indicators }): TableBlock['rows'] =>
      indicators.length === 0
        ? [[say(`aspect.${id}`), null, null, null, weight, null, null, null]]
        : indicators.map((indicator) => [
            say(`aspect.${id}`),
            { text: indicator.column },
            { key: `pyramid.direction.${indicator.direction}` },
            { key: `pyramid.method.${indicator.method}` },
            weight,
            indicator.weight,
            indicator.weight * weight,
            indicator.missing,
          ]),
    ),
  };
}

function notes(options: ScorecardOptions, detail: ScorecardDetail): Block {
  const { actual, potential } = detail.borders;
  const step = rowsPerPoint(detail.quadrantIndices);
  const weightOf = (id: (typeof aspectIds)[number]): TextParam => ({
    percent: detail.aspects.find((aspect) => aspect.id === id)?.weight ?? 0,
  });
  const weights = Object.fromEntries(aspectIds.map((id) => [id, weightOf(id)]));
  return {
    kind: 'note',
    lines: [
      { label: say('note.score'), value: say('note.scoreText', weights) },
      { label: say('note.sides'), value: say('note.sidesText') },
      {
        label: say('note.split'),
        value: say(`split.${options.split}`, {
          actual: { number: actual, digits: 1 },
          potential: { number: potential, digits: 1 },
        }),
      },
      ...matrixNotes(options.missing, detail.unrated.length, step),
    ],
  };
}
