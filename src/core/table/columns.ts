import { Problem } from '../problem';
import type { Column, NumberColumn, Table } from './table';

/** The column of a name. Throws `column-missing` with the name and, if given, the option that asked for it. */
export function columnByName(table: Table, name: string, option?: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Problem('column-missing', place(table, name, option));
  return column;
}

/**
 * The number column of a name, with at least one value. Throws `column-missing`, `column-not-numeric`,
 * `column-all-errors` (nothing but error cells) or `column-no-values`.
 */
export function numberColumn(table: Table, name: string, option?: string): NumberColumn {
  const column = columnByName(table, name, option);
  const hasErrors = table.findings.some((finding) => finding.code === 'error-cell' && finding.column === name);
  if (column.kind !== 'number') throw new Problem('column-not-numeric', place(table, name, option));
  if (!column.valid.includes(1)) {
    throw new Problem(hasErrors ? 'column-all-errors' : 'column-no-values', place(table, name, option));
  }
  return column;
}

function place(table: Table, column: string, option: string | undefined) {
  return { sheet: table.origin.sheet, column, ...(option ? { option } : {}) };
}
