import { containsArea } from './area';
import type { Area, TableModel } from './model';

/** The table that a formula stands in, whose name it may leave out. */
export interface OwnTable extends Pick<TableModel, 'name' | 'columnNames'> {
  /** Whether the formula stands among its rows; header and totals are none. */
  isInRow: boolean;
}

export function ownTable(
  tables: readonly TableModel[],
  { row, column }: Pick<Area, 'row' | 'column'>,
): OwnTable | undefined {
  const table = tables.find(({ area }) => containsArea(area, { row, column, rows: 1, columns: 1 }));
  if (!table) return undefined;
  const { name, columnNames, area, showHeaders, showTotals } = table;
  const first = area.row + (showHeaders ? 1 : 0);
  return { name, columnNames, isInRow: row >= first && row < area.row + area.rows - (showTotals ? 1 : 0) };
}

/**
 * A structured reference with all that Excel lets people leave out inside of a table: `[@Sales]` → `Orders[[#This
 * Row],[Sales]]`, `[Sales]` → `Orders[Sales]`, `[[Sales]:[Costs]]` → `Orders[[Sales]:[Costs]]`.
 *
 * @param brackets the reference from its first `[` to the `]` that closes it
 * @param formula the formula that it stands in, from `at` on
 * @returns what stands in its place; unchanged where it is no reference to a table, `undefined` where it is one to the
 * row of a table and there is none around
 */
export function fullReference(
  brackets: string,
  formula: string,
  at: number,
  table: OwnTable | undefined,
): string | undefined {
  const isNamed = /[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? '');
  const row = /^\[@(?:\[([^\]]*)\]|([^\]]*))\]$/.exec(brackets);
  if (row) {
    const column = row[1] ?? row[2];
    if (!isNamed && !table?.isInRow) return undefined;
    return `${isNamed ? '' : table?.name}${column === '' ? '[#This Row]' : `[[#This Row],[${column}]]`}`;
  }
  // what follows the brackets of another workbook is its sheet
  const isWorkbook = /[\p{L}\p{N}_'!.]/u.test(formula[at + brackets.length] ?? '');
  if (isNamed || isWorkbook || !table) return brackets;
  const first = /^\[\s*(?:\[\s*([^\]]*?)\s*\].*|([^[\]]*?)\s*)\]$/.exec(brackets);
  const word = (first?.[1] ?? first?.[2] ?? '').toUpperCase();
  const isOwn = word.startsWith('#') || table.columnNames.some((name) => name.toUpperCase() === word);
  return isOwn ? `${table.name}${brackets}` : brackets;
}
