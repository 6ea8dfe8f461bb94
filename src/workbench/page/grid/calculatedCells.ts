import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { WorkbookApi } from '../../workbook/api';
import type { CellValue } from '../../workbook/model';
import { fromGrid } from './cellValue';

/** The cells that the formula of a cell fills at present, and what they hold; undefined where it fills its own only. */
export type SpillAt = (
  sheetId: string,
  row: number,
  column: number,
) => { range: IRange; cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> } | undefined;

/** What the grid says of a mutation of cells. */
export interface CellsParams {
  subUnitId?: string;
  cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

/** Results of the formula engine, into the model: they belong to no undo step. */
export function takeCalculated(workbook: WorkbookApi, params: CellsParams | undefined, spillAt: SpillAt): void {
  const sheet = workbook.sheet(String(params?.subUnitId));
  if (!sheet) return;
  forEachCell(params?.cellValue, (row, column, cell) => {
    if (!cell) return;
    const first = fromGrid(cell);
    const spill = spillAt(sheet.id, row, column);
    const isBlocked = first !== null && typeof first === 'object' && first.error === '#SPILL!';
    sheet.setCalculated(row, column, spill && !isBlocked ? spilled(first, spill) : [[first]]);
  });
}

function spilled(first: CellValue, { range, cells }: NonNullable<ReturnType<SpillAt>>): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = range;
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, c) => {
      const cell = cells[startRow + r]?.[startColumn + c];
      return r === 0 && c === 0 ? first : cell ? fromGrid(cell) : null;
    }),
  );
}

export function forEachCell(
  cells: CellsParams['cellValue'],
  visit: (row: number, column: number, cell: ICellData | null) => void,
): void {
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) visit(Number(row), Number(column), cell ?? null);
  }
}
