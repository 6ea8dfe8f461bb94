import { recognise, recogniseAs } from '../core/shape/recognise';
import type { ReadingOptions } from '../core/table/readColumns';
import type { Shape, SourceCells, Table } from '../core/table/table';
import { understandTable } from '../core/table/understandTable';

/** How a source is to be understood, where the user says so. */
export interface Understanding {
  /** What a row is; left out: what the list tells. */
  shape?: Shape;
  reading?: ReadingOptions;
}

/** The one place where cells become a table whose rows are known, in a worker or in the thread. Throws `Problem`. */
export function understandSource(source: SourceCells, { shape, reading }: Understanding): Table {
  const table = understandTable(source, reading);
  return { ...table, recognition: shape === undefined ? recognise(table) : recogniseAs(table, shape) };
}
