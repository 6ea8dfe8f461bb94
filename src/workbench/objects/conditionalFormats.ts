import type { ConditionalFormat } from '../workbook/model';
import { intersect } from '../workbook/area';
import { demandKind } from './chartModel';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { keptProperties } from './kept';
import { visualParts, visualRules } from './visualFormats';
import type { Host } from './host';
import { readColor } from './colors';
import { ExcelError } from './excelError';
import { isRecord } from './methodArguments';
import { demandFormattable, sheetOf } from './sheets';
import type { ClassTargets, ConditionalTarget, RangeTarget } from './targets';

type Rule = ConditionalFormat['rule'];

/** A fresh rule per Excel's type of conditional format; the others are not played. */
const NEW_RULES: Record<string, () => Rule> = {
  CellValue: () => ({ type: 'cellValue', operator: 'EqualTo', formula1: '' }),
  ContainsText: () => ({ type: 'containsText', operator: 'Contains', text: '' }),
  Custom: () => ({ type: 'custom', formula: '' }),
  ...visualRules,
};
const TYPE_NAMES: Record<Exclude<Rule['type'], 'visual'>, string> = {
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  custom: 'Custom',
};

function typeName(rule: Rule): string {
  return rule.type === 'visual' ? rule.kind : TYPE_NAMES[rule.type];
}

export function formatOf(host: Host, { sheetId, formatId }: ConditionalTarget): ConditionalFormat {
  const format = sheetOf(host, sheetId).conditionalFormats.find((one) => one.id === formatId);
  if (!format) throw new ExcelError('ItemNotFound');
  return format;
}

export function replace(
  host: Host,
  target: ConditionalTarget,
  change: (format: ConditionalFormat) => ConditionalFormat,
): void {
  const sheet = sheetOf(host, target.sheetId);
  demandFormattable(sheet);
  const { id } = formatOf(host, target);
  sheet.setConditionalFormats(
    sheet.conditionalFormats.map((one) => (one.id === id ? change(one) : one)),
    'host',
  );
}

/** Formats in the order of their priority, numbered again. */
function store(host: Host, sheetId: string, formats: ConditionalFormat[]): void {
  const sheet = sheetOf(host, sheetId);
  demandFormattable(sheet);
  sheet.setConditionalFormats(
    formats.map((format, priority) => ({ ...format, priority })),
    'host',
  );
}

function ordered(host: Host, sheetId: string): ConditionalFormat[] {
  return [...sheetOf(host, sheetId).conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function formatsOn(host: Host, { sheetId, area }: RangeTarget): ConditionalFormat[] {
  return ordered(host, sheetId).filter((format) => intersect(format.area, area));
}

function formatObject(sheetId: string, format: ConditionalFormat | undefined): ExcelObject | null {
  return format ? make('ConditionalFormat', { sheetId, formatId: format.id }) : null;
}

function demandFormat(sheetId: string, format: ConditionalFormat | undefined): ExcelObject {
  if (!format) throw new ExcelError('ItemNotFound');
  return make('ConditionalFormat', { sheetId, formatId: format.id });
}

function ruleObject(
  host: Host,
  target: ConditionalTarget,
  type: Rule['type'],
  className: 'CellValueConditionalFormat' | 'TextConditionalFormat' | 'CustomConditionalFormat',
): ExcelObject | null {
  return formatOf(host, target).rule.type === type ? make(className, target) : null;
}

export function demandRule(rule: ExcelObject | null): ExcelObject {
  if (!rule) throw new ExcelError('InvalidOperation');
  return rule;
}

function cellValueRule(value: unknown): Rule {
  if (!isRecord(value) || typeof value.operator !== 'string') throw new ExcelError('InvalidArgument');
  const text = (formula: unknown): string =>
    typeof formula === 'number' ? String(formula) : demandKind(formula, 'string');
  const two = value.formula2 !== undefined && value.formula2 !== null;
  return {
    type: 'cellValue',
    operator: value.operator,
    formula1: text(value.formula1),
    ...(two ? { formula2: text(value.formula2) } : {}),
  };
}

function textRule(value: unknown): Rule {
  if (!isRecord(value) || typeof value.operator !== 'string' || typeof value.text !== 'string')
    throw new ExcelError('InvalidArgument');
  return { type: 'containsText', operator: value.operator, text: value.text };
}

function withFormat(host: Host, target: ConditionalTarget, change: ConditionalFormat['format']): void {
  replace(host, target, (one) => ({ ...one, format: { ...one.format, ...change } }));
}

export const formatPart = { format: (target: ConditionalTarget) => make('ConditionalRangeFormat', target) };

function customFormula(host: Host, target: ConditionalTarget): string {
  const { rule } = formatOf(host, target);
  return rule.type === 'custom' ? rule.formula : '';
}

const formulaProperty = {
  get: (target: ConditionalTarget, host: Host) => customFormula(host, target),
  set: (target: ConditionalTarget, value: unknown, host: Host) => {
    const formula = demandKind<string>(value, 'string');
    replace(host, target, (one) => ({ ...one, rule: { type: 'custom', formula } }));
  },
};

type Specs =
  | 'ConditionalFormatCollection'
  | 'ConditionalFormat'
  | 'CellValueConditionalFormat'
  | 'TextConditionalFormat'
  | 'CustomConditionalFormat'
  | 'ConditionalFormatRule'
  | 'ConditionalRangeFormat'
  | 'ConditionalRangeFill'
  | 'ConditionalRangeFont';

export const conditionalFormatClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ConditionalFormatCollection: {
    items: (target, host) => formatsOn(host, target).map((format) => demandFormat(target.sheetId, format)),
    item: (target, args, host) => {
      const id = args.text(0);
      return formatObject(
        target.sheetId,
        formatsOn(host, target).find((one) => one.id === id),
      );
    },
    methods: {
      add: ({ sheetId, area }, args, host) => {
        const type = args.text(0);
        const rule = NEW_RULES[type]?.();
        if (!rule) throw new ExcelError('NotImplemented', `conditional format ${type}`);
        const format: ConditionalFormat = { id: host.newId(5), area, priority: 0, rule, format: {} };
        store(host, sheetId, [format, ...ordered(host, sheetId)]);
        return make('ConditionalFormat', { sheetId, formatId: format.id });
      },
      clearAll: (target, _, host) => {
        const gone = new Set(formatsOn(host, target).map(({ id }) => id));
        store(
          host,
          target.sheetId,
          ordered(host, target.sheetId).filter(({ id }) => !gone.has(id)),
        );
      },
      getCount: (target, _, host) => formatsOn(host, target).length,
      getItemAt: (target, args, host) => {
        const format = formatsOn(host, target)[args.integer(0)];
        if (!format) throw new ExcelError('InvalidArgument');
        return make('ConditionalFormat', { sheetId: target.sheetId, formatId: format.id });
      },
      getItem: (target, args, host) =>
        demandFormat(
          target.sheetId,
          formatsOn(host, target).find(({ id }) => id === args.text(0)),
        ),
      getItemOrNullObject: (target, args, host) =>
        formatObject(
          target.sheetId,
          formatsOn(host, target).find(({ id }) => id === args.text(0)),
        ),
    },
  },
  ConditionalFormat: {
    identity: ({ formatId }) => ({ Id: formatId }),
    properties: {
      id: { get: ({ formatId }) => formatId },
      type: { get: (target, host) => typeName(formatOf(host, target).rule) },
      priority: {
        get: (target, host) => formatOf(host, target).priority,
        set: (target, value, host) => {
          const moved = formatOf(host, target);
          const others = ordered(host, target.sheetId).filter((one) => one.id !== moved.id);
          others.splice(demandKind<number>(value, 'number'), 0, moved);
          store(host, target.sheetId, others);
        },
      },
      stopIfTrue: {
        get: (target, host) => formatOf(host, target).stopIfTrue ?? false,
        set: (target, value, host) => {
          const stopIfTrue = demandKind<boolean>(value, 'boolean');
          replace(host, target, (one) => ({ ...one, stopIfTrue }));
        },
      },
    },
    objects: {
      cellValue: (target, host) => demandRule(ruleObject(host, target, 'cellValue', 'CellValueConditionalFormat')),
      cellValueOrNullObject: (target, host) => ruleObject(host, target, 'cellValue', 'CellValueConditionalFormat'),
      textComparison: (target, host) => demandRule(ruleObject(host, target, 'containsText', 'TextConditionalFormat')),
      textComparisonOrNullObject: (target, host) => ruleObject(host, target, 'containsText', 'TextConditionalFormat'),
      custom: (target, host) => demandRule(ruleObject(host, target, 'custom', 'CustomConditionalFormat')),
      customOrNullObject: (target, host) => ruleObject(host, target, 'custom', 'CustomConditionalFormat'),
      ...visualParts,
    },
    methods: {
      delete: (target, _, host) => {
        const { id } = formatOf(host, target);
        store(
          host,
          target.sheetId,
          ordered(host, target.sheetId).filter((one) => one.id !== id),
        );
      },
      changeRuleToCellValue: (target, args, host) => {
        const rule = cellValueRule(args.raw(0));
        replace(host, target, (one) => ({ ...one, rule }));
      },
      changeRuleToContainsText: (target, args, host) => {
        const rule = textRule(args.raw(0));
        replace(host, target, (one) => ({ ...one, rule }));
      },
      changeRuleToCustom: (target, args, host) =>
        replace(host, target, (one) => ({ ...one, rule: { type: 'custom', formula: args.text(0) } })),
      getRanges: (target, _, host) =>
        make('RangeAreas', { sheetId: target.sheetId, areas: [formatOf(host, target).area] }),
      getRange: (target, _, host) => make('Range', { sheetId: target.sheetId, area: formatOf(host, target).area }),
      getRangeOrNullObject: (target, _, host) =>
        make('Range', { sheetId: target.sheetId, area: formatOf(host, target).area }),
    },
  },
  CellValueConditionalFormat: {
    properties: {
      rule: {
        get: (target, host) => {
          const { rule } = formatOf(host, target);
          if (rule.type !== 'cellValue') return null;
          return { formula1: rule.formula1, formula2: rule.formula2, operator: rule.operator };
        },
        set: (target, value, host) => {
          const rule = cellValueRule(value);
          replace(host, target, (one) => ({ ...one, rule }));
        },
      },
    },
    objects: formatPart,
  },
  TextConditionalFormat: {
    properties: {
      rule: {
        get: (target, host) => {
          const { rule } = formatOf(host, target);
          return rule.type === 'containsText' ? { operator: rule.operator, text: rule.text } : null;
        },
        set: (target, value, host) => {
          const rule = textRule(value);
          replace(host, target, (one) => ({ ...one, rule }));
        },
      },
    },
    objects: formatPart,
  },
  CustomConditionalFormat: {
    objects: { ...formatPart, rule: (target) => make('ConditionalFormatRule', target) },
  },
  ConditionalFormatRule: { properties: { formula: formulaProperty, formulaLocal: formulaProperty } },
  ConditionalRangeFormat: {
    properties: keptProperties<ConditionalTarget>('ConditionalRangeFormat', { numberFormat: null }),
    methods: { clearFormat: (target, _, host) => withFormat(host, target, { fill: undefined, fontColor: undefined }) },
    objects: {
      borders: (target) => make('ConditionalRangeBorderCollection', target),
      fill: (target) => make('ConditionalRangeFill', target),
      font: (target) => make('ConditionalRangeFont', target),
    },
  },
  ConditionalRangeFill: {
    properties: {
      color: {
        get: (target, host) => formatOf(host, target).format.fill ?? '',
        set: (target, value, host) => withFormat(host, target, { fill: readColor(value) }),
      },
    },
    methods: { clear: (target, _, host) => withFormat(host, target, { fill: undefined }) },
  },
  ConditionalRangeFont: {
    properties: {
      color: {
        get: (target, host) => formatOf(host, target).format.fontColor ?? '',
        set: (target, value, host) => withFormat(host, target, { fontColor: readColor(value) }),
      },
      ...keptProperties<ConditionalTarget>('ConditionalRangeFont', {
        italic: false,
        underline: 'None',
        strikethrough: false,
      }),
      bold: {
        get: (target, host) => formatOf(host, target).format.bold ?? false,
        set: (target, value, host) => withFormat(host, target, { bold: demandKind<boolean>(value, 'boolean') }),
      },
    },
    methods: { clear: (target, _, host) => withFormat(host, target, { fontColor: undefined, bold: undefined }) },
  },
};
