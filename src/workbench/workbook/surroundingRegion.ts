import type { SheetApi } from './api';
import { maxColumns, maxRows } from './area';
import type { Area } from './model';

/** The block of filled cells around a range, bounded by empty rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(sheet: SheetApi, start: Area): Area {
  let area = start;
  for (;;) {
    const before = area;
    const below = rowsFilledBelow(sheet, area);
    if (below > 0) area = { ...area, rows: area.rows + below };
    for (const step of regionSteps) {
      for (let grown = step(area); grown && isFilled(sheet, grown.line); grown = step(area)) area = grown.area;
    }
    if (area === before) return area;
  }
}

/** The line beside an area, its corners included, and the area with that line. */
type RegionStep = (area: Area) => { line: Area; area: Area } | undefined;

function withCorners(start: number, count: number, limit: number): [start: number, count: number] {
  const first = Math.max(0, start - 1);
  return [first, Math.min(limit, start + count + 1) - first];
}

function rowStep(area: Area, row: number, grown: Area): { line: Area; area: Area } {
  const [column, columns] = withCorners(area.column, area.columns, maxColumns);
  return { line: { row, column, rows: 1, columns }, area: grown };
}

function columnStep(area: Area, column: number, grown: Area): { line: Area; area: Area } {
  const [row, rows] = withCorners(area.row, area.rows, maxRows);
  return { line: { row, column, rows, columns: 1 }, area: grown };
}

/** Lists are long: the rows below are looked at together. */
function rowsFilledBelow(sheet: SheetApi, area: Area): number {
  const below = area.row + area.rows;
  const [column, columns] = withCorners(area.column, area.columns, maxColumns);
  return sheet.filledRows({ row: below, column, rows: maxRows - below, columns });
}

const regionSteps: RegionStep[] = [
  (area) =>
    area.row > 0 ? rowStep(area, area.row - 1, { ...area, row: area.row - 1, rows: area.rows + 1 }) : undefined,
  (area) =>
    area.column + area.columns < maxColumns
      ? columnStep(area, area.column + area.columns, { ...area, columns: area.columns + 1 })
      : undefined,
  (area) =>
    area.column > 0
      ? columnStep(area, area.column - 1, { ...area, column: area.column - 1, columns: area.columns + 1 })
      : undefined,
];

function isFilled(sheet: SheetApi, area: Area): boolean {
  return sheet.usedArea(true, area) !== undefined;
}
