import type { NumberValues, TextValues } from './report';

/** Numbers as a column's values; NaN becomes an empty cell. */
export function numberValues(values: ArrayLike<number>): NumberValues {
  const copy = Float64Array.from(values);
  return { kind: 'number', values: copy, valid: Uint8Array.from(copy, (value) => (value === value ? 1 : 0)) };
}

/** One of a few names per row: indices into `names`, negative for an empty cell. */
export function nameValues(indices: ArrayLike<number>, names: readonly string[]): TextValues {
  return { kind: 'text', codes: Int32Array.from(indices, (index) => Math.max(-1, index)), dictionary: [...names] };
}

/** A text per row as a column's values; '' becomes an empty cell. */
export function textValues(texts: readonly string[]): TextValues {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    if (text === '') return -1;
    const known = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, known);
    return known;
  });
  return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}
