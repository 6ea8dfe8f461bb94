import type { WrittenCells } from '../app/ports';
import type { Cell, Origin } from '../core/table/table';
import { inExcel } from './batch';
import { cellBytes, rowBlocks, rowsPerBlock } from './blocks';
import { isColumnName, loadNames, namedAreas } from './outputs';
import { rangeOf } from './ranges';

/** Texts that this add-in writes beside a list are names of tiers and the like. */
const longestText = 60;

/**
 * What this add-in wrote beside a list, column by column from the left, in the order of the list's rows; blank where a
 * column does not reach. A round trip for the names, and one per block of a column. Throws `Problem`.
 */
export async function readWrittenColumns(
  { sheet: name, firstRow, rowIndices }: Origin,
  rows: number,
): Promise<WrittenCells[]> {
  return inExcel(async (batch) => {
    const sheet = batch.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await batch.sync();
    if (sheet.isNullObject) return [];
    loadNames(sheet.names);
    await batch.sync();
    const found = namedAreas(sheet.names)
      .filter((own) => isColumnName(own.name) && own.sheet === name)
      .sort((a, b) => a.area.column - b.area.column);
    const columns: WrittenCells[] = [];
    for (const { area } of found) {
      const cells: Cell[] = [];
      for (const block of rowBlocks(area.rows, rowsPerBlock(cellBytes(longestText)))) {
        const range = rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows });
        range.load('values');
        await batch.sync();
        for (const [cell] of range.values as Cell[][]) cells.push(cell);
      }
      columns.push({
        header: String(cells[0] ?? ''),
        cells: Array.from({ length: rows }, (_, row) => cells[(rowIndices?.[row] ?? firstRow + row) - area.row] ?? ''),
      });
    }
    return columns;
  });
}
