import type { AxisModel } from '../workbook/model';
import { axisOf, changeAxis, demandKind, fieldProperty, type Kind } from './chartModel';
import type { ClassSpec, PropertySpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { ExcelError } from './excelError';
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
      valueAxis: (target) => axis(target, 'value'),
    },
    methods: {
      getItem: (target, args) => {
        const type = args.text(0);
        if (type !== 'Category' && type !== 'Value') throw new ExcelError('InvalidArgument', type);
        if (args.optionalText(1) !== 'Secondary') return axis(target, type === 'Category' ? 'category' : 'value');
        if (type === 'Category') throw new ExcelError('NotImplemented', 'a secondary category axis');
        return axis(target, 'secondaryValue');
      },
    },
  },
  ChartAxis: {
    properties: {
      visible: field('visible', 'boolean'),
      reversePlotOrder: field('reversePlotOrder', 'boolean'),
      minimum: bound('minimum'),
      maximum: bound('maximum'),
      majorUnit: bound('majorUnit'),
      numberFormat: field('numberFormat', 'string', 'General'),
      tickLabelPosition: field('tickLabelPosition', 'string', 'NextToAxis'),
      type: { get: ({ axis: which }) => (which === 'category' ? 'Category' : 'Value') },
    },
    objects: {
      title: (target) => make('ChartAxisTitle', target),
      majorGridlines: (target) => make('ChartGridlines', { ...target, which: 'majorGridlines' }),
      minorGridlines: (target) => make('ChartGridlines', { ...target, which: 'minorGridlines' }),
      format: (target) =>
        make('ChartFormat', {
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
          },
        }),
    },
  },
  ChartAxisTitle: {
    properties: {
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
