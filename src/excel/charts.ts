import { planeChart } from '../core/report/planeChart';
import type { Chart, PyramidLevel } from '../core/report/report';
import type { Area } from './address';
import { numberFormatOf, titleText } from './cellContent';
import { sharesFormat } from './chartData';
import { colors, seriesColors } from './colors';
import type { PlacedChart } from './layout/sheetLayout';
import { drawPairs } from './pairCharts';
import { drawLollipops, drawPareto, drawSilhouettes } from './rankedCharts';
import { rangeOf } from './ranges';

/** Queues a native chart over its cells; its numbers are on the sheet already. */
export function drawChart(sheet: Excel.Worksheet, placed: PlacedChart, name: string): void {
  const { chart } = placed.block;
  const drawn = sheet.charts.add(chartType(chart), rangeOf(sheet, seriesArea(placed)), Excel.ChartSeriesBy.columns);
  drawn.name = name;
  const { row, column, rows, columns } = placed.position;
  drawn.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
  drawn.title.text = titleText(placed.title);
  drawn.title.format.font.size = 12;
  drawn.title.format.font.color = colors.dark;
  drawn.legend.visible = false;
  switch (chart.kind) {
    case 'pyramid':
      return drawPyramid(drawn, chart.levels);
    case 'mirrored-bars':
      return drawMirroredBars(drawn, chart);
    case 'bar':
    case 'column':
      return drawBars(drawn, chart, numberFormatOf(placed.block.style ?? 'general'));
    case 'line':
      drawPairs(sheet, drawn, placed, chart);
      return formatAxis(drawn, placed);
    case 'scatter':
    case 'whale':
    case 'steps':
      drawPairs(sheet, drawn, placed, planeChart(chart));
      return formatAxis(drawn, placed);
    case 'pareto':
      return drawPareto(drawn, numberFormatOf(placed.block.style ?? 'general'));
    case 'lollipop':
      return drawLollipops(drawn);
    case 'silhouette':
      return drawSilhouettes(drawn, chart);
    default:
      // A kind of chart that nobody draws does not compile.
      chart satisfies never;
  }
}

/** The y axis of pairs: shares as percentages, counts without decimals; other numbers as they are. */
function formatAxis(drawn: Excel.Chart, { block }: PlacedChart): void {
  if (block.style === 'percent' || block.style === 'percent1') {
    drawn.axes.valueAxis.numberFormat = numberFormatOf('percent');
  } else if (block.style === 'integer') {
    drawn.axes.valueAxis.numberFormat = numberFormatOf('integer');
  }
}

export function chartType(chart: Chart): Excel.ChartType {
  switch (chart.kind) {
    case 'pyramid':
      return Excel.ChartType.barStacked;
    case 'mirrored-bars':
      return Excel.ChartType.barClustered;
    case 'bar':
      return chart.stacked ? Excel.ChartType.barStacked : Excel.ChartType.barClustered;
    case 'column':
      return chart.stacked ? Excel.ChartType.columnStacked : Excel.ChartType.columnClustered;
    case 'line':
      return Excel.ChartType.xyscatterLinesNoMarkers;
    case 'scatter':
    case 'whale':
    case 'steps':
      return Excel.ChartType.xyscatter;
    case 'pareto':
      return Excel.ChartType.columnClustered;
    case 'lollipop':
      return Excel.ChartType.barStacked;
    case 'silhouette':
      return Excel.ChartType.columnStacked;
  }
}

/** What Excel makes series of: everything for categories; for pairs only the first y, the x are set by hand. */
function seriesArea({ data, dataRow }: PlacedChart): Area {
  const [first] = data.series;
  if (first && data.xTitle !== undefined) {
    return { row: dataRow, column: first.values, rows: first.rows + 1, columns: 1 };
  }
  return { row: dataRow, column: 0, rows: data.cells.length, columns: data.cells[0].length };
}

function hideAxes(chart: Excel.Chart): void {
  for (const axis of [chart.axes.categoryAxis, chart.axes.valueAxis]) axis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
}

/** Steps over each other, each between transparent sides; labels carry name, customers and share. */
function drawPyramid(chart: Excel.Chart, levels: PyramidLevel[]): void {
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
  hideAxes(chart);
  const sides = chart.series.getItemAt(0);
  const steps = chart.series.getItemAt(1);
  for (const series of [sides, steps]) {
    series.gapWidth = 0;
    series.overlap = 100;
  }
  sides.format.fill.clear();
  sides.format.line.clear();
  steps.hasDataLabels = true;
  steps.dataLabels.showValue = false;
  steps.dataLabels.showSeriesName = false;
  steps.dataLabels.showCategoryName = true;
  steps.dataLabels.position = Excel.ChartDataLabelPosition.center;
  steps.dataLabels.format.font.size = 11;
  levels.forEach((level, index) => {
    const point = steps.points.getItemAt(index);
    point.format.fill.setSolidColor(level.color);
    point.dataLabel.format.font.color = level.fontColor;
  });
}

/** One side to the left, one to the right, on the same scale; top tier on top. */
function drawMirroredBars(chart: Excel.Chart, bars: Extract<Chart, { kind: 'mirrored-bars' }>): void {
  const largest = Math.max(0, ...bars.rows.flatMap(({ left, right }) => [left, right]));
  const scale = Math.min(1, Math.ceil(largest * 1.25 * 10) / 10) || 1;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  valueAxis.minimum = -scale;
  valueAxis.maximum = scale;
  valueAxis.numberFormat = sharesFormat;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  [colors.light, colors.dark].forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.gapWidth = 40;
    series.overlap = 100;
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = sharesFormat;
    series.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  });
}

/** Lying bars of one series carry their numbers, and need no axis for them. */
function drawBars(chart: Excel.Chart, bars: Extract<Chart, { kind: 'bar' | 'column' }>, format: string): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const isLabelled = bars.kind === 'bar' && bars.series.length === 1;
  if (bars.kind === 'bar') categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = false;
  valueAxis.numberFormat = format;
  if (isLabelled) valueAxis.visible = false;
  chart.legend.visible = bars.series.length > 1 && !bars.series.some(({ isSpace }) => isSpace);
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  bars.series.forEach(({ color, isSpace }, index) => {
    const series = chart.series.getItemAt(index);
    series.gapWidth = 50;
    if (isSpace) {
      series.format.fill.clear();
      series.format.line.clear();
      return;
    }
    series.format.fill.setSolidColor(color ?? seriesColors[index % seriesColors.length]);
    if (!isLabelled) return;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = format;
    series.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  });
}
