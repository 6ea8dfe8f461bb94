import type { Calculator, SheetApi, WorkbookApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';
import { isErrorName } from '../workbook/errorNames';
import type { Area, CellValue } from '../workbook/model';
import { packageOf } from '../files/openedPackages';
import { beyondEngine } from './beyondEngine';
import { otherInExcel } from './otherInExcel';
import { isResult, isSameResult, isVolatile } from './fileResults';
import type { CallingCell } from './functionCalls';
import { ImmediateCalls, type ImmediateFunctions } from './immediateCalls';
import { univerFormulas, type UniverFormulas } from './univerFormula';
import { registerTables } from './univerTables';
import { univerFunctions } from './univerFunctions';
import { builtInFunctions, engineParts, startUniver } from './univerInNode';

type BaseFunction = import('@univerjs/engine-formula').BaseFunction;
type Matrix<T> = Record<number, Record<number, T>>;
type CellMatrix = Matrix<{ v?: CellValue; f?: string; t?: number }>;
type RangeMatrix = Matrix<{ startRow: number; endRow: number; startColumn: number; endColumn: number }>;
type IsLeft = (sheet: SheetApi, row: number, column: number) => boolean;

const unitId = 'workbook';
const wholeWorkbook = 'AllDefaultWorkbook';
/** Univer's cell types. Without them it takes the text '12' for a number. */
const textCell = 1;
const numberCell = 2;
const booleanCell = 3;

/** A calculator that says which cells it could do nothing for. */
export interface NodeCalculator extends Calculator {
  /** Cells that kept the value they had in the last calculation, as the engine cannot calculate their formulas. */
  readonly left: readonly CallingCell[];
}

/**
 * The formula engine where there is no page: Univer without a face. It is loaded the first time that a sheet holds formulas,
 * and gets the whole workbook afresh at every calculation, so that it holds no state to go stale. A cell with a formula that
 * it cannot calculate, or calculates otherwise than the file's program did, keeps the value that the file held, and other
 * formulas go on from that.
 *
 * @param functions an add-in's functions; left out, their formulas are among those that it cannot calculate
 */
export function createNodeCalculator(workbook: WorkbookApi, functions?: ImmediateFunctions): NodeCalculator {
  let left: CallingCell[] = [];
  let ownFunctions: Promise<BaseFunction[]> | undefined;
  let distrusted: CallingCell[] = [];
  return {
    get left() {
      return left;
    },
    async calculate() {
      left = [];
      if (!workbook.sheets.some(({ hasFormulas }) => hasFormulas)) return;
      const formulas = univerFormulas(workbook);
      if (functions && mentions(workbook, formulas, functions.namespace)) ownFunctions ??= executorsOf(functions);
      const own = (await ownFunctions) ?? [];
      const opened = packageOf(workbook);
      const isOtherThere = opened && !opened.isCalculated ? otherInExcel(workbook) : () => false;
      left = [
        ...leftCells(workbook, own, isOtherThere),
        ...distrusted.filter(({ sheetId }) => workbook.sheet(sheetId)),
      ];
      if (opened && !opened.isChanged) {
        const isWrong = opened.isCalculated ? isOther : isErrorForValue;
        const task = { workbook, formulas, own, isLeft: isOneOf(left) };
        distrusted = await differingCells(task, functions?.namespace, isWrong);
        left = [...left, ...distrusted];
      }
      const task = { workbook, formulas, own, isLeft: isOneOf(left) };
      for (const result of await resultsOf(task)) takeResults(result, task.isLeft);
    },
  };
}

const isOther = (value: CellValue, found: CellValue): boolean => !isSameResult(value, found);

/** Programs that leave the calculation to Excel write 0 or nothing. */
function isErrorForValue(value: CellValue, found: CellValue): boolean {
  const isWritten = value !== null && value !== 0 && value !== '' && typeof value !== 'object';
  return isWritten && typeof found === 'object' && found !== null;
}

interface Task {
  workbook: WorkbookApi;
  formulas: UniverFormulas;
  own: readonly BaseFunction[];
  isLeft: IsLeft;
}
interface Size {
  rows: number;
  columns: number;
}

const wholeSize: Size = { rows: maxRows, columns: maxColumns };

/** Sheets on which what fits on one sheet of the workbook can spill: Univer visits every cell of `A:A`. */
function roomySize({ sheets }: WorkbookApi): Size {
  const used = sheets.map((sheet) => sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  return {
    rows: Math.min(maxRows, 2 * Math.max(...used.map(({ row, rows }) => row + rows)) + 100),
    columns: Math.min(maxColumns, 2 * Math.max(...used.map(({ column, columns }) => column + columns)) + 26),
  };
}

function isOneOf(cells: readonly CallingCell[]): IsLeft {
  const places = new Set(cells.map(({ sheetId, row, column }) => placeOf(sheetId, row, column)));
  return ({ id }, row, column) => places.has(placeOf(id, row, column));
}

async function resultsOf(task: Task): Promise<SheetResults[]> {
  return (await calculateOnSheets(task, roomySize(task.workbook))) ?? (await calculateOnSheets(task, wholeSize)) ?? [];
}

/**
 * Cells of a file as it was read for which the engine finds another value than the file holds: nothing has changed, so one
 * of them is wrong, and that will be the engine; where the file asks for a calculation, only an error instead of a value is. What changes by itself, and add-ins' functions, are held at the file's values.
 */
async function differingCells(
  task: Task,
  namespace: string | undefined,
  isWrong: (value: CellValue, found: CellValue) => boolean,
): Promise<CallingCell[]> {
  const { isLeft } = task;
  const own = namespace === undefined ? undefined : `${namespace}.`.toUpperCase();
  const isHeld: IsLeft = (sheet, row, column) => {
    const formula = sheet.formula(row, column) ?? '';
    const isUnchecked = isVolatile(formula) || (own !== undefined && formula.toUpperCase().includes(own));
    return isLeft(sheet, row, column) || (isUnchecked && sheet.value(row, column) !== null);
  };
  const differing: CallingCell[] = [];
  for (const { sheet, cells } of await resultsOf({ ...task, isLeft: isHeld })) {
    for (const { row, column } of sheet.formulaCells()) {
      const value = sheet.value(row, column);
      if (!isResult(value) || isHeld(sheet, row, column)) continue;
      const found = valueOf(cells[row]?.[column]);
      if (isWrong(value, found)) differing.push({ sheetId: sheet.id, row, column });
    }
  }
  return differing;
}

/** Calculates on sheets of a size. Nothing comes back if something needs larger sheets. */
async function calculateOnSheets(
  { workbook, formulas, own, isLeft }: Task,
  size: Size,
): Promise<SheetResults[] | undefined> {
  const univer = startUniver(own);
  try {
    const book = univer.univerAPI.createWorkbook({
      id: unitId,
      sheetOrder: workbook.sheets.map(({ id }) => id),
      sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, formulas, isLeft, size)])),
    });
    const names = formulas.names.map(({ name, formula }) => [
      name,
      { id: name, name, formulaOrRefString: formula, localSheetId: wholeWorkbook },
    ]);
    univer.names().registerDefinedNames(unitId, Object.fromEntries(names));
    registerTables(unitId, workbook, univer.tables());
    const engine = univer.univerAPI.getFormula();
    const finished = engine.onCalculationEnd();
    engine.executeCalculation();
    await finished;
    const arrays = univer.arrays();
    const results = workbook.sheets.map((sheet) => ({
      sheet,
      cells: (book.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix().getMatrix() ?? {}) as CellMatrix,
      ranges: (arrays.getArrayFormulaRange()[unitId]?.[sheet.id] ?? {}) as RangeMatrix,
      spilled: (arrays.getArrayFormulaCellData()[unitId]?.[sheet.id] ?? {}) as CellMatrix,
    }));
    return size !== wholeSize && results.some(leavesSheet) ? undefined : results;
  } finally {
    univer.dispose();
  }
}

interface SheetResults {
  sheet: SheetApi;
  cells: CellMatrix;
  ranges: RangeMatrix;
  spilled: CellMatrix;
}

/** Whether a formula may have spilled beyond the sheet: Univer then says `#REF!`. */
function leavesSheet({ sheet, cells }: SheetResults): boolean {
  return Array.from(sheet.formulaCells()).some(({ row, column }) => cells[row]?.[column]?.v === '#REF!');
}

const placeOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

async function executorsOf({ load, call }: ImmediateFunctions): Promise<BaseFunction[]> {
  const library = await load();
  return univerFunctions(engineParts(), library, new ImmediateCalls(library, call)).executors;
}

/** Whether a formula, or a name that one asks for, may call a function of a namespace. */
function mentions(workbook: WorkbookApi, { names }: UniverFormulas, namespace: string): boolean {
  const start = `${namespace}.`.toUpperCase();
  const isIn = ({ formula }: { formula: string }): boolean => formula.toUpperCase().includes(start);
  return names.some(isIn) || workbook.sheets.some((sheet) => Array.from(sheet.formulaCells()).some(isIn));
}

/** Cells whose formulas the engine cannot calculate, or not as Excel does, and which hold a value. */
function leftCells(
  workbook: WorkbookApi,
  own: readonly BaseFunction[],
  isOtherThere: (formula: string) => boolean,
): CallingCell[] {
  const [builtIn, added] = [builtInFunctions(), new Set(own.map(({ name }) => String(name).toUpperCase()))];
  const isBeyond = beyondEngine(workbook, (name) => builtIn.has(name) || added.has(name));
  return workbook.sheets.flatMap((sheet) =>
    Array.from(sheet.formulaCells())
      .filter(({ row, column, formula }) => {
        return sheet.value(row, column) !== null && (isBeyond(formula) || isOtherThere(formula));
      })
      .map(({ row, column }) => ({ sheetId: sheet.id, row, column })),
  );
}

function sheetData(sheet: SheetApi, formulas: UniverFormulas, isLeft: IsLeft, size: Size) {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const cellData: CellMatrix = {};
  sheet.values(used).forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null) (cellData[used.row + r] ??= {})[used.column + c] = constant(value);
    });
  });
  for (const spill of spills(sheet, isLeft)) eachCell(spill, (row, column) => delete cellData[row]?.[column]);
  for (const { row, column, formula } of sheet.formulaCells()) {
    if (isLeft(sheet, row, column)) continue;
    (cellData[row] ??= {})[column] = { f: formulas.formula(sheet, formula, { row, column }) };
  }
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: size.rows,
    columnCount: size.columns,
    cellData: cellData as never,
  };
}

function constant(value: Exclude<CellValue, null>): { v: CellValue; t: number } {
  if (typeof value === 'number') return { v: value, t: numberCell };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: booleanCell };
  return { v: typeof value === 'string' ? value : value.error, t: textCell };
}

/** Areas that spilling formulas fill at present; without those that are left as they are. */
function spills(sheet: SheetApi, isLeft: IsLeft): Area[] {
  return [...sheet.formulaCells()].flatMap(({ row, column }) =>
    isLeft(sheet, row, column) ? [] : (sheet.spillArea(row, column) ?? []),
  );
}

function eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}

/** Ends all spills before the first result is written, as one formula may spill where another one did before. */
function takeResults({ sheet, cells, ranges, spilled }: SheetResults, isLeft: IsLeft): void {
  for (const { row, column } of spills(sheet, isLeft)) sheet.setCalculated(row, column, [[null]]);
  for (const { row, column } of sheet.formulaCells()) {
    if (isLeft(sheet, row, column)) continue;
    const first = valueOf(cells[row]?.[column]);
    const range = ranges[row]?.[column];
    const isBlocked = typeof first === 'object' && first?.error === '#SPILL!';
    if (!range || isBlocked) {
      sheet.setCalculated(row, column, [[first]]);
      continue;
    }
    const values = Array.from({ length: range.endRow - range.startRow + 1 }, (_, r) =>
      Array.from({ length: range.endColumn - range.startColumn + 1 }, (__, c) =>
        r === 0 && c === 0 ? first : valueOf(spilled[row + r]?.[column + c]),
      ),
    );
    sheet.setCalculated(row, column, values);
  }
}

function valueOf(cell: { v?: CellValue; t?: number } | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && isErrorName(value)) return { error: value };
  return cell?.t === booleanCell ? value === 1 || value === true : value;
}
