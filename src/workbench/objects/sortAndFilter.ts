import { intersect } from '../workbook/area';
import type { SheetApi } from '../workbook/api';
import type { Area, FilterCriteria, SortField } from '../workbook/model';
import { surroundingRegion } from '../workbook/surroundingRegion';
import { bodyArea } from '../workbook/tables';
import { readColor } from './colors';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { ExcelError } from './excelError';
import { readCriteria } from './filterCriteria';
import type { Host } from './host';
import {
  clearFilter,
  criteriaByColumn,
  filterArea,
  filterOf,
  placeFilter,
  reapplyFilter,
  setCriteria,
  type FilterScope,
} from './listFilters';
import { isRecord, type MethodArguments } from './methodArguments';
import { demandUnlocked, demandUnprotected, resolveRange, sheetOf } from './sheets';
import { columnPosition } from './tableColumns';
import { changeTable, tableOf } from './tables';
import type { AutoFilterTarget, ClassTargets, TableColumnTarget } from './targets';

/** `[{ key, ascending }]` of `sort.apply`, by values or by a colour. */
function sortFields(args: MethodArguments): SortField[] {
  const fields = args.raw(0);
  if (!Array.isArray(fields) || fields.length === 0) throw new ExcelError('InvalidArgument');
  return fields.map((field: unknown) => {
    if (!isRecord(field) || typeof field.key !== 'number') throw new ExcelError('InvalidArgument');
    return { column: field.key, ascending: field.ascending !== false, ...lookOf(field) };
  });
}

function lookOf({ sortOn, color }: Record<string, unknown>): Pick<SortField, 'looks'> {
  if (sortOn === undefined || sortOn === null || sortOn === 'Value') return {};
  if (sortOn !== 'CellColor' && sortOn !== 'FontColor')
    throw new ExcelError('NotImplemented', `sort on ${String(sortOn)}`);
  const wanted = readColor(color);
  return {
    looks: ({ fill, fontColor = '#000000' }) => (sortOn === 'CellColor' ? fill : fontColor)?.toUpperCase() === wanted,
  };
}

function sort(
  host: Host,
  sheetId: string,
  area: Area,
  args: MethodArguments,
  hasHeader: boolean,
  lines?: 'rows' | 'columns',
): void {
  const sheet = sheetOf(host, sheetId);
  demandUnlocked(sheet, area);
  if (sheet.merges.some((merge) => intersect(merge, area))) throw new ExcelError('InvalidOperation');
  sheet.sort(area, sortFields(args), hasHeader, 'host', lines);
  host.requestCalculation();
}

/** A table's filter, or the sheet's own. */
function scopeOf(target: AutoFilterTarget, host: Host): FilterScope {
  const { sheetId, tableId } = target;
  return tableId === undefined ? {} : { table: tableOf(host, { sheetId, tableId }) };
}

/** The sheet of a filter that is to change; AccessDenied where it is protected. */
function changeable(host: Host, sheetId: string): SheetApi {
  const sheet = sheetOf(host, sheetId);
  demandUnprotected(sheet);
  return sheet;
}

function filterColumn(target: TableColumnTarget, sent: Record<string, unknown> | undefined, host: Host): void {
  const sheet = changeable(host, target.sheetId);
  const criteria = sent && readCriteria(sent);
  const scope = { table: tableOf(host, target) };
  setCriteria(sheet, scope, columnPosition(host, target), criteria, host.workbook.dateSystem, 'host');
}

/** A file may hide rows of a list and say nothing of why: then they count as filtered. */
function isFiltered(target: AutoFilterTarget, host: Host): boolean {
  const sheet = sheetOf(host, target.sheetId);
  const scope = scopeOf(target, host);
  if (filterOf(sheet, scope)) return criteriaByColumn(sheet, scope).size > 0;
  const area = scope.table?.area ?? sheet.usedArea(true);
  return area !== undefined && [...sheet.hiddenRows].some((row) => row >= area.row && row < area.row + area.rows);
}

function rangeOf(target: AutoFilterTarget, host: Host): ExcelObject<'Range'> | null {
  const sheet = sheetOf(host, target.sheetId);
  const area =
    filterArea(sheet, scopeOf(target, host)) ?? (isFiltered(target, host) ? sheet.usedArea(true) : undefined);
  return area ? make('Range', { sheetId: target.sheetId, area }) : null;
}

/** One cell stands for the block around it; rows below the last filled one are left out. */
function areaToFilter(sheet: SheetApi, area: Area): Area {
  const list = area.rows === 1 && area.columns === 1 ? surroundingRegion(sheet, area) : area;
  const used = sheet.usedArea(true);
  const rows = Math.min(list.rows, Math.max(1, used ? used.row + used.rows - list.row : 1));
  return { ...list, rows };
}

function applyAutoFilter(target: AutoFilterTarget, args: MethodArguments, host: Host): void {
  const range = args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId);
  if (!range || range.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument');
  const sheet = changeable(host, target.sheetId);
  const scope = scopeOf(target, host);
  const area = scope.table ? scope.table.area : areaToFilter(sheet, range.area);
  const place = args.has(1) ? args.integer(1) : undefined;
  if (place !== undefined && (place < 0 || place >= area.columns)) throw new ExcelError('InvalidArgument');
  const criteria = args.has(2) ? readCriteria(args.record(2)) : undefined;
  if (scope.table) changeTable(host, { sheetId: sheet.id, tableId: scope.table.id }, { showFilterButton: true });
  else placeFilter(sheet, area, 'host');
  if (place !== undefined) setCriteria(sheet, scope, place, criteria, host.workbook.dateSystem, 'host');
}

/** The criteria of every column of the list in order, `null` where a column has none. */
function criteriaList(target: AutoFilterTarget, host: Host): (FilterCriteria | null)[] {
  const sheet = sheetOf(host, target.sheetId);
  const scope = scopeOf(target, host);
  const criteria = criteriaByColumn(sheet, scope);
  const columns = filterArea(sheet, scope)?.columns ?? 0;
  return Array.from({ length: columns }, (_, place) => criteria.get(place) ?? null);
}

type Specs = 'RangeSort' | 'TableSort' | 'Filter' | 'AutoFilter';

export const sortAndFilterClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  RangeSort: {
    methods: {
      apply: ({ sheetId, area }, args, host) => {
        const lines = args.optionalText(3) ?? 'Rows';
        if (lines !== 'Rows' && lines !== 'Columns') throw new ExcelError('InvalidArgument');
        sort(host, sheetId, area, args, args.flag(2), lines === 'Rows' ? 'rows' : 'columns');
      },
    },
  },
  TableSort: {
    methods: {
      apply: (target, args, host) => sort(host, target.sheetId, bodyArea(tableOf(host, target)), args, false),
    },
  },
  Filter: {
    properties: {
      criteria: {
        get: (target, host) => {
          const scope = { table: tableOf(host, target) };
          const criteria = criteriaByColumn(sheetOf(host, target.sheetId), scope);
          return criteria.get(columnPosition(host, target)) ?? null;
        },
      },
    },
    methods: {
      apply: (target, args, host) => filterColumn(target, args.record(0), host),
      applyValuesFilter: (target, args, host) =>
        filterColumn(target, { filterOn: 'Values', values: args.raw(0) }, host),
      applyCustomFilter: (target, args, host) => {
        const [criterion1, criterion2, operator] = [args.raw(0), args.raw(1), args.raw(2)];
        filterColumn(target, { filterOn: 'Custom', criterion1, criterion2, operator }, host);
      },
      applyDynamicFilter: (target, args, host) =>
        filterColumn(target, { filterOn: 'Dynamic', dynamicCriteria: args.raw(0) }, host),
      applyCellColorFilter: (target, args, host) =>
        filterColumn(target, { filterOn: 'CellColor', color: args.raw(0) }, host),
      applyFontColorFilter: (target, args, host) =>
        filterColumn(target, { filterOn: 'FontColor', color: args.raw(0) }, host),
      applyIconFilter: (target, _, host) => filterColumn(target, { filterOn: 'Icon' }, host),
      applyTopItemsFilter: ranked('TopItems'),
      applyTopPercentFilter: ranked('TopPercent'),
      applyBottomItemsFilter: ranked('BottomItems'),
      applyBottomPercentFilter: ranked('BottomPercent'),
      clear: (target, _, host) => filterColumn(target, undefined, host),
    },
  },
  AutoFilter: {
    properties: {
      enabled: {
        get: (target, host) => {
          const { table } = scopeOf(target, host);
          return table ? table.showFilterButton : rangeOf(target, host) !== null;
        },
      },
      isDataFiltered: { get: isFiltered },
      criteria: { get: criteriaList },
    },
    methods: {
      apply: applyAutoFilter,
      clearColumnCriteria: (target, args, host) => {
        const sheet = changeable(host, target.sheetId);
        const scope = scopeOf(target, host);
        const place = args.integer(0);
        const area = filterArea(sheet, scope);
        if (!area || place < 0 || place >= area.columns) throw new ExcelError('InvalidArgument');
        setCriteria(sheet, scope, place, undefined, host.workbook.dateSystem, 'host');
      },
      clearCriteria: (target, _, host) =>
        clearFilter(changeable(host, target.sheetId), scopeOf(target, host), host.workbook.dateSystem, 'host'),
      reapply: (target, _, host) =>
        reapplyFilter(changeable(host, target.sheetId), scopeOf(target, host), host.workbook.dateSystem, 'host'),
      remove: ({ sheetId, tableId }, _, host) => {
        clearFilter(
          changeable(host, sheetId),
          scopeOf({ sheetId, tableId }, host),
          host.workbook.dateSystem,
          'host',
          true,
        );
        if (tableId !== undefined) changeTable(host, { sheetId, tableId }, { showFilterButton: false });
      },
      getRange: (target, _, host) => {
        const range = rangeOf(target, host);
        if (!range) throw new ExcelError('ItemNotFound');
        return range;
      },
      getRangeOrNullObject: (target, _, host) => rangeOf(target, host),
    },
  },
};

function ranked(filterOn: string) {
  return (target: TableColumnTarget, args: MethodArguments, host: Host): void =>
    filterColumn(target, { filterOn, criterion1: args.raw(0) }, host);
}
