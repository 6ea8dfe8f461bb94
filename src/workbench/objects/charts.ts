import type { ChartModel } from '../workbook/model';
import { changeChart, chartOf, demandKind, fieldProperty, newAxis } from './chartModel';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import type { MethodArguments } from './methodArguments';
import { registrationsOf } from './eventRegistrations';
import { spanHeight, spanWidth } from './range';
import { seriesFromRange } from './chartSource';
import { demandUnprotected, resolveRange, sheetOf } from './sheets';
import type { ChartTarget, ClassTargets, RangeTarget, SheetTarget } from './targets';

const CHART_TYPES =
  /^(Column|Bar|Line|Pie|Doughnut|XYScatter|Area|Bubble|Radar|Stock|Surface|Cone|Cylinder|Pyramid|3D)/;
/** Excel makes these, but their series and titles throw: nothing that ships may use them. */
const UNUSABLE_TYPES = ['Funnel', 'Waterfall', 'Treemap', 'Sunburst', 'Histogram', 'Pareto', 'Boxwhisker', 'RegionMap'];

function freeChartName(host: Host, sheetId: string): string {
  const names = new Set(sheetOf(host, sheetId).charts.map((chart) => chart.name));
  for (let number = 1; ; number += 1) if (!names.has(`Chart ${number}`)) return `Chart ${number}`;
}

function addChart(target: SheetTarget, args: MethodArguments, host: Host): ExcelObject {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const type = args.text(0);
  if (UNUSABLE_TYPES.includes(type)) throw new ExcelError('NotImplemented', `chart type ${type}`);
  if (!CHART_TYPES.test(type)) throw new ExcelError('InvalidArgument', type);
  const source = args.object(1, 'Range');
  if (!source) throw new ExcelError('InvalidArgument');
  const series = seriesFromRange(host, source, args.optionalText(2) ?? 'Auto', (index) => `series${index}`);
  const title = series.length === 1 ? series[0].name : undefined;
  const chart: ChartModel = {
    id: host.newId(3),
    name: freeChartName(host, target.sheetId),
    type,
    title: title ?? 'Chart Title',
    titleVisible: true,
    legendVisible: series.length > 1,
    legendPosition: 'Bottom',
    series,
    axes: { category: newAxis(), value: { ...newAxis(), majorGridlines: true } },
    left: 80,
    top: 60,
    width: 360,
    height: 216,
    borderVisible: true,
  };
  sheet.addChart(chart, 'host');
  return make('Chart', { ...target, chartId: chart.id });
}

function findChart(host: Host, { sheetId }: SheetTarget, key: string): ExcelObject | null {
  const lower = key.toLowerCase();
  const chart = sheetOf(host, sheetId).charts.find((one) => one.id === key || one.name.toLowerCase() === lower);
  return chart ? make('Chart', { sheetId, chartId: chart.id }) : null;
}

function demandChart(host: Host, target: SheetTarget, key: string): ExcelObject {
  const chart = findChart(host, target, key);
  if (!chart) throw new ExcelError('ItemNotFound');
  return chart;
}

function cornerCell(target: ChartTarget, args: MethodArguments, index: number, host: Host): RangeTarget | undefined {
  if (!args.has(index)) return undefined;
  const range = args.object(index, 'Range') ?? resolveRange(host, args.text(index), target.sheetId);
  if (!range || range.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument');
  return range;
}

/** Lays a chart over cells: from the first cell's corner to the last cell's opposite corner. */
function setPosition(target: ChartTarget, args: MethodArguments, host: Host): void {
  const first = cornerCell(target, args, 0, host);
  if (!first) throw new ExcelError('InvalidArgument');
  const last = cornerCell(target, args, 1, host);
  const sheet = sheetOf(host, target.sheetId);
  const left = spanWidth(sheet, 0, first.area.column);
  const top = spanHeight(sheet, 0, first.area.row);
  changeChart(host, target, (chart) => {
    chart.left = left;
    chart.top = top;
    if (!last) return;
    chart.width = spanWidth(sheet, 0, last.area.column + last.area.columns) - left;
    chart.height = spanHeight(sheet, 0, last.area.row + last.area.rows) - top;
  });
}

function image(target: ChartTarget, args: MethodArguments, host: Host): string {
  if (!host.renderChart) throw new ExcelError('NotImplemented', 'Chart.getImage without a renderer');
  const size = {
    width: args.has(0) ? args.integer(0) : undefined,
    height: args.has(1) ? args.integer(1) : undefined,
  };
  return host.renderChart(chartOf(host, target), sheetOf(host, target.sheetId), size);
}

const number = (field: 'left' | 'top' | 'width' | 'height') => fieldProperty(chartOf, changeChart, field, 'number');

function demandLegendPosition(position: string): string {
  if (!/^(Top|Bottom|Left|Right|Corner|Custom)$/.test(position)) throw new ExcelError('InvalidArgument', position);
  return position;
}

type Specs = 'ChartCollection' | 'Chart' | 'ChartTitle' | 'ChartLegend';

export const chartClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ChartCollection: {
    properties: { count: { get: ({ sheetId }, host) => sheetOf(host, sheetId).charts.length } },
    items: ({ sheetId }, host) =>
      sheetOf(host, sheetId).charts.map(({ id }) => make('Chart', { sheetId, chartId: id })),
    item: (target, args, host) => demandChart(host, target, args.text(0)),
    methods: {
      add: addChart,
      getCount: ({ sheetId }, _, host) => sheetOf(host, sheetId).charts.length,
      getItem: (target, args, host) => demandChart(host, target, args.text(0)),
      getItemOrNullObject: (target, args, host) => findChart(host, target, args.text(0)),
      getItemAt: (target, args, host) => {
        const chart = sheetOf(host, target.sheetId).charts[args.integer(0)];
        if (!chart) throw new ExcelError('InvalidArgument');
        return make('Chart', { ...target, chartId: chart.id });
      },
    },
  },
  Chart: {
    identity: ({ chartId }) => ({ Id: chartId }),
    properties: {
      id: { get: ({ chartId }) => chartId },
      name: {
        get: (target, host) => chartOf(host, target).name,
        set: (target, value, host) => {
          const name = demandKind<string>(value, 'string');
          const others = sheetOf(host, target.sheetId).charts.filter((chart) => chart.id !== target.chartId);
          if (name === '') throw new ExcelError('InvalidArgument');
          if (others.some((chart) => chart.name === name)) throw new ExcelError('ItemAlreadyExists', name);
          changeChart(host, target, (chart) => void (chart.name = name));
        },
      },
      chartType: {
        get: (target, host) => chartOf(host, target).type,
        set: (target, value, host) => {
          const type = demandKind<string>(value, 'string');
          if (!CHART_TYPES.test(type)) throw new ExcelError('InvalidArgument', type);
          changeChart(host, target, (chart) => void (chart.type = type));
        },
      },
      left: number('left'),
      top: number('top'),
      width: number('width'),
      height: number('height'),
      style: fieldProperty(chartOf, changeChart, 'style', 'number', 2),
    },
    objects: {
      axes: (target) => make('ChartAxes', target),
      series: (target) => make('ChartSeriesCollection', target),
      title: (target) => make('ChartTitle', target),
      legend: (target) => make('ChartLegend', target),
      dataLabels: (target) => make('ChartDataLabels', { sheetId: target.sheetId, chartId: target.chartId }),
      worksheet: ({ sheetId }) => make('Worksheet', { sheetId }),
      format: (target) =>
        make('ChartFormat', {
          fill: {
            get: (host) => chartOf(host, target).fill,
            set: (host, fill) => changeChart(host, target, (chart) => void (chart.fill = fill)),
          },
          border: {
            get: (host) => (chartOf(host, target).borderVisible ? undefined : 'none'),
            set: (host, color) => changeChart(host, target, (chart) => void (chart.borderVisible = color !== 'none')),
          },
        }),
    },
    methods: {
      activate: () => null,
      delete: (target, _, host) => {
        const sheet = sheetOf(host, target.sheetId);
        demandUnprotected(sheet);
        sheet.removeChart(chartOf(host, target).id, 'host');
      },
      getImage: image,
      setData: (target, args, host) => {
        const source = args.object(0, 'Range');
        if (!source) throw new ExcelError('InvalidArgument');
        const series = seriesFromRange(host, source, args.optionalText(1) ?? 'Auto', (index) => `series${index}`);
        changeChart(host, target, (chart) => void (chart.series = series));
      },
      setPosition,
      ...registrationsOf({ ActivatedEvent: 51, DeactivatedEvent: 52 }, ({ chartId }: ChartTarget) => chartId),
    },
  },
  ChartTitle: {
    properties: {
      text: {
        get: (target, host) => chartOf(host, target).title ?? '',
        set: (target, value, host) => {
          const text = demandKind<string>(value, 'string');
          changeChart(host, target, (chart) => {
            chart.title = text;
            chart.titleVisible = true;
          });
        },
      },
      visible: fieldProperty(chartOf, changeChart, 'titleVisible', 'boolean'),
    },
    objects: {
      format: (target) =>
        make('ChartFormat', {
          font: {
            get: (host) => {
              const { titleFontColor: color, titleFontSize: size } = chartOf(host, target);
              return { color, size };
            },
            set: (host, { color, size }) =>
              changeChart(host, target, (chart) => {
                if (color !== undefined) chart.titleFontColor = color;
                if (size !== undefined) chart.titleFontSize = size;
              }),
          },
        }),
    },
    methods: {
      setFormula: (target, args, host) => {
        const reference = resolveRange(host, args.text(0), target.sheetId);
        if (!reference) throw new ExcelError('InvalidArgument');
        const value = sheetOf(host, reference.sheetId).value(reference.area.row, reference.area.column);
        changeChart(host, target, (chart) => void (chart.title = value === null ? '' : String(value)));
      },
    },
  },
  ChartLegend: {
    properties: {
      visible: fieldProperty(chartOf, changeChart, 'legendVisible', 'boolean'),
      position: {
        get: (target, host) => chartOf(host, target).legendPosition,
        set: (target, value, host) => {
          const position = demandLegendPosition(demandKind<string>(value, 'string'));
          changeChart(host, target, (chart) => void (chart.legendPosition = position));
        },
      },
    },
  },
};
