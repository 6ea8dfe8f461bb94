import type { SeriesModel } from '../workbook/model';
import { readColor } from './colors';
import {
  changeChart,
  changeSeries,
  chartOf,
  demandKind,
  fieldProperty,
  newAxis,
  seriesOf,
  type Kind,
} from './chartModel';
import type { ClassSpec, PropertySpec } from './classSpec';
import { make } from './excelObject';
import { keptKey, keptProperties } from './kept';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { newSeries, referenceText } from './chartSource';
import { parseReference, splitSheet, tryParseArea } from '../workbook/address';
import { cellOutput } from './cellInput';
import { findSheet } from './sheets';
import type { MethodArguments } from './methodArguments';
import type { ClassTargets, FillAccess, LabelsTarget, PointTarget, SeriesTarget } from './targets';

const field = <F extends keyof SeriesModel>(name: F, kind: Kind, unset?: unknown): PropertySpec<SeriesTarget> =>
  fieldProperty(seriesOf, changeSeries, name, kind, unset);

function bounded(name: 'gapWidth' | 'overlap', least: number, most: number, unset: number): PropertySpec<SeriesTarget> {
  const plain = field(name, 'number', unset);
  return {
    get: plain.get,
    set: (target, value, host) => {
      if (typeof value !== 'number' || value < least || value > most) throw new ExcelError('InvalidArgument');
      // Gap and overlap belong to the chart group: Excel changes them for every series of it.
      changeChart(host, target, (chart) => {
        for (const series of chart.series) series[name] = value;
      });
    },
  };
}

function sourceReference(args: MethodArguments, host: Host): string {
  const source = args.object(0, 'Range');
  if (!source) throw new ExcelError('InvalidArgument');
  if (source.area.rows > 1 && source.area.columns > 1) throw new ExcelError('InvalidArgument');
  return referenceText(host, source);
}

function seriesFill(target: SeriesTarget): FillAccess {
  return {
    get: (host) => seriesOf(host, target).fill,
    set: (host, fill) => changeSeries(host, target, (series) => void (series.fill = fill)),
  };
}

function pointCount(target: SeriesTarget, host: Host): number {
  const reference = seriesOf(host, target).values;
  const area = reference === undefined ? undefined : tryParseArea(splitSheet(reference).cells);
  return area ? area.rows * area.columns : 0;
}

type Labels = SeriesModel['dataLabels'];

/** The series that a labels object stands for: one, or all of a chart. */
function labelled(host: Host, target: LabelsTarget): SeriesModel[] {
  return chartOf(host, target).series.filter((one) => target.seriesId === undefined || one.id === target.seriesId);
}

function changeLabels(host: Host, target: LabelsTarget, change: (labels: Labels) => void): void {
  changeChart(host, target, (chart) => {
    for (const series of chart.series) {
      if (target.seriesId !== undefined && series.id !== target.seriesId) continue;
      series.hasDataLabels = true;
      change(series.dataLabels);
    }
  });
}

function label<F extends keyof Labels>(name: F, kind: Kind, unset: unknown): PropertySpec<LabelsTarget> {
  return {
    get: (target, host) => labelled(host, target)[0]?.dataLabels[name] ?? unset,
    set: (target, value, host) => {
      const checked = demandKind<Labels[F]>(value, kind);
      changeLabels(host, target, (labels) => {
        labels[name] = checked;
      });
    },
  };
}

function changePointLabel(host: Host, target: PointTarget, change: SeriesModel['pointLabels'][number]): void {
  changeSeries(host, target, (series) => {
    series.hasDataLabels = true;
    series.pointLabels[target.index] = { ...series.pointLabels[target.index], ...change };
  });
}

/** Excel.ChartSeriesDimension → where the series has it from. */
function dimensionReference(host: Host, target: SeriesTarget, name: string): string | undefined {
  const { values, categories, xValues } = seriesOf(host, target);
  if (name === 'Categories') return categories;
  if (name === 'XValues') return xValues ?? categories;
  if (name === 'BubbleSizes')
    return host.kept.get(`${keptKey('ChartSeries', target)}.bubbleSizes`) as string | undefined;
  if (name === 'Values' || name === 'YValues') return values;
  throw new ExcelError('InvalidArgument', name);
}

/** The values at a reference, in their order. */
function dimension(host: Host, reference: string | undefined): unknown[] {
  const found = reference === undefined ? undefined : parseReference(reference);
  const sheet = found?.sheet === undefined ? undefined : findSheet(host, found.sheet);
  return found && sheet ? sheet.values(found.area).flat().map(cellOutput) : [];
}

function point(target: SeriesTarget, index: number): PointTarget {
  const { sheetId, chartId, seriesId } = target;
  return { sheetId, chartId, seriesId, index };
}

type Specs =
  | 'ChartSeriesCollection'
  | 'ChartSeries'
  | 'ChartPointsCollection'
  | 'ChartPoint'
  | 'ChartDataLabel'
  | 'ChartDataLabels';

export const chartSeriesClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ChartSeriesCollection: {
    properties: { count: { get: (target, host) => chartOf(host, target).series.length } },
    items: (target, host) =>
      chartOf(host, target).series.map(({ id }) => make('ChartSeries', { ...target, seriesId: id })),
    methods: {
      getCount: (target, _, host) => chartOf(host, target).series.length,
      getItemAt: (target, args, host) => {
        const series = chartOf(host, target).series[args.integer(0)];
        if (!series) throw new ExcelError('InvalidArgument');
        return make('ChartSeries', { ...target, seriesId: series.id });
      },
      add: (target, args, host) => {
        const { series } = chartOf(host, target);
        const highest = Math.max(0, ...series.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
        const fresh = newSeries(`series${highest + 1}`, args.optionalText(0) ?? `Series${series.length + 1}`);
        const at = args.optionalInteger(1, series.length);
        changeChart(host, target, (chart) => void chart.series.splice(at, 0, fresh));
        return make('ChartSeries', { ...target, seriesId: fresh.id });
      },
    },
  },
  ChartSeries: {
    properties: {
      name: field('name', 'string'),
      chartType: {
        get: (target, host) => seriesOf(host, target).chartType ?? chartOf(host, target).type,
        set: (target, value, host) =>
          changeSeries(host, target, (series) => void (series.chartType = demandKind<string>(value, 'string'))),
      },
      hasDataLabels: field('hasDataLabels', 'boolean'),
      gapWidth: bounded('gapWidth', 0, 500, 182),
      overlap: bounded('overlap', -100, 100, 0),
      axisGroup: {
        get: (target, host) => seriesOf(host, target).axisGroup ?? 'Primary',
        set: (target, value, host) => {
          if (value !== 'Primary' && value !== 'Secondary') throw new ExcelError('InvalidArgument');
          changeSeries(host, target, (series) => void (series.axisGroup = value));
          changeChart(host, target, ({ axes, series }) => {
            if (series.some(({ axisGroup }) => axisGroup === 'Secondary')) axes.secondaryValue ??= newAxis();
            else delete axes.secondaryValue;
          });
        },
      },
      markerStyle: field('markerStyle', 'string', 'Automatic'),
      markerBackgroundColor: {
        get: (target, host) => seriesOf(host, target).fill ?? '',
        set: (target, value, host) => seriesFill(target).set(host, readColor(value)),
      },
      markerForegroundColor: {
        get: (target, host) => seriesOf(host, target).markerLine ?? '',
        set: (target, value, host) => {
          const color = readColor(value);
          changeSeries(host, target, (series) => void (series.markerLine = color));
        },
      },
      markerSize: field('markerSize', 'number', 5),
      plotOrder: {
        get: (target, host) => chartOf(host, target).series.findIndex(({ id }) => id === target.seriesId),
        set: (target, value, host) => {
          const at = demandKind<number>(value, 'number');
          changeChart(host, target, (chart) => {
            const moved = chart.series.filter(({ id }) => id === target.seriesId);
            chart.series = chart.series.filter(({ id }) => id !== target.seriesId);
            chart.series.splice(at, 0, ...moved);
          });
        },
      },
      ...keptProperties<SeriesTarget>('ChartSeries', {
        ...{ filtered: false, showShadow: false, smooth: false, doughnutHoleSize: 75, explosion: 0 },
        ...{ firstSliceAngle: 0, invertIfNegative: false, bubbleScale: 100, secondPlotSize: 75 },
        ...{ splitType: 'SplitByPosition', splitValue: 0, varyByCategories: false, showLeaderLines: true },
        ...{ gradientStyle: 'TwoPhaseColor', gradientMinimumType: 'ExtremeValue', gradientMidpointType: 'Number' },
        ...{ gradientMaximumType: 'ExtremeValue', gradientMinimumValue: 0, gradientMidpointValue: 0 },
        ...{ gradientMaximumValue: 0, gradientMinimumColor: '', gradientMidpointColor: '', gradientMaximumColor: '' },
        ...{ parentLabelStrategy: 'None', showConnectorLines: true, invertColor: '' },
      }),
    },
    objects: {
      points: (target) => make('ChartPointsCollection', target),
      trendlines: (target) => make('ChartTrendlineCollection', target),
      xErrorBars: (target) => make('ChartErrorBars', { ...target, direction: 'x' }),
      yErrorBars: (target) => make('ChartErrorBars', { ...target, direction: 'y' }),
      dataLabels: (target) => make('ChartDataLabels', target),
      format: (target) =>
        make('ChartFormat', {
          key: keptKey('ChartSeries', target),
          fill: seriesFill(target),
          line: {
            get: (host) => seriesOf(host, target).lineColor,
            set: (host, color) => changeSeries(host, target, (series) => void (series.lineColor = color)),
            weight: (host) => seriesOf(host, target).lineWeight,
            setWeight: (host, points) => changeSeries(host, target, (series) => void (series.lineWeight = points)),
            isDashed: (host) => seriesOf(host, target).isDashed ?? false,
            setDashed: (host, isDashed) =>
              changeSeries(host, target, (series) => void (series.isDashed = isDashed ? true : undefined)),
          },
        }),
    },
    methods: {
      delete: (target, _, host) =>
        changeChart(host, target, (chart) => {
          chart.series = chart.series.filter(({ id }) => id !== target.seriesId);
        }),
      getDimensionValues: (target, args, host) => dimension(host, dimensionReference(host, target, args.text(0))),
      getDimensionDataSourceString: (target, args, host) =>
        `=${dimensionReference(host, target, args.text(0)) ?? ''}`.replaceAll('$', ''),
      getDimensionDataSourceType: () => 'LocalRange',
      setBubbleSizes: (target, args, host) => {
        host.kept.set(`${keptKey('ChartSeries', target)}.bubbleSizes`, sourceReference(args, host));
      },
      setValues: (target, args, host) => {
        const reference = sourceReference(args, host);
        changeSeries(host, target, (series) => void (series.values = reference));
      },
      setXAxisValues: (target, args, host) => {
        const reference = sourceReference(args, host);
        changeChart(host, target, (chart) => {
          const series = chart.series.find(({ id }) => id === target.seriesId);
          if (!series) throw new ExcelError('ItemNotFound');
          if (/^(XYScatter|Bubble)/.test(series.chartType ?? chart.type)) series.xValues = reference;
          else series.categories = reference;
        });
      },
    },
  },
  ChartPointsCollection: {
    properties: { count: { get: pointCount } },
    items: (target, host) =>
      Array.from({ length: pointCount(target, host) }, (_, index) => make('ChartPoint', point(target, index))),
    methods: {
      getCount: (target, _, host) => pointCount(target, host),
      getItemAt: (target, args, host) => {
        const index = args.integer(0);
        if (index < 0 || index >= pointCount(target, host)) throw new ExcelError('InvalidArgument');
        return make('ChartPoint', point(target, index));
      },
    },
  },
  ChartPoint: {
    properties: {
      value: {
        get: (target, host) => dimension(host, seriesOf(host, target).values)[target.index] ?? null,
      },
      ...keptProperties<PointTarget>('ChartPoint', {
        ...{ markerStyle: 'Automatic', markerSize: 5, markerBackgroundColor: '', markerForegroundColor: '' },
      }),
      hasDataLabel: {
        get: (target, host) => {
          const series = seriesOf(host, target);
          return series.hasDataLabels || series.pointLabels[target.index] !== undefined;
        },
        set: (target, value, host) => {
          if (demandKind<boolean>(value, 'boolean')) changePointLabel(host, target, {});
          else changeSeries(host, target, (series) => delete series.pointLabels[target.index]);
        },
      },
    },
    objects: {
      dataLabel: (target) => make('ChartDataLabel', target),
      format: (target) =>
        make('ChartFormat', {
          key: keptKey('ChartPoint', target),
          fill: {
            get: (host) => seriesOf(host, target).pointFills[target.index],
            set: (host, fill) =>
              changeSeries(host, target, (series) => {
                if (fill === undefined) delete series.pointFills[target.index];
                else series.pointFills[target.index] = fill;
              }),
          },
        }),
    },
  },
  ChartDataLabel: {
    properties: {
      text: {
        get: (target, host) => seriesOf(host, target).pointLabels[target.index]?.text ?? '',
        set: (target, value, host) => changePointLabel(host, target, { text: demandKind<string>(value, 'string') }),
      },
      formula: {
        get: (target, host) => seriesOf(host, target).pointLabels[target.index]?.formula ?? '',
        set: (target, value, host) => changePointLabel(host, target, { formula: demandKind<string>(value, 'string') }),
      },
      showValue: {
        get: (target, host) => seriesOf(host, target).dataLabels.showValue ?? true,
        set: (target, value, host) => {
          demandKind<boolean>(value, 'boolean');
          changePointLabel(host, target, {});
        },
      },
      ...keptProperties<PointTarget>('ChartDataLabel', {
        ...{ position: 'OutsideEnd', showSeriesName: false, showCategoryName: false, showLegendKey: false },
        ...{ showPercentage: false, showBubbleSize: false, separator: ', ', top: 0, left: 0, textOrientation: 0 },
        ...{ horizontalAlignment: 'Center', verticalAlignment: 'Center', autoText: true, numberFormat: 'General' },
        ...{ linkNumberFormat: true },
      }),
    },
    objects: {
      format: (target) =>
        make('ChartFormat', {
          key: keptKey('ChartDataLabel', target),
          font: {
            get: (host) => ({ color: seriesOf(host, target).pointLabels[target.index]?.fontColor }),
            set: (host, { color }) => changePointLabel(host, target, { fontColor: color }),
          },
        }),
    },
  },
  ChartDataLabels: {
    properties: {
      showValue: label('showValue', 'boolean', true),
      showCategoryName: label('showCategoryName', 'boolean', false),
      showSeriesName: label('showSeriesName', 'boolean', false),
      position: label('position', 'string', 'Center'),
      numberFormat: label('numberFormat', 'string', 'General'),
      separator: label('separator', 'string', ', '),
      ...keptProperties<LabelsTarget>('ChartDataLabels', {
        ...{ showLegendKey: false, showPercentage: false, showBubbleSize: false, linkNumberFormat: true },
        ...{ textOrientation: 0, autoText: true, horizontalAlignment: 'Center', verticalAlignment: 'Center' },
        ...{ showLeaderLines: true },
      }),
    },
    objects: {
      leaderLines: (target) => make('ChartLeaderLines', target),
      format: (target) =>
        make('ChartFormat', {
          key: keptKey('ChartDataLabels', target),
          font: {
            get: (host) => {
              const { fontColor: color, fontSize: size, bold } = labelled(host, target)[0]?.dataLabels ?? {};
              return { color, size, bold };
            },
            set: (host, { color, size, bold }) =>
              changeLabels(host, target, (labels) => {
                if (color !== undefined) labels.fontColor = color;
                if (size !== undefined) labels.fontSize = size;
                if (bold !== undefined) labels.bold = bold;
              }),
          },
        }),
    },
  },
};
