import { nameValues, numberValues } from '../../../report/columnValues';
import type { Block, ChartBlock, ReportColumn, ReportSheet, Text } from '../../../report/report';
import { classTable, sharesChart } from '../../../groups/classTable';
import { cellFill, tierColor } from '../../../report/palette';
import type { AbcDetail } from './detail';
import type { AbcOptions } from './options';
import { sayUnder } from '../../../report/say';

const say = sayUnder('abc');

/** Class and cumulative share beside the data. */
export function abcColumns({ value, classes, classIndices, cumulative }: AbcDetail): ReportColumn[] {
  const names = classes.map(({ name }) => name);
  return [
    {
      id: 'class',
      header: say('column.class', { column: value }),
      values: nameValues(classIndices, names),
      style: 'general',
      fills: names.map((name, i) => ({ value: name, ...cellFill(tierColor(i, names.length)) })),
    },
    {
      id: 'cumulative',
      header: say('column.cumulative', { column: value }),
      values: numberValues(cumulative),
      style: 'percent1',
    },
  ];
}

/** The cumulative curve, and a table per class. */
export function abcSheet(options: AbcOptions, detail: AbcDetail): ReportSheet {
  const { value, classes } = detail;
  return {
    id: 'abc',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { column: value }) },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      curveChart(detail),
      sharesChart('shares', value, value, classes),
      classTable({ id: 'classes', title: say('table.title'), measure: value, value, classes }),
      {
        kind: 'note',
        lines: [
          { label: say('note.rule'), value: say(`rule.${options.rule}`) },
          { label: say('note.shares'), value: { text: options.classes.map(shareText).join(' / ') } },
          { label: say('note.ties'), value: say(`ties.${options.rule}`) },
          { label: say('note.missing'), value: say('missing', { count: detail.missing.length }) },
        ],
      },
    ],
  };
}

function shareText({ name, share }: AbcOptions['classes'][number]): string {
  return `${name} ${share} %`;
}

function finding({ classes, value }: AbcDetail): Text {
  // by the strict rule one large customer may leave the first class empty
  const first = classes.find(({ customers }) => customers > 0) ?? classes[0];
  return say('finding', {
    count: first.customers,
    class: first.name,
    customers: { percent: first.share },
    value: { percent: first.valueShare ?? 0 },
    column: value,
  });
}

function keyFigures({ classes, concentration, ids, missing, value, total }: AbcDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: ids.length - missing.length, style: 'integer' },
      { label: say('figure.total', { column: value }), value: total, style: 'integer' },
      { label: say('figure.first', { class: classes[0].name }), value: classes[0].customers, style: 'integer' },
      { label: say('figure.topFifth'), value: concentration.topFifth, style: 'percent1' },
      ...(concentration.gini === null
        ? []
        : [{ label: say('figure.gini'), value: concentration.gini, style: 'decimal2' as const }]),
    ],
  };
}

function curveChart({ curve, value }: AbcDetail): ChartBlock {
  const percent = (share: number): number => Math.round(share * 10_000) / 100;
  return {
    kind: 'chart',
    id: 'curve',
    title: say('chart.curve', { column: value }),
    alt: say('chart.curveAlt', { column: value }),
    chart: {
      kind: 'line',
      x: curve.map(({ customers }) => percent(customers)),
      series: [
        {
          name: say('axis.value', { column: value }),
          values: curve.map((point) => percent(point.value)),
          color: tierColor(0, 6),
        },
      ],
      xTitle: say('axis.customers'),
      yTitle: say('axis.value', { column: value }),
    },
  };
}

/** What the user must know: missing, worthless and loss-making customers, classes that nobody is in. */
export function abcWarnings({ classes, missing, notPositive, peak, value }: AbcDetail): Text[] {
  const last = classes[classes.length - 1].name;
  return [
    ...(missing.length > 0 ? [say('warning.missing', { count: missing.length, column: value })] : []),
    ...(notPositive.customers > 0
      ? [say('warning.notPositive', { count: notPositive.customers, column: value, class: last })]
      : []),
    ...(notPositive.sum < 0
      ? [say('warning.peak', { peak: { percent: peak }, loss: { number: -notPositive.sum, digits: 0 } })]
      : []),
    ...classes.filter(({ customers }) => customers === 0).map(({ name }) => say('warning.classEmpty', { class: name })),
  ];
}
