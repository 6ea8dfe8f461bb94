import type { AxisModel } from '../workbook/model';
import { axisOf, changeAxis, changeChart, demandKind, fieldProperty, type Kind } from './chartModel';
import type { ClassSpec, PropertySpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { keptKey, keptProperties, keptWeight } from './kept';
import { ExcelError } from './excelError';
import { referenceText } from './chartSource';
import type { AxisTarget, ChartTarget, ClassTargets } from './targets';

const field = <F extends keyof AxisModel>(name: F, kind: Kind, unset?: unknown): PropertySpec<AxisTarget> =>
  fieldProperty(axisOf, changeAxis, name, kind, unset);

/** A bound of an axis: a number, or an empty text for Excel's own choice. */
function bound(name: 'minimum' | 'maximum' | 'majorUnit'): PropertySpec<AxisTarget> {
  return {
    get: (target, host) => axisOf(host, target)[name] ?? '',
    set: (target, value, host) => {
      if (value !== '' && typeof value !== 'number') throw new ExcelError('InvalidArgument');
      changeAxis(host, target, (axis) => {
        axis[name] = value === '' ? undefined : value;
      });
    },
  };
}

function axis(target: ChartTarget, which: AxisTarget['axis']): ExcelObject {
  return make('ChartAxis', { ...target, axis: which });
}

type Specs = 'ChartAxes' | 'ChartAxis' | 'ChartAxisTitle' | 'ChartGridlines';

export const chartAxisClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ChartAxes: {
    objects: {
      categoryAxis: (target) => axis(target, 'category'),
      seriesAxis: (target) => axis(target, 'category'),
      valueAxis: (target) => axis(target, 'value'),
    },
    methods: {
      getItem: (target, args) => {
        const type = args.text(0);
        if (type !== 'Category' && type !== 'Value') throw new ExcelError('InvalidArgument', type);
        if (args.optionalText(1) === 'Secondary')
          return make('ChartAxis', { ...target, axis: type === 'Category' ? 'category' : 'value', secondary: true });
        return axis(target, type === 'Category' ? 'category' : 'value');
      },
    },
  },
  ChartAxis: {
    methods: {
      setCategoryNames: (target, args, host) => {
        const source = args.object(0, 'Range');
        if (!source) throw new ExcelError('InvalidArgument');
        const categories = referenceText(host, source);
        changeChart(host, target, (chart) => {
          for (const series of chart.series) series.categories = categories;
        });
      },
      setCrossesAt: (target, args, host) =>
        void host.kept.set(`${keptKey('ChartAxis', target)}.crossesAt`, args.raw(0)),
      setCustomDisplayUnit: (target, args, host) =>
        void host.kept.set(`${keptKey('ChartAxis', target)}.customDisplayUnit`, args.raw(0)),
      setPositionAt: (target, args, host) =>
        void host.kept.set(`${keptKey('ChartAxis', target)}.positionAt`, args.raw(0)),
    },
    properties: {
      visible: field('visible', 'boolean'),
      reversePlotOrder: field('reversePlotOrder', 'boolean'),
      minimum: bound('minimum'),
      maximum: bound('maximum'),
      majorUnit: bound('majorUnit'),
      numberFormat: field('numberFormat', 'string', 'General'),
      tickLabelPosition: field('tickLabelPosition', 'string', 'NextToAxis'),
      ...keptProperties<AxisTarget>('ChartAxis', {
        ...{ minorUnit: null, displayUnit: 'None', showDisplayUnitLabel: false, customDisplayUnit: 1 },
        ...{ minorTimeUnitScale: 'Days', majorTimeUnitScale: 'Days', baseTimeUnit: 'Days', categoryType: 'Automatic' },
        ...{ axisGroup: 'Primary', scaleType: 'Linear', logBase: 10, left: 0, top: 0, height: 0, width: 0 },
        ...{ crosses: 'Automatic', crossesAt: 0, isBetweenCategories: true, majorTickMark: 'None' },
        ...{ minorTickMark: 'None', tickMarkSpacing: 1, tickLabelSpacing: null, alignment: 'Center' },
        ...{ multiLevel: true, linkNumberFormat: true, offset: 100, textOrientation: null, position: 'Automatic' },
        ...{ positionAt: 0 },
      }),
      type: { get: ({ axis: which }) => (which === 'category' ? 'Category' : 'Value') },
    },
    objects: {
      title: (target) => make('ChartAxisTitle', target),
      majorGridlines: (target) => make('ChartGridlines', { ...target, which: 'majorGridlines' }),
      minorGridlines: (target) => make('ChartGridlines', { ...target, which: 'minorGridlines' }),
      format: (target) =>
        make('ChartFormat', {
          key: keptKey('ChartAxis', target),
          font: {
            get: (host) => {
              const { fontColor: color, fontSize: size } = axisOf(host, target);
              return { color, size };
            },
            set: (host, { color, size }) =>
              changeAxis(host, target, (model) => {
                if (color !== undefined) model.fontColor = color;
                if (size !== undefined) model.fontSize = size;
              }),
          },
          line: {
            get: (host) => (axisOf(host, target).lineVisible ? undefined : 'none'),
            set: (host, color) => changeAxis(host, target, (model) => void (model.lineVisible = color !== 'none')),
            ...keptWeight(keptKey('ChartAxis', target)),
          },
        }),
    },
  },
  ChartAxisTitle: {
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartAxisTitle', target) }) },
    methods: {
      setFormula: (target, args, host) =>
        changeAxis(host, target, (model) => {
          model.title = args.text(0);
          model.titleVisible = true;
        }),
    },
    properties: {
      ...keptProperties<AxisTarget>('ChartAxisTitle', { textOrientation: 0 }),
      text: {
        get: (target, host) => axisOf(host, target).title ?? '',
        set: (target, value, host) => {
          const text = demandKind<string>(value, 'string');
          changeAxis(host, target, (model) => {
            model.title = text;
            model.titleVisible = true;
          });
        },
      },
      visible: field('titleVisible', 'boolean'),
    },
  },
  ChartGridlines: {
    objects: { format: (target) => make('ChartFormat', { key: keptKey('ChartGridlines', target) }) },
    properties: {
      visible: {
        get: (target, host) => axisOf(host, target)[target.which],
        set: (target, value, host) => {
          const visible = demandKind<boolean>(value, 'boolean');
          changeAxis(host, target, (model) => {
            model[target.which] = visible;
          });
        },
      },
    },
  },
};
