import type { Area, BorderStyle, CellFormat } from '../workbook/model';
import type { ClassSpec, PropertySpec } from './classSpec';
import { make } from './excelObject';
import { keptProperties } from './kept';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { readColor } from './colors';
import { fittedWidth } from './fittedWidth';
import { commonFormat, demandFormattable, sheetOf } from './sheets';
import type { BorderTarget, ClassTargets, RangeTarget } from './targets';

/** What a format property says where the cell's format is silent. */
const DEFAULTS = {
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  wrapText: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  locked: true,
} as const;

type Key = keyof typeof DEFAULTS;

/** Cells that share one format object: a range, or the areas of a selection. */
type CellsOf<T> = (target: T) => { sheetId: string; areas: readonly Area[] };
type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number';
const isText: Check = (value) => typeof value === 'string';
const oneOf =
  (...names: string[]): Check =>
  (value) =>
    names.includes(value as string);

/** Writes a format to every area; AccessDenied on a protected sheet that forbids it. */
function write(host: Host, cells: { sheetId: string; areas: readonly Area[] }, format: CellFormat): void {
  const sheet = sheetOf(host, cells.sheetId);
  demandFormattable(sheet);
  for (const area of cells.areas) sheet.setFormat(area, format, 'host');
}

function common<V>(
  host: Host,
  cells: { sheetId: string; areas: readonly Area[] },
  read: (format: CellFormat) => V,
): V | null {
  const sheet = sheetOf(host, cells.sheetId);
  const values = cells.areas.map((area) => commonFormat(sheet, area, read));
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function formatProperty<T>(cells: CellsOf<T>, key: Key, check: Check): PropertySpec<T> {
  return {
    get: (target, host) => common(host, cells(target), (format) => format[key] ?? DEFAULTS[key]),
    set: (target, value, host) => {
      if (!check(value)) throw new ExcelError('InvalidArgument');
      write(host, cells(target), { [key]: value });
    },
  };
}

export function fillSpec<T>(cells: CellsOf<T>): ClassSpec<T> {
  return {
    properties: {
      color: {
        get: (target, host) => common(host, cells(target), (format) => format.fill ?? '#FFFFFF'),
        set: (target, value, host) => write(host, cells(target), { fill: value === '' ? undefined : readColor(value) }),
      },
    },
    methods: { clear: (target, _, host) => write(host, cells(target), { fill: undefined }) },
  };
}

export function fontSpec<T>(cells: CellsOf<T>): ClassSpec<T> {
  return {
    properties: {
      bold: formatProperty(cells, 'bold', isFlag),
      italic: formatProperty(cells, 'italic', isFlag),
      name: formatProperty(cells, 'fontName', isText),
      size: formatProperty(cells, 'fontSize', isNumber),
      color: {
        get: (target, host) => common(host, cells(target), (format) => format.fontColor ?? DEFAULTS.fontColor),
        set: (target, value, host) => write(host, cells(target), { fontColor: readColor(value) }),
      },
      underline: {
        get: (target, host) => {
          const underlined = common(host, cells(target), (format) => format.underline ?? false);
          return underlined === null ? null : underlined ? 'Single' : 'None';
        },
        set: (target, value, host) => {
          const known = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
          if (!known.includes(value as string)) throw new ExcelError('InvalidArgument');
          write(host, cells(target), { underline: value !== 'None' });
        },
      },
    },
  };
}

export function alignmentProperties<T>(cells: CellsOf<T>): Record<string, PropertySpec<T>> {
  return {
    horizontalAlignment: formatProperty(
      cells,
      'horizontal',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'Distributed'),
    ),
    verticalAlignment: formatProperty(cells, 'vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    wrapText: formatProperty(cells, 'wrapText', isFlag),
    indentLevel: formatProperty(cells, 'indent', isNumber),
  };
}

const ofRange: CellsOf<RangeTarget> = ({ sheetId, area }) => ({ sheetId, areas: [area] });

/** The size all lines of a span share, or null. */
function commonSize(start: number, count: number, size: (line: number) => number): number | null {
  const first = size(start);
  for (let line = start + 1; line < start + Math.min(count, 20_000); line += 1) if (size(line) !== first) return null;
  return first;
}

function demandSize(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new ExcelError('InvalidArgument');
  return value;
}

type Specs = 'RangeFormat' | 'RangeFill' | 'RangeFont' | 'FormatProtection' | 'RangeBorderCollection' | 'RangeBorder';

export const rangeFormatClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  RangeFormat: {
    properties: {
      ...alignmentProperties(ofRange),
      ...keptProperties<RangeTarget>('RangeFormat', {
        ...{ textOrientation: 0, readingOrder: 'Context', shrinkToFit: false, autoIndent: false },
        ...{ useStandardHeight: true, useStandardWidth: true },
      }),
      columnWidth: {
        get: ({ sheetId, area }, host) =>
          commonSize(area.column, area.columns, (column) => sheetOf(host, sheetId).columnWidth(column)),
        set: ({ sheetId, area }, value, host) => {
          demandFormattable(sheetOf(host, sheetId));
          sheetOf(host, sheetId).setColumnWidth(area.column, area.columns, demandSize(value), 'host');
        },
      },
      rowHeight: {
        get: ({ sheetId, area }, host) =>
          commonSize(area.row, area.rows, (row) => sheetOf(host, sheetId).rowHeight(row)),
        set: ({ sheetId, area }, value, host) => {
          demandFormattable(sheetOf(host, sheetId));
          sheetOf(host, sheetId).setRowHeight(area.row, area.rows, demandSize(value), 'host');
        },
      },
    },
    objects: {
      fill: (target) => make('RangeFill', target),
      font: (target) => make('RangeFont', target),
      protection: (target) => make('FormatProtection', target),
      borders: (target) => make('RangeBorderCollection', target),
    },
    methods: {
      autofitColumns: ({ sheetId, area }, _, host) => {
        const sheet = sheetOf(host, sheetId);
        demandFormattable(sheet);
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const width = fittedWidth(sheet, column, host.workbook.dateSystem);
          if (width !== undefined) sheet.setColumnWidth(column, 1, width, 'host');
        }
      },
      adjustIndent: (target, args, host) => {
        const before = common(host, ofRange(target), (format) => format.indent ?? 0) ?? 0;
        write(host, ofRange(target), { indent: Math.max(0, before + args.integer(0)) });
      },
      autofitRows: ({ sheetId }, _, host) => demandFormattable(sheetOf(host, sheetId)),
    },
  },
  RangeFill: fillSpec(ofRange),
  RangeFont: fontSpec(ofRange),
  FormatProtection: { properties: { locked: formatProperty(ofRange, 'locked', isFlag) } },
  RangeBorderCollection: {
    properties: { count: { get: () => EDGES.length } },
    items: (target) => EDGES.map((edge) => make('RangeBorder', { ...target, edge })),
    item: (target, args) => make('RangeBorder', { ...target, edge: demandEdge(args.text(0)) }),
    methods: { getItem: (target, args) => make('RangeBorder', { ...target, edge: demandEdge(args.text(0)) }) },
  },
  RangeBorder: {
    identity: ({ edge }) => ({ Id: edge }),
    properties: {
      sideIndex: { get: ({ edge }) => edge },
      style: borderProperty('style', (value) => {
        const style = BORDER_STYLES[String(value)];
        if (!style) throw new ExcelError('InvalidArgument');
        return { style };
      }),
      color: borderProperty('color', (value) => ({ color: readColor(value) })),
      weight: borderProperty('weight', (value) => {
        if (!BORDER_WEIGHTS.includes(value as BorderStyle['weight'])) throw new ExcelError('InvalidArgument');
        return { weight: value as BorderStyle['weight'] };
      }),
    },
  },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
/** Kept by nobody: a cell of this model has no diagonals. */
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'];
const BORDER_STYLES: Record<string, BorderStyle['style']> = {
  ...{ None: 'None', Continuous: 'Continuous', Dash: 'Dash', Dot: 'Dot', Double: 'Double' },
  ...{ DashDot: 'Dash', DashDotDot: 'Dash', SlantDashDot: 'Dash' },
};
const BORDER_WEIGHTS: BorderStyle['weight'][] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const NO_BORDER: BorderStyle = { style: 'None', color: '#000000', weight: 'Thin' };

function demandEdge(edge: string): string {
  if (!EDGES.includes(edge) && !DIAGONALS.includes(edge)) throw new ExcelError('InvalidArgument', edge);
  return edge;
}

type CellEdge = keyof NonNullable<CellFormat['borders']>;

/** The cells and their own edge that a border of a range is made of. */
function borderCells({ area, edge }: BorderTarget): { area: Area; edge: CellEdge }[] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: last.row, rows: 1 }, edge }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge }];
    case 'EdgeRight':
      return [{ area: { ...area, column: last.column, columns: 1 }, edge }];
    case 'InsideHorizontal':
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' }] : [];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
    default:
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' }] : [];
  }
}

function borderProperty(
  key: keyof BorderStyle,
  read: (value: unknown) => Partial<BorderStyle>,
): PropertySpec<BorderTarget> {
  return {
    get: (target, host) => {
      const [cells] = borderCells(target);
      if (!cells) return NO_BORDER[key];
      const sheet = sheetOf(host, target.sheetId);
      return commonFormat(sheet, cells.area, (format) => (format.borders?.[cells.edge] ?? NO_BORDER)[key]);
    },
    set: (target, value, host) => {
      const sheet = sheetOf(host, target.sheetId);
      demandFormattable(sheet);
      const change = read(value);
      for (const { area, edge } of borderCells(target)) {
        const before = sheet.format(area.row, area.column).borders;
        const visible = change.style === undefined ? { style: 'Continuous' as const } : {};
        const old = before?.[edge] ?? { ...NO_BORDER, ...visible };
        sheet.setFormat(area, { borders: { ...before, [edge]: { ...old, ...change } } }, 'host');
      }
    },
  };
}
