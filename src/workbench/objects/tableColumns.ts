import type { SheetApi } from '../workbook/api';
import type { Area, CellValue, TableModel } from '../workbook/model';
import { bodyArea } from '../workbook/tables';
import { cellOutput, readCellInput } from './cellInput';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { demandKind } from './chartModel';
import { ExcelError } from './excelError';
import { MethodArguments } from './methodArguments';
import { demandUnlocked, demandUnprotected, sheetOf } from './sheets';
import { changeTable, insertRowKey, tableOf } from './tables';
import type { ClassTargets, RangeTarget, TableColumnTarget, TableRowTarget, TableTarget } from './targets';

/** Position of a column in its table; ItemNotFound when it was deleted. */
export function columnPosition(host: Host, target: TableColumnTarget): number {
  const index = tableOf(host, target).columnIds.indexOf(target.columnId);
  if (index < 0) throw new ExcelError('ItemNotFound');
  return index;
}

/** The cells of one column within an area of its table. */
export function columnPart(host: Host, target: TableColumnTarget, area: (table: TableModel) => Area): RangeTarget {
  const whole = area(tableOf(host, target));
  return {
    sheetId: target.sheetId,
    area: { ...whole, column: whole.column + columnPosition(host, target), columns: 1 },
  };
}

function columnObject(target: TableTarget, columnId: number): ExcelObject<'TableColumn'> {
  return make('TableColumn', { sheetId: target.sheetId, tableId: target.tableId, columnId });
}

function findColumn(host: Host, target: TableTarget, args: MethodArguments): ExcelObject | null {
  const table = tableOf(host, target);
  const key = args.raw(0);
  const index =
    typeof key === 'number'
      ? table.columnIds.indexOf(key)
      : table.columnNames.findIndex((name) => name.toLowerCase() === args.text(0).toLowerCase());
  return index < 0 ? null : columnObject(target, table.columnIds[index]);
}

function demandColumn(column: ExcelObject | null): ExcelObject {
  if (!column) throw new ExcelError('ItemNotFound');
  return column;
}

/** Reads a block of cells as given to `add`: a single value for all, or the exact shape. */
function readBlock(
  { workbook }: Host,
  value: unknown,
  { rows, columns }: Pick<Area, 'rows' | 'columns'>,
): (CellValue | undefined)[][] {
  const lines: unknown[] = Array.isArray(value)
    ? value
    : Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  if (lines.length !== rows) throw new ExcelError('InvalidArgument');
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw new ExcelError('InvalidArgument');
    return line.map((cell: unknown) => {
      if (cell === null || cell === undefined) return undefined;
      const read = readCellInput(cell, undefined, workbook.dateSystem);
      if (!read) throw new ExcelError('InvalidArgument');
      return read.content;
    });
  });
}

function write(host: Host, { sheetId, area }: RangeTarget, value: unknown): void {
  const sheet = sheetOf(host, sheetId);
  demandUnlocked(sheet, area);
  sheet.setContents(area, readBlock(host, value, area), 'host');
  host.requestCalculation();
}

function addColumn(target: TableTarget, args: MethodArguments, host: Host): ExcelObject {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const table = tableOf(host, target);
  const count = table.columnNames.length;
  const index = args.optionalInteger(0, -1) < 0 ? count : args.integer(0);
  if (index > count) throw new ExcelError('InvalidArgument');
  const name = args.optionalText(2);
  const cells = { ...table.area, column: table.area.column + index, columns: 1 };
  const block = args.has(1) ? readBlock(host, args.raw(1), { rows: table.area.rows, columns: 1 }) : undefined;
  sheet.insert(cells, 'right', 'host');
  if (tableOf(host, target).columnNames.length === count) {
    const columnNames = [...table.columnNames, name ?? freeColumnName(table)];
    changeTable(host, target, { area: { ...table.area, columns: count + 1 }, columnNames });
  }
  if (block) sheet.setContents(cells, block, 'host');
  const grown = tableOf(host, target);
  if (name !== undefined) {
    if (table.columnNames.some((one) => one.toLowerCase() === name.toLowerCase()))
      throw new ExcelError('InvalidArgument', name);
    const columnNames = [...grown.columnNames];
    columnNames[index] = name;
    changeTable(host, target, { columnNames });
  }
  host.requestCalculation();
  return columnObject(target, tableOf(host, target).columnIds[index]);
}

function freeColumnName({ columnNames }: TableModel): string {
  for (let number = columnNames.length + 1; ; number += 1)
    if (!columnNames.includes(`Column${number}`)) return `Column${number}`;
}

function deleteColumn(target: TableColumnTarget, host: Host): void {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const { area } = columnPart(host, target, (table) => table.area);
  if (tableOf(host, target).columnIds.length === 1) throw new ExcelError('InvalidOperation');
  sheet.remove(area, 'left', 'host');
  host.requestCalculation();
}

function addRows(target: TableTarget, args: MethodArguments, host: Host): ExcelObject {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const table = tableOf(host, target);
  const body = bodyArea(table);
  const given = args.raw(1);
  const rows = Array.isArray(given) ? given.length : 1;
  const waiting = host.kept.delete(insertRowKey(target.tableId)) && isEmpty(sheet, body);
  const end = waiting ? 0 : body.rows;
  const index = args.optionalInteger(0, -1) < 0 ? end : args.integer(0);
  if (index > end) throw new ExcelError('InvalidArgument');
  const cells = { ...table.area, row: body.row + index, rows };
  const added = waiting ? rows - 1 : rows;
  if (added > 0) {
    sheet.insert({ ...cells, row: cells.row + rows - added, rows: added }, 'down', 'host');
    if (tableOf(host, target).area.rows === table.area.rows)
      changeTable(host, target, { area: { ...table.area, rows: table.area.rows + added } });
  }
  if (given !== null && given !== undefined) write(host, { sheetId: target.sheetId, area: cells }, given);
  return make('TableRow', { sheetId: target.sheetId, tableId: target.tableId, index });
}

function isEmpty(sheet: SheetApi, area: Area): boolean {
  return sheet.values(area).every((line) => line.every((value) => value === null));
}

function rowArea(host: Host, target: TableRowTarget): RangeTarget {
  const body = bodyArea(tableOf(host, target));
  if (target.index < 0 || target.index >= body.rows) throw new ExcelError('ItemNotFound');
  return { sheetId: target.sheetId, area: { ...body, row: body.row + target.index, rows: 1 } };
}

function deleteRows(target: TableTarget, index: number, count: number, host: Host): void {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const body = bodyArea(tableOf(host, target));
  if (index < 0 || count < 1 || index + count > body.rows) throw new ExcelError('InvalidArgument');
  sheet.remove({ ...body, row: body.row + index, rows: count }, 'up', 'host');
  host.requestCalculation();
}

/** Rows named by their places, or as objects; in whichever order, each once. */
function deleteEach(target: TableTarget, args: MethodArguments, host: Host): void {
  const given = args.raw(0);
  if (!Array.isArray(given) || given.length === 0) throw new ExcelError('InvalidArgument');
  const list = new MethodArguments(given);
  const places = given.map((_, index) => list.object(index, 'TableRow')?.index ?? list.integer(index));
  const { rows } = bodyArea(tableOf(host, target));
  if (places.some((place) => place < 0 || place >= rows)) throw new ExcelError('InvalidArgument');
  for (const place of [...new Set(places)].sort((one, other) => other - one)) deleteRows(target, place, 1, host);
}

function readValues(host: Host, { sheetId, area }: RangeTarget): unknown {
  return sheetOf(host, sheetId)
    .values(area)
    .map((line) => line.map(cellOutput));
}

type Specs = 'TableColumnCollection' | 'TableColumn' | 'TableRowCollection' | 'TableRow';

const wholeTable = (table: TableModel): Area => table.area;
const headerRow = (table: TableModel): Area => ({ ...table.area, rows: 1 });

export const tableColumnClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  TableColumnCollection: {
    properties: { count: { get: (target, host) => tableOf(host, target).columnIds.length } },
    items: (target, host) => tableOf(host, target).columnIds.map((id) => columnObject(target, id)),
    item: (target, args, host) => demandColumn(findColumn(host, target, args)),
    methods: {
      add: addColumn,
      getCount: (target, _, host) => tableOf(host, target).columnIds.length,
      getItem: (target, args, host) => demandColumn(findColumn(host, target, args)),
      getItemOrNullObject: (target, args, host) => findColumn(host, target, args),
      getItemAt: (target, args, host) => {
        const id = tableOf(host, target).columnIds[args.integer(0)];
        if (id === undefined) throw new ExcelError('InvalidArgument');
        return columnObject(target, id);
      },
    },
  },
  TableColumn: {
    identity: ({ columnId }) => ({ Id: columnId }),
    properties: {
      id: { get: ({ columnId }) => columnId },
      index: { get: (target, host) => columnPosition(host, target) },
      name: {
        get: (target, host) => tableOf(host, target).columnNames[columnPosition(host, target)],
        set: (target, value, host) => {
          const name = demandKind<string>(value, 'string');
          const columnNames = [...tableOf(host, target).columnNames];
          const position = columnPosition(host, target);
          const taken = columnNames.some((one, at) => at !== position && one.toLowerCase() === name.toLowerCase());
          if (taken || name === '') throw new ExcelError('InvalidArgument', name);
          columnNames[position] = name;
          changeTable(host, target, { columnNames });
        },
      },
      values: {
        get: (target, host) => readValues(host, columnPart(host, target, wholeTable)),
        set: (target, value, host) => write(host, columnPart(host, target, wholeTable), value),
      },
    },
    objects: { filter: (target) => make('Filter', target) },
    methods: {
      delete: (target, _, host) => deleteColumn(target, host),
      getRange: (target, _, host) => make('Range', columnPart(host, target, wholeTable)),
      getDataBodyRange: (target, _, host) => make('Range', columnPart(host, target, bodyArea)),
      getHeaderRowRange: (target, _, host) => make('Range', columnPart(host, target, headerRow)),
    },
  },
  TableRowCollection: {
    properties: { count: { get: (target, host) => bodyArea(tableOf(host, target)).rows } },
    items: ({ sheetId, tableId }, host) =>
      Array.from({ length: bodyArea(tableOf(host, { sheetId, tableId })).rows }, (_, index) =>
        make('TableRow', { sheetId, tableId, index }),
      ),
    methods: {
      add: addRows,
      getCount: (target, _, host) => bodyArea(tableOf(host, target)).rows,
      getItemAt: ({ sheetId, tableId }, args) => make('TableRow', { sheetId, tableId, index: args.integer(0) }),
      deleteRows: (target, args, host) => deleteEach(target, args, host),
      deleteRowsAt: (target, args, host) => deleteRows(target, args.integer(0), args.optionalInteger(1, 1), host),
    },
  },
  TableRow: {
    properties: {
      index: { get: ({ index }) => index },
      values: {
        get: (target, host) => readValues(host, rowArea(host, target)),
        set: (target, value, host) => write(host, rowArea(host, target), value),
      },
    },
    methods: {
      delete: (target, _, host) => deleteRows(target, target.index, 1, host),
      getRange: (target, _, host) => make('Range', rowArea(host, target)),
    },
  },
};
