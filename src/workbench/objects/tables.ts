import type { Area, TableModel } from '../workbook/model';
import { intersect } from '../workbook/area';
import { checkDefinedName } from '../workbook/nameRules';
import { bodyArea } from '../workbook/tables';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { demandKind } from './chartModel';
import { ExcelError } from './excelError';
import { clearFilter, reapplyFilter } from './listFilters';
import { registrationsOf, WORKBOOK_EVENTS } from './eventRegistrations';
import { keptProperties } from './kept';
import type { MethodArguments } from './methodArguments';
import { demandUnprotected, resolveRange, sheetOf } from './sheets';
import type { ClassTargets, ScopeTarget, TableTarget } from './targets';

export function tableOf(host: Host, { sheetId, tableId }: TableTarget): TableModel {
  const table = sheetOf(host, sheetId).tables.find((one) => one.id === tableId);
  if (!table) throw new ExcelError('ItemNotFound');
  return table;
}

export function changeTable(host: Host, target: TableTarget, change: Partial<TableModel>): void {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  sheet.updateTable(tableOf(host, target).id, change, 'host');
}

/** All tables of a scope with their sheets, in order of sheets. */
function tablesOf(host: Host, { sheetId }: ScopeTarget): TableTarget[] {
  return host.workbook.sheets
    .filter((sheet) => sheetId === undefined || sheet.id === sheetId)
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheetId: sheet.id, tableId: table.id })));
}

function findTable(host: Host, scope: ScopeTarget, key: string): ExcelObject | null {
  const lower = key.toLowerCase();
  const target = tablesOf(host, scope).find(
    (one) => one.tableId === key || tableOf(host, one).name.toLowerCase() === lower,
  );
  return target ? make('Table', target) : null;
}

function demandTable(table: ExcelObject | null): ExcelObject {
  if (!table) throw new ExcelError('ItemNotFound');
  return table;
}

function freeTableName(host: Host): string {
  const names = new Set(tablesOf(host, {}).map((one) => tableOf(host, one).name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!names.has(`table${number}`)) return `Table${number}`;
}

function addTable(scope: ScopeTarget, args: MethodArguments, host: Host): ExcelObject {
  const sheetId = scope.sheetId ?? host.workbook.activeSheetId;
  const place = args.object(0, 'Range') ?? resolveRange(host, args.text(0), sheetId);
  if (!place || (scope.sheetId !== undefined && place.sheetId !== scope.sheetId))
    throw new ExcelError('InvalidArgument');
  const sheet = sheetOf(host, place.sheetId);
  demandUnprotected(sheet);
  const hasHeaders = args.flag(1);
  let { area } = place;
  if (!hasHeaders) {
    sheet.insert({ ...area, rows: 1 }, 'down', 'host');
    area = { ...area, rows: area.rows + 1 };
  }
  const insertRow = area.rows === 1;
  if (insertRow) area = { ...area, rows: 2 };
  const header = hasHeaders ? sheet.values({ ...area, rows: 1 })[0] : [];
  const columnNames = Array.from({ length: area.columns }, (_, index) => {
    const value = header[index] ?? null;
    if (value === null) return `Column${index + 1}`;
    return typeof value === 'object' ? value.error : String(value);
  });
  const table = sheet.addTable(
    {
      name: freeTableName(host),
      area,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      columnNames,
      columnIds: columnNames.map((_, index) => index + 1),
    },
    'host',
  );
  if (insertRow) host.kept.set(insertRowKey(table.id), true);
  return make('Table', { sheetId: place.sheetId, tableId: table.id });
}

/** Set for a table that was made of a header alone: its one empty row takes the first data, as in Excel. */
export function insertRowKey(tableId: string): string {
  return `InsertRow ${tableId}`;
}

function part(target: TableTarget, area: Area): ExcelObject<'Range'> {
  return make('Range', { sheetId: target.sheetId, area });
}

function flag(field: 'showHeaders' | 'showTotals' | 'showBandedRows' | 'showFilterButton') {
  return {
    get: (target: TableTarget, host: Host) => tableOf(host, target)[field],
    set: (target: TableTarget, value: unknown, host: Host) =>
      changeTable(host, target, { [field]: demandKind<boolean>(value, 'boolean') }),
  };
}

/** Shows or hides the totals row: the table grows or shrinks by it. */
function setTotals(target: TableTarget, value: unknown, host: Host): void {
  const shown = demandKind<boolean>(value, 'boolean');
  const table = tableOf(host, target);
  if (shown === table.showTotals) return;
  const rows = table.area.rows + (shown ? 1 : -1);
  changeTable(host, target, { showTotals: shown, area: { ...table.area, rows } });
}

function resize(target: TableTarget, args: MethodArguments, host: Host): void {
  const table = tableOf(host, target);
  const place = args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId);
  if (!place || place.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument');
  const { area } = place;
  if (area.row !== table.area.row || !intersect(area, table.area) || area.rows < 2)
    throw new ExcelError('InvalidArgument');
  const header = sheetOf(host, target.sheetId).values({ ...area, rows: 1 })[0];
  const columnNames = header.map((value, index) => {
    const known = table.columnNames[index + area.column - table.area.column];
    return known ?? (value === null ? `Column${index + 1}` : String(value));
  });
  changeTable(host, target, { area, columnNames });
}

type Specs = 'TableCollection' | 'TableScopedCollection' | 'Table';

export const tableClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  TableCollection: {
    properties: { count: { get: (scope, host) => tablesOf(host, scope).length } },
    items: (scope, host) => tablesOf(host, scope).map((target) => make('Table', target)),
    item: (scope, args, host) => demandTable(findTable(host, scope, args.text(0))),
    methods: {
      add: addTable,
      ...registrationsOf(
        { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 },
        ({ sheetId }: ScopeTarget) => sheetId ?? WORKBOOK_EVENTS,
      ),
      getCount: (scope, _, host) => tablesOf(host, scope).length,
      getItem: (scope, args, host) => demandTable(findTable(host, scope, args.text(0))),
      getItemOrNullObject: (scope, args, host) => findTable(host, scope, args.text(0)),
      getItemAt: (scope, args, host) => {
        const target = tablesOf(host, scope)[args.integer(0)];
        if (!target) throw new ExcelError('InvalidArgument');
        return make('Table', target);
      },
    },
  },
  TableScopedCollection: {
    items: ({ sheetId, area }, host) =>
      tablesOf(host, { sheetId })
        .filter((target) => intersect(tableOf(host, target).area, area))
        .map((target) => make('Table', target)),
    item: ({ sheetId }, args, host) => demandTable(findTable(host, { sheetId }, args.text(0))),
    methods: {
      getCount: ({ sheetId, area }, _, host) =>
        tablesOf(host, { sheetId }).filter((target) => intersect(tableOf(host, target).area, area)).length,
      getFirst: ({ sheetId, area }, _, host) => {
        const target = tablesOf(host, { sheetId }).find((one) => intersect(tableOf(host, one).area, area));
        return demandTable(target ? make('Table', target) : null);
      },
      getItem: ({ sheetId }, args, host) => demandTable(findTable(host, { sheetId }, args.text(0))),
    },
  },
  Table: {
    identity: ({ tableId }) => ({ Id: tableId }),
    properties: {
      id: { get: ({ tableId }) => tableId },
      name: {
        get: (target, host) => tableOf(host, target).name,
        set: (target, value, host) => {
          const name = demandKind<string>(value, 'string');
          checkDefinedName(name);
          changeTable(host, target, { name });
        },
      },
      style: {
        get: (target, host) => tableOf(host, target).style,
        set: (target, value, host) => changeTable(host, target, { style: demandKind<string>(value, 'string') }),
      },
      showHeaders: flag('showHeaders'),
      showTotals: { get: flag('showTotals').get, set: setTotals },
      showBandedRows: flag('showBandedRows'),
      showFilterButton: flag('showFilterButton'),
      ...keptProperties<TableTarget>('Table', {
        ...{ highlightFirstColumn: false, highlightLastColumn: false, showBandedColumns: false },
      }),
      legacyId: { get: ({ tableId }) => tableId },
    },
    objects: {
      columns: (target) => make('TableColumnCollection', target),
      rows: (target) => make('TableRowCollection', target),
      sort: (target) => make('TableSort', target),
      autoFilter: ({ sheetId, tableId }) => make('AutoFilter', { sheetId, tableId }),
      worksheet: ({ sheetId }) => make('Worksheet', { sheetId }),
    },
    methods: {
      getRange: (target, _, host) => part(target, tableOf(host, target).area),
      getDataBodyRange: (target, _, host) => part(target, bodyArea(tableOf(host, target))),
      getHeaderRowRange: (target, _, host) => {
        const table = tableOf(host, target);
        if (!table.showHeaders) throw new ExcelError('ItemNotFound');
        return part(target, { ...table.area, rows: 1 });
      },
      getTotalRowRange: (target, _, host) => {
        const { area, showTotals } = tableOf(host, target);
        if (!showTotals) throw new ExcelError('ItemNotFound');
        return part(target, { ...area, row: area.row + area.rows - 1, rows: 1 });
      },
      convertToRange: (target, _, host) => {
        const { id, area } = tableOf(host, target);
        const sheet = sheetOf(host, target.sheetId);
        demandUnprotected(sheet);
        sheet.removeTable(id, 'host');
        return part(target, area);
      },
      delete: (target, _, host) => {
        const { id, area } = tableOf(host, target);
        const sheet = sheetOf(host, target.sheetId);
        demandUnprotected(sheet);
        sheet.removeTable(id, 'host');
        sheet.clear(area, 'all', 'host');
      },
      clearFilters: (target, _, host) => {
        const sheet = sheetOf(host, target.sheetId);
        demandUnprotected(sheet);
        clearFilter(sheet, { table: tableOf(host, target) }, host.workbook.dateSystem, 'host');
      },
      reapplyFilters: (target, _, host) => {
        const sheet = sheetOf(host, target.sheetId);
        demandUnprotected(sheet);
        reapplyFilter(sheet, { table: tableOf(host, target) }, host.workbook.dateSystem, 'host');
      },
      resize,
      ...registrationsOf({ DataChangedEvent: 101, SelectionChangedEvent: 100 }, ({ tableId }: TableTarget) => tableId),
    },
  },
};
