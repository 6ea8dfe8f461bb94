import { createRequire } from 'node:module';
import path from 'node:path';
import type { Calculator, SheetApi, WorkbookApi } from '../workbook/api';
import type { CellValue } from '../workbook/model';

type Presets = typeof import('@univerjs/presets');
type NodeCore = typeof import('@univerjs/preset-sheets-node-core');
type EngineFormula = typeof import('@univerjs/engine-formula');
type CellMatrix = Record<number, Record<number, { v?: CellValue; f?: string; t?: number }>>;

/** Univer runs in Node as CommonJS only. */
const load = createRequire(path.join(process.cwd(), 'package.json'));
const unitId = 'workbook';
const errorPattern = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

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
      const { FormulaDataModel } = load('@univerjs/engine-formula') as EngineFormula;
      const { univer, univerAPI } = createUniver({
        locale: LocaleType.EN_US,
        locales: { [LocaleType.EN_US]: {} },
        presets: [UniverSheetsNodeCorePreset()],
      });
      try {
        const book = univerAPI.createWorkbook({
          id: unitId,
          sheetOrder: workbook.sheets.map(({ id }) => id),
          sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
        });
        for (const { name, formula } of workbook.names.values()) {
          if (!name.startsWith('_')) book.insertDefinedName(name, formula.replace(/^=/, ''));
        }
        const engine = univerAPI.getFormula();
        const finished = engine.onCalculationEnd();
        engine.executeCalculation();
        await finished;
        const spilled = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[unitId] ?? {};
        for (const sheet of workbook.sheets) {
          takeResults(sheet, book.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix().getMatrix() as CellMatrix);
          takeSpilled(sheet, spilled[sheet.id] as CellMatrix | undefined);
        }
      } finally {
        univer.dispose();
      }
    },
  };
}

function sheetData(sheet: SheetApi) {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const cellData: CellMatrix = {};
  sheet.values(used).forEach((values, r) => {
    values.forEach((value, c) => {
      if (value === null) return;
      const row = (cellData[used.row + r] ??= {});
      row[used.column + c] = typeof value === 'object' ? { v: value.error } : { v: value };
    });
  });
  for (const { row, column, formula } of sheet.formulaCells()) {
    (cellData[row] ??= {})[column] = { f: inUnivers(formula) };
  }
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: used.row + used.rows + 100,
    columnCount: used.column + used.columns + 26,
    cellData: cellData as never,
  };
}

/** Univer knows a table's own row only by its long name: `[@Sales]` and `[@[Days to pay]]` → `[[#This Row],[Sales]]`. */
function inUnivers(formula: string): string {
  return formula.replace(/\[@(?:\[([^\]]+)\]|([^[\]]+))\]/g, (_, quoted: string, plain: string) => `[[#This Row],[${quoted ?? plain}]]`);
}

function takeResults(sheet: SheetApi, matrix: CellMatrix | undefined): void {
  for (const { row, column } of sheet.formulaCells()) {
    const cell = matrix?.[row]?.[column];
    sheet.setCalculated(row, column, [[valueOf(cell?.v, cell?.t)]]);
  }
}

/** Cells that an array formula runs over into; its first cell has been taken already. */
function takeSpilled(sheet: SheetApi, matrix: CellMatrix | undefined): void {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      if (sheet.formula(Number(row), Number(column)) === undefined) {
        sheet.setCalculated(Number(row), Number(column), [[valueOf(cell.v, cell.t)]]);
      }
    }
  }
}

function valueOf(value: CellValue | undefined, type: number | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && errorPattern.test(value)) return { error: value };
  const isBoolean = type === 3;
  return isBoolean ? value === 1 || value === true : value;
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
