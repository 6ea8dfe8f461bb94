import type { NumberColumn } from './table';

/** The column's values per row, NaN where there is none. */
export function presentValues({ values, valid }: NumberColumn): Float64Array {
  return values.map((value, row) => (valid[row] ? value : NaN));
}
