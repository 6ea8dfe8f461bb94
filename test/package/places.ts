/** 0-based place of an address without a sheet. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? ['', '', '0'];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

/** 0-based, ends included. */
export function areaOf(reference: string): { top: number; left: number; bottom: number; right: number } {
  const [first, last = first] = reference.split(':').map(placeOf);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

export function letters(column: number): string {
  const rest = column % 26;
  return (column > 25 ? letters((column - rest) / 26 - 1) : '') + String.fromCharCode(65 + rest);
}
