import type { AxisModel, ChartModel, SeriesModel } from '../workbook/model';
import type { PropertySpec } from './classSpec';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { keptKey } from './kept';
import { demandUnprotected, sheetOf } from './sheets';
import type { AxisTarget, ChartTarget, SeriesTarget } from './targets';

/** The chart, or Excel's ItemNotFound when it was deleted. */
export function chartOf(host: Host, { sheetId, chartId }: ChartTarget): ChartModel {
  const chart = sheetOf(host, sheetId).charts.find((one) => one.id === chartId);
  if (!chart) throw new ExcelError('ItemNotFound');
  return chart;
}

export function changeChart(host: Host, target: ChartTarget, change: (chart: ChartModel) => void): void {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  sheet.updateChart(chartOf(host, target).id, change, 'host');
}

function demandSeries(chart: ChartModel, seriesId: string): SeriesModel {
  const series = chart.series.find((one) => one.id === seriesId);
  if (!series) throw new ExcelError('ItemNotFound');
  return series;
}

export function seriesOf(host: Host, target: SeriesTarget): SeriesModel {
  return demandSeries(chartOf(host, target), target.seriesId);
}

export function changeSeries(host: Host, target: SeriesTarget, change: (series: SeriesModel) => void): void {
  changeChart(host, target, (chart) => change(demandSeries(chart, target.seriesId)));
}

export function newAxis(): AxisModel {
  return {
    visible: true,
    titleVisible: false,
    reversePlotOrder: false,
    majorGridlines: false,
    minorGridlines: false,
    lineVisible: true,
  };
}

export function axisOf(host: Host, target: AxisTarget): AxisModel {
  const { axes } = chartOf(host, target);
  if (!target.secondary) return axes[target.axis];
  const drawn = target.axis === 'value' ? axes.secondaryValue : undefined;
  return drawn ?? (host.kept.get(keptKey('Axis', target)) as AxisModel | undefined) ?? newAxis();
}

export function changeAxis(host: Host, target: AxisTarget, change: (axis: AxisModel) => void): void {
  const { secondaryValue } = chartOf(host, target).axes;
  if (target.secondary && (target.axis !== 'value' || !secondaryValue)) {
    const axis = { ...axisOf(host, target) };
    change(axis);
    host.kept.set(keptKey('Axis', target), axis);
    return;
  }
  changeChart(host, target, (chart) => {
    const secondary = target.secondary ? chart.axes.secondaryValue : undefined;
    change(secondary ?? chart.axes[target.axis]);
  });
}

export type Kind = 'string' | 'number' | 'boolean';

/** Checks a value's type: Excel's InvalidArgument otherwise. */
export function demandKind<V>(value: unknown, kind: Kind): V {
  if (typeof value !== kind) throw new ExcelError('InvalidArgument');
  return value as V;
}

/** A property that is a field of a model: how to find the model, which field, its type, what it reads when unset. */
export function fieldProperty<T, M extends object, F extends keyof M>(
  read: (host: Host, target: T) => M,
  change: (host: Host, target: T, change: (model: M) => void) => void,
  field: F,
  kind: Kind,
  unset?: unknown,
): PropertySpec<T> {
  return {
    get: (target, host) => read(host, target)[field] ?? unset ?? null,
    set: (target, value, host) => {
      const checked = demandKind<M[F]>(value, kind);
      change(host, target, (model) => {
        model[field] = checked;
      });
    },
  };
}
