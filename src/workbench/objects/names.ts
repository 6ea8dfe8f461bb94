import type { NameModel } from '../workbook/model';
import { formatReference, parseReference } from '../workbook/address';
import { demandKind } from './chartModel';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import type { MethodArguments } from './methodArguments';
import { findSheet, sheetOf } from './sheets';
import type { ClassTargets, NameTarget, ScopeTarget } from './targets';

function namesOf(host: Host, { sheetId }: ScopeTarget): NameModel[] {
  return [...host.workbook.names.values()].filter((name) => name.sheetId === sheetId);
}

function findName(host: Host, scope: ScopeTarget, key: string): NameModel | undefined {
  return namesOf(host, scope).find((name) => name.name.toLowerCase() === key.toLowerCase());
}

function nameObject(name: NameModel | undefined): ExcelObject | null {
  return name ? make('NamedItem', { name: name.name, sheetId: name.sheetId }) : null;
}

function demandName(host: Host, target: NameTarget): NameModel {
  const name = findName(host, target, target.name);
  if (!name) throw new ExcelError('ItemNotFound');
  return name;
}

function change(host: Host, target: NameTarget, part: Partial<NameModel>): void {
  host.workbook.setName({ ...demandName(host, target), ...part }, 'host');
}

function add(scope: ScopeTarget, args: MethodArguments, host: Host, formulaOf: () => string): ExcelObject | null {
  const name = args.text(0);
  if (findName(host, scope, name)) throw new ExcelError('ItemAlreadyExists', name);
  const item = {
    name,
    formula: formulaOf(),
    visible: true,
    comment: args.optionalText(2) ?? '',
    sheetId: scope.sheetId,
  };
  host.workbook.setName(item, 'host');
  return nameObject(item);
}

function referenceFormula(args: MethodArguments, host: Host): string {
  const range = args.object(1, 'Range');
  if (range) return `=${formatReference(sheetOf(host, range.sheetId).name, range.area)}`;
  const formula = args.text(1);
  return formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
}

function rangeOf(host: Host, target: NameTarget): ExcelObject | null {
  const reference = parseReference(demandName(host, target).formula);
  const sheet = reference?.sheet === undefined ? undefined : findSheet(host, reference.sheet);
  return reference && sheet ? make('Range', { sheetId: sheet.id, area: reference.area }) : null;
}

/** `Range`, or the type of the constant. */
function typeOf(formula: string): string {
  if (parseReference(formula)) return 'Range';
  const constant = formula.slice(1);
  if (/^".*"$/s.test(constant)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
  if (constant.startsWith('#')) return 'Error';
  return Number.isNaN(Number(constant)) ? 'Range' : Number.isInteger(Number(constant)) ? 'Integer' : 'Double';
}

function valueOf(formula: string): unknown {
  const constant = formula.slice(1);
  switch (typeOf(formula)) {
    case 'String':
      return constant.slice(1, -1).replaceAll('""', '"');
    case 'Boolean':
      return constant.toUpperCase() === 'TRUE';
    case 'Integer':
    case 'Double':
      return Number(constant);
    default:
      return constant;
  }
}

type Specs = 'NamedItemCollection' | 'NamedItem';

export const nameClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  NamedItemCollection: {
    items: (scope, host) => namesOf(host, scope).map(({ name, sheetId }) => make('NamedItem', { name, sheetId })),
    item: (scope, args, host) => nameObject(findName(host, scope, args.text(0))),
    methods: {
      add: (scope, args, host) => add(scope, args, host, () => referenceFormula(args, host)),
      addFormulaLocal: (scope, args, host) =>
        add(scope, args, host, () => {
          const formula = args.text(1);
          if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
          return formula;
        }),
      getCount: (scope, _, host) => namesOf(host, scope).length,
      getItem: (scope, args, host) => {
        const found = nameObject(findName(host, scope, args.text(0)));
        if (!found) throw new ExcelError('ItemNotFound');
        return found;
      },
      getItemOrNullObject: (scope, args, host) => nameObject(findName(host, scope, args.text(0))),
    },
  },
  NamedItem: {
    identity: ({ name }) => ({ Name: name, _Id: name }),
    properties: {
      name: { get: ({ name }) => name },
      type: { get: (target, host) => typeOf(demandName(host, target).formula) },
      value: { get: (target, host) => valueOf(demandName(host, target).formula) },
      formula: {
        get: (target, host) => demandName(host, target).formula,
        set: (target, value, host) => change(host, target, { formula: demandKind<string>(value, 'string') }),
      },
      visible: {
        get: (target, host) => demandName(host, target).visible,
        set: (target, value, host) => change(host, target, { visible: demandKind<boolean>(value, 'boolean') }),
      },
      comment: {
        get: (target, host) => demandName(host, target).comment,
        set: (target, value, host) => change(host, target, { comment: demandKind<string>(value, 'string') }),
      },
      scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    },
    objects: {
      worksheet: ({ sheetId }) => {
        if (sheetId === undefined) throw new ExcelError('ItemNotFound');
        return make('Worksheet', { sheetId });
      },
      worksheetOrNullObject: ({ sheetId }) => (sheetId === undefined ? null : make('Worksheet', { sheetId })),
    },
    methods: {
      getRange: (target, _, host) => {
        const range = rangeOf(host, target);
        if (!range) throw new ExcelError('InvalidArgument');
        return range;
      },
      getRangeOrNullObject: (target, _, host) => rangeOf(host, target),
      delete: (target, _, host) => host.workbook.removeName(demandName(host, target).name, 'host', target.sheetId),
    },
  },
};
