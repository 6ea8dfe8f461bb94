import { z } from 'zod';
import { numberColumn } from './columns';
import type { Table } from './table';
import { columnOption } from './columnOption';

/** An option that is a number per customer: a column of them, or one number for all. */
export const numberSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('column'), column: columnOption('number') }),
  z.strictObject({ from: z.literal('constant'), value: z.number() }),
]);

export type NumberSource = z.output<typeof numberSource>;

/** The number per row, NaN where the cell is blank. Throws what {@link numberColumn} throws, with the option's path. */
export function numbersOf(table: Table, source: NumberSource, option: string): Float64Array {
  if (source.from === 'constant') return new Float64Array(table.rowCount).fill(source.value);
  const { values, valid } = numberColumn(table, source.column, `${option}.column`);
  return values.map((value, row) => (valid[row] ? value : NaN));
}
