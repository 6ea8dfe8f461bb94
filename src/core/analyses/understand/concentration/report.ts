import { whaleChart } from '../../../groups/whaleCurve';
import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, ChartBlock, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { ConcentrationDetail } from './detail';

const say = sayUnder('concentration');

/** One customer that holds this much of the total is said first. */
const dependent = 0.2;
/** Losses that take away less than this of the total do not show. */
const visible = 0.005;

/** The largest by name, as a Pareto chart and as a table. */
export function largestSheet(detail: ConcentrationDetail): ReportSheet {
  return {
    id: 'largest',
    name: say('table.largest'),
    blocks: [
      { kind: 'heading', text: say('table.largest') },
      { kind: 'sentence', text: say('read.pareto') },
      {
        kind: 'key-figures',
        figures: [{ label: say('figure.together'), value: detail.largest.at(-1)?.cumulative ?? 0, style: 'percent1' }],
      },
      paretoChart(detail),
      largestTable(detail),
    ],
  };
}

/** Key figure, cumulative curve, shares of the largest, reading help. */
export function concentrationSheet(detail: ConcentrationDetail): ReportSheet {
  const { value, losses, peak } = detail;
  return {
    id: 'concentration',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { column: value }) },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      curveChart(detail),
      topTable(detail),
      guidance({
        read:
          losses.customers > 0 && peak.share >= 1 + visible
            ? say('read.whale', { peak: { percent: peak.share }, customers: { percent: peak.customers } })
            : say('read.lorenz'),
        next: say(losses.customers > 0 ? 'next.losses' : 'next.best'),
        others: [{ label: say('note.gini'), value: say(losses.customers > 0 ? 'note.giniLosses' : 'note.giniText') }],
      }),
    ],
  };
}

function finding({ withoutLargest, eighty, value, customers }: ConcentrationDetail): Text {
  if (withoutLargest.share >= dependent && customers > 1) {
    return say('finding.dependent', {
      ...{ id: withoutLargest.id, column: value },
      share: { percent: withoutLargest.share },
    });
  }
  return say('finding.eighty', { count: eighty.customers, share: { percent: eighty.share }, column: value });
}

function keyFigures({ topShares, eighty, gini, effectiveCustomers, losses, peak }: ConcentrationDetail): Block {
  const fifth = topShares.find(({ by, top }) => by === 'percent' && top === 20);
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.largest'), value: topShares[0].share, style: 'percent1' },
      ...(fifth ? [{ label: say('figure.topFifth'), value: fifth.share, style: 'percent1' as const }] : []),
      { label: say('figure.eighty'), value: eighty.share, style: 'percent1' },
      ...(gini === null ? [] : [{ label: say('figure.gini'), value: gini, style: 'decimal2' as const }]),
      ...(effectiveCustomers === null
        ? []
        : [{ label: say('figure.effective'), value: effectiveCustomers, style: 'decimal1' as const }]),
      ...(losses.customers > 0
        ? [
            { label: say('figure.losses'), value: losses.customers, style: 'integer' as const },
            { label: say('figure.peak'), value: peak.share, style: 'percent1' as const },
          ]
        : []),
    ],
  };
}

/** The largest customers by name, and what they come to. */
function paretoChart({ largest, value }: ConcentrationDetail): ChartBlock {
  return {
    kind: 'chart',
    id: 'pareto',
    title: say('chart.pareto', { column: value, count: largest.length }),
    alt: say('chart.paretoAlt', { column: value }),
    style: 'integer',
    wide: true,
    chart: {
      kind: 'pareto',
      categories: largest.map(({ id }) => id),
      columns: { name: { text: value }, values: largest.map((of) => of.value) },
      cumulative: { name: say('head.cumulative'), values: largest.map(({ cumulative }) => cumulative) },
    },
  };
}

/** Without losses against the line on which all would be equal; with losses the whale. */
function curveChart(detail: ConcentrationDetail): ChartBlock {
  const { curve, value, losses, peak } = detail;
  const [xTitle, yTitle] = [say('axis.customers'), say('axis.value', { column: value })];
  const block = { kind: 'chart' as const, id: 'curve', alt: say('chart.alt', { column: value }) };
  if (losses.customers > 0) {
    const texts = {
      ...{ curve: yTitle, whole: say('series.whole'), xTitle, yTitle },
      peak: say('series.peak', { share: { percent: peak.share }, customers: { percent: peak.customers } }),
    };
    return { ...block, title: say('chart.whale', { column: value }), chart: whaleChart(detail, texts) };
  }
  const percent = (share: number): number => Math.round(share * 10_000) / 100;
  const customers = curve.map((point) => percent(point.customers));
  return {
    ...block,
    title: say('chart.curve', { column: value }),
    chart: {
      kind: 'line',
      x: customers,
      series: [
        { name: yTitle, values: curve.map((point) => percent(point.value)), color: tierColor(0, 6) },
        { name: say('series.equal'), values: customers, color: tierColor(3, 6), dashed: true },
      ],
      ...{ xTitle, yTitle },
    },
  };
}

function topTable({ topShares }: ConcentrationDetail): TableBlock {
  return {
    kind: 'table',
    id: 'top',
    title: say('table.top'),
    columns: [
      { header: say('head.who'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.share'), style: 'percent1' },
    ],
    rows: topShares.map(({ by, top, customers, share }) => [
      by === 'count' ? say('who.count', { count: top }) : say('who.percent', { percent: { percent: top / 100 } }),
      customers,
      share,
    ]),
  };
}

function largestTable({ largest, value }: ConcentrationDetail): TableBlock {
  return {
    kind: 'table',
    id: 'largest',
    columns: [
      { header: say('head.customer'), style: 'text' },
      { header: { text: value }, style: moneyStyle(largest[0].value) },
      { header: say('head.share'), style: 'percent1' },
      { header: say('head.cumulative'), style: 'percent1' },
    ],
    rows: largest.map(({ id, value: amount, share, cumulative }) => [{ text: id }, amount, share, cumulative]),
  };
}

/** What the user must know: missing values, what leaves with the largest, few customers. */
export function concentrationWarnings({ missing, customers, value, withoutLargest }: ConcentrationDetail): Text[] {
  const { id, share, secondShare } = withoutLargest;
  return [
    ...(missing > 0 ? [say('warning.missing', { count: missing, column: value })] : []),
    ...(customers < 10 ? [say('warning.few', { count: customers })] : []),
    ...(share >= dependent && secondShare !== null
      ? [
          say('warning.largest', {
            ...{ id, column: value },
            left: { percent: 1 - share },
            second: { percent: secondShare },
          }),
        ]
      : []),
  ];
}
