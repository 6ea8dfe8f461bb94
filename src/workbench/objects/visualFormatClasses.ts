import { readColor } from './colors';
import { formatOf, formatPart, replace } from './conditionalFormats';
import type { ClassSpec, PropertySpec } from './classSpec';
import { make } from './excelObject';
import { ExcelError } from './excelError';
import type { Host } from './host';
import { keptClass } from './kept';
import { isRecord } from './methodArguments';
import type { ClassTargets, ConditionalTarget } from './targets';

function settings(host: Host, target: ConditionalTarget): Readonly<Record<string, unknown>> {
  const { rule } = formatOf(host, target);
  return rule.type === 'visual' ? rule.settings : {};
}

function set(host: Host, target: ConditionalTarget, change: Record<string, unknown>): void {
  replace(host, target, (one) =>
    one.rule.type === 'visual' ? { ...one, rule: { ...one.rule, settings: { ...one.rule.settings, ...change } } } : one,
  );
}

/** Colours of criteria as Excel reads them back; anything else stays. */
function withColors(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'color' && typeof inner === 'string' ? readColor(inner) : withColors(inner),
    ]),
  );
}

function setting(name: string, accepts: (value: unknown) => boolean): PropertySpec<ConditionalTarget> {
  return {
    get: (target, host) => settings(host, target)[name] ?? null,
    set: (target, value, host) => {
      if (!accepts(value)) throw new ExcelError('InvalidArgument', name);
      set(host, target, { [name]: withColors(value) });
    },
  };
}

/** A property of one of the two formats of a data bar. */
function barProperty(format: 'positiveFormat' | 'negativeFormat', name: string): PropertySpec<ConditionalTarget> {
  const read = (host: Host, target: ConditionalTarget): Record<string, unknown> => {
    const found = settings(host, target)[format];
    return isRecord(found) ? found : {};
  };
  return {
    get: (target, host) => read(host, target)[name] ?? null,
    set: (target, value, host) => {
      const kept = name.endsWith('Color') && typeof value === 'string' && value !== '' ? readColor(value) : value;
      set(host, target, { [format]: { ...read(host, target), [name]: kept } });
    },
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const border = (edge: string) => (target: ConditionalTarget) => make('ConditionalRangeBorder', { ...target, edge });

type Specs =
  | 'ColorScaleConditionalFormat'
  | 'DataBarConditionalFormat'
  | 'ConditionalDataBarPositiveFormat'
  | 'ConditionalDataBarNegativeFormat'
  | 'IconSetConditionalFormat'
  | 'TopBottomConditionalFormat'
  | 'PresetCriteriaConditionalFormat'
  | 'ConditionalRangeBorderCollection'
  | 'ConditionalRangeBorder';

/** Conditional formats that are more than a look under a condition. */
export const visualFormatClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ColorScaleConditionalFormat: {
    properties: {
      criteria: setting('criteria', (value) => isRecord(value) && isRecord(value.minimum) && isRecord(value.maximum)),
      threeColorScale: {
        get: (target, host) => {
          const { criteria } = settings(host, target);
          return isRecord(criteria) && isRecord(criteria.midpoint);
        },
      },
    },
  },
  DataBarConditionalFormat: {
    properties: {
      axisColor: setting('axisColor', isText),
      axisFormat: setting('axisFormat', isText),
      barDirection: setting('barDirection', isText),
      lowerBoundRule: setting('lowerBoundRule', isRecord),
      upperBoundRule: setting('upperBoundRule', isRecord),
      showDataBarOnly: setting('showDataBarOnly', isFlag),
    },
    objects: {
      positiveFormat: (target) => make('ConditionalDataBarPositiveFormat', target),
      negativeFormat: (target) => make('ConditionalDataBarNegativeFormat', target),
    },
  },
  ConditionalDataBarPositiveFormat: {
    properties: {
      fillColor: barProperty('positiveFormat', 'fillColor'),
      borderColor: barProperty('positiveFormat', 'borderColor'),
      gradientFill: barProperty('positiveFormat', 'gradientFill'),
    },
  },
  ConditionalDataBarNegativeFormat: {
    properties: {
      fillColor: barProperty('negativeFormat', 'fillColor'),
      borderColor: barProperty('negativeFormat', 'borderColor'),
      matchPositiveFillColor: barProperty('negativeFormat', 'matchPositiveFillColor'),
      matchPositiveBorderColor: barProperty('negativeFormat', 'matchPositiveBorderColor'),
    },
  },
  IconSetConditionalFormat: {
    properties: {
      criteria: setting('criteria', Array.isArray),
      style: setting('style', isText),
      reverseIconOrder: setting('reverseIconOrder', isFlag),
      showIconOnly: setting('showIconOnly', isFlag),
    },
  },
  TopBottomConditionalFormat: {
    properties: { rule: setting('rule', (value) => isRecord(value) && typeof value.rank === 'number') },
    objects: formatPart,
  },
  PresetCriteriaConditionalFormat: {
    properties: { rule: setting('rule', (value) => isRecord(value) && isText(value.criterion)) },
    objects: formatPart,
  },
  ConditionalRangeBorderCollection: {
    properties: { count: { get: () => edges.length } },
    items: (target) => edges.map((edge) => border(edge)(target)),
    item: (target, args) => border(args.text(0))(target),
    objects: {
      top: border('EdgeTop'),
      bottom: border('EdgeBottom'),
      left: border('EdgeLeft'),
      right: border('EdgeRight'),
    },
    methods: { getItem: (target, args) => border(args.text(0))(target) },
  },
  ConditionalRangeBorder: {
    ...keptClass<ClassTargets['ConditionalRangeBorder']>('ConditionalRangeBorder', { color: '', style: 'None' }),
    identity: ({ edge }) => ({ _Id: edge }),
  },
};
