import { isDateFormat, isTimeFormat } from './dateSerials';
import { dayOfYear, type BookYear } from './dates/bookYear';
import { dateText, daysOf, type DateText } from './dates/dateText';
import { distinctTexts, type DistinctTexts } from './distinctTexts';
import { isDateHeader, isIdHeader, isMeasureHeader } from './headerWords';
import { markedNumber, markedNumbers } from './numbers/markedNumber';
import { undressNumber, type NumberText } from './numbers/numberText';
import { isPlaceholder } from './placeholder';
import type { SortedCells } from './sortCells';
import type { Cell } from './table';

export interface ColumnCells {
  name: string;
  rows: Cell[][];
  /** Position in each row. */
  index: number;
  numberFormat: string;
  dateSystem: 1900 | 1904;
  /** Of days that stand without their year. */
  bookYear?: BookYear;
}

/** What a column is, before the signs and the order of its texts are decided together with its neighbours'. */
export type ColumnLook =
  | { kind: 'number' | 'boolean' | 'date-numbers' | 'date-serials' | 'compact-dates' }
  | { kind: 'days-of-year'; begin: BookYear }
  | { kind: 'text'; texts?: DistinctTexts }
  | { kind: 'date-texts'; texts: DistinctTexts; dates: (DateText | undefined)[] }
  | { kind: 'number-texts'; texts: DistinctTexts; numbers: (NumberText | undefined)[] };

/** Numbers are the rule from this share of the filled cells on, when some cells are true numbers … */
const numbersRule = 0.5;
/** … and from this share on when all cells are text and some of the others have digits too. */
const textsRule = 0.8;
/** A column of a million names is told from one of numbers by this many of its texts, evenly spread. */
const sampleSize = 2_000;
/** Serials of 1954 to 2078: under a header that says date, a number among them is a day. */
const [earliestSerial, latestSerial] = [20_000, 65_000];

/**
 * What most of a column's cells are. Ids stay usable: a column is text as a whole where its header says id and a text is
 * no plain number, and where texts among whole numbers are codes (A17, 1E5, 007, more digits than a number holds).
 */
export function lookAtColumn(cells: ColumnCells, sorted: SortedCells): ColumnLook {
  const { numbers, booleans, texts: at } = sorted;
  const { bookYear: begin } = cells;
  if (begin && areDaysOfYear(cells, begin)) return { kind: 'days-of-year', begin };
  if (numbers + at.length === 0 && booleans > 0) return { kind: 'boolean' };
  if (at.length === 0) return lookAtNumbers(cells, sorted);

  const texts = distinctTexts(cells.rows, cells.index, at);
  const { dictionary, counts } = texts;
  if (numbers + booleans === 0 && dictionary.every((text) => /^(true|false)$/i.test(text))) return { kind: 'boolean' };
  const sample: string[] = [];
  for (let code = 0; code < dictionary.length; code += Math.ceil(dictionary.length / sampleSize)) {
    sample.push(dictionary[code]);
  }
  const share = (isOne: (text: string) => unknown) => sample.filter(isOne).length / sample.length;
  const mayBeDates = share(dateText) >= 0.25;
  // Places held for a value are one text, however many cells have it.
  const mayBeNumbers = share((text) => undressNumber(text) ?? isPlaceholder(text)) >= 0.25;
  const mayBeMarked = !mayBeNumbers && !isIdHeader(cells.name) && share(markedNumber) >= 0.8;
  if (numbers === 0 && !mayBeDates && !mayBeNumbers && !mayBeMarked) return { kind: 'text', texts };

  const cellsOf = (isOne: (text: string, code: number) => unknown) =>
    dictionary.reduce((sum, text, code) => sum + (isOne(text, code) ? counts[code] : 0), 0);
  const filled = numbers + at.length - cellsOf((text) => isPlaceholder(text));
  if ((mayBeDates || isDateFormat(cells.numberFormat)) && !isIdHeader(cells.name)) {
    const dates = dictionary.map(dateText);
    const dateCount = cellsOf((_, code) => dates[code]);
    if (isDates(cells, sorted, dateCount, filled)) return { kind: 'date-texts', texts, dates };
  }
  if (booleans > numbers + at.length) return { kind: 'text', texts };
  const parsed = dictionary.map(undressNumber);
  if (!isIdHeader(cells.name)) addMarked(dictionary, parsed, numbers > 0);
  const numberCount = cellsOf((_, code) => parsed[code]);
  const others = dictionary.filter((text, code) => !parsed[code] && !isPlaceholder(text));
  const rule = numbers > 0 || !others.some((text) => /\d/.test(text)) ? numbersRule : textsRule;
  const isRule = numbers + numberCount > 0 && numbers + numberCount >= rule * filled;
  if (!isRule || areCodes(cells.name, sorted, dictionary, parsed)) return { kind: 'text', texts };
  return { kind: 'number-texts', texts, numbers: parsed };
}

/** Adds numbers with a unit or a side of an account behind them, where all that are no numbers yet are such. */
function addMarked(dictionary: readonly string[], parsed: (NumberText | undefined)[], hasNumbers: boolean): void {
  const codes = dictionary.flatMap((text, code) => (parsed[code] || isPlaceholder(text) ? [] : [code]));
  if (codes.length === 0 || !markedNumber(dictionary[codes[0]])) return;
  const hasPlain = hasNumbers || parsed.some((number) => number !== undefined);
  const marked = markedNumbers(
    codes.map((code) => dictionary[code]),
    hasPlain,
  );
  marked?.forEach((number, i) => (parsed[codes[i]] = number));
}

/** Whether a column that says day holds days without their year only: 0501 and 2002 as the 5 January and 20 February. */
function areDaysOfYear({ name, rows, index }: ColumnCells, begin: BookYear): boolean {
  const texts = rows.map((cells) => String(cells[index]).trim()).filter((text) => text !== '');
  return isDateHeader(name) && texts.length > 0 && texts.every((text) => dayOfYear(text, begin) !== undefined);
}

function lookAtNumbers({ name, numberFormat }: ColumnCells, { numbers, values, valid }: SortedCells): ColumnLook {
  if (numbers === 0) return { kind: 'number' };
  if (isDateFormat(numberFormat)) return { kind: 'date-numbers' };
  if (!isDateHeader(name)) return { kind: 'number' };
  const all = (is: (value: number) => boolean) => values.every((value, row) => !valid[row] || is(value));
  if (all((value) => compactDays(value) !== undefined)) return { kind: 'compact-dates' };
  const hasNoFormat = numberFormat === 'General' || isTimeFormat(numberFormat);
  return hasNoFormat && all(isSerial) ? { kind: 'date-serials' } : { kind: 'number' };
}

function isSerial(value: number): boolean {
  return value >= earliestSerial && value <= latestSerial;
}

/** Whether a column with so many cells of date text is one of dates. */
function isDates(
  { numberFormat, name }: ColumnCells,
  { numbers, booleans, values, valid }: SortedCells,
  dateCount: number,
  filled: number,
): boolean {
  const areNumbersDays =
    isDateFormat(numberFormat) ||
    ((isDateHeader(name) || dateCount > numbers) && values.every((value, row) => !valid[row] || isSerial(value)));
  if (numbers > 0) return areNumbersDays && numbers + dateCount >= numbersRule * filled;
  return booleans === 0 && dateCount > 0 && dateCount >= numbersRule * filled;
}

/** Whether texts among or instead of numbers are codes, which lose their meaning as numbers. */
function areCodes(
  name: string,
  { values, valid }: SortedCells,
  dictionary: readonly string[],
  parsed: readonly (NumberText | undefined)[],
): boolean {
  const isPlain = (text: string) => /^\d{1,15}$/.test(text);
  if (isIdHeader(name) && !dictionary.every((text) => isPlain(text) && !/^0\d/.test(text))) return true;
  // R1, R2 are regions even where the header says sales.
  if (dictionary.every((text) => /^\p{L} ?\d{1,2}$/u.test(text))) return true;
  if (isMeasureHeader(name)) return false;
  if (dictionary.some((text) => /^0[\d ]*\d$/.test(text) || /^\d{16,}$/.test(text))) return true;
  const codes = dictionary.some((text, code) => (parsed[code] ? parsed[code].isCodeLike : isCode(text)));
  if (!codes) return false;
  const areWhole = values.every((value, row) => !valid[row] || (Number.isInteger(value) && value >= 0));
  return areWhole && dictionary.every((text, code) => !parsed[code] || parsed[code].isCodeLike || isPlain(text));
}

/** Letters and digits without a space: A17, 85123A, X-204. */
function isCode(text: string): boolean {
  return /^(?=.*\d)(?=.*\p{L})[\p{L}\d._/-]+$/u.test(text);
}

/** Days since 1970-01-01 of 19970101; `undefined` for a number that is no such day. */
export function compactDays(value: number): number | undefined {
  if (!(value >= 19_000_101 && value <= 20_991_231)) return undefined;
  const date = dateText(String(value));
  return date && daysOf(date, 'month-first');
}
