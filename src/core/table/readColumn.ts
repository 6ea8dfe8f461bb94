import { daysFromSerial, isDateFormat } from './dateSerials';
import { dateText, dayOrder, daysOf, type DateText, type DayOrder } from './dateText';
import type { FindingLog } from './findingLog';
import { decimalEvidence, numberOf, undressNumber, type NumberText } from './numberText';
import type { SortedCells } from './sortCells';
import type { Cell, Column } from './table';

export interface ReadingOptions {
  decimal?: 'auto' | 'point' | 'comma';
  /** What 3/4/2024 means where the column does not say. */
  dayFirst?: boolean;
}

export interface ColumnCells {
  name: string;
  rows: Cell[][];
  /** Position in each row. */
  index: number;
  numberFormat: string;
  dateSystem: 1900 | 1904;
}

/** Numbers are the rule from this share of the filled cells on, when some cells are true numbers … */
const numbersRule = 0.5;
/** … and from this share on when all cells are text. */
const textsRule = 0.8;
/** A column of a million names is told from one of numbers by this many of its texts, evenly spread. */
const sampleSize = 2_000;
const idHeader = /(^|[\s_\-.])(id|ids|no|nr|number|nummer|code|key)\.?$|id$|kundennummer|编号|番号|コード|代码/i;
const dateHeader = /date|datum|\bday\b|日期|日付/i;

/**
 * One column, typed by what most of its cells are. Cells of another type are converted or left missing, never 0, and
 * noted. Ids stay usable: a column whose header says id or number and that has text which is no number, or leading
 * zeros, is text as a whole. A column of nothing but errors, or blank, is a number column without values.
 */
export function readColumn(cells: ColumnCells, sorted: SortedCells, options: ReadingOptions, log: FindingLog): Column {
  const { texts, numbers, booleans } = sorted;
  const text = (row: number) => String(cells.rows[row][cells.index]);
  const isDate = isDateFormat(cells.numberFormat) && numbers > 0;
  if (numbers + texts.length === 0 && booleans > 0) return booleanColumn(cells, sorted);

  if (isDate || texts.length > 0 || dateHeader.test(cells.name)) {
    const dates = isDate || numbers === 0 ? texts.map((row) => dateText(text(row))) : [];
    const dateCount = dates.reduce((count, date) => (date ? count + 1 : count), 0);
    if (isDate && numbers + dateCount >= numbersRule * (numbers + texts.length)) {
      return dateColumn(cells, sorted, dates, options, log);
    }
    if (numbers + booleans === 0 && dateCount > 0 && dateCount >= textsRule * texts.length) {
      return dateColumn(cells, sorted, dates, options, log);
    }
    if (texts.length === 0 && areCompactDates(cells.name, sorted)) return compactDateColumn(cells, sorted, log);
  }
  if (texts.length === 0) return numberColumn(cells, sorted, log);

  if (numbers + booleans === 0 && texts.every((row) => /^(true|false)$/i.test(text(row).trim()))) {
    return booleanColumn(cells, sorted);
  }
  const sample = texts.filter((_, i) => i % Math.ceil(texts.length / sampleSize) === 0);
  const isPlainText =
    numbers === 0 && countNumbers(sample.map((row) => undressNumber(text(row)))) < 0.5 * sample.length;
  if (isPlainText) return textColumn(cells, sorted, log);
  const numberTexts = texts.map((row) => undressNumber(text(row)));
  const numberCount = countNumbers(numberTexts);
  const share = (numbers + numberCount) / (numbers + texts.length);
  const hasLeadingZeros = texts.some((row) => /^\s*0\d/.test(text(row)));
  const isIdentifier = hasLeadingZeros || (idHeader.test(cells.name) && numberCount < texts.length);
  if (share < (numbers > 0 ? numbersRule : textsRule) || isIdentifier) return textColumn(cells, sorted, log);
  convertNumberTexts(sorted, numberTexts, options, log);
  return numberColumn(cells, sorted, log);
}

function countNumbers(parsed: (NumberText | undefined)[]): number {
  return parsed.reduce((count, text) => (text ? count + 1 : count), 0);
}

function numberColumn(cells: ColumnCells, sorted: SortedCells, log: FindingLog): Column {
  if (sorted.booleans > 0) noteBooleans(cells, log);
  return { kind: 'number', name: cells.name, values: sorted.values, valid: sorted.valid };
}

function noteBooleans({ rows, index }: ColumnCells, log: FindingLog): void {
  rows.forEach((cells, row) => {
    if (typeof cells[index] === 'boolean') log.note('text-in-numbers', 'left-missing', row);
  });
}

/** Numbers in text, under one decimal sign for the column: the one asked for, else {@link decimalOfColumn}. */
function convertNumberTexts(
  sorted: SortedCells,
  parsed: (NumberText | undefined)[],
  options: ReadingOptions,
  log: FindingLog,
): void {
  const asked = options.decimal === 'point' || options.decimal === 'comma' ? options.decimal : undefined;
  const decimal = asked ?? decimalOfColumn(parsed.filter((text) => text !== undefined));
  parsed.forEach((text, i) => {
    const row = sorted.texts[i];
    const value = text && numberOf(text, decimal);
    if (value === undefined) {
      log.note('text-in-numbers', 'left-missing', row);
      return;
    }
    sorted.values[row] = value;
    sorted.valid[row] = 1;
    log.note('text-number', 'converted', row).params = { decimal };
  });
}

/**
 * The decimal sign that more texts give evidence of. Without evidence ('1,234', '5.678': either is possible) signs
 * that always stand before exactly three digits, in two texts at least, are thousands signs; else the point.
 */
function decimalOfColumn(texts: NumberText[]): 'point' | 'comma' {
  let commas = 0;
  let openPoints = 0;
  for (const text of texts) {
    const evidence = decimalEvidence(text);
    if (evidence) commas += evidence === 'comma' ? 1 : -1;
    else if (text.digits.includes('.')) openPoints++;
    else if (text.digits.includes(',')) openPoints = -Infinity;
  }
  return commas > 0 || (commas === 0 && openPoints >= 2) ? 'comma' : 'point';
}

function booleanColumn({ name, rows, index }: ColumnCells, sorted: SortedCells): Column {
  const values = new Uint8Array(rows.length);
  rows.forEach((cells, row) => {
    const cell = cells[index];
    const isText = typeof cell === 'string' && /^\s*(true|false)\s*$/i.test(cell);
    if (typeof cell !== 'boolean' && !isText) return;
    sorted.valid[row] = 1;
    values[row] = String(cell).trim().toLowerCase() === 'true' ? 1 : 0;
  });
  return { kind: 'boolean', name, values, valid: sorted.valid };
}

function textColumn({ name, rows, index }: ColumnCells, sorted: SortedCells, log: FindingLog): Column {
  const codes = new Int32Array(rows.length).fill(-1);
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

function dateColumn(
  cells: ColumnCells,
  sorted: SortedCells,
  dates: (DateText | undefined)[],
  options: ReadingOptions,
  log: FindingLog,
): Column {
  const { values, valid } = sorted;
  for (let row = 0; row < values.length; row++) {
    if (valid[row]) values[row] = daysFromSerial(values[row], cells.dateSystem);
  }
  const evidence = dates.map((date) => date && dayOrder(date));
  const dayFirst = evidence.filter((order) => order === 'day-first').length;
  const monthFirst = evidence.filter((order) => order === 'month-first').length;
  const isDecided = dayFirst > 0 !== monthFirst > 0;
  const byOption: DayOrder = options.dayFirst === false ? 'month-first' : 'day-first';
  const ofColumn: DayOrder = isDecided ? (dayFirst > 0 ? 'day-first' : 'month-first') : byOption;
  dates.forEach((date, i) => {
    const row = sorted.texts[i];
    const days = date && daysOf(date, evidence[i] ?? ofColumn);
    if (date === undefined || days === undefined) {
      log.note('text-in-numbers', 'left-missing', row);
      return;
    }
    values[row] = days;
    valid[row] = 1;
    const isOpen = date.order !== 'year-first' && evidence[i] === undefined && date.first !== date.second;
    if (isOpen && !isDecided && options.dayFirst === undefined) {
      log.note('date-ambiguous', 'converted', row).params = { order: ofColumn };
    } else log.note('text-date', 'converted', row);
  });
  if (sorted.booleans > 0) noteBooleans(cells, log);
  return { kind: 'date', name: cells.name, values, valid };
}

/** Numbers such as 19970101 under a header that says date. */
function areCompactDates(name: string, { values, valid, numbers }: SortedCells): boolean {
  return (
    numbers > 0 &&
    dateHeader.test(name) &&
    values.every((value, row) => !valid[row] || compactDays(value) !== undefined)
  );
}

function compactDateColumn({ name }: ColumnCells, { values, valid }: SortedCells, log: FindingLog): Column {
  for (let row = 0; row < values.length; row++) {
    if (!valid[row]) continue;
    values[row] = compactDays(values[row]) ?? 0;
    log.note('text-date', 'converted', row);
  }
  return { kind: 'date', name, values, valid };
}

function compactDays(value: number): number | undefined {
  if (value < 19_000_101 || value > 20_991_231) return undefined;
  const date = dateText(String(value));
  return date && daysOf(date, 'month-first');
}
