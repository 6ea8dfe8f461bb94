import { chartOf } from './chartModel';
import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import { ExcelError } from './excelError';
import type { Host } from './host';
import { keptClass, keptFont, keptKey, keptProperties } from './kept';
import type { ChartTarget, ClassTargets, SeriesTarget, TrendlineTarget } from './targets';

/** Trendlines of a series, by number. */
function trendlines(host: Host, target: SeriesTarget): number[] {
  const { sheetId, chartId, seriesId } = target;
  return (host.kept.get(keptKey('ChartTrendlines', { sheetId, chartId, seriesId })) as number[] | undefined) ?? [];
}

function setTrendlines(host: Host, { sheetId, chartId, seriesId }: SeriesTarget, numbers: readonly number[]): void {
  host.kept.set(keptKey('ChartTrendlines', { sheetId, chartId, seriesId }), numbers);
}

function trendline({ sheetId, chartId, seriesId }: SeriesTarget, number: number): TrendlineTarget {
  return { sheetId, chartId, seriesId, trendline: number };
}

function trendlineAt(host: Host, target: SeriesTarget, index: number): TrendlineTarget {
  const number = trendlines(host, target).at(index);
  if (index < 0 || number === undefined) throw new ExcelError('InvalidArgument');
  return trendline(target, number);
}

const types = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'];

type Specs =
  | 'ChartPlotArea'
  | 'ChartDataTable'
  | 'ChartLegendEntryCollection'
  | 'ChartLegendEntry'
  | 'ChartTrendlineCollection'
  | 'ChartTrendline'
  | 'ChartTrendlineLabel'
  | 'ChartErrorBars'
  | 'ChartLeaderLines'
  | 'ChartFormatString';

/** Parts of charts that are kept for add-ins, and not drawn. */
export const chartExtraClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ChartPlotArea: {
    ...keptClass<ChartTarget>('ChartPlotArea', {
      ...{ left: 0, top: 0, width: 300, height: 150, position: 'Automatic' },
      ...{ insideLeft: 0, insideTop: 0, insideWidth: 280, insideHeight: 130 },
    }),
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartPlotArea', target) }) },
  },
  ChartDataTable: {
    ...keptClass<ChartTarget>('ChartDataTable', {
      ...{ visible: false, showLegendKey: false, showHorizontalBorder: true, showVerticalBorder: true },
      ...{ showOutlineBorder: true },
    }),
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartDataTable', target) }) },
  },
  ChartLegendEntryCollection: {
    items: (target, host) =>
      chartOf(host, target).series.map((_, index) => make('ChartLegendEntry', { ...target, index })),
    methods: {
      getCount: (target, _, host) => chartOf(host, target).series.length,
      getItemAt: (target, args) => make('ChartLegendEntry', { ...target, index: args.integer(0) }),
    },
  },
  ChartLegendEntry: {
    properties: {
      ...keptProperties<ClassTargets['ChartLegendEntry']>('ChartLegendEntry', {
        ...{ visible: true, left: 0, top: 0, width: 50, height: 15 },
      }),
      index: { get: ({ index }) => index },
    },
  },
  ChartTrendlineCollection: {
    items: (target, host) =>
      trendlines(host, target).map((number) => make('ChartTrendline', trendline(target, number))),
    item: (target, args, host) => make('ChartTrendline', trendlineAt(host, target, args.integer(0))),
    methods: {
      add: (target, args, host) => {
        const type = args.optionalText(0) ?? 'Linear';
        if (!types.includes(type)) throw new ExcelError('InvalidArgument', type);
        const before = trendlines(host, target);
        const added = trendline(target, Math.max(-1, ...before) + 1);
        setTrendlines(host, target, [...before, added.trendline]);
        host.kept.set(`${keptKey('ChartTrendline', added)}.type`, type);
        return make('ChartTrendline', added);
      },
      getCount: (target, _, host) => trendlines(host, target).length,
      getItem: (target, args, host) => make('ChartTrendline', trendlineAt(host, target, args.integer(0))),
    },
  },
  ChartTrendline: {
    identity: ({ trendline: number }) => ({ _Id: number }),
    properties: {
      ...keptProperties<TrendlineTarget>('ChartTrendline', {
        ...{ type: 'Linear', polynomialOrder: 2, movingAveragePeriod: 2, showEquation: false, showRSquared: false },
        ...{ forwardPeriod: 0, backwardPeriod: 0, name: '', intercept: null },
      }),
    },
    objects: {
      format: (target) => make('ChartFormat', { key: keptKey('ChartTrendline', target) }),
      label: (target) => make('ChartTrendlineLabel', target),
    },
    methods: {
      delete: (target, _, host) =>
        setTrendlines(
          host,
          target,
          trendlines(host, target).filter((number) => number !== target.trendline),
        ),
    },
  },
  ChartTrendlineLabel: {
    ...keptClass<TrendlineTarget>('ChartTrendlineLabel', {
      ...{ top: 0, left: 0, width: 50, height: 15, formula: '', textOrientation: 0, horizontalAlignment: 'Center' },
      ...{ verticalAlignment: 'Center', text: '', autoText: true, numberFormat: 'General', linkNumberFormat: true },
    }),
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartTrendlineLabel', target) }) },
  },
  ChartErrorBars: {
    ...keptClass<ClassTargets['ChartErrorBars']>('ChartErrorBars', {
      ...{ endStyleCap: true, include: 'Both', type: 'StandardError', visible: false },
    }),
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartErrorBars', target) }) },
  },
  ChartLeaderLines: {
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartLeaderLines', target) }) },
  },
  ChartFormatString: { objects: { font: ({ key }) => make('ChartFont', keptFont(key)) } },
};
