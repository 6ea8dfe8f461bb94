import type { SheetApi } from '../workbook/api';
import { parseAreas, quoteSheetName } from '../workbook/address';
import { tabIdOf } from '../workbook/tabIds';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { registrations, WORKBOOK_EVENTS } from './eventRegistrations';
import { keptKey, keptProperties } from './kept';
import { MethodArguments } from './methodArguments';
import { copyRange, findCells, replaceAll } from './rangeEdits';
import { readColor } from './colors';
import type { Area, ChartModel } from '../workbook/model';
import { demandOnSheet, findSheet, resolveRange, sheetOf, wholeSheet } from './sheets';
import type { ClassTargets, SheetTarget } from './targets';

function sheetObject(sheet: SheetApi | undefined): ExcelObject<'Worksheet'> | null {
  return sheet ? make('Worksheet', { sheetId: sheet.id }) : null;
}

function demandSheet(sheet: SheetApi | undefined): ExcelObject<'Worksheet'> {
  if (!sheet) throw new ExcelError('ItemNotFound');
  return make('Worksheet', { sheetId: sheet.id });
}

function listed(host: Host, visibleOnly: boolean): readonly SheetApi[] {
  const { sheets } = host.workbook;
  return visibleOnly ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
}

/** The name a new sheet gets when the caller gives none: Sheet1, Sheet2 … */
function freeSheetName(host: Host): string {
  for (let number = host.workbook.sheets.length + 1; ; number += 1)
    if (!findSheet(host, `Sheet${number}`)) return `Sheet${number}`;
}

/** Excel's rules for sheet names: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not used yet. */
function checkSheetName(host: Host, name: string, ownId?: string): void {
  if (name.length < 1 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw new ExcelError('InvalidArgument', name);
  const taken = host.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== ownId) throw new ExcelError('ItemAlreadyExists', name);
}

function addSheet(args: MethodArguments, host: Host): ExcelObject {
  const name = args.optionalText(0) ?? freeSheetName(host);
  checkSheetName(host, name);
  if (host.kept.get('WorkbookProtection') === true) throw new ExcelError('InvalidOperation');
  return demandSheet(host.workbook.addSheet(name, 'host'));
}

export const worksheetCollectionClass: ClassSpec<ClassTargets['WorksheetCollection']> = {
  items: (_, host) => host.workbook.sheets.map((sheet) => make('Worksheet', { sheetId: sheet.id })),
  item: (_, args, host) => demandSheet(findSheet(host, args.text(0))),
  methods: {
    add: (_, args, host) => addSheet(args, host),
    getActiveWorksheet: (_, __, host) => demandSheet(findSheet(host, host.workbook.activeSheetId)),
    getCount: (_, args, host) => listed(host, args.flag(0)).length,
    getFirst: (_, args, host) => demandSheet(listed(host, args.flag(0))[0]),
    getLast: (_, args, host) => demandSheet(listed(host, args.flag(0)).at(-1)),
    getItem: (_, args, host) => demandSheet(findSheet(host, args.text(0))),
    getItemOrNullObject: (_, args, host) => sheetObject(findSheet(host, args.text(0))),
    ...registrations(() => WORKBOOK_EVENTS),
  },
};

function removeSheet(target: SheetTarget, host: Host): void {
  const sheet = sheetOf(host, target.sheetId);
  const visible = listed(host, true);
  if (visible.length === 1 && visible[0] === sheet) throw new ExcelError('InvalidOperation');
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  host.workbook.removeSheet(sheet.id, 'host');
}

function rangeOf(target: SheetTarget, args: MethodArguments, host: Host): ExcelObject {
  if (!args.has(0) || args.raw(0) === '') return make('Range', { sheetId: target.sheetId, area: wholeSheet });
  const address = args.text(0);
  const range = resolveRange(host, address, target.sheetId);
  if (!range || range.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument', address);
  return make('Range', range);
}

function usedRange(target: SheetTarget, args: MethodArguments, host: Host): ExcelObject | null {
  const area = sheetOf(host, target.sheetId).usedArea(args.flag(0));
  return area ? make('Range', { sheetId: target.sheetId, area }) : null;
}

function neighbour(target: SheetTarget, step: 1 | -1, args: MethodArguments, host: Host): SheetApi | undefined {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheetOf(host, target.sheetId)) + step; at >= 0 && at < sheets.length; at += step)
    if (!args.flag(0) || sheets[at].visibility === 'Visible') return sheets[at];
  return undefined;
}

/** The cells that hold a text, as areas; null where none does. */
function findOnSheet({ sheetId }: SheetTarget, args: MethodArguments, host: Host): ExcelObject | null {
  const areas = findCells({ sheetId, area: wholeSheet }, args, host);
  return areas.length > 0 ? make('RangeAreas', { sheetId, areas }) : null;
}

/** `copy`: cells with formats, sizes, rules, tables and charts, which show the copy's cells. */
function copySheet({ sheetId }: SheetTarget, args: MethodArguments, host: Host): ExcelObject {
  const source = sheetOf(host, sheetId);
  const { sheets } = host.workbook;
  const beside = args.object(1, 'Worksheet');
  const at = beside ? sheets.findIndex((sheet) => sheet.id === beside.sheetId) : -1;
  const places: Record<string, number> = {
    None: sheets.length,
    Beginning: 0,
    End: sheets.length,
    Before: at,
    After: at + 1,
  };
  const position = places[args.optionalText(0) ?? 'None'];
  if (position === undefined || position < 0) throw new ExcelError('InvalidArgument');
  let number = 2;
  while (findSheet(host, `${source.name} (${number})`)) number += 1;
  const copy = host.workbook.addSheet(`${source.name} (${number})`.slice(-31), 'host', position);
  const used = source.usedArea(false);
  if (used) copyRange({ sheetId: copy.id, area: used }, { sheetId, area: used }, new MethodArguments([]), host);
  copy.replaceLayout(layoutOf(source, used), 'host');
  for (const { id: _id, ...table } of source.tables) {
    copy.addTable({ ...structuredClone(table), name: freeTableName(host, table.name) }, 'host');
  }
  for (const chart of source.charts) copy.addChart({ ...chartOnCopy(chart, source, copy), id: host.newId(3) }, 'host');
  return make('Worksheet', { sheetId: copy.id });
}

/** Excel adds a number to a table's name, since names are once in a workbook. */
function freeTableName({ workbook }: Host, name: string): string {
  const taken = new Set(workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  let number = 2;
  while (taken.has(`${name}_${number}`.toLowerCase())) number += 1;
  return `${name}_${number}`;
}

/** The chart for the copy: what it showed of the sheet it shows of the copy. */
function chartOnCopy(chart: ChartModel, from: SheetApi, to: SheetApi): ChartModel {
  const [before, after] = [from, to].map(({ name }) => `${quoteSheetName(name)}!`);
  const moved = (reference: string | undefined): string | undefined => reference?.replaceAll(before, after);
  const series = chart.series.map((each) => ({
    ...structuredClone(each),
    values: moved(each.values),
    categories: moved(each.categories),
    xValues: moved(each.xValues),
  }));
  return { ...structuredClone(chart), series };
}

function layoutOf(sheet: SheetApi, used: Area | undefined): Parameters<SheetApi['replaceLayout']>[0] {
  const columns = used ? used.column + used.columns : 0;
  return {
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    columnWidths: Array.from({ length: columns }, (_, start) => ({ start, count: 1, value: sheet.columnWidth(start) })),
  };
}

export const worksheetClass: ClassSpec<SheetTarget> = {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).name,
      set: ({ sheetId }, value, host) => {
        if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
        checkSheetName(host, value, sheetId);
        host.workbook.renameSheet(sheetOf(host, sheetId).id, value, 'host');
      },
    },
    tabId: { get: ({ sheetId }) => tabIdOf(sheetId) },
    position: {
      get: ({ sheetId }, host) => host.workbook.sheets.indexOf(sheetOf(host, sheetId)),
      set: ({ sheetId }, value, host) => {
        const last = host.workbook.sheets.length - 1;
        if (typeof value !== 'number' || value < 0 || value > last) throw new ExcelError('InvalidArgument');
        host.workbook.moveSheet(sheetOf(host, sheetId).id, value, 'host');
      },
    },
    visibility: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).visibility,
      set: ({ sheetId }, value, host) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
          throw new ExcelError('InvalidArgument');
        const sheet = sheetOf(host, sheetId);
        if (value !== 'Visible' && listed(host, true).every((one) => one === sheet))
          throw new ExcelError('InvalidOperation');
        sheet.setVisibility(value, 'host');
      },
    },
    tabColor: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).tabColor ?? '',
      set: ({ sheetId }, value, host) => {
        if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
        sheetOf(host, sheetId).tabColor = value === '' ? undefined : readColor(value);
      },
    },
    showGridlines: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).showGridlines,
      set: ({ sheetId }, value, host) => {
        if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
        sheetOf(host, sheetId).showGridlines = value;
      },
    },
    gridlines: {
      // Office.js's own detour: it sets `showGridlines` under this name.
      set: ({ sheetId }, value, host) => {
        if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
        sheetOf(host, sheetId).showGridlines = value;
      },
    },
    headings: {
      // The same detour as `gridlines`.
      set: (target, value, host) => void host.kept.set(`${keptKey('Worksheet', target)}.showHeadings`, value === true),
    },
    standardHeight: { get: () => 15 },
    ...keptProperties<SheetTarget>('Worksheet', { standardWidth: 64, enableCalculation: true, showHeadings: true }),
  },
  objects: {
    tables: ({ sheetId }) => make('TableCollection', { sheetId }),
    charts: ({ sheetId }) => make('ChartCollection', { sheetId }),
    names: ({ sheetId }) => make('NamedItemCollection', { sheetId }),
    protection: ({ sheetId }) => make('WorksheetProtection', { sheetId }),
    freezePanes: ({ sheetId }) => make('WorksheetFreezePanes', { sheetId }),
    pageLayout: ({ sheetId }) => make('PageLayout', { sheetId }),
    autoFilter: ({ sheetId }) => make('AutoFilter', { sheetId }),
    customProperties: ({ sheetId }) => make('WorksheetCustomPropertyCollection', { sheetId }),
    horizontalPageBreaks: ({ sheetId }) => make('PageBreakCollection', { sheetId, direction: 'horizontal' }),
    verticalPageBreaks: ({ sheetId }) => make('PageBreakCollection', { sheetId, direction: 'vertical' }),
  },
  methods: {
    activate: ({ sheetId }, _, host) => {
      const sheet = sheetOf(host, sheetId);
      if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
      const { selection } = host.workbook;
      const areas = selection.sheetId === sheetId ? selection.areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
      host.workbook.select(sheet.id, areas, 'host');
    },
    delete: (target, _, host) => removeSheet(target, host),
    calculate: (_, __, host) => host.requestCalculation(),
    copy: copySheet,
    findAll: (target, args, host) => {
      const found = findOnSheet(target, args, host);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    findAllOrNullObject: findOnSheet,
    replaceAll: ({ sheetId }, args, host) => replaceAll({ sheetId, area: wholeSheet }, args, host),
    showOutlineLevels: () => null,
    getRange: rangeOf,
    getRanges: ({ sheetId }, args) => {
      const areas = args.has(0) ? parseAreas(args.text(0)).map(({ area }) => area) : [wholeSheet];
      return make('RangeAreas', { sheetId, areas });
    },
    getCell: ({ sheetId }, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return make('Range', { sheetId, area: demandOnSheet({ row, column, rows: 1, columns: 1 }) });
    },
    getRangeByIndexes: ({ sheetId }, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index));
      return make('Range', { sheetId, area: demandOnSheet({ row, column, rows, columns }) });
    },
    getUsedRange: (target, args, host) =>
      usedRange(target, args, host) ?? make('Range', { ...target, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (target, args, host) => demandSheet(neighbour(target, 1, args, host)),
    getNextOrNullObject: (target, args, host) => sheetObject(neighbour(target, 1, args, host)),
    getPrevious: (target, args, host) => demandSheet(neighbour(target, -1, args, host)),
    getPreviousOrNullObject: (target, args, host) => sheetObject(neighbour(target, -1, args, host)),
    ...registrations(({ sheetId }: SheetTarget) => sheetId),
  },
};
