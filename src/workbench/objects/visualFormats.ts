import type { ConditionalFormat, VisualKind } from '../workbook/model';
import { ExcelError } from './excelError';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { sheetOf } from './sheets';
import type { ClassName, ConditionalTarget } from './targets';

type Rule = ConditionalFormat['rule'];

/** What Excel gives a fresh rule of each kind. */
const defaults: Record<VisualKind, Record<string, unknown>> = {
  ColorScale: {
    criteria: {
      minimum: { type: 'LowestValue', formula: null, color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'HighestValue', formula: null, color: '#63BE7B' },
    },
  },
  DataBar: {
    ...{ axisColor: '#000000', axisFormat: 'Automatic', barDirection: 'Context', showDataBarOnly: false },
    ...{ lowerBoundRule: { type: 'LowestValue' }, upperBoundRule: { type: 'HighestValue' } },
    positiveFormat: { fillColor: '#638EC6', borderColor: '', gradientFill: true },
    negativeFormat: {
      fillColor: '#FF0000',
      borderColor: '',
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  IconSet: { style: 'ThreeTrafficLights1', reverseIconOrder: false, showIconOnly: false, criteria: [{}, {}, {}] },
  TopBottom: { rule: { type: 'TopItems', rank: 10 } },
  PresetCriteria: { rule: { criterion: 'AboveAverage' } },
};

const names: Record<VisualKind, [member: string, className: ClassName]> = {
  ColorScale: ['colorScale', 'ColorScaleConditionalFormat'],
  DataBar: ['dataBar', 'DataBarConditionalFormat'],
  IconSet: ['iconSet', 'IconSetConditionalFormat'],
  TopBottom: ['topBottom', 'TopBottomConditionalFormat'],
  PresetCriteria: ['preset', 'PresetCriteriaConditionalFormat'],
};
const kinds = Object.keys(defaults) as VisualKind[];

/** Fresh rules by Excel's type name. */
export const visualRules: Record<VisualKind, () => Rule> = Object.fromEntries(
  kinds.map((kind) => [kind, () => ({ type: 'visual', kind, settings: defaults[kind] })]),
) as Record<VisualKind, () => Rule>;

function kindOf(host: Host, { sheetId, formatId }: ConditionalTarget): VisualKind | undefined {
  const format = sheetOf(host, sheetId).conditionalFormats.find(({ id }) => id === formatId);
  if (!format) throw new ExcelError('ItemNotFound');
  return format.rule.type === 'visual' ? format.rule.kind : undefined;
}

type Part = (target: ConditionalTarget, host: Host) => ExcelObject | null;

/** `colorScale`, `colorScaleOrNullObject` and their like of a conditional format. */
export const visualParts: Record<string, Part> = Object.fromEntries(
  kinds.flatMap((kind): [string, Part][] => {
    const [member, className] = names[kind];
    const find: Part = (target, host) => (kindOf(host, target) === kind ? make(className, target) : null);
    const demand: Part = (target, host) => {
      const found = find(target, host);
      if (!found) throw new ExcelError('InvalidOperation');
      return found;
    };
    return [
      [member, demand],
      [`${member}OrNullObject`, find],
    ];
  }),
);
