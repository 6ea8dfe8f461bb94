import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { acceptableConsistencyRatio } from './analyticHierarchy';
import { comparisonBlocks } from './comparisonBlocks';
import { consistencyTable, consistencyVerdicts } from './consistencyBlocks';
import type { WeightsDetail } from './detail';
import { methodName } from './methodName';
import type { WeightsOptions } from './options';
import { sensitivityChart, sensitivityTables } from './sensitivityBlocks';
import { sayUnder } from '../../../report/say';

const say = sayUnder('weights');

/** The sheet: finding, figures, weights, whether comparisons agree, other methods, how much hangs on each weight. */
export function weightsSheet(options: WeightsOptions, detail: WeightsDetail): ReportSheet {
  return {
    id: 'weights',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: keyFinding(detail) },
      ...consistencyVerdicts(detail.consistency),
      keyFigures(detail),
      weightsChart(detail),
      ...sensitivityChart(detail),
      weightsTable(detail),
      ...consistencyTable(detail.consistency),
      ...comparisonBlocks(detail),
      ...sensitivityTables(detail),
      notes(options, detail),
    ],
  };
}

/** Indicator indices, the heaviest first. */
function byWeight({ indicators }: WeightsDetail): number[] {
  return indicators.map((_, j) => j).sort((a, b) => indicators[b].weight - indicators[a].weight || a - b);
}

function keyFinding(detail: WeightsDetail): Text {
  const [first, second] = byWeight(detail).map((j) => detail.indicators[j]);
  if (second === undefined) return say('finding.single', { first: first.column });
  const worst = detail.sensitivity
    .filter(({ change }) => Math.abs(change) <= 10)
    .reduce((most, { changed }) => Math.max(most, changed), 0);
  const rated = detail.ids.length - detail.unrated;
  return say('finding.several', {
    first: first.column,
    firstWeight: { percent: first.weight },
    second: second.column,
    secondWeight: { percent: second.weight },
    changed: worst,
    count: rated,
  });
}

function keyFigures(detail: WeightsDetail): Block {
  const ratio = Math.max(...detail.consistency.map(({ consistencyRatio }) => consistencyRatio));
  const ratioFigure = {
    label: say(ratio > acceptableConsistencyRatio ? 'figure.ratioHigh' : 'figure.ratio'),
    value: ratio,
    style: 'percent1' as const,
  };
  return {
    kind: 'key-figures',
    figures: [
      {
        label: say('figure.largest'),
        value: Math.max(...detail.indicators.map(({ weight }) => weight)),
        style: 'percent1',
      },
      ...(detail.consistency.length > 0 ? [ratioFigure] : []),
      { label: say('figure.rated'), value: detail.ids.length - detail.unrated, style: 'integer' },
      { label: say('figure.edge'), value: detail.edge.length, style: 'integer' },
    ],
  };
}

function weightsChart(detail: WeightsDetail): Block {
  const order = byWeight(detail);
  return {
    kind: 'chart',
    id: 'weights',
    title: say('chart.weights'),
    alt: say('chart.weightsAlt', { indicators: order.length }),
    style: 'percent1',
    chart: {
      kind: 'bar',
      categories: order.map((j) => detail.indicators[j].column),
      series: [{ name: say('head.weight'), values: order.map((j) => detail.indicators[j].weight) }],
    },
  };
}

function weightsTable(detail: WeightsDetail): TableBlock {
  const hasDimensions = detail.dimensions.length > 0;
  return {
    kind: 'table',
    id: 'weights',
    title: say('table.weights'),
    columns: [
      { header: say('head.indicator'), style: 'text' },
      { header: say('head.direction'), style: 'text' },
      ...(hasDimensions
        ? [
            { header: say('head.dimension'), style: 'text' as const },
            { header: say('head.dimensionWeight'), style: 'percent1' as const },
            { header: say('head.weightInside'), style: 'percent1' as const },
          ]
        : []),
      { header: say('head.weight'), style: 'percent1' },
    ],
    rows: byWeight(detail).map((j) => {
      const { column, direction, dimension, weightInside, weight } = detail.indicators[j];
      const ofDimension = detail.dimensions.find(({ name }) => name === dimension);
      return [
        { text: column },
        say(`direction.${direction}`),
        ...(ofDimension ? [{ text: ofDimension.name }, ofDimension.weight, weightInside] : []),
        weight,
      ];
    }),
  };
}

function notes({ scoring, tiers, missing }: WeightsOptions, detail: WeightsDetail): Block {
  const isFromData = detail.method.by === 'entropy' || detail.method.by === 'critic';
  return {
    kind: 'note',
    lines: [
      { label: say('note.method'), value: methodName(detail.method) },
      { label: say('note.how'), value: say(`how.${detail.method.by}`) },
      ...(isFromData
        ? [{ label: say('note.data'), value: say('note.dataText', { count: detail.completeCustomers }) }]
        : []),
      { label: say('note.score'), value: say(detail.topsis ? 'note.topsis' : `note.scoring.${scoring}`) },
      {
        label: say('note.missing'),
        value: say(`missing.${detail.topsis && missing === 're-weight' ? 'unrated' : missing}`),
      },
      { label: say('note.tiers'), value: say(`tiersBy.${tiers.by}`) },
    ],
  };
}
