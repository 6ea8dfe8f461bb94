import type { Area } from '../workbook/model';
import type { SheetApi } from '../workbook/api';
import { boundingArea, checkArea, intersect, maxColumns, maxRows } from '../workbook/area';
import { surroundingRegion } from '../workbook/surroundingRegion';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setLineProperties,
} from './cellProperties';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { clearLinks } from './links';
import type { MethodArguments } from './methodArguments';
import { autoFill, copyRange, findCell, outline, removeDuplicates, replaceAll } from './rangeEdits';
import { specialCells } from './specialCells';
import { demandFormattable, demandUnlocked, demandUnprotected, resolveRange, sheetOf } from './sheets';
import type { RangeTarget } from './targets';

/** The same sheet with another area; InvalidArgument when it would lie off the sheet. */
function range({ sheetId }: RangeTarget, area: Area): ExcelObject<'Range'> {
  checkArea(area);
  return make('Range', { sheetId, area });
}

function otherRange(args: MethodArguments, index: number, target: RangeTarget, host: Host): RangeTarget {
  const passed = args.object(index, 'Range') ?? resolveRange(host, args.text(index), target.sheetId);
  if (!passed) throw new ExcelError('InvalidArgument');
  if (passed.sheetId !== target.sheetId) throw new ExcelError('InvalidArgument');
  return passed;
}

function used(target: RangeTarget, args: MethodArguments, host: Host): ExcelObject<'Range'> | undefined {
  const part = sheetOf(host, target.sheetId).usedArea(args.flag(0), target.area);
  return part && range(target, part);
}

/** Ctrl+arrow from the first cell: the edge of the block, or the next filled cell. */
function edge(target: RangeTarget, direction: string, host: Host): Area {
  const sheet = sheetOf(host, target.sheetId);
  const [rowStep, columnStep] = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[direction] ?? [];
  if (rowStep === undefined || columnStep === undefined) throw new ExcelError('InvalidArgument');
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < maxRows && column < maxColumns;
  const limit = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  let { row, column } = target.area;
  const filled = (atRow: number, atColumn: number): boolean =>
    inside(atRow, atColumn) && sheet.value(atRow, atColumn) !== null;
  const block = filled(row, column) && filled(row + rowStep, column + columnStep);
  for (;;) {
    const [nextRow, nextColumn] = [row + rowStep, column + columnStep];
    if (!inside(nextRow, nextColumn) || (block && !filled(nextRow, nextColumn))) break;
    const beyond =
      (rowStep > 0 && row >= limit.row + limit.rows) || (columnStep > 0 && column >= limit.column + limit.columns);
    if (beyond) {
      if (rowStep > 0) row = maxRows - 1;
      else column = maxColumns - 1;
      break;
    }
    [row, column] = [nextRow, nextColumn];
    if (!block && filled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

function intersectionOf(target: RangeTarget, args: MethodArguments, host: Host): ExcelObject<'Range'> | undefined {
  const common = intersect(target.area, otherRange(args, 0, target, host).area);
  return common && range(target, common);
}

function demand<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new ExcelError('ItemNotFound');
  return found;
}

function clear(target: RangeTarget, args: MethodArguments, host: Host): void {
  const sheet = sheetOf(host, target.sheetId);
  const what = args.optionalText(0) ?? 'All';
  const known = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    clearLinks(target, host);
    return;
  }
  if (!(what in known)) throw new ExcelError('InvalidArgument');
  if (what === 'Formats') demandFormattable(sheet);
  else demandUnlocked(sheet, target.area);
  sheet.clear(target.area, known[what as keyof typeof known], 'host');
  host.requestCalculation();
}

function demandWholeTables(sheet: SheetApi, area: Area, along: 'rows' | 'columns'): void {
  for (const table of sheet.tables) {
    const inBand =
      along === 'rows'
        ? intersect(table.area, { ...area, row: area.row, rows: maxRows - area.row })
        : intersect(table.area, { ...area, column: area.column, columns: maxColumns - area.column });
    if (!inBand) continue;
    const covered =
      along === 'rows'
        ? area.column <= table.area.column && area.column + area.columns >= table.area.column + table.area.columns
        : area.row <= table.area.row && area.row + area.rows >= table.area.row + table.area.rows;
    if (!covered) throw new ExcelError('InsertDeleteConflict');
  }
}

function shiftCells(target: RangeTarget, args: MethodArguments, host: Host, action: 'insert' | 'remove'): unknown {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const shift = args.text(0);
  const [vertical, horizontal] = action === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (shift !== vertical && shift !== horizontal) throw new ExcelError('InvalidArgument');
  demandWholeTables(sheet, target.area, shift === vertical ? 'rows' : 'columns');
  if (action === 'insert') sheet.insert(target.area, shift === vertical ? 'down' : 'right', 'host');
  else sheet.remove(target.area, shift === vertical ? 'up' : 'left', 'host');
  host.requestCalculation();
  return action === 'insert' ? range(target, target.area) : undefined;
}

function merge(target: RangeTarget, args: MethodArguments, host: Host): void {
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  if (sheet.tables.some((table) => intersect(table.area, target.area))) throw new ExcelError('InvalidOperation');
  const { area } = target;
  const parts = args.flag(0)
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const part of parts) sheet.merge(part, 'host');
}

/** The cells that a formula spills over, itself included; null where none does. */
function spillOf({ sheetId, area }: RangeTarget, host: Host): ExcelObject<'Range'> | null {
  const spill = sheetOf(host, sheetId).spillArea(area.row, area.column);
  return spill ? make('Range', { sheetId, area: spill }) : null;
}

/** The cell whose formula spills into a cell; null where none does. */
function spillParent({ sheetId, area }: RangeTarget, host: Host): ExcelObject<'Range'> | null {
  const sheet = sheetOf(host, sheetId);
  for (const { row, column } of sheet.formulaCells()) {
    const spill = sheet.spillArea(row, column);
    if (spill && intersect(spill, { ...area, rows: 1, columns: 1 }))
      return make('Range', { sheetId, area: { row, column, rows: 1, columns: 1 } });
  }
  return null;
}

function found(target: RangeTarget, area: Area | undefined): ExcelObject<'Range'> | null {
  return area ? range(target, area) : null;
}

export const rangeMethods: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  getCell: (target, args) => {
    const [row, column] = [args.integer(0), args.integer(1)];
    return range(target, { row: target.area.row + row, column: target.area.column + column, rows: 1, columns: 1 });
  },
  getRow: (target, args) => range(target, { ...target.area, row: target.area.row + args.integer(0), rows: 1 }),
  getColumn: (target, args) =>
    range(target, { ...target.area, column: target.area.column + args.integer(0), columns: 1 }),
  getLastRow: (target) => range(target, { ...target.area, row: target.area.row + target.area.rows - 1, rows: 1 }),
  getLastColumn: (target) =>
    range(target, { ...target.area, column: target.area.column + target.area.columns - 1, columns: 1 }),
  getLastCell: (target) =>
    range(target, {
      row: target.area.row + target.area.rows - 1,
      column: target.area.column + target.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  getEntireColumn: (target) => range(target, { ...target.area, row: 0, rows: maxRows }),
  getEntireRow: (target) => range(target, { ...target.area, column: 0, columns: maxColumns }),
  getRowsAbove: (target, args) => {
    const count = args.optionalInteger(0, 1);
    return range(target, { ...target.area, row: target.area.row - count, rows: count });
  },
  getRowsBelow: (target, args) =>
    range(target, { ...target.area, row: target.area.row + target.area.rows, rows: args.optionalInteger(0, 1) }),
  getColumnsBefore: (target, args) => {
    const count = args.optionalInteger(0, 1);
    return range(target, { ...target.area, column: target.area.column - count, columns: count });
  },
  getColumnsAfter: (target, args) =>
    range(target, {
      ...target.area,
      column: target.area.column + target.area.columns,
      columns: args.optionalInteger(0, 1),
    }),
  getOffsetRange: (target, args) =>
    range(target, {
      ...target.area,
      row: target.area.row + args.integer(0),
      column: target.area.column + args.integer(1),
    }),
  getResizedRange: (target, args) => {
    const { area } = target;
    // the last cell moves, past the first one as well: then the range goes up or left from there
    const last = {
      row: area.row + area.rows - 1 + args.integer(0),
      column: area.column + area.columns - 1 + args.integer(1),
    };
    return range(target, boundingArea({ ...area, rows: 1, columns: 1 }, { ...last, rows: 1, columns: 1 }));
  },
  getAbsoluteResizedRange: (target, args) =>
    range(target, { ...target.area, rows: args.integer(0), columns: args.integer(1) }),
  getBoundingRect: (target, args, host) =>
    range(target, boundingArea(target.area, otherRange(args, 0, target, host).area)),
  getIntersection: (target, args, host) => demand(intersectionOf(target, args, host)),
  getIntersectionOrNullObject: (target, args, host) => intersectionOf(target, args, host) ?? null,
  getUsedRange: (target, args, host) => demand(used(target, args, host)),
  getUsedRangeOrNullObject: (target, args, host) => used(target, args, host) ?? null,
  getSurroundingRegion: (target, _, host) =>
    range(target, surroundingRegion(sheetOf(host, target.sheetId), target.area)),
  getRangeEdge: (target, args, host) => range(target, edge(target, args.text(0), host)),
  getExtendedRange: (target, args, host) => range(target, boundingArea(target.area, edge(target, args.text(0), host))),
  getSpecialCells: (target, args, host) => demand(specialCells(target, args, host)),
  getSpecialCellsOrNullObject: (target, args, host) => specialCells(target, args, host),
  getMergedAreasOrNullObject: (target, _, host) => {
    const areas = sheetOf(host, target.sheetId).merges.filter((one) => intersect(one, target.area));
    return areas.length > 0 ? make('RangeAreas', { sheetId: target.sheetId, areas: [...areas] }) : null;
  },
  getVisibleView: (target) => make('RangeView', target),
  getTables: (target) => make('TableScopedCollection', target),
  getMergedAreas: (target, _, host) => {
    const areas = sheetOf(host, target.sheetId).merges.filter((one) => intersect(one, target.area));
    if (areas.length === 0) throw new ExcelError('ItemNotFound');
    return make('RangeAreas', { sheetId: target.sheetId, areas: [...areas] });
  },
  getSpillingToRange: (target, _, host) => demand(spillOf(target, host)),
  getSpillingToRangeOrNullObject: (target, _, host) => spillOf(target, host),
  getSpillParent: (target, _, host) => demand(spillParent(target, host)),
  getSpillParentOrNullObject: (target, _, host) => spillParent(target, host),
  getCellProperties: (target, args, host) => cellProperties(target, args.record(0), host),
  getRowProperties: (target, args, host) => rowProperties(target, args.record(0), host),
  getColumnProperties: (target, args, host) => columnProperties(target, args.record(0), host),
  setCellProperties: (target, args, host) => setCellProperties(target, args.raw(0), host),
  setRowProperties: (target, args, host) => setLineProperties(target, 'row', args.raw(0), host),
  setColumnProperties: (target, args, host) => setLineProperties(target, 'column', args.raw(0), host),
  copyFrom: (target, args, host) => {
    const source = args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId);
    if (!source) throw new ExcelError('InvalidArgument');
    copyRange(target, source, args, host);
  },
  moveTo: (target, args, host) => {
    const to = args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId);
    if (!to) throw new ExcelError('InvalidArgument');
    host.workbook.moveCells(target, { sheetId: to.sheetId, row: to.area.row, column: to.area.column }, 'host');
  },
  find: (target, args, host) => demand(found(target, findCell(target, args, host))),
  findOrNullObject: (target, args, host) => found(target, findCell(target, args, host)),
  replaceAll: (target, args, host) => replaceAll(target, args, host),
  removeDuplicates: (target, args, host) => make('RemoveDuplicatesResult', removeDuplicates(target, args, host)),
  autoFill: (target, args, host) => {
    const given = args.has(0)
      ? (args.object(0, 'Range') ?? resolveRange(host, args.text(0), target.sheetId))
      : undefined;
    autoFill(target, given, args, host);
  },
  group: (target, _, host) => outline(target, host),
  ungroup: (target, _, host) => outline(target, host),
  showGroupDetails: (target, _, host) => outline(target, host),
  hideGroupDetails: (target, _, host) => outline(target, host),
  select: (target, _, host) => {
    host.workbook.select(target.sheetId, [target.area], 'host');
  },
  clear,
  insert: (target, args, host) => shiftCells(target, args, host, 'insert'),
  delete: (target, args, host) => shiftCells(target, args, host, 'remove'),
  merge,
  unmerge: (target, _, host) => {
    const sheet = sheetOf(host, target.sheetId);
    demandUnprotected(sheet);
    sheet.unmerge(target.area, 'host');
  },
  calculate: (_, __, host) => host.requestCalculation(),
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw new ExcelError('InvalidArgument');
  },
};
