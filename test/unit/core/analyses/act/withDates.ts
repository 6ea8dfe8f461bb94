import { dayNumber } from '../../../../../src/core/orders/timeUnit';
import type { Column, Table } from '../../../../../src/core/table/table';

/** A table in which columns of days written yyyy-mm-dd are days. */
export function withDates(table: Table, ...names: string[]): Table {
  return {
    ...table,
    columns: table.columns.map((column): Column => {
      if (!names.includes(column.name) || column.kind !== 'text') return column;
      const { name, codes, dictionary } = column;
      return {
        ...{ kind: 'date', name },
        values: Float64Array.from(codes, (code) => (code < 0 ? 0 : dayNumber(dictionary[code]))),
        valid: Uint8Array.from(codes, (code) => (code < 0 ? 0 : 1)),
      };
    }),
  };
}
