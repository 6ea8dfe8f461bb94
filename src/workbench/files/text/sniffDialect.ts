import { cellKind } from './cellKind';
import { readRecord, type TextRecord } from './readRecord';
import type { TextDialect } from './TextDialect';

/** Of the text, what is looked at, and of its records. */
const sampleLength = 65_536;
const sampleRecords = 400;

/** Delimiters, the usual ones first, and how readily each is taken for one: spaces and colons stand in texts, too. */
const delimiters: readonly (readonly [delimiter: string, trust: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 1],
  [', ', 1],
  ['; ', 0.99],
  ['^', 0.9],
  ['~', 0.9],
  ['§', 0.9],
  ['¦', 0.9],
  ['\u0001', 0.9],
  ['\u001F', 0.9],
  ['，', 0.9],
  ['；', 0.9],
  [':', 0.4],
  [' ', 0.5],
];
/** Delimiters of two characters, each of which would leave every other column blank; only where none stands alone. */
const doubled = ['\t\t', '||', ';;', '::', '~~', '^^'];
/** More than what a blank column costs. */
const doubledTrust = 1.1;
const quotes: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['„', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['＂', '＂'],
  ['「', '」'],
];
const quoteCharacters = new Set(quotes.flat());

export interface SniffedDialect extends TextDialect {
  /** Fields of most records; 0 where most records do not agree. */
  columns: number;
  /** Records of the sample that have as many fields. */
  sample: string[][];
}

/**
 * The dialect in which the first records of a text have most evenly the same number of fields, and fields that look most
 * like values: not like halves of a quoted text, nor like several values with another delimiter between.
 *
 * @param known the delimiter, where the file says it
 */
export function sniffDialect(text: string, known?: string): SniffedDialect {
  const sample = text.slice(0, sampleLength);
  const isCut = sample.length < text.length;
  const pairs = quotes.filter(([open, close]) => open === '"' || (sample.includes(open) && sample.includes(close)));
  const escapes = /\\["'`”’»]/.test(sample) ? [false, true] : [false];
  const twice = doubled.filter((pair) => sample.includes(pair) && !sample.replaceAll(pair, '').includes(pair[0]));
  const candidates =
    known === undefined
      ? [...delimiters, ...twice.map((pair) => [pair, doubledTrust] as const), ['\\t', 0.9] as const]
      : ([[known, 1]] as const);
  let best: { dialect: SniffedDialect; score: number } | undefined;
  for (const [delimiter, trust] of candidates) {
    if (known === undefined && delimiter !== ',' && !sample.includes(delimiter)) continue;
    for (const [open, close] of pairs) {
      for (const isBackslashEscape of escapes) {
        // Spaces that align columns are one delimiter.
        for (const skipsSpaces of delimiter === ' ' ? [false, true] : [false]) {
          const dialect = { delimiter, open, close, isBackslashEscape, skipsSpaces };
          const { score, ...found } = assess(recordsOf(sample, dialect, isCut), delimiter);
          if (best && score * trust <= best.score) continue;
          best = {
            dialect: { ...dialect, skipsSpaces: skipsSpaces || found.beginsWithSpaces, ...found },
            score: score * trust,
          };
        }
      }
    }
  }
  if (!best) throw new Error('No candidate for a delimiter.');
  return best.dialect;
}

function recordsOf(sample: string, dialect: TextDialect, isCut: boolean): TextRecord[] {
  const records: TextRecord[] = [];
  for (let at = 0; at < sample.length && records.length < sampleRecords;) {
    const record = readRecord(sample, at, dialect, 'outer');
    at = record.next;
    // The last record of a cut sample is not whole.
    if (isCut && at >= sample.length && records.length > 0) break;
    if (!record.isOpen && record.fields.some((field) => field.trim() !== '')) records.push(record);
  }
  return records;
}

function assess(
  records: readonly TextRecord[],
  delimiter: string,
): { score: number; columns: number; sample: string[][]; beginsWithSpaces: boolean } {
  const counts = new Map<number, number>();
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let columns = 0;
  // Weighed by the width: titles and notes are lines of one field.
  const weight = (width: number) => (width > 1 ? (counts.get(width) ?? 0) * (1 - 1 / width) : 0);
  for (const width of counts.keys()) if (weight(width) > weight(columns)) columns = width;
  const even = records.filter((record) => record.fields.length === columns && !isTorn(record));
  const sample = even.map(({ fields }) => fields);
  if (even.length === 0) return { score: 0, columns, sample, beginsWithSpaces: false };
  const share = even.length / records.length;
  const beginsWithSpaces = beginWithSpaces(even, delimiter);
  let quality = 0;
  let values = 0;
  for (const { fields, quoted } of even) {
    fields.forEach((field, column) => {
      const isQuoted = quoted?.[column] === true;
      quality += isQuoted
        ? /\\["'`]/.test(field)
          ? 0.9
          : 1
        : likenessToValue(column > 0 && beginsWithSpaces ? field.trimStart() : field);
      if (isQuoted || cellKind(field) !== 'text') values += 1;
    });
  }
  const cells = even.length * columns;
  // Words of a text stand apart by spaces, too: a table of them has values in its columns, and nearly no other lines.
  if (delimiter === ' ' && (columns < 3 || share < 0.8 || values < cells / 5))
    return { score: 0, columns, sample, beginsWithSpaces };
  const score = share * (quality / cells) * (1 - 1 / columns);
  return { score, columns: even.length >= 0.5 * records.length ? columns : 0, sample, beginsWithSpaces };
}

/** Whether a quoted text of the record was taken apart: a field begins with a quotation mark, a later one ends with it. */
function isTorn({ fields, quoted }: TextRecord): boolean {
  const plain = fields.map((field, column) => (quoted?.[column] === true ? '' : field.trim()));
  const first = plain.findIndex((field) => field.startsWith('"') && !field.endsWith('"'));
  return first >= 0 && plain.some((field, column) => column > first && field.endsWith('"') && !field.startsWith('"'));
}

/** Whether all fields but the first of each record begin with a space, as in "a, b, c". */
function beginWithSpaces(records: readonly TextRecord[], delimiter: string): boolean {
  if (delimiter.includes(' ')) return false;
  let fields = 0;
  let spaced = 0;
  for (const { fields: row, quoted } of records) {
    for (let column = 1; column < row.length; column++) {
      if (row[column] === '' || quoted?.[column]) continue;
      fields += 1;
      if (row[column].startsWith(' ')) spaced += 1;
    }
  }
  return spaced > 0 && spaced >= 0.95 * fields;
}

/** How much a field without quotes looks like one value: 0 to 1. */
function likenessToValue(field: string): number {
  const cell = field.trim();
  const kind = cellKind(cell);
  if (kind !== 'text') return kind === 'blank' ? 0.9 : 1;
  const isHalfQuoted = quoteCharacters.has(cell[0]) || quoteCharacters.has(cell[cell.length - 1]);
  if (isHalfQuoted) return 0.1;
  if (/[\t;|]/.test(cell)) return 0.2;
  if (cell.includes(',')) return 0.6;
  return field.startsWith(' ') ? 0.8 : 0.95;
}
