import { isBlank } from '../header';
import type { Cell } from '../table';
import type { RowKind } from './rowKinds';

/** The groups of a report: a line with nothing but a name stands above the rows that it is about. */
export interface RowGroups {
  /** Position in each row of the cell with the names, blank in the rows below them. */
  column: number;
  /** Name of the group by index of the row. */
  names: Map<number, Cell>;
}

/** Place of the names. */
const column = 0;

/** Whether a row has a name and nothing else. */
export function isHeading(row: readonly Cell[]): boolean {
  return (
    typeof row[column] === 'string' && !isBlank(row[column]) && row.every((cell, at) => at === column || isBlank(cell))
  );
}

/**
 * Groups in the body of a list: the first cell of nearly all rows is blank, but for rows with nothing else. Those become
 * `group` rows. Nothing where names stand in the rows themselves.
 *
 * @param positions the filled rows below the header
 * @param left what rows are none of the list, by position; gets the rows above groups
 */
export function findGroups(
  rows: readonly Cell[][],
  positions: Uint32Array,
  left: Map<number, RowKind>,
): RowGroups | undefined {
  if (positions.length < 3 || rows[positions[0]].length < 3 || isBlank(rows[positions[0]][column])) return undefined;
  if (!isHeading(rows[positions[0]])) return undefined;
  const headings: number[] = [];
  const names = new Map<number, Cell>();
  let name: Cell = '';
  for (let at = 0; at < positions.length; at++) {
    const row = rows[positions[at]];
    const kind = left.get(at);
    if (kind !== undefined && kind !== 'footer') continue;
    if (!isBlank(row[column])) {
      const next = at + 1 < positions.length ? rows[positions[at + 1]] : undefined;
      const isAbove = next !== undefined && (isBlank(next[column]) || isHeading(next));
      if (kind === 'footer' || !isHeading(row) || !isAbove) {
        if (kind === undefined) return undefined;
        continue;
      }
      name = row[column];
      headings.push(at);
    } else if (kind === undefined) names.set(positions[at], name);
  }
  if (names.size < headings.length) return undefined;
  for (const at of headings) left.set(at, 'group');
  return { column, names };
}

/** The rows of the list, with the name of its group in each. */
export function withGroupNames(rows: readonly Cell[][], data: Uint32Array, { column, names }: RowGroups): Cell[][] {
  return Array.from(data, (row) => {
    const name = names.get(row);
    return name === undefined ? rows[row] : rows[row].map((cell, at) => (at === column ? name : cell));
  });
}
