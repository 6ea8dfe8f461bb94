import { planeChart } from '../core/report/planeChart';
import type { Chart, PyramidLevel } from '../core/report/report';
import type { Translate } from '../app/ports';
import { textContent, type Content } from './cellContent';
import { textWidth } from './textWidth';

/** The cells behind a native chart: a header row, then the numbers; where series lie in it. */
export interface ChartData {
  cells: Content[][];
  /** Number format per column. */
  formats: string[];
  /** One per series; columns and rows count within `cells`, rows without the header. */
  series: { name: string; values: number; categories: number; rows: number }[];
  /** Names of the axes of a chart of pairs. */
  xTitle?: string;
  yTitle?: string;
}

/** Points that the plot of a chart is wide, about; labels are measured against it. */
const plotWidth = 420;
const labelCharacterWidth = 6;

type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

/** The numbers behind a chart. */
export function chartData(chart: Chart, translate: Translate): ChartData {
  switch (chart.kind) {
    case 'pyramid':
      return pyramidData(chart.levels, chart.silhouette, translate);
    case 'mirrored-bars':
      return columnsData(
        chart.rows.map((row) => row.label),
        [
          { name: translate(chart.left), values: chart.rows.map((row) => -row.left) },
          { name: translate(chart.right), values: chart.rows.map((row) => row.right) },
        ],
        sharesFormat,
      );
    case 'bar':
    case 'column':
      return columnsData(
        chart.categories.map((category) => (typeof category === 'string' ? category : translate(category))),
        chart.series.map((series) => ({ name: translate(series.name), values: series.values })),
        'General',
      );
    case 'line':
      return pairsData(
        chart.series.map((series) => ({ name: translate(series.name), x: chart.x, y: series.values })),
        translate(chart.xTitle),
        translate(chart.yTitle),
      );
    case 'scatter':
    case 'whale':
    case 'steps':
      return pairsData(
        planeChart(chart).series.map((series) => ({ ...series, name: translate(series.name) })),
        translate(chart.xTitle),
        translate(chart.yTitle),
      );
    case 'pareto':
      return paretoData(chart, translate);
    case 'lollipop':
      return lollipopData(chart, translate);
    case 'silhouette':
      return silhouetteData(chart);
  }
}

/** Shares to the left are stored negative and shown without their sign. */
export const sharesFormat = '0%;0%';

/**
 * Widths of a pyramid's steps, 1 for the widest. Stepped: from the top, which is as narrow as its label allows, in even
 * steps to 1. To scale: as the customers.
 */
export function pyramidWidths(levels: PyramidLevel[], silhouette: 'stepped' | 'to-scale', topLabel: string): number[] {
  if (silhouette === 'to-scale') {
    const most = Math.max(1, ...levels.map((level) => level.customers));
    return levels.map((level) => level.customers / most);
  }
  const label = Math.min(0.5, (textWidth(topLabel) * labelCharacterWidth) / plotWidth);
  const top = Math.max(label, 1 / levels.length);
  return levels.map((_, index) => (levels.length === 1 ? 1 : top + ((1 - top) * index) / (levels.length - 1)));
}

/** Columns: label, transparent side `(1 − width) / 2`, width. */
function pyramidData(levels: PyramidLevel[], silhouette: 'stepped' | 'to-scale', translate: Translate): ChartData {
  const labels = levels.map(({ name, customers, share }) =>
    translate({
      key: 'chart.level',
      params: { name, customers: { number: customers, digits: 0 }, share: { percent: share } },
    }),
  );
  const widths = pyramidWidths(levels, silhouette, labels[0] ?? '');
  return columnsData(
    labels,
    [
      { name: translate({ key: 'chart.side' }), values: widths.map((width) => (1 - width) / 2) },
      { name: translate({ key: 'chart.step' }), values: widths },
    ],
    '0.00',
  );
}

function paretoData({ categories, columns, cumulative }: ChartOf<'pareto'>, translate: Translate): ChartData {
  const data = columnsData(
    categories,
    [columns, cumulative].map(({ name, values }) => ({ name: translate(name), values })),
    'General',
  );
  return { ...data, formats: ['General', 'General', '0%'] };
}

/** Share of the longest interval's end that a head is wide. */
const headWidth = 1 / 80;

/** Columns: label with its number, transparent way to the interval, interval below the head, head, interval above it. */
function lollipopData({ rows, estimate, interval }: ChartOf<'lollipop'>, translate: Translate): ChartData {
  const half = (Math.max(0, ...rows.map(({ to }) => to)) * headWidth) / 2;
  return columnsData(
    rows.map(({ label, value }) =>
      translate({ key: 'chart.valued', params: { name: label, value: { number: value, digits: 1 } } }),
    ),
    [
      { name: translate({ key: 'chart.side' }), values: rows.map(({ from, value }) => Math.min(from, value - half)) },
      { name: translate(interval), values: rows.map(({ from, value }) => Math.max(0, value - half - from)) },
      { name: translate(estimate), values: rows.map(() => 2 * half) },
      { name: translate(interval), values: rows.map(({ to, value }) => Math.max(0, to - value - half)) },
    ],
    '0.00',
  );
}

/** A column per cluster, filled where its customers stand. */
function silhouetteData({ clusters }: ChartOf<'silhouette'>): ChartData {
  const rows = clusters.flatMap(({ name, values }, cluster) => values.map((value) => ({ name, value, cluster })));
  return columnsData(
    rows.map(({ name }) => name),
    clusters.map(({ name }, at) => ({
      name,
      values: rows.map(({ value, cluster }) => (cluster === at ? value : NaN)),
    })),
    '0.00',
  );
}

function columnsData(categories: string[], series: { name: string; values: number[] }[], format: string): ChartData {
  return {
    cells: [
      ['', ...series.map(({ name }) => textContent(name))],
      ...categories.map((category, row) => [textContent(category), ...series.map(({ values }) => finite(values[row]))]),
    ],
    formats: ['General', ...series.map(() => format)],
    series: series.map(({ name }, index) => ({ name, values: index + 1, categories: 0, rows: categories.length })),
  };
}

/** Two columns per series: x and y. */
function pairsData(
  series: { name: string; x: number[]; y: (number | null)[] }[],
  xTitle: string,
  yTitle: string,
): ChartData {
  const rows = Math.max(0, ...series.map(({ x }) => x.length));
  return {
    xTitle,
    yTitle,
    cells: [
      series.flatMap(({ name }) => [textContent(xTitle), textContent(name)]),
      ...Array.from({ length: rows }, (_, row) => series.flatMap(({ x, y }) => [finite(x[row]), finite(y[row])])),
    ],
    formats: series.flatMap(() => ['General', 'General']),
    series: series.map(({ name, x }, index) => ({
      name,
      values: 2 * index + 1,
      categories: 2 * index,
      rows: x.length,
    })),
  };
}

function finite(value: number | null | undefined): Content {
  return value === null || value === undefined || !Number.isFinite(value) ? '' : value;
}
