import type { Column } from './table';

/** A column as whole numbers: equal cells have equal codes. */
export interface Coded {
  /** One per row, −1 where the cell is blank. */
  codes: Int32Array;
  /** Codes are below this. */
  size: number;
  /** The cell's text by code; `null` where the cells are numbers. */
  texts: readonly string[] | null;
  /** The cell as text by code. */
  text(code: number): string;
}

export function codedColumn(column: Column, rowCount: number): Coded {
  if (column.kind === 'text') {
    const { codes, dictionary } = column;
    return { codes, size: dictionary.length, texts: dictionary, text: (code) => dictionary[code] };
  }
  const positions = new Map<number, number>();
  const codes = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    if (!column.valid[row]) continue;
    const value = column.values[row];
    let code = positions.get(value);
    if (code === undefined) positions.set(value, (code = positions.size));
    codes[row] = code;
  }
  const values = [...positions.keys()];
  return { codes, size: values.length, texts: null, text: (code) => String(values[code]) };
}

/** The cells as texts, by code. */
export function textsOf({ size, texts, text }: Coded): string[] {
  return texts ? [...texts] : Array.from({ length: size }, (_, code) => text(code));
}

/** 1 for each code whose text is meant; numbers never are. */
export function markTexts({ texts, size }: Coded, isMeant: (text: string) => boolean): Uint8Array {
  return texts ? Uint8Array.from(texts, (text) => (isMeant(text) ? 1 : 0)) : new Uint8Array(size);
}
