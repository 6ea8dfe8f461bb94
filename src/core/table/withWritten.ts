import type { Cell, Column, Table } from './table';
import { excelErrors } from './excelErrors';

const joined = new WeakMap<Table, Table>();

/** A list with what this add-in wrote beside it, as columns like any other; the same table for the same list. */
export function withWritten(table: Table): Table {
  if (!table.written || table.written.length === 0) return table;
  const known = joined.get(table);
  if (known) return known;
  const names = new Set(table.columns.map(({ name }) => name));
  const columns = [...table.columns, ...table.written.filter(({ name }) => !names.has(name))];
  const made = { ...table, columns };
  joined.set(table, made);
  return made;
}

/** A written column: of numbers where nothing else stands in it, else of texts. Blank cells are ''. */
export function writtenColumn(name: string, cells: readonly Cell[]): Column {
  const isBlank = (cell: Cell): boolean => cell === '' || excelErrors.some((error) => error === cell);
  if (cells.every((cell) => isBlank(cell) || typeof cell === 'number')) {
    return {
      ...{ kind: 'number', name },
      values: Float64Array.from(cells, (cell) => (isBlank(cell) ? 0 : Number(cell))),
      valid: Uint8Array.from(cells, (cell) => (isBlank(cell) ? 0 : 1)),
    };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (isBlank(cell)) return -1;
    const code = codeOf.get(String(cell)) ?? codeOf.size;
    codeOf.set(String(cell), code);
    return code;
  });
  return { kind: 'text', name, codes, dictionary: [...codeOf.keys()] };
}
