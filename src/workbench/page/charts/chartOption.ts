import type { EChartsCoreOption } from 'echarts/core';
import type { AxisModel, ChartModel, SeriesModel } from '../../workbook/model';
import { formatNumber } from './formatNumber';
import type { ChartCell, ResolveReference } from './resolveReference';

const palette = ['#175E8C', '#6DB1D6', '#E07B39', '#5B8C5A', '#9A5BA5', '#C2A83E'];
const textColor = '#242424';
const quietColor = '#616161';
/** Room beside a title, in pixels. */
const edge = 12;

/** A chart of the workbook as ECharts draws it. The picture follows Excel's: same series, labels, axes, colours. */
export function chartOption(chart: ChartModel, resolve: ResolveReference): EChartsCoreOption {
  const kind = chart.type.toLowerCase();
  const body = kind.startsWith('xy') ? pairs(chart, resolve) : categories(chart, resolve, kind);
  return {
    animation: false,
    backgroundColor: chart.fill === 'none' ? 'transparent' : (chart.fill ?? '#FFFFFF'),
    textStyle: { fontFamily: 'Segoe UI, system-ui, sans-serif', color: textColor },
    title: chart.titleVisible
      ? {
          text: chart.title ?? '',
          left: 'center',
          top: 8,
          textStyle: {
            fontSize: px(chart.titleFontSize ?? 12),
            fontWeight: 600,
            color: chart.titleFontColor ?? textColor,
            // as Excel does where a title is longer than its chart is wide
            ...{ width: px(chart.width) - 2 * edge, overflow: 'break' },
          },
        }
      : undefined,
    legend: chart.legendVisible
      ? { bottom: 6, itemWidth: 12, itemHeight: 8, textStyle: { color: quietColor }, data: named(chart) }
      : undefined,
    grid: {
      left: 16,
      right: 24,
      top: chart.titleVisible ? 16 + titleLines(chart) * 1.75 * px(chart.titleFontSize ?? 12) : 12,
      bottom: chart.legendVisible ? 32 : 12,
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'all' },
    },
    ...body,
  };
}

/** Lines that the title takes; a letter is about half as wide as it is high, or as wide where it is Chinese. */
function titleLines({ title = '', titleFontSize = 12, width }: ChartModel): number {
  const letters = [...title].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56), 0);
  return Math.max(1, Math.ceil((letters * px(titleFontSize)) / (px(width) - 2 * edge)));
}

function named(chart: ChartModel): string[] {
  return chart.series.filter(({ fill }) => fill !== 'none').map(({ name }) => name);
}

function categories(chart: ChartModel, resolve: ResolveReference, kind: string): EChartsCoreOption {
  const isHorizontal = kind.startsWith('bar');
  const names = resolve(chart.series[0]?.categories).map(({ value }) => String(value ?? ''));
  const category = {
    type: 'category',
    data: names,
    ...axisLook(chart.axes.category),
    axisTick: { show: false },
    // ECharts counts from the bottom of a vertical axis, as Excel does.
    inverse: chart.axes.category.reversePlotOrder,
  };
  const value = { type: 'value', ...axisLook(chart.axes.value), ...limits(chart.axes.value) };
  const second = chart.axes.secondaryValue;
  const values = second ? [value, { type: 'value', ...axisLook(second), ...limits(second) }] : value;
  return {
    xAxis: isHorizontal ? values : category,
    yAxis: isHorizontal ? category : values,
    series: chart.series.map((series, i) => {
      const cells = resolve(series.values);
      const color = series.fill === 'none' ? 'transparent' : (series.fill ?? palette[i % palette.length]);
      const axisIndex = second && series.axisGroup === 'Secondary' ? 1 : 0;
      const common = {
        ...{ name: series.name, label: label(series, isHorizontal, names), silent: true },
        ...(second ? { [isHorizontal ? 'xAxisIndex' : 'yAxisIndex']: axisIndex } : {}),
      };
      if ((series.chartType ?? kind).toLowerCase().startsWith('line')) {
        return {
          ...common,
          type: 'line',
          symbol: 'none',
          lineStyle: { color: series.lineColor ?? color, ...dashes(series) },
          data: cells.map(({ value: v }) => v),
        };
      }
      return {
        ...common,
        type: 'bar',
        stack: kind.includes('stacked') ? 'all' : undefined,
        barGap: `${-(series.overlap ?? 0)}%`,
        barCategoryGap: gap(series.gapWidth ?? 150),
        itemStyle: { color },
        data: cells.map((cell, point) => bar(series, cell, point)),
      };
    }),
  };
}

/** Excel's gap is a share of the bar's width, ECharts' a share of the category's. */
function gap(gapWidth: number): string {
  return `${(100 * gapWidth) / (gapWidth + 100)}%`;
}

function bar(series: SeriesModel, { value, numberFormat }: ChartCell, point: number) {
  const fill = series.pointFills[point];
  const own = series.pointLabels[point];
  const isNegative = typeof value === 'number' && value < 0;
  const outside = series.dataLabels.position === 'OutsideEnd';
  return {
    value: typeof value === 'number' ? value : null,
    numberFormat,
    itemStyle: fill ? { color: fill === 'none' ? 'transparent' : fill } : undefined,
    label: {
      ...(own?.fontColor ? { color: own.fontColor } : {}),
      ...(own?.text ? { formatter: own.text } : {}),
      ...(outside && isNegative ? { position: 'left' } : {}),
    },
  };
}

const positions: Record<string, [horizontal: string, vertical: string]> = {
  OutsideEnd: ['right', 'top'],
  InsideEnd: ['insideRight', 'insideTop'],
  InsideBase: ['insideLeft', 'insideBottom'],
};

function label(series: SeriesModel, isHorizontal: boolean, names: string[]) {
  const given = series.dataLabels;
  if (!series.hasDataLabels || series.fill === 'none') return { show: false };
  const position = positions[given.position ?? '']?.[isHorizontal ? 0 : 1] ?? 'inside';
  return {
    show: true,
    position,
    color: given.fontColor ?? (position.startsWith('inside') && series.fill ? undefined : textColor),
    fontSize: px(given.fontSize ?? 9),
    fontWeight: given.bold ? 600 : 400,
    formatter: ({ dataIndex, data }: { dataIndex: number; data: { value: number | null; numberFormat: string } }) =>
      [
        given.showSeriesName ? series.name : undefined,
        given.showCategoryName ? names[dataIndex] : undefined,
        (given.showValue ?? !given.showCategoryName) && data.value !== null
          ? formatNumber(data.value, given.numberFormat ?? data.numberFormat)
          : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(given.separator ?? '; '),
  };
}

function pairs(chart: ChartModel, resolve: ResolveReference): EChartsCoreOption {
  return {
    xAxis: { type: 'value', scale: true, ...axisLook(chart.axes.category), ...limits(chart.axes.category) },
    yAxis: { type: 'value', scale: true, ...axisLook(chart.axes.value), ...limits(chart.axes.value) },
    series: chart.series.map((series, i) => {
      const x = resolve(series.xValues ?? series.categories);
      const y = resolve(series.values);
      const color = series.lineColor ?? series.fill ?? palette[i % palette.length];
      const type = (series.chartType ?? chart.type).toLowerCase();
      const withLines = type.includes('lines');
      const hasMarkers = !type.includes('nomarkers') && series.markerStyle !== 'None';
      return {
        name: series.name,
        silent: true,
        type: withLines ? 'line' : 'scatter',
        symbolSize: hasMarkers ? px(series.markerSize ?? 5) : 0,
        itemStyle: { color },
        lineStyle: { color, width: px(series.lineWeight ?? 1.5), ...dashes(series) },
        label: nameLabel(series),
        data: y.map((cell, point) => [x[point]?.value ?? null, cell.value]),
      };
    }),
  };
}

function dashes({ isDashed }: SeriesModel): { type?: 'dashed' } {
  return isDashed ? { type: 'dashed' } : {};
}

/** The series' name at each of its points, where it is asked for. */
function nameLabel({ hasDataLabels, dataLabels, name }: SeriesModel) {
  if (!hasDataLabels || !dataLabels.showSeriesName) return { show: false };
  return {
    show: true,
    position: dataLabels.position === 'Right' ? 'right' : 'inside',
    color: dataLabels.fontColor ?? textColor,
    fontSize: px(dataLabels.fontSize ?? 9),
    fontWeight: dataLabels.bold ? 600 : 400,
    formatter: name,
  };
}

function axisLook(axis: AxisModel) {
  return {
    show: axis.visible,
    name: axis.titleVisible ? axis.title : undefined,
    nameLocation: 'middle',
    nameGap: 8,
    axisLine: { show: axis.lineVisible, onZero: axis.tickLabelPosition !== 'Low' },
    axisLabel: {
      show: axis.tickLabelPosition !== 'None',
      color: axis.fontColor ?? quietColor,
      fontSize: px(axis.fontSize ?? 9),
      ...(axis.numberFormat
        ? {
            formatter: (value: number | string) =>
              typeof value === 'number' ? formatNumber(value, axis.numberFormat) : value,
          }
        : {}),
    },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: '#E6E6E6' } },
  };
}

function limits(axis: AxisModel) {
  return { min: axis.minimum, max: axis.maximum, interval: axis.majorUnit };
}

const px = (points: number): number => Math.round((points * 96) / 72);
