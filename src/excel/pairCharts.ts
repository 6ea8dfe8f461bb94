import type { Chart, ScatterDrawing } from '../core/report/report';
import { titleText } from './cellContent';
import { seriesColors } from './colors';
import type { PlacedChart } from './layout/sheetLayout';
import { rangeOf } from './ranges';

/** Curves, points and names over two number axes, each series with x values of its own. */
export function drawPairs(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { data, dataRow }: PlacedChart,
  source: Extract<Chart, { kind: 'line' | 'scatter' }>,
): void {
  data.series.forEach((entry, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(titleText(entry.name));
    const column = (at: number) => rangeOf(sheet, { row: dataRow + 1, column: at, rows: entry.rows, columns: 1 });
    if (index > 0) series.setValues(column(entry.values));
    series.setXAxisValues(column(entry.categories));
    const color = source.series[index].color ?? seriesColors[index % seriesColors.length];
    if (source.kind === 'line') {
      series.format.line.color = color;
      if (source.series[index].dashed) series.format.line.lineStyle = Excel.ChartLineStyle.dash;
    } else {
      drawScatterSeries(series, source.series[index].draw ?? 'points', color);
    }
  });
  const hasNames = source.kind === 'scatter' && source.series.some(({ draw }) => draw === 'name' || draw === 'peak');
  chart.legend.visible = data.series.length > 1 && !hasNames;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  categoryAxis.title.text = titleText(data.xTitle ?? '');
  valueAxis.title.text = titleText(data.yTitle ?? '');
  if (source.kind === 'line') return;
  categoryAxis.majorGridlines.visible = false;
  for (const [axis, range] of [
    [categoryAxis, source.xRange],
    [valueAxis, source.yRange],
  ] as const) {
    if (range) [axis.minimum, axis.maximum] = range;
  }
}

/** Points, a line, or a name written where it belongs. */
function drawScatterSeries(series: Excel.ChartSeries, draw: ScatterDrawing, color: string): void {
  switch (draw) {
    case 'points':
      series.markerStyle = Excel.ChartMarkerStyle.circle;
      series.markerSize = 5;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
      return;
    case 'line':
    case 'curve':
    case 'dashed':
      series.chartType = Excel.ChartType.xyscatterLinesNoMarkers;
      series.format.line.color = color;
      series.format.line.weight = draw === 'curve' ? 2.25 : 1;
      if (draw === 'dashed') series.format.line.lineStyle = Excel.ChartLineStyle.dash;
      return;
    case 'peak':
      drawScatterSeries(series, 'points', color);
      series.hasDataLabels = true;
      series.dataLabels.showValue = false;
      series.dataLabels.showSeriesName = true;
      series.dataLabels.position = Excel.ChartDataLabelPosition.top;
      return;
    case 'name':
      series.markerStyle = Excel.ChartMarkerStyle.none;
      series.hasDataLabels = true;
      series.dataLabels.showValue = false;
      series.dataLabels.showSeriesName = true;
      series.dataLabels.position = Excel.ChartDataLabelPosition.right;
      series.dataLabels.format.font.color = color;
      series.dataLabels.format.font.size = 11;
      series.dataLabels.format.font.bold = true;
  }
}
