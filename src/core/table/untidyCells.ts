import type { SortedCells } from './sortCells';
import type { Cell, Column, UntidyCell } from './table';

/** As many are kept of a column: who wants more repaired repairs these first. */
export const mostUntidy = 10_000;

/**
 * Texts that the typed columns do not show as they are written: all texts of a column of numbers, days or truth values,
 * and those of a text column that have blanks before or behind them.
 */
export function untidyCells(
  rows: Cell[][],
  read: readonly { index: number; name: string }[],
  sorted: readonly SortedCells[],
  columns: readonly Column[],
): UntidyCell[] {
  const found: UntidyCell[] = [];
  read.forEach(({ index, name }, i) => {
    const isText = columns[i].kind === 'text';
    let count = 0;
    for (const row of sorted[i].texts) {
      const text = String(rows[row][index]);
      if (isText && !isBlankAround(text)) continue;
      found.push({ row, column: name, text });
      count += 1;
      if (count === mostUntidy) break;
    }
  });
  return found;
}

/** By the codes of the first and the last sign, since it is asked of every text: all signs that are trimmed but rarely used ones. */
function isBlankAround(text: string): boolean {
  return isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
