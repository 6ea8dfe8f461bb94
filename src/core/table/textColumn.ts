import type { DistinctTexts } from './distinctTexts';
import type { FindingLog } from './findingLog';
import type { ColumnCells } from './lookAtColumn';
import type { SortedCells } from './sortCells';
import type { TextColumn } from './table';

/** A column of texts; numbers and booleans among them become text and are noted, blanks and errors are missing. */
export function textColumn(
  { name, rows, index }: ColumnCells,
  sorted: SortedCells,
  texts: DistinctTexts | undefined,
  log: FindingLog,
): TextColumn {
  const codes = new Int32Array(rows.length).fill(-1);
  if (texts && sorted.numbers + sorted.booleans === 0) {
    sorted.texts.forEach((row, i) => {
      codes[row] = texts.codes[i];
    });
    return { kind: 'text', name, codes, dictionary: texts.dictionary };
  }
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const isError = new Set(sorted.errors);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    if (isError.has(row)) continue;
    const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
    if (text === '') continue;
    let code = known.get(text);
    if (code === undefined) {
      code = dictionary.length;
      known.set(text, code);
      dictionary.push(text);
    }
    codes[row] = code;
    if (typeof cell !== 'string') log.note('mixed-types', 'kept', row);
  }
  return { kind: 'text', name, codes, dictionary };
}
