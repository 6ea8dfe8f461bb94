import type { Column, Table } from '../core/table/table';

/** A copy of the table whose buffers may be given away; the pane keeps its own for the live preview. */
export function copyForTransfer(table: Table): Table {
  const { origin, columns, written } = table;
  return {
    ...table,
    columns: columns.map(copyColumn),
    ...(written ? { written: written.map(copyColumn) } : {}),
    origin: origin.rowIndices ? { ...origin, rowIndices: origin.rowIndices.slice() } : origin,
  };
}

function copyColumn(column: Column): Column {
  switch (column.kind) {
    case 'text':
      return { ...column, codes: column.codes.slice() };
    case 'boolean':
      return { ...column, values: column.values.slice(), valid: column.valid.slice() };
    case 'number':
    case 'date':
      return { ...column, values: column.values.slice(), valid: column.valid.slice() };
  }
}

/** All array buffers inside a message, each once: tables and reports are plain data with typed arrays at the leaves. */
export function buffersOf(message: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (isArrayBuffer(value.buffer)) found.add(value.buffer);
    } else if (Array.isArray(value)) {
      if (typeof value[0] === 'object') for (const item of value) visit(item);
    } else if (value !== null && typeof value === 'object') {
      for (const item of Object.values(value)) visit(item);
    }
  };
  visit(message);
  return [...found];
}

/** By tag, not by `instanceof`: a buffer from another realm (a frame, a test) is a buffer all the same. */
function isArrayBuffer(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return Object.prototype.toString.call(buffer) === '[object ArrayBuffer]';
}
