/** Signs that part cells, the usual first. */
const separators = [',', ';', '\t', '|'];

/** What parts the cells of a text: the sign that its first line has most of. */
export function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const counts = separators.map((sign) => first.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))];
}

/**
 * Cells of delimited text as RFC 4180 has it: quotes around cells, doubled within; rows of the length of the first.
 *
 * @param separator what parts the cells
 */
export function delimitedCells(text: string, separator = separatorOf(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  const width = rows[0]?.length ?? 0;
  return rows.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
}

function plainCell(text: string, from: number, separator: string): { cell: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(from, end), end };
}

/** What stands behind the closing quote belongs to the cell, as programs read it that take it at all. */
function quotedCell(text: string, from: number): { cell: string; end: number } {
  let end = from + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
  return { cell: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}
