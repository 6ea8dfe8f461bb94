import type { Chart, ReportSheet } from '../../../src/core/report/report';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { createResolver } from '../../../src/workbench/page/charts/resolveReference';
import type { SheetApi, WorkbookApi } from '../../../src/workbench/workbook/api';
import type { ChartModel } from '../../../src/workbench/workbook/model';
import { closeWorkbooks, customers, openWorkbook } from './openWorkbook';
import { plan, report } from './plans';

afterEach(closeWorkbooks);

const text = (words: string) => ({ text: words });
const axes = { xTitle: text('x axis'), yTitle: text('y axis') };

interface Drawn {
  model: WorkbookApi;
  page: SheetApi;
  chart: ChartModel;
}

async function drawn(chart: Chart): Promise<Drawn> {
  const sheet: ReportSheet = {
    id: 'charts',
    name: text('Charts'),
    blocks: [{ kind: 'chart', id: 'one', title: text('One'), alt: text('Alt'), chart }],
  };
  const { port, model } = await openWorkbook(customers);
  await port.write(plan({ writeSheets: true, writeColumns: false, report: report(plan().report.columns, [sheet]) }));
  return { model, ...lastChart(model) };
}

function lastChart(model: WorkbookApi): { page: SheetApi; chart: ChartModel } {
  const page = model.sheets[model.sheets.length - 1];
  return { page, chart: page.charts[0] };
}

/** Numbers that a series shows, as the workbook has them in its cells. */
function seen(model: WorkbookApi, reference: string | undefined): unknown[] {
  return createResolver(model)(reference).map(({ value }) => value);
}

/** Each series by its name with the numbers of its y axis, and of its x axis where it has one. */
function seriesOf({ model, chart }: Pick<Drawn, 'model' | 'chart'>) {
  return chart.series.map(({ name, values, xValues }) => ({
    name,
    values: seen(model, values),
    ...(xValues === undefined ? {} : { x: seen(model, xValues) }),
  }));
}

/** What each series is drawn as: a file knows no more than that. */
function drawnAs({ series, type }: ChartModel): string[] {
  return series.map(({ chartType }) => chartType ?? type);
}

const waterfall: Chart = {
  kind: 'column',
  stacked: true,
  categories: ['Start', 'Lost', 'End'],
  series: [
    { name: text('space'), values: [0, 70, 0], isSpace: true },
    { name: text('rest'), values: [100, 30, 70] },
  ],
};
const whale: Chart = {
  kind: 'whale',
  curve: { name: text('Profit'), x: [0, 50, 100], y: [0, 120, 100] },
  peak: { x: 50, y: 120, name: text('120%') },
  whole: text('All'),
  ...axes,
};
const steps: Chart = {
  kind: 'steps',
  series: [{ name: text('Stay'), x: [2, 5], values: [0.8, 0.5] }],
  ...axes,
};
const pareto: Chart = {
  kind: 'pareto',
  categories: ['a', 'b'],
  columns: { name: text('Sales'), values: [80, 20] },
  cumulative: { name: text('Together'), values: [0.8, 1] },
};
const lollipop: Chart = {
  kind: 'lollipop',
  estimate: text('Lift'),
  interval: text('Interval'),
  rows: [
    { label: 'region', value: 2, from: 1, to: 4 },
    { label: 'size', value: 1, from: 0.5, to: 1.5 },
  ],
};
const silhouette: Chart = {
  kind: 'silhouette',
  clusters: [
    { name: '1', values: [0.9, 0.4], color: '#0B3C5D' },
    { name: '2', values: [-0.1], color: '#A9D3E8' },
  ],
};

describe('a native chart shows the numbers of its report', () => {
  test('a waterfall: what hangs in the air stands on a series without colour that no legend names', async () => {
    const found = await drawn(waterfall);
    expect(found.chart).toMatchObject({ type: 'ColumnStacked', legendVisible: false });
    expect(seriesOf(found).map(({ values }) => values)).toEqual([
      [0, 70, 0],
      [100, 30, 70],
    ]);
    expect(found.chart.series.map(({ fill }) => fill === 'none')).toEqual([true, false]);
  });

  test('a whale curve rises above the line of the whole, and its peak is named', async () => {
    const found = await drawn(whale);
    expect(seriesOf(found)).toEqual([
      { name: 'Profit', x: [0, 50, 100], values: [0, 120, 100] },
      { name: 'All', x: [0, 100], values: [100, 100] },
      { name: '120%', x: [50], values: [120] },
    ]);
    expect(found.chart.series[2]).toMatchObject({ hasDataLabels: true, dataLabels: { showSeriesName: true } });
    expect(found.chart.axes.category).toMatchObject({ minimum: 0, maximum: 100, title: 'x axis' });
  });

  test('survival goes across to an event and then down, from all at the start', async () => {
    const found = await drawn(steps);
    expect(seriesOf(found)).toEqual([{ name: 'Stay', x: [0, 2, 2, 5, 5], values: [1, 1, 0.8, 0.8, 0.5] }]);
    expect(found.chart.axes.value).toMatchObject({ minimum: 0, maximum: 1, title: 'y axis' });
  });

  test('a Pareto chart has its line of shares on an axis of its own that ends at all', async () => {
    const found = await drawn(pareto);
    expect(seriesOf(found)).toEqual([
      { name: 'Sales', values: [80, 20] },
      { name: 'Together', values: [0.8, 1] },
    ]);
    expect(found.chart.series[1]).toMatchObject({ chartType: 'Line', axisGroup: 'Secondary' });
    expect(found.chart.axes.secondaryValue).toMatchObject({ minimum: 0, maximum: 1, numberFormat: '0%;0%' });
  });

  test('a lollipop’s head lies on its interval: way, interval, head and interval reach to its end', async () => {
    const found = await drawn(lollipop);
    const [way, below, head, above] = seriesOf(found).map(({ values }) => values as number[]);
    // The head is a fortieth of the longest interval's end, 4, to either side of half of it.
    expect(way).toEqual([1, 0.5]);
    [2, 1].forEach((estimate, i) => expect(way[i] + below[i] + head[i] / 2).toBeCloseTo(estimate, 12));
    [4, 1.5].forEach((end, i) => expect(way[i] + below[i] + head[i] + above[i]).toBeCloseTo(end, 12));
    expect(found.chart).toMatchObject({ type: 'BarStacked', axes: { category: { reversePlotOrder: true } } });
    expect(found.chart.series[0].fill).toBe('none');
  });

  test('silhouettes stand cluster beside cluster, and nothing where another cluster’s customers are', async () => {
    const found = await drawn(silhouette);
    expect(seriesOf(found)).toEqual([
      { name: '1', values: [0.9, 0.4, null] },
      { name: '2', values: [null, null, -0.1] },
    ]);
    expect(found.chart.series.map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });

  test('two bars are lower than twenty', async () => {
    const bars = (count: number): Chart => ({
      kind: 'bar',
      categories: Array.from({ length: count }, (_, i) => `c${i}`),
      series: [{ name: text('n'), values: Array.from({ length: count }, (_, i) => i + 1) }],
    });
    const heights = [(await drawn(bars(2))).chart.height, (await drawn(bars(20))).chart.height];
    expect(heights[0]).toBeLessThan(0.7 * heights[1]);
  });
});

test.each([
  ['waterfall', waterfall],
  ['whale', whale],
  ['steps', steps],
  ['pareto', pareto],
  ['lollipop', lollipop],
  ['silhouette', silhouette],
])('a saved %s chart is opened again with its series, axes and numbers', async (_, chart) => {
  const before = await drawn(chart);
  const model = await openXlsx(await saveXlsx(before.model), 'saved.xlsx');
  const after = { model, ...lastChart(model) };
  expect(seriesOf(after)).toEqual(seriesOf(before));
  expect(after.chart.axes).toEqual(before.chart.axes);
  expect(drawnAs(after.chart)).toEqual(drawnAs(before.chart));
  expect(after.chart).toMatchObject({ title: 'One', legendVisible: before.chart.legendVisible });
});
