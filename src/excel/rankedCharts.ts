import type { Chart } from '../core/report/report';
import { sharesFormat } from './chartData';
import { colors } from './colors';

/** Columns, and the line of what they add up to on the axis at the right, up to all. */
export function drawPareto(chart: Excel.Chart, format: string): void {
  const { valueAxis } = chart.axes;
  const columns = chart.series.getItemAt(0);
  const cumulative = chart.series.getItemAt(1);
  columns.gapWidth = 30;
  columns.format.fill.setSolidColor(colors.middle);
  cumulative.chartType = Excel.ChartType.line;
  cumulative.axisGroup = Excel.ChartAxisGroup.secondary;
  cumulative.format.line.color = colors.dark;
  cumulative.format.line.weight = 2.25;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  valueAxis.majorGridlines.visible = false;
  const shares = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
  shares.minimum = 0;
  shares.maximum = 1;
  shares.numberFormat = sharesFormat;
  showLegend(chart);
}

/** Heads on their intervals, between transparent bars; the lines of the axis show where 1 is. */
export function drawLollipops(chart: Excel.Chart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = true;
  [undefined, colors.light, colors.dark, colors.light].forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.gapWidth = 120;
    series.overlap = 100;
    if (color) {
      series.format.fill.setSolidColor(color);
    } else {
      series.format.fill.clear();
      series.format.line.clear();
    }
  });
}

/** A customer beside the other without gaps; who it is does not matter, the legend names the clusters. */
export function drawSilhouettes(chart: Excel.Chart, { clusters }: Extract<Chart, { kind: 'silhouette' }>): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.none;
  valueAxis.numberFormat = '0.0';
  valueAxis.majorGridlines.visible = false;
  clusters.forEach(({ color }, index) => {
    const series = chart.series.getItemAt(index);
    series.gapWidth = 0;
    series.overlap = 100;
    series.format.fill.setSolidColor(color);
  });
  showLegend(chart);
}

function showLegend(chart: Excel.Chart): void {
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
}
