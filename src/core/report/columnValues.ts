import type { NumberValues, TextValues } from './report';

/** Numbers as a column's values; NaN becomes an empty cell. */
export function numberValues(values: ArrayLike<number>): NumberValues {
  const copy = new Float64Array(values);
  const valid = new Uint8Array(copy.length);
  for (let row = 0; row < copy.length; row++) valid[row] = copy[row] === copy[row] ? 1 : 0;
  return { kind: 'number', values: copy, valid };
}

/** One of a few names per row: indices into `names`, negative for an empty cell. */
export function nameValues(indices: ArrayLike<number>, names: readonly string[]): TextValues {
  const codes = new Int32Array(indices);
  for (let row = 0; row < codes.length; row++) if (codes[row] < 0) codes[row] = -1;
  return { kind: 'text', codes, dictionary: [...names] };
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
