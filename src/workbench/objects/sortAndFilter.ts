import type { Area, CellValue } from '../workbook/model';
import { intersect } from '../workbook/area';
import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { failingRows } from './failingRows';
import { isRecord, type MethodArguments } from './methodArguments';
import { demandUnlocked, demandUnprotected, sheetOf } from './sheets';
import { columnPart } from './tableColumns';
import { bodyArea, tableOf } from './tables';
import type { AutoFilterTarget, ClassTargets } from './targets';

/** `[{ key, ascending }]` of `sort.apply`. */
function sortFields(args: MethodArguments): { column: number; ascending: boolean }[] {
  const fields = args.raw(0);
  if (!Array.isArray(fields) || fields.length === 0) throw new ExcelError('InvalidArgument');
  return fields.map((field: unknown) => {
    if (!isRecord(field) || typeof field.key !== 'number') throw new ExcelError('InvalidArgument');
    return { column: field.key, ascending: field.ascending !== false };
  });
}

function sort(host: Host, sheetId: string, area: Area, args: MethodArguments, hasHeader: boolean): void {
  const sheet = sheetOf(host, sheetId);
  demandUnlocked(sheet, area);
  if (sheet.merges.some((merge) => intersect(merge, area))) throw new ExcelError('InvalidOperation');
  sheet.sort(area, sortFields(args), hasHeader, 'host');
  host.requestCalculation();
}

/** Hides the rows whose cell in a column does not pass, and shows the others. */
function hideRows(host: Host, sheetId: string, cells: Area, passes: (value: CellValue, text: string) => boolean): void {
  const sheet = sheetOf(host, sheetId);
  demandUnprotected(sheet);
  const isInside = (row: number): boolean => row >= cells.row && row < cells.row + cells.rows;
  const outside = [...sheet.hiddenRows].filter((row) => !isInside(row));
  const failing = failingRows(sheet, cells, host.workbook.dateSystem, passes);
  sheet.replaceLayout({ hiddenRows: new Set([...outside, ...failing]) }, 'host');
}

/** Filter criteria as Office.js sends them: a list of values, or one or two comparisons. */
function criteriaTest(criteria: Record<string, unknown>): (value: CellValue, text: string) => boolean {
  if (criteria.filterOn === 'Values' && Array.isArray(criteria.values)) {
    const wanted = new Set(criteria.values.map((value: unknown) => String(value).toLowerCase()));
    return (_, text) => wanted.has(text.toLowerCase());
  }
  if (criteria.filterOn === 'Custom' && typeof criteria.criterion1 === 'string') {
    const first = comparison(criteria.criterion1);
    if (typeof criteria.criterion2 !== 'string') return first;
    const second = comparison(criteria.criterion2);
    return criteria.operator === 'Or'
      ? (value, text) => first(value, text) || second(value, text)
      : (value, text) => first(value, text) && second(value, text);
  }
  throw new ExcelError('NotImplemented', `filter on ${String(criteria.filterOn)}`);
}

/** `>100`, `<=5`, `<>x`, `=North`. */
function comparison(criterion: string): (value: CellValue, text: string) => boolean {
  const [, operator = '=', operand] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const limit = operand.trim() === '' ? Number.NaN : Number(operand);
  const equal = (value: CellValue, text: string): boolean =>
    Number.isNaN(limit) ? text.toLowerCase() === operand.toLowerCase() : value === limit;
  const ordered = (test: (value: number) => boolean) => (value: CellValue) => typeof value === 'number' && test(value);
  switch (operator) {
    case '>':
      return ordered((value) => value > limit);
    case '>=':
      return ordered((value) => value >= limit);
    case '<':
      return ordered((value) => value < limit);
    case '<=':
      return ordered((value) => value <= limit);
    case '<>':
      return (value, text) => !equal(value, text);
    default:
      return equal;
  }
}

/** The cells an AutoFilter works on: a table's, or everything on the sheet; undefined on an empty sheet. */
function filteredArea(target: AutoFilterTarget, host: Host): Area | undefined {
  if (target.tableId === undefined) return sheetOf(host, target.sheetId).usedArea(true);
  return tableOf(host, { sheetId: target.sheetId, tableId: target.tableId }).area;
}

function isFiltered(target: AutoFilterTarget, host: Host): boolean {
  const area = filteredArea(target, host);
  if (!area) return false;
  return [...sheetOf(host, target.sheetId).hiddenRows].some((row) => row >= area.row && row < area.row + area.rows);
}

function showAll(target: AutoFilterTarget, host: Host): void {
  const area = filteredArea(target, host);
  if (area) sheetOf(host, target.sheetId).setHiddenRows(area.row, area.rows, false, 'host');
}

type Specs = 'RangeSort' | 'TableSort' | 'Filter' | 'AutoFilter';

export const sortAndFilterClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  RangeSort: {
    methods: {
      apply: ({ sheetId, area }, args, host) => {
        if (args.optionalText(3) === 'Columns') throw new ExcelError('NotImplemented', 'sort by columns');
        sort(host, sheetId, area, args, args.flag(2));
      },
    },
  },
  TableSort: {
    methods: {
      apply: (target, args, host) => sort(host, target.sheetId, bodyArea(tableOf(host, target)), args, false),
    },
  },
  Filter: {
    methods: {
      apply: (target, args, host) => {
        const { sheetId, area } = columnPart(host, target, bodyArea);
        hideRows(host, sheetId, area, criteriaTest(args.record(0)));
      },
      applyValuesFilter: (target, args, host) => {
        const { sheetId, area } = columnPart(host, target, bodyArea);
        hideRows(host, sheetId, area, criteriaTest({ filterOn: 'Values', values: args.raw(0) }));
      },
      applyCustomFilter: (target, args, host) => {
        const { sheetId, area } = columnPart(host, target, bodyArea);
        const [criterion1, criterion2, operator] = [args.raw(0), args.raw(1), args.raw(2)];
        hideRows(host, sheetId, area, criteriaTest({ filterOn: 'Custom', criterion1, criterion2, operator }));
      },
      clear: ({ sheetId, tableId }, _, host) => showAll({ sheetId, tableId }, host),
    },
  },
  AutoFilter: {
    properties: {
      enabled: {
        get: (target, host) =>
          target.tableId === undefined
            ? isFiltered(target, host)
            : tableOf(host, { sheetId: target.sheetId, tableId: target.tableId }).showFilterButton,
      },
      isDataFiltered: { get: isFiltered },
    },
    methods: {
      apply: (target, args, host) => {
        const range = args.object(0, 'Range');
        if (!range || range.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument');
        if (!args.has(1)) return;
        const column = args.integer(1);
        if (column < 0 || column >= range.area.columns) throw new ExcelError('InvalidArgument');
        const { area } = range;
        const cells = { row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 };
        if (cells.rows > 0) hideRows(host, target.sheetId, cells, criteriaTest(args.record(2)));
      },
      clearCriteria: (target, _, host) => showAll(target, host),
      remove: (target, _, host) => showAll(target, host),
      getRangeOrNullObject: (target, _, host) => {
        const area = target.tableId !== undefined || isFiltered(target, host) ? filteredArea(target, host) : undefined;
        return area ? make('Range', { sheetId: target.sheetId, area }) : null;
      },
    },
  },
};
