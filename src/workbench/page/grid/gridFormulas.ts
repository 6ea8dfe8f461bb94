import { IDefinedNamesService, IFormulaCurrentConfigService, ISuperTableService } from '@univerjs/engine-formula';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { ObjectMatrix, type Univer } from '@univerjs/core';
import { univerFormulas } from '../../formulas/univerFormula';
import { registerTables } from '../../formulas/univerTables';
import type { WorkbookApi } from '../../workbook/api';
import type { NameModel } from '../../workbook/model';
import { unitId } from './snapshot';

type FormulaData = ReturnType<IFormulaCurrentConfigService['getFormulaData']>;

const wholeWorkbook = 'AllDefaultWorkbook';
const isVisible = ({ visible }: NameModel): boolean => visible;

/**
 * Gives the grid's formula engine the workbook's names and tables, and its formulas as {@link univerFormulas} tells them.
 * Cells keep the formulas that people wrote: only what is calculated is told otherwise.
 *
 * @returns tells names and tables again, as they are now
 */
export function translateFormulas(univer: Univer, workbook: WorkbookApi): () => void {
  const injector = univer.__getInjector();
  const service = injector.get(IDefinedNamesService);
  const config = injector.get(IFormulaCurrentConfigService);
  let formulas = univerFormulas(workbook, isVisible);
  const translate: Translate = (sheetId, formula, cell) => {
    const sheet = workbook.sheet(sheetId);
    return sheet ? formulas.formula(sheet, formula, cell) : formula;
  };
  const tell = (typed: readonly string[] = []): void => {
    formulas = univerFormulas(workbook, isVisible, typed);
    const shown = new Set([...workbook.names.values()].filter(isVisible).map(({ name }) => name));
    const before = service.getDefinedNameMap(unitId) ?? {};
    const now = new Map(
      formulas.names.map(({ name, formula }) => [
        name,
        { id: name, name, formulaOrRefString: formula, localSheetId: wholeWorkbook, hidden: !shown.has(name) },
      ]),
    );
    for (const id of Object.keys(before)) if (!now.has(id)) service.removeDefinedName(unitId, id);
    for (const [id, name] of now) {
      if (before[id]?.formulaOrRefString !== name.formulaOrRefString) service.registerDefinedName(unitId, name);
    }
    registerTables(unitId, workbook, injector.get(ISuperTableService));
  };
  const written = config.getFormulaData.bind(config);
  config.getFormulaData = () => {
    const data = written();
    const asking = formulasOf(data).filter((formula) => formulas.asksForMore(formula));
    if (asking.length > 0) tell(asking);
    return translated(data, translate);
  };
  return () => tell();
}

type Translate = (sheetId: string, formula: string, cell: { row: number; column: number }) => string;

function formulasOf(data: FormulaData): string[] {
  const found = new Set<string>();
  for (const sheets of Object.values(data)) {
    for (const rows of Object.values(sheets ?? {})) {
      new ObjectMatrix<IFormulaDataItem | null | undefined | void>(rows ?? {}).forValue((_row, _column, cell) => {
        if (cell?.f) found.add(cell.f);
      });
    }
  }
  return [...found];
}

/** A copy of the formulas of all sheets in which each is told by `translate`. */
function translated(data: FormulaData, translate: Translate): FormulaData {
  const copy: FormulaData = {};
  for (const [unit, sheets] of Object.entries(data)) {
    const told: Exclude<FormulaData[string], void | null | undefined> = {};
    copy[unit] = told;
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const matrix = new ObjectMatrix<IFormulaDataItem | null>();
      new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
        if (cell)
          matrix.setValue(row, column, cell.f ? { ...cell, f: translate(sheetId, cell.f, { row, column }) } : cell);
      });
      told[sheetId] = matrix.getMatrix();
    }
  }
  return copy;
}
