import type { Table } from './table';

/** Every buffer of a table, for the transfer list of `postMessage`; the sender's table is empty afterwards. */
export function transferables(table: Table): ArrayBuffer[] {
  const views: ArrayBufferView[] = table.columns.flatMap((column): ArrayBufferView[] =>
    column.kind === 'text' ? [column.codes] : [column.values, column.valid],
  );
  if (table.origin.rowIndices) views.push(table.origin.rowIndices);
  const buffers = views
    .map((view) => view.buffer)
    .filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
  return [...new Set(buffers)];
}
