import { demandKind } from './chartModel';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { ExcelError } from './excelError';
import type { Host } from './host';
import { keptClass, keptKey, keptProperties } from './kept';
import type { ClassTargets } from './targets';

const custom = 'CustomProperty ';
const styles = 'Style ';

function keysUnder(host: Host, prefix: string): string[] {
  return [...host.kept.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** The styles that every workbook has, as far as add-ins ask for them by name. */
const builtInStyles = ['Normal', 'Bad', 'Good', 'Neutral', 'Calculation', 'Input', 'Output', 'Note', 'Title', 'Total'];

function styleNames(host: Host): string[] {
  return [...builtInStyles, ...keysUnder(host, styles).filter((name) => !name.includes('{'))];
}

function findStyle(host: Host, name: string): ExcelObject | null {
  return styleNames(host).includes(name) ? make('Style', { name }) : null;
}

function demand(found: ExcelObject | null): ExcelObject {
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

const property = (host: Host, key: string): ExcelObject | null =>
  host.kept.has(custom + key) ? make('CustomProperty', { key }) : null;

type Specs =
  | 'DocumentProperties'
  | 'CustomPropertyCollection'
  | 'CustomProperty'
  | 'WorkbookProtection'
  | 'StyleCollection'
  | 'Style'
  | 'TableStyleCollection';

/** What belongs to a workbook and is neither cells nor objects on sheets: kept for add-ins. */
export const workbookPartClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  DocumentProperties: {
    properties: {
      ...keptProperties<ClassTargets['DocumentProperties']>('DocumentProperties', {
        ...{ title: '', subject: '', author: '', keywords: '', comments: '', category: '', manager: '', company: '' },
        revisionNumber: 0,
      }),
      lastAuthor: { get: () => '' },
      creationDate: { get: (_, host) => host.workbook.created.toISOString() },
    },
    objects: { custom: () => make('CustomPropertyCollection', {}) },
  },
  CustomPropertyCollection: {
    items: (_, host) => keysUnder(host, custom).map((key) => make('CustomProperty', { key })),
    item: (_, args, host) => demand(property(host, args.text(0))),
    methods: {
      add: (_, args, host) => {
        host.kept.set(custom + args.text(0), args.raw(1));
        return make('CustomProperty', { key: args.text(0) });
      },
      deleteAll: (_, __, host) => {
        for (const key of keysUnder(host, custom)) host.kept.delete(custom + key);
      },
      getCount: (_, __, host) => keysUnder(host, custom).length,
      getItem: (_, args, host) => demand(property(host, args.text(0))),
      getItemOrNullObject: (_, args, host) => property(host, args.text(0)),
    },
  },
  CustomProperty: {
    identity: ({ key }) => ({ Key: key }),
    properties: {
      key: { get: ({ key }) => key },
      type: {
        get: ({ key }, host) => {
          const value = host.kept.get(custom + key);
          return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
        },
      },
      value: {
        get: ({ key }, host) => host.kept.get(custom + key) ?? null,
        set: ({ key }, value, host) => void host.kept.set(custom + key, value),
      },
    },
    methods: { delete: ({ key }, _, host) => void host.kept.delete(custom + key) },
  },
  WorkbookProtection: {
    properties: { protected: { get: (_, host) => host.kept.get('WorkbookProtection') === true } },
    methods: {
      protect: (_, __, host) => {
        if (host.kept.get('WorkbookProtection') === true) throw new ExcelError('InvalidOperation');
        host.kept.set('WorkbookProtection', true);
      },
      unprotect: (_, __, host) => void host.kept.set('WorkbookProtection', false),
    },
  },
  StyleCollection: {
    items: (_, host) => styleNames(host).map((name) => make('Style', { name })),
    item: (_, args, host) => demand(findStyle(host, args.text(0))),
    methods: {
      add: (_, args, host) => {
        if (findStyle(host, args.text(0))) throw new ExcelError('ItemAlreadyExists', args.text(0));
        host.kept.set(styles + args.text(0), true);
      },
      getCount: (_, __, host) => styleNames(host).length,
      getItem: (_, args, host) => demand(findStyle(host, args.text(0))),
      getItemOrNullObject: (_, args, host) => findStyle(host, args.text(0)),
      getItemAt: (_, args, host) => demand(findStyle(host, styleNames(host)[args.integer(0)] ?? '')),
    },
  },
  Style: {
    identity: ({ name }) => ({ Name: name }),
    properties: {
      ...keptProperties<ClassTargets['Style']>('Style', {
        ...{ formulaHidden: false, horizontalAlignment: 'General', includeAlignment: true, includeBorder: true },
        ...{ includeFont: true, includeNumber: true, includePatterns: true, includeProtection: true, indentLevel: 0 },
        ...{ locked: true, numberFormat: 'General', numberFormatLocal: 'General', readingOrder: 'Context' },
        ...{ shrinkToFit: false, verticalAlignment: 'Bottom', wrapText: false, textOrientation: 0, autoIndent: false },
      }),
      name: { get: ({ name }) => name },
      orientation: {
        set: ({ name }, value, host) => {
          if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
          host.kept.set(`${keptKey('Style', { name })}.textOrientation`, value);
        },
      },
      builtIn: { get: ({ name }) => builtInStyles.includes(name) },
    },
    objects: {
      font: ({ name }) => make('StyleFont', { name }),
      fill: ({ name }) => make('StyleFill', { name }),
      borders: ({ name }) => make('StyleBorderCollection', { name }),
    },
    methods: {
      delete: ({ name }, _, host) => {
        if (builtInStyles.includes(name)) throw new ExcelError('InvalidOperation');
        host.kept.delete(styles + name);
      },
    },
  },
  TableStyleCollection: {
    methods: { setDefault: (_, args) => void demandKind<string>(args.raw(0), 'string') },
  },
};

type LookSpecs = 'StyleFont' | 'StyleFill' | 'StyleBorderCollection' | 'StyleBorder';

/** The look of a style: kept. */
export const styleLookClasses: { [K in LookSpecs]: ClassSpec<ClassTargets[K]> } = {
  StyleFont: keptClass('StyleFont', {
    ...{ bold: false, italic: false, color: '#000000', name: 'Calibri', size: 11, underline: 'None' },
    ...{ strikethrough: false, subscript: false, superscript: false, tintAndShade: 0 },
  }),
  StyleFill: {
    ...keptClass('StyleFill', {
      color: '',
      pattern: 'None',
      patternColor: '',
      tintAndShade: 0,
      patternTintAndShade: 0,
    }),
    methods: { clear: () => null },
  },
  StyleBorderCollection: {
    item: ({ name }, args) => make('StyleBorder', { name, edge: args.text(0) }),
    methods: { getItem: ({ name }, args) => make('StyleBorder', { name, edge: args.text(0) }) },
  },
  StyleBorder: keptClass('StyleBorder', { color: '', style: 'None', weight: 'Thin', tintAndShade: 0 }),
};
