import Module, { createRequire } from 'node:module';
import type { Calculator, SheetApi, WorkbookApi } from '../workbook/api';
import type { Area, CellValue } from '../workbook/model';
import { univerFormulas, type UniverFormulas } from './univerFormula';

type Presets = typeof import('@univerjs/presets');
type NodeCore = typeof import('@univerjs/preset-sheets-node-core');
type EngineFormula = typeof import('@univerjs/engine-formula');
type Matrix<T> = Record<number, Record<number, T>>;
type CellMatrix = Matrix<{ v?: CellValue; f?: string; t?: number }>;
type RangeMatrix = Matrix<{ startRow: number; endRow: number; startColumn: number; endColumn: number }>;

const packages = createRequire(__filename);

/** Univer as CommonJS, loaded by Node itself also under jest: its registry cannot load the ES modules that Univer needs. */
function load(name: string): unknown {
  const file = packages.resolve(name);
  return new Module(file).require(file);
}
const unitId = 'workbook';
const wholeWorkbook = 'AllDefaultWorkbook';
const errorPattern = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
/** Univer's cell types. Without them it takes the text '12' for a number. */
const textCell = 1;
const numberCell = 2;
const booleanCell = 3;

/**
 * The formula engine where there is no page: Univer without a face. It is loaded the first time that a sheet holds formulas,
 * and gets the whole workbook afresh at every calculation, so that it holds no state to go stale.
 */
export function createNodeCalculator(workbook: WorkbookApi): Calculator {
  return {
    async calculate() {
      if (!workbook.sheets.some(({ hasFormulas }) => hasFormulas)) return;
      polyfillIteratorSome();
      const { createUniver, LocaleType } = load('@univerjs/presets') as Presets;
      const { UniverSheetsNodeCorePreset } = load('@univerjs/preset-sheets-node-core') as NodeCore;
      const { FormulaDataModel, IDefinedNamesService, ISuperTableService } = load(
        '@univerjs/engine-formula',
      ) as EngineFormula;
      const { univer, univerAPI } = createUniver({
        locale: LocaleType.EN_US,
        locales: { [LocaleType.EN_US]: {} },
        presets: [UniverSheetsNodeCorePreset()],
      });
      try {
        const formulas = univerFormulas(workbook);
        const book = univerAPI.createWorkbook({
          id: unitId,
          sheetOrder: workbook.sheets.map(({ id }) => id),
          sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, formulas)])),
        });
        const injector = univer.__getInjector();
        const names = formulas.names.map(({ name, formula }) => [
          name,
          { id: name, name, formulaOrRefString: formula, localSheetId: wholeWorkbook },
        ]);
        injector.get(IDefinedNamesService).registerDefinedNames(unitId, Object.fromEntries(names));
        registerTables(workbook, injector.get(ISuperTableService));
        const engine = univerAPI.getFormula();
        const finished = engine.onCalculationEnd();
        engine.executeCalculation();
        await finished;
        const arrays = injector.get(FormulaDataModel);
        for (const sheet of workbook.sheets) {
          takeResults(
            sheet,
            (book.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix().getMatrix() ?? {}) as CellMatrix,
            (arrays.getArrayFormulaRange()[unitId]?.[sheet.id] ?? {}) as RangeMatrix,
            (arrays.getArrayFormulaCellData()[unitId]?.[sheet.id] ?? {}) as CellMatrix,
          );
        }
      } finally {
        univer.dispose();
      }
    },
  };
}

function sheetData(sheet: SheetApi, formulas: UniverFormulas) {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const cellData: CellMatrix = {};
  sheet.values(used).forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null) (cellData[used.row + r] ??= {})[used.column + c] = constant(value);
    });
  });
  for (const spill of spills(sheet)) eachCell(spill, (row, column) => delete cellData[row]?.[column]);
  for (const { row, column, formula } of sheet.formulaCells()) {
    (cellData[row] ??= {})[column] = { f: formulas.formula(sheet, formula) };
  }
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: used.row + used.rows + 100,
    columnCount: used.column + used.columns + 26,
    cellData: cellData as never,
  };
}

function constant(value: Exclude<CellValue, null>): { v: CellValue; t: number } {
  if (typeof value === 'number') return { v: value, t: numberCell };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: booleanCell };
  return { v: typeof value === 'string' ? value : value.error, t: textCell };
}

function registerTables(workbook: WorkbookApi, service: { registerTable: RegisterTable }): void {
  for (const sheet of workbook.sheets) {
    for (const { name, area, columnNames } of sheet.tables) {
      service.registerTable(unitId, name, {
        sheetId: sheet.id,
        titleMap: new Map(columnNames.map((title, index) => [title, index])),
        range: {
          startRow: area.row,
          endRow: area.row + area.rows - 1,
          startColumn: area.column,
          endColumn: area.column + area.columns - 1,
        },
      });
    }
  }
}
type RegisterTable = import('@univerjs/engine-formula').ISuperTableService['registerTable'];

/** Areas that spilling formulas fill at present. */
function spills(sheet: SheetApi): Area[] {
  return [...sheet.formulaCells()].flatMap(({ row, column }) => sheet.spillArea(row, column) ?? []);
}

function eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}

/** Ends all spills before the first result is written, as one formula may spill where another one did before. */
function takeResults(sheet: SheetApi, cells: CellMatrix, ranges: RangeMatrix, spilled: CellMatrix): void {
  for (const { row, column } of spills(sheet)) sheet.setCalculated(row, column, [[null]]);
  for (const { row, column } of sheet.formulaCells()) {
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
  if (typeof value === 'string' && errorPattern.test(value)) return { error: value };
  return cell?.t === booleanCell ? value === 1 || value === true : value;
}

/** Univer calls `some` on iterators, which Node has from version 22 on. */
function polyfillIteratorSome(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
    some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
  };
  if (prototype.some) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, test: (value: unknown) => boolean) {
      for (const value of this) if (test(value)) return true;
      return false;
    },
  });
}
