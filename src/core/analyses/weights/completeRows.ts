import type { NumberColumn } from '../../table/table';
import type { IndicatorValues } from './indicatorValues';

/** The columns' values in the rows where none of them is missing. */
export function completeRows(columns: readonly NumberColumn[]): { columns: IndicatorValues[]; count: number } {
  const rows: number[] = [];
  for (let row = 0; row < columns[0].values.length; row++) {
    if (columns.every(({ valid }) => valid[row] === 1)) rows.push(row);
  }
  return {
    columns: columns.map(({ name, values }) => ({ name, values: Float64Array.from(rows, (row) => values[row]) })),
    count: rows.length,
  };
}
