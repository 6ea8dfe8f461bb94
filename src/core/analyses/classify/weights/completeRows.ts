import type { NumberColumn } from '../../../table/table';
import type { IndicatorValues } from './indicatorValues';

/** The columns' values in the rows where none of them is missing. */
export function completeRows(columns: readonly NumberColumn[]): { columns: IndicatorValues[]; count: number } {
  const isComplete = new Uint8Array(columns[0].values.length).fill(1);
  for (const { valid } of columns) for (let row = 0; row < isComplete.length; row++) isComplete[row] &= valid[row];
  const count = isComplete.reduce((sum, is) => sum + is, 0);
  return { columns: columns.map(({ name, values }) => ({ name, values: taken(values, isComplete, count) })), count };
}

function taken(values: Float64Array, isTaken: Uint8Array, count: number): Float64Array {
  const kept = new Float64Array(count);
  let filled = 0;
  for (let row = 0; row < values.length; row++) if (isTaken[row]) kept[filled++] = values[row];
  return kept;
}
