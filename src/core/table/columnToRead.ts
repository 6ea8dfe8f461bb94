import type { FindingLog } from './findingLog';
import type { ColumnCells } from './lookAtColumn';
import type { SortedCells } from './sortCells';

/** A column on its way from cells to values. */
export interface ColumnToRead {
  cells: ColumnCells;
  sorted: SortedCells;
  log: FindingLog;
}
