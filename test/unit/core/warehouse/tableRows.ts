import type { Column, Table } from '../../../../src/core/table/table';
import type { Row } from './runQuery';

/** The rows of a list as those of a table in a warehouse; days are numbers. */
export function tableRows({ columns, rowCount }: Table): Row[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column.name, cellOf(column, row)])),
  );
}

export function cellOf(column: Column, row: number): string | number | boolean | null {
  if (column.kind === 'text') return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
  if (!column.valid[row]) return null;
  return column.kind === 'boolean' ? column.values[row] === 1 : column.values[row];
}
