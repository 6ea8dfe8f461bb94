import { chartOption } from '../../../../src/workbench/page/charts/chartOption';
import { createResolver } from '../../../../src/workbench/page/charts/resolveReference';
import type { AxisModel, ChartModel, SeriesModel } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

interface DrawnPoint {
  value: number | null;
  numberFormat: string;
  itemStyle?: { color: string };
  label: { color?: string; formatter?: string; position?: string };
}

interface DrawnSeries {
  type: string;
  stack?: string;
  barGap: string;
  barCategoryGap: string;
  itemStyle: { color: string };
  label: { show: boolean; formatter(point: { dataIndex: number; data: DrawnPoint }): string };
  data: DrawnPoint[];
}

interface DrawnAxis {
  type: string;
  show: boolean;
  inverse?: boolean;
  data?: string[];
  min?: number;
  max?: number;
  interval?: number;
  axisLabel: { formatter(value: number): string };
}

interface Drawn {
  xAxis: DrawnAxis;
  yAxis: DrawnAxis;
  series: DrawnSeries[];
  legend?: { data: string[] };
}

const axis = (change: Partial<AxisModel> = {}): AxisModel => ({
  visible: true,
  titleVisible: false,
  reversePlotOrder: false,
  majorGridlines: false,
  minorGridlines: false,
  lineVisible: false,
  ...change,
});

const series = (name: string, change: Partial<SeriesModel>): SeriesModel => ({
  id: name,
  name,
  categories: "'My tiers'!$A$1:$A$4",
  pointFills: {},
  hasDataLabels: false,
  dataLabels: {},
  pointLabels: {},
  ...change,
});

/** Tiers of 6, 24, 90, 480 customers; the spacer is half of what is missing to 480: (480 − v) / 2. */
function draw(change: Partial<ChartModel>): Drawn {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('My tiers', 'file');
  sheet.setContents(
    { row: 0, column: 0, rows: 4, columns: 4 },
    [
      ['Top', 237, 6, -0.01],
      ['Large', 228, 24, -0.04],
      ['Medium', 195, 90, -0.15],
      ['Small', 0, 480, -0.8],
    ],
    'file',
  );
  sheet.setFormat({ row: 0, column: 3, rows: 4, columns: 1 }, { numberFormat: '0 %;0 %' }, 'file');
  const chart: ChartModel = {
    id: 'chart',
    name: 'Pyramid',
    type: 'BarStacked',
    titleVisible: false,
    legendVisible: true,
    legendPosition: 'Bottom',
    series: [
      series('Spacer', {
        values: "'My tiers'!$B$1:$B$4",
        fill: 'none',
        gapWidth: 0,
        overlap: 100,
        hasDataLabels: true,
      }),
      series('Customers', {
        values: "'My tiers'!$C$1:$C$4",
        fill: '#175E8C',
        gapWidth: 0,
        overlap: 100,
        pointFills: { 0: '#0B3C5D', 3: '#6DB1D6' },
        hasDataLabels: true,
        dataLabels: { showValue: true, showCategoryName: true, separator: ' · ' },
        pointLabels: { 3: { text: 'Small · 480 · 80 %', fontColor: '#0B3C5D' } },
      }),
    ],
    axes: { category: axis({ visible: false, reversePlotOrder: true }), value: axis({ minimum: 0, maximum: 480 }) },
    left: 0,
    top: 0,
    width: 360,
    height: 220,
    borderVisible: false,
    ...change,
  };
  return chartOption(chart, createResolver(workbook)) as unknown as Drawn;
}

describe('the pyramid looks like a pyramid', () => {
  const { xAxis, yAxis, series: drawn, legend } = draw({});
  const [spacer, customers] = drawn;

  test('its sides cannot be seen, and carry no labels and no legend entry', () => {
    expect(spacer.itemStyle.color).toBe('transparent');
    expect(spacer.label.show).toBe(false);
    expect(legend?.data).toEqual(['Customers']);
  });

  test('bars of one tier stand in one row, without a gap to the next tier', () => {
    expect(drawn.map(({ stack }) => stack)).toEqual(['all', 'all']);
    expect(customers.barCategoryGap).toBe('0%');
  });

  test('the top tier is on top, tiers run down and customers to the right', () => {
    expect(yAxis).toMatchObject({
      type: 'category',
      inverse: true,
      show: false,
      data: ['Top', 'Large', 'Medium', 'Small'],
    });
    expect(xAxis).toMatchObject({ type: 'value', min: 0, max: 480 });
    expect(customers.data.map(({ value }) => value)).toEqual([6, 24, 90, 480]);
  });

  test('every tier has its own colour where one is given', () => {
    expect(customers.data.map(({ itemStyle }) => itemStyle?.color)).toEqual([
      '#0B3C5D',
      undefined,
      undefined,
      '#6DB1D6',
    ]);
  });

  test('a label names tier and customers; a label of its own stands instead', () => {
    expect(customers.label.formatter({ dataIndex: 2, data: customers.data[2] })).toBe('Medium · 90');
    expect(customers.data[3].label).toMatchObject({ formatter: 'Small · 480 · 80 %', color: '#0B3C5D' });
  });
});

test('mirrored bars show the left half as positive shares, beside the bar and in the cells’ number format', () => {
  const { series: drawn, xAxis } = draw({
    series: [
      series('Share', {
        values: "'My tiers'!$D$1:$D$4",
        hasDataLabels: true,
        dataLabels: { showValue: true, position: 'OutsideEnd' },
      }),
    ],
    axes: { category: axis(), value: axis({ numberFormat: '0 %;0 %', majorUnit: 0.2 }) },
  });
  const [share] = drawn;
  expect(share.label.formatter({ dataIndex: 3, data: share.data[3] })).toBe('80 %');
  expect(share.data[3].label.position).toBe('left');
  expect(xAxis.axisLabel.formatter(-0.4)).toBe('40 %');
  expect(xAxis.interval).toBe(0.2);
});

test('columns stand upright, and Excel’s usual gap of 150 % of a bar leaves 60 % of a category free', () => {
  const {
    xAxis,
    yAxis,
    series: drawn,
  } = draw({
    type: 'ColumnClustered',
    series: [series('Customers', { values: "'My tiers'!$C$1:$C$4" })],
  });
  expect([xAxis.type, yAxis.type]).toEqual(['category', 'value']);
  expect(drawn[0].stack).toBeUndefined();
  // One bar of width 1 and a gap of 1.5 make a category of 2.5: 1.5 / 2.5 = 60 %.
  expect(drawn[0].barCategoryGap).toBe('60%');
});

test('a line and a scatter chart are drawn as such, with the points of their cells', () => {
  const line = draw({ type: 'Line', series: [series('Customers', { values: "'My tiers'!$C$1:$C$4" })] });
  expect(line.series[0]).toMatchObject({ type: 'line', data: [6, 24, 90, 480] });
  const scatter = draw({
    type: 'XYScatter',
    series: [series('Points', { xValues: "'My tiers'!$B$1:$B$4", values: "'My tiers'!$C$1:$C$4" })],
  });
  expect(scatter.series[0]).toMatchObject({
    type: 'scatter',
    data: [
      [237, 6],
      [228, 24],
      [195, 90],
      [0, 480],
    ],
  });
});

test('a matrix shows points, border lines without points, and the names of its fields', () => {
  const cells = { xValues: "'My tiers'!$B$1:$B$4", values: "'My tiers'!$C$1:$C$4" };
  const named = { hasDataLabels: true, dataLabels: { showSeriesName: true }, markerStyle: 'None' };
  const [points, border, name] = draw({
    type: 'XYScatter',
    series: [
      series('Customers', cells),
      series('Border', { ...cells, chartType: 'XYScatterLinesNoMarkers' }),
      series('Protect', { ...cells, ...named }),
    ],
  }).series;
  expect([points.type, border.type, name.type]).toEqual(['scatter', 'line', 'scatter']);
  expect(points.label.show).toBe(false);
  expect(border).toMatchObject({ symbolSize: 0 });
  expect(name).toMatchObject({ symbolSize: 0, label: { show: true, formatter: 'Protect' } });
});

test('a chart whose sheet is gone is drawn empty and does not break the page', () => {
  const { series: drawn } = draw({
    series: [series('Lost', { values: 'Gone!$A$1:$A$4', categories: 'Gone!$B$1:$B$4' })],
  });
  expect(drawn[0].data).toEqual([]);
});
