import { planeChart } from '../../core/report/planeChart';
import type { Chart, ChartBlock, NumberStyle, TableBlock, Text } from '../../core/report/report';

type Columns = TableBlock['columns'];
type Rows = TableBlock['rows'];
type Parts = Pick<TableBlock, 'columns' | 'rows'>;

/** The numbers that a chart shows, as a table: for who reads them rather than sees them. */
export function chartTable({ id, title, chart, style = 'general' }: ChartBlock): TableBlock {
  return { kind: 'table', id: `${id}.numbers`, title, ...partsOf(chart, style) };
}

/** Answers for every kind of chart: one that nobody puts into words does not compile. */
function partsOf(chart: Chart, style: NumberStyle): Parts {
  switch (chart.kind) {
    case 'pyramid':
      return {
        columns: [
          column('aloud.chart.name', 'text'),
          column('aloud.chart.customers', 'integer'),
          column('aloud.chart.share', 'percent1'),
        ],
        rows: chart.levels.map(({ name, customers, share }) => [said(name), customers, share]),
      };
    case 'mirrored-bars':
      return {
        columns: [
          column('aloud.chart.name', 'text'),
          { header: chart.left, style: 'percent1' },
          { header: chart.right, style: 'percent1' },
        ],
        rows: chart.rows.map(({ label, left, right }) => [said(label), left, right]),
      };
    case 'bar':
    case 'column':
      return byCategory(
        chart.categories,
        chart.series.filter(({ isSpace }) => !isSpace),
        style,
      );
    case 'line':
      return {
        columns: [
          { header: chart.xTitle, style: 'general' },
          ...chart.series.map(({ name }) => ({ header: name, style })),
        ],
        rows: chart.x.map((x, i) => [x, ...chart.series.map(({ values }) => values[i] ?? null)]),
      };
    case 'steps':
      return pairs(
        chart.series.map(({ name, x, values }) => ({ name, x, y: values })),
        chart,
        'percent1',
      );
    case 'scatter':
    case 'whale':
      return pairs(planeChart(chart).series, chart, style);
    case 'pareto':
      return {
        columns: [
          column('aloud.chart.name', 'text'),
          { header: chart.columns.name, style },
          { header: chart.cumulative.name, style: 'percent1' },
        ],
        rows: chart.categories.map((name, i) => [said(name), chart.columns.values[i], chart.cumulative.values[i]]),
      };
    case 'lollipop':
      return {
        columns: [
          column('aloud.chart.name', 'text'),
          { header: chart.estimate, style },
          column('aloud.chart.from', style),
          column('aloud.chart.to', style),
        ],
        rows: chart.rows.map(({ label, value, from, to }) => [said(label), value, from, to]),
      };
    case 'silhouette':
      return {
        columns: [
          column('aloud.chart.name', 'text'),
          column('aloud.chart.customers', 'integer'),
          column('aloud.chart.mean', 'decimal2'),
        ],
        rows: chart.clusters.map(({ name, values }) => [
          said(name),
          values.length,
          values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
        ]),
      };
  }
}

interface Series {
  name: Text;
  values: readonly number[];
}

function byCategory(categories: readonly (string | Text)[], series: readonly Series[], style: NumberStyle): Parts {
  const columns: Columns = [column('aloud.chart.name', 'text'), ...series.map(({ name }) => ({ header: name, style }))];
  const rows: Rows = categories.map((category, i) => [
    typeof category === 'string' ? said(category) : category,
    ...series.map(({ values }) => (Number.isFinite(values[i]) ? values[i] : null)),
  ]);
  return { columns, rows };
}

function pairs(
  series: readonly { name: Text; x: readonly number[]; y: readonly number[] }[],
  { xTitle, yTitle }: { xTitle: Text; yTitle: Text },
  style: NumberStyle,
): Parts {
  return {
    columns: [column('aloud.chart.name', 'text'), { header: xTitle, style: 'general' }, { header: yTitle, style }],
    rows: series.flatMap(({ name, x, y }) => x.map((at, i) => [name, at, Number.isFinite(y[i]) ? y[i] : null])),
  };
}

function column(
  key: `aloud.chart.${'name' | 'customers' | 'share' | 'from' | 'to' | 'mean'}`,
  style: NumberStyle | 'text',
) {
  return { header: { key }, style };
}

function said(text: string): Text {
  return { text };
}
