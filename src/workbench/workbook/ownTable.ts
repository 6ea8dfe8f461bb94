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

/** `[@]`, `[@Sales]`, `[@[Days to pay]]`, `[@[Sales]:[Costs]]`; an apostrophe stands before signs that are a name's own. */
const ownRow = /^\[@(?:\[((?:'.|[^'\]])*)\](?::\[((?:'.|[^'\]])*)\])?|((?:'.|[^'\]])*))\]$/;

/** Whether brackets, from `at` on, stand behind the name of a table. */
const isNamedAt = (formula: string, at: number): boolean => /[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? '');

/** Whether brackets speak of the row that the formula stands in, of whatever table that is. */
export function isOwnRow(brackets: string, formula: string, at: number): boolean {
  return ownRow.test(brackets) && !isNamedAt(formula, at);
}

/**
 * A structured reference with all that Excel lets people leave out inside of a table: `[@Sales]` → `Orders[[#This
 * Row],[Sales]]`, `[Sales]` → `Orders[Sales]`, `[[Sales]:[Costs]]` → `Orders[[Sales]:[Costs]]`. What is no reference to a
 * table stays.
 *
 * @param brackets the reference from its first `[` to the `]` that closes it
 * @param formula the formula that it stands in, from `at` on
 */
export function fullReference(brackets: string, formula: string, at: number, table: OwnTable | undefined): string {
  const isNamed = isNamedAt(formula, at);
  const name = isNamed ? '' : (table?.name ?? '');
  // Excel does not mind the case of a column's name
  const spelt = (column: string): string =>
    (isNamed ? undefined : table?.columnNames.map(escaped).find((each) => isSameWord(each, column))) ?? column;
  const row = ownRow.exec(brackets);
  if (row) {
    const [first, last] = [row[1] ?? row[3], row[2]];
    if (first === '') return `${name}[#This Row]`;
    return `${name}[[#This Row],[${spelt(first)}]${last === undefined ? '' : `:[${spelt(last)}]`}]`;
  }
  // what follows the brackets of another workbook is its sheet
  const isWorkbook = /[\p{L}\p{N}_'!.]/u.test(formula[at + brackets.length] ?? '');
  if (isNamed || isWorkbook || !table) return brackets;
  const plain = /^\[\s*((?:'.|[^'[\]])*?)\s*\]$/.exec(brackets);
  const word = plain?.[1] ?? /^\[\s*\[\s*((?:'.|[^'\]])*?)\s*\]/.exec(brackets)?.[1] ?? '';
  if (word.startsWith('#')) return `${name}${brackets}`;
  if (!table.columnNames.some((each) => isSameWord(escaped(each), word))) return brackets;
  return `${name}${plain ? `[${spelt(word)}]` : brackets}`;
}

const isSameWord = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** A column's name as references write it. */
function escaped(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}
