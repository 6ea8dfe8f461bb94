import { isDateFormat } from '../core/table/dateSerials';
import type { CellPacker } from '../core/table/packedCells';
import type { Batch } from './batch';
import { rangeOf } from './ranges';

type NumberCells = Pick<CellPacker, 'rows' | 'isNumber'>;

/** So many numbers of each column are asked for their format: the first, the last and those evenly between. */
const askedPerColumn = 5;

/**
 * The number format that most of the asked numbers of each column have; of a column without numbers `General`. Cells
 * without a number are not asked: a blank or a text above dates says nothing about them. A sheet is asked row by row,
 * in one round trip.
 *
 * @param cells all that were read, header included if `hasHeader`
 * @param rowIndices sheet row of each of them
 * @param columnIndices sheet column of each cell of a row
 */
export async function readNumberFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  cells: NumberCells,
  rowIndices: readonly number[],
  columnIndices: readonly number[],
  hasHeader: boolean,
): Promise<string[]> {
  const asked = columnIndices.map((_, column) => askedRows(cells, column, hasHeader ? 1 : 0));
  const column = columnIndices[0];
  const columns = columnIndices[columnIndices.length - 1] - column + 1;
  const ranges = new Map<number, Excel.Range>();
  for (const row of new Set(asked.flat())) {
    const range = rangeOf(sheet, { row: rowIndices[row], rows: 1, column, columns });
    range.load('numberFormat');
    ranges.set(row, range);
  }
  if (ranges.size > 0) await batch.sync();
  return asked.map((rowsOfColumn, i) =>
    mostFrequent(rowsOfColumn.map((row) => String(ranges.get(row)?.numberFormat[0][columnIndices[i] - column]))),
  );
}

/** Rows of the first, the last and evenly spread numbers of a column. */
function askedRows(cells: NumberCells, column: number, firstRow: number): number[] {
  const { rows } = cells;
  const asked = new Set<number>();
  for (let i = 0; i < askedPerColumn; i++) {
    const from = firstRow + Math.floor((i * (rows - 1 - firstRow)) / (askedPerColumn - 1));
    const isAsked = (row: number): boolean => cells.isNumber(row, column) && !asked.has(row);
    let row = from;
    while (row < rows && !isAsked(row)) row++;
    if (row === rows) for (row = from - 1; row >= firstRow && !isAsked(row);) row--;
    if (row < firstRow) break;
    asked.add(row);
  }
  return [...asked];
}

/** Of date formats, if most are, whichever they are; else of all. */
function mostFrequent(formats: readonly string[]): string {
  const dates = formats.filter(isDateFormat);
  const counts = new Map<string, number>();
  for (const format of dates.length * 2 > formats.length ? dates : formats) {
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['General', 0] as [
    string,
    number,
  ])[0];
}
