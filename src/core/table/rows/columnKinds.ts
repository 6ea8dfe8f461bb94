import { dateText } from '../dates/dateText';
import { isBlank } from '../header';
import { undressNumber } from '../numbers/numberText';
import { hasDigit } from '../plainCharacters';
import type { Cell } from '../table';

/** Characters of the longest value, a date with the name of its zone. */
const longestValue = 80;

export type CellKind = 'blank' | 'number' | 'date' | 'text';

/** What a single cell looks like; numbers of a spreadsheet may be dates. */
export function kindOf(cell: Cell): CellKind {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'text';
  if (isBlank(cell)) return 'blank';
  if (cell.length > longestValue || !hasDigit(cell)) return 'text';
  if (dateText(cell)) return 'date';
  return undressNumber(cell) ? 'number' : 'text';
}

/** What most of the filled cells of a column are, and whether most rows fill it. */
export interface ColumnKind {
  kind: CellKind;
  isFilled: boolean;
}

/** Columns are known by this many rows. */
export const sampleRows = 50;

/** The kinds of columns from some rows of the list's body. */
export function columnKinds(rows: readonly Cell[][], sample: Iterable<number>, width: number): ColumnKind[] {
  const counts = Array.from({ length: width }, () => ({ blank: 0, number: 0, date: 0, text: 0 }));
  let all = 0;
  for (const row of sample) {
    all += 1;
    for (let column = 0; column < width; column++) counts[column][kindOf(rows[row][column])] += 1;
  }
  return counts.map(({ blank, number, date, text }) => {
    const filled = all - blank;
    const kind = filled === 0 ? 'blank' : number + date < 0.6 * filled ? 'text' : date > number ? 'date' : 'number';
    return { kind, isFilled: text + number + date >= 0.6 * all };
  });
}
