import type { NumberColumn, TextColumn } from '../table/table';

/** A column without a number in any row. */
export function emptyNumbers(name: string, rows: number): NumberColumn {
  return { kind: 'number', name, values: new Float64Array(rows), valid: new Uint8Array(rows) };
}

/** Anything that is no finite number leaves the row empty. */
export function putNumber({ values, valid }: NumberColumn, row: number, value: number): void {
  if (!Number.isFinite(value)) return;
  values[row] = value;
  valid[row] = 1;
}

/** A column of texts that `fill` puts into rows; '' leaves a row empty. */
export function textColumn(
  name: string,
  rows: number,
  fill: (put: (row: number, text: string) => void) => void,
): TextColumn {
  const codes = new Int32Array(rows).fill(-1);
  const known = new Map<string, number>();
  fill((row, text) => {
    if (text === '') return;
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    codes[row] = code;
  });
  return { kind: 'text', name, codes, dictionary: [...known.keys()] };
}
