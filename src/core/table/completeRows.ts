import { numberColumn } from './columns';
import { Problem } from '../problem';
import type { Table } from './table';

/** Some columns of numbers over the rows in which all of them have a value. */
export interface CompleteRows {
  names: readonly string[];
  /** Table row of each entry. */
  rows: Uint32Array;
  columns: Float64Array[];
}

/**
 * Number columns by name, over the rows without a blank among them. `option` is the list of names. Throws
 * `column-duplicate` and what reading a number column throws.
 */
export function completeRows(table: Table, names: readonly string[], option: string): CompleteRows {
  const columns = names.map((name, i) => {
    const path = `${option}.${i}`;
    if (names.indexOf(name) !== i) throw new Problem('column-duplicate', { column: name, option: path });
    return numberColumn(table, name, path);
  });
  const isComplete = new Uint8Array(table.rowCount).fill(1);
  for (const { valid, values } of columns) {
    for (let row = 0; row < isComplete.length; row++) {
      if (valid[row] !== 1 || !Number.isFinite(values[row])) isComplete[row] = 0;
    }
  }
  const rows = new Uint32Array(table.rowCount);
  let length = 0;
  for (let row = 0; row < rows.length; row++) if (isComplete[row] === 1) rows[length++] = row;
  const kept = rows.slice(0, length);
  return { names, rows: kept, columns: columns.map(({ values }) => values.filter((_, row) => isComplete[row] === 1)) };
}

/**
 * Columns with mean 0 and standard deviation 1 (n − 1). Throws `column-no-variance` with the first constant
 * column by name.
 */
export function standardised({ names, columns }: CompleteRows, option: string): Float64Array[] {
  return columns.map((values, j) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i];
    const mean = sum / values.length;
    let squares = 0;
    for (let i = 0; i < values.length; i++) squares += (values[i] - mean) ** 2;
    const deviation = Math.sqrt(squares / (values.length - 1));
    if (!(deviation > 1e-13 * Math.abs(mean))) {
      throw new Problem('column-no-variance', { column: names[j], option: `${option}.${j}` });
    }
    return values.map((value) => (value - mean) / deviation);
  });
}
