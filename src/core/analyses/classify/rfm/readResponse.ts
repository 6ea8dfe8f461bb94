import { Problem } from '../../../problem';
import { columnByName, numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { RfmOptions } from './options';

const option = 'mailing.response';

/**
 * Answers to a test mailing per row, 0–1, NaN where missing; `null` when no column is named. Throws what reading the
 * column throws, and `value-out-of-range` for a number that is no share.
 */
export function readResponse(table: Table, { mailing }: RfmOptions): Float64Array | null {
  if (mailing?.response === undefined) return null;
  const named = columnByName(table, mailing.response, option);
  const column = named.kind === 'boolean' ? named : numberColumn(table, mailing.response, option);
  return Float64Array.from({ length: table.rowCount }, (_, row) => {
    if (!column.valid[row]) return NaN;
    const value = column.values[row];
    if (!(value >= 0 && value <= 1)) {
      throw new Problem('value-out-of-range', { sheet: table.origin.sheet, column: column.name, option }, { value });
    }
    return value;
  });
}
