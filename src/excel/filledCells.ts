import type { Area } from './address';
import type { Batch } from './batch';
import { readContents } from './cellContents';

/** The smallest part of an area that holds all its filled cells; undefined if there are none. Reads in blocks. */
export async function filledPart(batch: Batch, sheet: Excel.Worksheet, area: Area): Promise<Area | undefined> {
  const { contents } = await readContents(batch, sheet, area);
  let [top, left, bottom, right] = [area.rows, area.columns, -1, -1];
  contents.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === '') return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }),
  );
  if (bottom < 0) return undefined;
  return { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
