import type { Column } from './table';

/** A column as whole numbers: equal cells have equal codes. */
export interface Coded {
  /** One per row, −1 where the cell is blank. */
  codes: Int32Array;
  /** Codes are below this. */
  size: number;
  /** The cell's text by code. */
  text(code: number): string;
}

export function codedColumn(column: Column, rowCount: number): Coded {
  if (column.kind === 'text') {
    const { codes, dictionary } = column;
    return { codes, size: dictionary.length, text: (code) => dictionary[code] };
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
  return { codes, size: values.length, text: (code) => String(values[code]) };
}

/** The texts of all codes, in order. */
export function textsOf({ size, text }: Coded): string[] {
  return Array.from({ length: size }, (_, code) => text(code));
}
