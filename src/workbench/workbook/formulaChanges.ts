import type { SheetApi } from './api';
import { containsArea } from './area';
import type { Area, CellValue } from './model';

/** A cell whose formula is to be another one, and what it holds until then. */
export interface FormulaChange {
  row: number;
  column: number;
  previous: string;
}

type Cells = Pick<SheetApi, 'hasFormulas' | 'formula' | 'value' | 'formulaCells'>;

/** The cells of an area that have a formula and are to get none or another, and those that are to get their first. */
export function changedFormulas(sheet: Cells, area: Area, contents: (CellValue | undefined)[][]): FormulaChange[] {
  const changes: FormulaChange[] = [];
  contents.forEach((line, atRow) =>
    line.forEach((content, atColumn) => {
      if (content === undefined) return;
      const now = typeof content === 'string' && content.length > 1 && content.startsWith('=') ? content : undefined;
      if (now === undefined && !sheet.hasFormulas) return;
      const [row, column] = [area.row + atRow, area.column + atColumn];
      const before = sheet.formula(row, column);
      if (before !== now) changes.push({ row, column, previous: before ?? shown(sheet.value(row, column)) });
    }),
  );
  return changes;
}

/** The formulas of an area that is to be emptied. */
export function formulasIn(sheet: Cells, area: Area): FormulaChange[] {
  if (!sheet.hasFormulas) return [];
  return [...sheet.formulaCells()]
    .filter(({ row, column }) => containsArea(area, { row, column, rows: 1, columns: 1 }))
    .map(({ row, column, formula }) => ({ row, column, previous: formula }));
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
