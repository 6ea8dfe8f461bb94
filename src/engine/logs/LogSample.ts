import { recognise, recogniseAs } from '../../core/shape/recognise';
import { cellsOfFile } from '../../core/table/cellsOfFile';
import type { Table } from '../../core/table/table';
import { understandTable } from '../../core/table/understandTable';
import { rowKinds } from '../../core/table/rows/rowKinds';
import type { Understanding } from '../understandSource';

/** Some rows of a log, understood as cells of a sheet are. */
export interface LogSample {
  /** What people call the log: its files. */
  name: string;
  /** Columns of the file. */
  width: number;
  /** Lines of a file that stand before its rows, header included, as cells. */
  head: string[][];
  rows: string[][];
  table: Table;
  /** Texts of a column of the file, by its place. */
  texts(at: number): Iterable<string>;
}

/** Understands rows below the lines that begin a file. Throws what understanding cells throws. */
export function understandSample(
  name: string,
  head: string[][],
  rows: string[][],
  { reading, shape }: Understanding,
): LogSample {
  const all = [...head, ...rows];
  const width = head[0]?.length ?? rows[0]?.length ?? 0;
  const table = understandTable(
    cellsOfFile(name, all, width),
    // rows all over a log are no footers because they stand last here
    { ...reading, keepRows: { kinds: rowKinds.filter((kind) => kind !== 'preamble') } },
  );
  return {
    ...{ name, width, head, rows },
    table: { ...table, recognition: shape === undefined ? recognise(table) : recogniseAs(table, shape) },
    *texts(at) {
      for (const row of rows) yield row[at];
    },
  };
}
