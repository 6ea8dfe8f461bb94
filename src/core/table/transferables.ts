import type { Table } from './table';

/** Every buffer of a table, for the transfer list of `postMessage`; the sender's table is empty afterwards. */
export function transferables(table: Table): ArrayBuffer[] {
  const views: ArrayBufferView[] = table.columns.flatMap((column): ArrayBufferView[] =>
    column.kind === 'text' ? [column.codes] : [column.values, column.valid],
  );
  if (table.origin.rowIndices) views.push(table.origin.rowIndices);
  // By tag, as `instanceof` fails for buffers of another realm (a frame, a test).
  const isPlain = (buffer: ArrayBufferLike): buffer is ArrayBuffer => buffer[Symbol.toStringTag] === 'ArrayBuffer';
  const buffers = views.map((view) => view.buffer).filter(isPlain);
  return [...new Set(buffers)];
}
