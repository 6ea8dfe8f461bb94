import { columnIndex, columnName, quoteSheetName } from './address';
import { maxColumns, maxRows } from './area';
import { rewrite } from './formulaReferences';

/** A formula of a cell with its references as rows and columns from there: `=RC[-1]*R1C2`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: 'R' | 'C', mark: string, index: number, from: number): string => {
    if (mark) return `${letter}${index + 1}`;
    return index === from ? letter : `${letter}[${index - from}]`;
  };
  return rewrite(formula, (sheet, cells) => {
    const ends = cells.split(':').map((end) => {
      const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
      // the one mark of `$1` is taken for a column's
      const ofRow = letters ? rowMark : columnMark || rowMark;
      return (
        (digits ? part('R', ofRow, Number(digits) - 1, row) : '') +
        (letters ? part('C', columnMark, columnIndex(letters), column) : '')
      );
    });
    const text = ends.length === 2 && ends[0] === ends[1] ? ends[0] : ends.join(':');
    return (sheet === undefined ? '' : `${quoteSheetName(sheet)}!`) + text;
  });
}

const step = String.raw`(?:\[-?\d+\]|\d+)?`;
const end = `(?:R${step}C${step}|R${step}|C${step})`;
/** Texts and quoted sheets are skipped; group 1 is the first end, group 2 the last. */
const references = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\p{L}\p{N}_.\[])(${end})(?::(${end}))?(?![\p{L}\p{N}_.(\[])`,
  'giu',
);

/** The same formula with its references as letters and digits; one that leaves the sheet is `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(references, (match: string, first: string | undefined, last: string | undefined) => {
    if (first === undefined) return match;
    const ends = [first, last ?? first].flatMap((text) => placeOf(text, row, column) ?? []);
    if (ends.length < 2) return '#REF!';
    const isWhole = !/R.*C/i.test(first);
    return last === undefined && !isWhole ? ends[0] : ends.join(':');
  });
}

function placeOf(text: string, row: number, column: number): string | undefined {
  const [, ofRow, ofColumn] = new RegExp(`^(?:R(${step}))?(?:C(${step}))?$`, 'i').exec(text) ?? [];
  const index = (given: string, from: number): number =>
    given === '' ? from : given.startsWith('[') ? from + Number(given.slice(1, -1)) : Number(given) - 1;
  const mark = (given: string): string => (/^\d/.test(given) ? '$' : '');
  const [atRow, atColumn] = [index(ofRow ?? '', row), index(ofColumn ?? '', column)];
  if (atRow < 0 || atRow >= maxRows || atColumn < 0 || atColumn >= maxColumns) return undefined;
  return (
    (ofColumn === undefined ? '' : mark(ofColumn) + columnName(atColumn)) +
    (ofRow === undefined ? '' : `${mark(ofRow)}${atRow + 1}`)
  );
}
