import type { WritePlan } from '../../../src/app/ports';
import type { Report, ReportColumn, ReportSheet } from '../../../src/core/report/report';

const fills = [
  { value: 'Top', fill: '#0B3C5D', font: '#FFFFFF' },
  { value: 'Small', fill: '#A9D3E8', font: '#0B3C5D' },
];

/** A tier column: `null` is an unrated customer. */
export function tierColumn(tiers: (string | null)[]): ReportColumn {
  const dictionary = [...new Set(tiers.filter((tier) => tier !== null))];
  const codes = Int32Array.from(tiers, (tier) => (tier === null ? -1 : dictionary.indexOf(tier)));
  return { id: 'tier', header: { text: 'Tier' }, values: { kind: 'text', codes, dictionary }, style: 'general', fills };
}

export function scoreColumn(scores: number[]): ReportColumn {
  return {
    id: 'score',
    header: { text: 'Score' },
    values: {
      kind: 'number',
      values: Float64Array.from(scores),
      valid: Uint8Array.from(scores, (score) => (Number.isNaN(score) ? 0 : 1)),
    },
    style: 'decimal1',
    formula: ['=', { source: 'Sales' }, '/MAX(', { sourceRange: 'Sales' }, ')*', { parameter: 'weight:Sales' }],
  };
}

export const summarySheet: ReportSheet = {
  id: 'summary',
  name: { text: 'Summary' },
  blocks: [
    { kind: 'heading', text: { text: 'Profit pyramid' } },
    { kind: 'sentence', text: { text: '25 % of customers bring 45 % of sales' } },
    {
      kind: 'key-figures',
      figures: [
        { label: { text: 'Customers' }, value: 4, style: 'integer' },
        { label: { text: 'Top share' }, value: 0.25, style: 'percent1' },
      ],
    },
    {
      kind: 'table',
      id: 'tiers',
      columns: [
        { header: { text: 'Tier' }, style: 'text' },
        { header: { text: 'Customers' }, style: 'integer' },
        { header: { text: 'Share' }, style: 'percent' },
      ],
      rows: [
        [{ text: 'Top' }, 1, 0.25],
        [{ text: 'Small' }, 3, 0.75],
      ],
      rowFills: [
        { fill: '#0B3C5D', font: '#FFFFFF' },
        { fill: '#A9D3E8', font: '#0B3C5D' },
      ],
    },
    {
      kind: 'table',
      id: 'weights',
      title: { text: 'Weights' },
      columns: [
        { header: { text: 'Indicator' }, style: 'text' },
        { header: { text: 'Weight' }, style: 'percent' },
      ],
      rows: [[{ text: 'Sales' }, 100]],
      cellIds: { 'weight:Sales': [0, 1], weights: { column: 1 } },
    },
    {
      kind: 'chart',
      id: 'pyramid',
      title: { text: 'Customers per tier' },
      alt: { text: 'Top 1, Small 3' },
      chart: {
        kind: 'pyramid',
        silhouette: 'stepped',
        levels: [
          { name: 'Top', customers: 1, share: 0.25, color: '#0B3C5D', fontColor: '#FFFFFF' },
          { name: 'Small', customers: 3, share: 0.75, color: '#A9D3E8', fontColor: '#0B3C5D' },
        ],
      },
    },
    {
      kind: 'chart',
      id: 'shares',
      title: { text: 'Customers and sales' },
      alt: { text: 'Top 25 % and 45 %' },
      chart: {
        kind: 'mirrored-bars',
        left: { text: 'Share of customers' },
        right: { text: 'Share of sales' },
        rows: [
          { label: 'Top', left: 0.25, right: 0.45, color: '#0B3C5D' },
          { label: 'Small', left: 0.75, right: 0.55, color: '#A9D3E8' },
        ],
      },
    },
    { kind: 'note', lines: [{ label: { text: 'Missing values' }, value: { text: 'left unrated' } }] },
  ],
};

export function report(columns: ReportColumn[], sheets: ReportSheet[] = []): Report {
  return { analysis: 'pyramid', columns, sheets, warnings: [], detail: undefined };
}

/** A plan for the list of `customers` in A1:C5; what differs is given. */
export function plan(change: Partial<WritePlan> = {}): WritePlan {
  return {
    runId: 'Profit_1',
    origin: { sheet: 'Customers', address: 'A1:C5', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2] },
    report: report([tierColumn(['Top', 'Small', 'Small', null]), scoreColumn([100, 64, 36, Number.NaN])]),
    modelName: 'Profit pyramid',
    liveFormulas: false,
    writeColumns: true,
    writeSheets: false,
    overwrite: 'ask',
    ...change,
  };
}
