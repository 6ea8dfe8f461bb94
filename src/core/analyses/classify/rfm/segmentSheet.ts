import type { Block, ChartBlock, HeatMapBlock, ReportSheet, TableBlock, Text } from '../../../report/report';
import { rowFill, sharesChart } from '../../../groups/classTable';
import { cleaningBlocks } from '../../../orders/cleaning/cleaningBlocks';
import { dayText } from '../../../orders/timeUnit';
import type { RfmDetail, SegmentSummary } from './detail';
import { codeText, measures } from './rfmCodes';
import { say } from './say';

/** Published segments whose customers used to be good and stay away. */
const slipping = new Set(['at-risk', 'cannot-lose']);

/** The sheet for the reader: finding, key figures, charts, segments with what to do, real sizes of the scores, notes. */
export function segmentSheet(detail: RfmDetail): ReportSheet {
  const { segments } = detail;
  return {
    id: 'segments',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      ...(segments ? [segmentChart(detail), segmentTable(segments, detail.moneyColumn)] : []),
      heatMap(detail),
      scoreTable(detail),
      ...cleaningBlocks(detail.customers.cleaning),
      notes(detail),
    ],
  };
}

function finding(detail: RfmDetail): Text {
  const { segments, rated, cells, bins, moneyColumn } = detail;
  const top = codeText([bins, bins, bins], bins);
  if (!segments) {
    const count = cells.find(({ code }) => code === top)?.customers ?? 0;
    return say('finding.codes', { count, code: top, total: rated });
  }
  const largest = segments.reduce((best, segment) => (segment.monetary > best.monetary ? segment : best));
  return say('finding.segments', {
    segment: largest.name,
    column: moneyColumn,
    count: largest.customers,
    customers: { percent: largest.share },
    value: { percent: largest.valueShare ?? 0 },
  });
}

function keyFigures({ segments, rated, customers, moneyColumn }: RfmDetail): Block {
  const { recency, frequency, monetary } = customers;
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => (Number.isFinite(value) ? sum + value : sum), 0) / rated;
  const atRisk = segments?.filter(({ like }) => like && slipping.has(like.id));
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: rated, style: 'integer' },
      { label: say('figure.recency'), value: mean(recency), style: 'integer' },
      { label: say('figure.frequency'), value: mean(frequency), style: 'decimal1' },
      { label: say('figure.monetary', { column: moneyColumn }), value: mean(monetary), style: 'integer' },
      ...(atRisk && atRisk.length > 0
        ? [
            {
              label: say('figure.slipping', { column: moneyColumn }),
              value: atRisk.reduce((sum, segment) => sum + (segment.valueShare ?? 0), 0),
              style: 'percent1' as const,
            },
          ]
        : []),
    ],
  };
}

function segmentChart({ segmentClasses, moneyColumn }: RfmDetail): ChartBlock {
  const chart = sharesChart('segments', '', moneyColumn, segmentClasses, 'bar');
  return {
    ...chart,
    title: say('chart.segments', { column: moneyColumn }),
    alt: say('chart.segmentsAlt', { count: segmentClasses.length, column: moneyColumn }),
  };
}

function segmentTable(segments: SegmentSummary[], column: string): TableBlock {
  const action = ({ action: own, like }: SegmentSummary): Text | null =>
    own === null ? like && say(`action.${like.id}`) : { text: own };
  return {
    kind: 'table',
    id: 'segments',
    title: say('table.segments'),
    columns: [
      { header: say('column.segment'), style: 'text' },
      { header: say('table.customers'), style: 'integer' },
      { header: say('table.share'), style: 'percent1' },
      { header: say('table.monetary', { column }), style: 'integer' },
      { header: say('table.valueShare', { column }), style: 'percent1' },
      { header: say('table.meanRecency'), style: 'integer' },
      { header: say('table.meanFrequency'), style: 'decimal1' },
      { header: say('table.meanMonetary', { column }), style: 'integer' },
      { header: say('table.action'), style: 'text' },
    ],
    rows: segments.map((segment) => [
      { text: segment.name },
      segment.customers,
      segment.share,
      segment.monetary,
      segment.valueShare,
      segment.meanRecency,
      segment.meanFrequency,
      segment.meanMonetary,
      action(segment),
    ]),
    rowFills: segments.map((_, i) => rowFill(i, segments.length)),
  };
}

function heatMap({ heatMap: { shows, values }, bins, moneyColumn: column }: RfmDetail): HeatMapBlock {
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  return {
    kind: 'heat-map',
    id: 'heatMap',
    title: say(`chart.heatMap.${shows}`, { column }),
    alt: say(`chart.heatMap.${shows}`, { column }),
    style: 'integer',
    rows: scores.map((score) => `R ${score}`).reverse(),
    columns: scores.map((score) => `F ${score}`),
    values: values.map((row) => row.map((value) => value ?? NaN)),
  };
}

function scoreTable({ scoreBins, moneyColumn }: RfmDetail): TableBlock {
  return {
    kind: 'table',
    id: 'scores',
    title: say('table.scores'),
    columns: [
      { header: say('table.measure'), style: 'text' },
      { header: say('table.score'), style: 'integer' },
      { header: say('table.customers'), style: 'integer' },
      { header: say('table.from'), style: 'general' },
      { header: say('table.to'), style: 'general' },
    ],
    rows: measures.flatMap((measure) =>
      scoreBins[measure].map(({ score, customers, from, to }) => [
        say(`measure.${measure}`, { column: moneyColumn }),
        score,
        customers,
        from,
        to,
      ]),
    ),
  };
}

function notes({ customers, method, quantile, bins, orderColumn }: RfmDetail): Block {
  return {
    kind: 'note',
    lines: [
      ...(customers.analysisDay === null
        ? []
        : [{ label: say('note.date'), value: { text: dayText(customers.analysisDay) } }]),
      { label: say('note.method'), value: say(`method.${method}`, { bins }) },
      ...(method === 'manual' ? [] : [{ label: say('note.quantile'), value: say(`quantile.${quantile}`) }]),
      { label: say('note.ties'), value: say('ties') },
      ...(customers.perRow
        ? []
        : [
            {
              label: say('note.orders'),
              value: orderColumn ? say('ordersByNumber', { column: orderColumn }) : say('orders'),
            },
          ]),
    ],
  };
}
