import { numberValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { CustomerShareDetail } from './detail';

const say = sayUnder('customer-share');

const mostNamed = 20;
const mostInChart = 12;

/** Our share of each customer, and what is left. */
export function customerShareColumns({ shares, left }: CustomerShareDetail): ReportColumn[] {
  return [
    { id: 'share', header: say('column.share'), values: numberValues(shares), style: 'percent' },
    { id: 'left', header: say('column.left'), values: numberValues(left), style: 'integer' },
  ];
}

/** Key finding, who has most left, segments, reading help. */
export function customerShareSheet(detail: CustomerShareDetail): ReportSheet {
  const { totalColumn, quantile, retention } = detail;
  return {
    id: 'customer-share',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      ...leftChart(detail),
      customerTable(detail),
      segmentTable(detail),
      guidance({
        read: say(totalColumn === null ? 'read.estimated' : 'read.known', { share: { percent: quantile } }),
        next: say('next'),
        others: retention
          ? [{ label: say('note.retention'), value: say('note.retentionText', { count: retention.before }) }]
          : [],
      }),
    ],
  };
}

function finding({ share, totalColumn, potential, sales }: CustomerShareDetail): Text {
  if (share === null) return say('finding.none');
  return say(totalColumn === null ? 'finding.estimated' : 'finding.known', {
    share: { percent: share },
    left: { number: potential - sales, digits: 0 },
  });
}

function keyFigures({ share, sales, potential, customers, retention }: CustomerShareDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      ...(share === null ? [] : [{ label: say('figure.share'), value: share, style: 'percent1' as const }]),
      { label: say('figure.left'), value: potential - sales, style: 'integer' },
      ...(retention
        ? [
            { label: say('figure.customerRate'), value: retention.customerRate, style: 'percent1' as const },
            { label: say('figure.valueRate'), value: retention.valueRate, style: 'percent1' as const },
          ]
        : []),
      { label: say('figure.customers'), value: customers, style: 'integer' },
    ],
  };
}

/** Rows with something left, the most first. */
function rowsWithMost({ left }: CustomerShareDetail, most: number): number[] {
  return Array.from(left.keys())
    .filter((row) => left[row] > 0)
    .sort((a, b) => left[b] - left[a])
    .slice(0, most);
}

/** Nothing where nothing is left to win. */
function leftChart(detail: CustomerShareDetail): Block[] {
  const rows = rowsWithMost(detail, mostInChart);
  if (rows.length === 0) return [];
  const chart: Block = {
    kind: 'chart',
    id: 'left',
    title: say('chart.left'),
    alt: say('chart.leftAlt'),
    style: 'integer',
    chart: {
      kind: 'bar',
      categories: rows.map((row) => detail.ids[row]),
      series: [{ name: say('column.left'), values: rows.map((row) => detail.left[row]), color: tierColor(1, 6) }],
    },
  };
  return [chart];
}

function customerTable(detail: CustomerShareDetail): TableBlock {
  const rows = rowsWithMost(detail, mostNamed);
  return {
    kind: 'table',
    id: 'customers',
    title: say('table.customers', { count: rows.length }),
    columns: [
      { header: say('head.customer'), style: 'text' },
      { header: say('column.share'), style: 'percent' },
      { header: say('column.left'), style: 'integer' },
    ],
    rows: rows.map((row) => {
      const share = detail.shares[row];
      return [{ text: detail.ids[row] }, Number.isNaN(share) ? null : share, detail.left[row]];
    }),
  };
}

function segmentTable({ segments, segmentColumn, totalColumn }: CustomerShareDetail): TableBlock {
  return {
    kind: 'table',
    id: 'segments',
    title: say('table.segments'),
    columns: [
      { header: segmentColumn === null ? say('head.all') : { text: segmentColumn }, style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.sales'), style: 'integer' },
      { header: say('head.potential'), style: 'integer' },
      { header: say('column.share'), style: 'percent1' },
      { header: say('column.left'), style: 'integer' },
      ...(totalColumn === null ? [{ header: say('head.perCustomer'), style: 'integer' as const }] : []),
    ],
    rows: segments.map(({ name, customers, sales, potential, share, left, perCustomer }) => [
      name === '' ? say('head.all') : { text: name },
      ...[customers, sales, potential, share, left],
      ...(totalColumn === null ? [perCustomer] : []),
    ]),
  };
}

/** What the user must know: rows left out, sales above the total, small segments, an estimate. */
export function customerShareWarnings({ incomplete, above, small, totalColumn }: CustomerShareDetail): Text[] {
  return [
    ...(totalColumn === null ? [say('warning.estimate')] : []),
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(above > 0 ? [say('warning.above', { count: above })] : []),
    ...(small.length > 0 ? [say('warning.small', { names: { list: small }, count: small.length })] : []),
  ];
}
