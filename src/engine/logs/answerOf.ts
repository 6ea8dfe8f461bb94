import type { Answer, AnswerColumn } from './LogDatabase';

/** What is needed of a column of an Arrow table. */
interface ArrowVector extends Iterable<unknown> {
  readonly nullCount: number;
  readonly length: number;
  toArray(): unknown;
}

/** What is needed of an Arrow table. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): ArrowVector | null;
}

/** An Arrow table of doubles and texts as columns of an answer. */
export function answerOf(table: ArrowTable): Answer {
  const columns: Record<string, AnswerColumn> = {};
  table.schema.fields.forEach(({ name }, index) => {
    const vector = table.getChildAt(index);
    if (vector) columns[name] = columnOf(vector);
  });
  return { rowCount: table.numRows, columns };
}

function columnOf(vector: ArrowVector): AnswerColumn {
  const values = vector.nullCount === 0 ? vector.toArray() : undefined;
  if (values instanceof Float64Array) return { kind: 'number', values: values.slice() };
  const cells = [...vector];
  if (cells.every((cell) => cell === null || typeof cell === 'number') && cells.some((cell) => cell !== null)) {
    return { kind: 'number', values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)) };
  }
  return { kind: 'text', values: cells.map((cell) => (typeof cell === 'string' ? cell : null)) };
}
