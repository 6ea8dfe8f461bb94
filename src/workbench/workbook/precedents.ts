import type { SheetApi, WorkbookApi } from './api';
import { parseReference } from './address';
import { containsArea, intersect } from './area';
import { referencesOf } from './formulaReferences';
import type { Area, TableModel } from './model';
import { bodyArea } from './tables';

/** Cells of one sheet. */
export interface SheetCellsAt {
  sheetId: string;
  area: Area;
}

interface FormulaCell {
  sheetId: string;
  row: number;
  column: number;
  reads: SheetCellsAt[];
}

/** Texts and sheet names are skipped; group 1 is a name, group 2 what of a table is meant. */
const words =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.$!])([\p{L}_\\][\p{L}\p{N}_.]*)?(\[(?:[^[\]]|\[[^\]]*\])*\])?(?![\p{L}\p{N}_.(!])/giu;

/** What a formula in a cell reads: references, names of cells, and parts of tables. */
function readBy(workbook: WorkbookApi, sheet: SheetApi, formula: string, cell: Area): SheetCellsAt[] {
  const found: SheetCellsAt[] = referencesOf(formula).flatMap(({ sheet: name, area }) => {
    const at = name === undefined ? sheet : workbook.sheet(name);
    return at ? [{ sheetId: at.id, area }] : [];
  });
  for (const [, name, part] of formula.matchAll(words)) {
    if (name === undefined && part === undefined) continue;
    const at = tableNamed(workbook, sheet, name, cell);
    if (at) found.push(...partOf(at, part ?? '', cell));
    else if (name !== undefined && part === undefined) found.push(...named(workbook, sheet, name));
  }
  return found;
}

function named(workbook: WorkbookApi, sheet: SheetApi, word: string): SheetCellsAt[] {
  const lower = word.toLowerCase();
  const items = [...workbook.names.values()].filter(({ name }) => name.toLowerCase() === lower);
  const item = items.find(({ sheetId }) => sheetId === sheet.id) ?? items.find(({ sheetId }) => sheetId === undefined);
  const reference = item && parseReference(item.formula);
  const at = reference && (reference.sheet === undefined ? sheet : workbook.sheet(reference.sheet));
  return reference && at ? [{ sheetId: at.id, area: reference.area }] : [];
}

/** A table by its name; without one, the table that the cell stands in. */
function tableNamed(
  { sheets }: WorkbookApi,
  sheet: SheetApi,
  name: string | undefined,
  cell: Area,
): { sheetId: string; table: TableModel } | undefined {
  const lower = name?.toLowerCase();
  for (const { id: sheetId, tables } of lower === undefined ? [sheet] : sheets) {
    const table = tables.find((one) =>
      lower === undefined ? containsArea(one.area, cell) : one.name.toLowerCase() === lower,
    );
    if (table) return { sheetId, table };
  }
  return undefined;
}

/** `[Sales]`, `[@Sales]`, `[[#Totals],[North]:[South]]`; nothing is all data. */
function partOf({ sheetId, table }: { sheetId: string; table: TableModel }, part: string, cell: Area): SheetCellsAt[] {
  const body = bodyArea(table);
  const { area } = table;
  const rows = /#All/i.test(part)
    ? area
    : /#Headers/i.test(part)
      ? { ...area, rows: 1 }
      : /#Totals/i.test(part)
        ? { ...area, row: area.row + area.rows - 1, rows: 1 }
        : /@|#This Row/i.test(part)
          ? { ...area, row: cell.row, rows: 1 }
          : body;
  const asked = part
    .split(/[[\],:@]+/)
    .map((word) => table.columnNames.findIndex((name) => name.toLowerCase() === word.trim().toLowerCase()))
    .filter((index) => index >= 0);
  if (asked.length === 0) return [{ sheetId, area: rows }];
  const [first, last] = [Math.min(...asked), Math.max(...asked)];
  return [{ sheetId, area: { ...rows, column: area.column + first, columns: last - first + 1 } }];
}

function formulaCells(workbook: WorkbookApi): FormulaCell[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].map(({ row, column, formula }) => ({
      ...{ sheetId: sheet.id, row, column },
      reads: readBy(workbook, sheet, formula, { row, column, rows: 1, columns: 1 }),
    })),
  );
}

const areaOf = ({ row, column }: FormulaCell): Area => ({ row, column, rows: 1, columns: 1 });
const meets = (one: SheetCellsAt, other: SheetCellsAt): boolean =>
  one.sheetId === other.sheetId && intersect(one.area, other.area) !== undefined;

/** The cells that the formulas of some cells read, and with `deep` what these read in turn; those within others left out. */
export function precedentsOf(workbook: WorkbookApi, cells: SheetCellsAt, deep: boolean): SheetCellsAt[] {
  const formulas = formulaCells(workbook);
  const used = new Set<FormulaCell>();
  const found: SheetCellsAt[] = [];
  for (let next = [cells]; next.length > 0;) {
    const reading = formulas.filter(
      (formula) =>
        !used.has(formula) && next.some((at) => meets(at, { sheetId: formula.sheetId, area: areaOf(formula) })),
    );
    for (const formula of reading) used.add(formula);
    const reads = reading.flatMap((formula) => formula.reads);
    found.push(...reads);
    next = deep ? reads : [];
  }
  return withoutInner(found);
}

/** The cells whose formulas read some cells, and with `deep` those that read these in turn; neighbours together. */
export function dependentsOf(workbook: WorkbookApi, cells: SheetCellsAt, deep: boolean): SheetCellsAt[] {
  const formulas = formulaCells(workbook);
  const found = new Set<FormulaCell>();
  for (let next = [cells]; next.length > 0;) {
    const reading = formulas.filter(
      (formula) => !found.has(formula) && formula.reads.some((read) => next.some((at) => meets(at, read))),
    );
    for (const formula of reading) found.add(formula);
    next = deep ? reading.map((formula) => ({ sheetId: formula.sheetId, area: areaOf(formula) })) : [];
  }
  return workbook.sheets.flatMap(({ id: sheetId }) =>
    joined([...found].filter((formula) => formula.sheetId === sheetId).map(areaOf)).map((area) => ({ sheetId, area })),
  );
}

function withoutInner(cells: readonly SheetCellsAt[]): SheetCellsAt[] {
  return cells.filter(
    (one, index) =>
      !cells.some((other, at) => {
        if (at === index || other.sheetId !== one.sheetId || !containsArea(other.area, one.area)) return false;
        return at < index || !containsArea(one.area, other.area);
      }),
  );
}

/** Single cells as areas: down each column, then equal ones side by side. */
function joined(cells: readonly Area[]): Area[] {
  const down: Area[] = [];
  for (const cell of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = down.at(-1);
    if (last?.column === cell.column && last.row + last.rows === cell.row) last.rows += 1;
    else down.push({ ...cell });
  }
  const areas: Area[] = [];
  for (const run of down) {
    const left = areas.find(
      (area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
    );
    if (left) left.columns += 1;
    else areas.push(run);
  }
  return areas;
}
