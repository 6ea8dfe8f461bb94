import { isBlank } from '../header';
import type { Cell } from '../table';
import type { PartedRows } from './partRows';
import { totalLabel } from './totalLabel';

/** Columns of groups stand first. */
const mostColumns = 4;

/** Columns whose blank cells mean the value above, and the cells that were filled so: row (of the source) and column. */
export interface FilledDown {
  rows: Cell[][];
  cells: { row: number; column: number }[];
}

/**
 * The rows of a pivot table in tabular form, which names a group in its first row only: known by the subtotals that were
 * left out ("North Total" below the rows of North). Nothing where no subtotal says so.
 *
 * @param rows of the source
 */
export function fillDown(rows: readonly Cell[][], { data, left }: PartedRows): FilledDown | undefined {
  const totals = left.filter(({ kind, kept }) => kind === 'total' && !kept).flatMap(({ rows: own }) => own);
  const columns = Array.from({ length: mostColumns }, (_, column) => column).filter((column) =>
    isGroupColumn(rows, data, totals, column),
  );
  if (columns.length === 0) return undefined;
  const above: Cell[] = columns.map(() => '');
  const cells: FilledDown['cells'] = [];
  const filled = Array.from(data, (row) => {
    const blank = columns.filter((column, i) => {
      if (!isBlank(rows[row][column])) above[i] = rows[row][column];
      return isBlank(rows[row][column]) && !isBlank(above[i]);
    });
    if (blank.length === 0) return rows[row];
    for (const column of blank) cells.push({ row, column });
    return rows[row].map((cell, column) => (blank.includes(column) ? above[columns.indexOf(column)] : cell));
  });
  return cells.length > 0 ? { rows: filled, cells } : undefined;
}

/** Whether subtotals in a column say the name that stands last above them, with blank cells between. */
function isGroupColumn(rows: readonly Cell[][], data: Uint32Array, totals: readonly number[], column: number): boolean {
  const labelled = totals.filter(
    (row) => typeof rows[row][column] === 'string' && totalLabel(String(rows[row][column])),
  );
  if (labelled.length === 0) return false;
  let named = 0;
  let others = 0;
  for (const total of labelled) {
    let at = data.length - 1;
    while (at >= 0 && (data[at] > total || isBlank(rows[data[at]][column]))) at -= 1;
    if (at < 0) return false;
    const name = String(rows[data[at]][column]).trim();
    if (String(rows[total][column]).includes(name)) named += 1;
    else others += 1;
  }
  // The grand total names no group.
  return named > 0 && others <= 1;
}
