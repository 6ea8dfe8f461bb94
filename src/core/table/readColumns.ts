import type { FindingLog } from './findingLog';
import { applySides } from './applySides';
import type { ColumnToRead } from './columnToRead';
import { convertDates, convertSerials, dateTextsOf } from './convertDates';
import { convertNumbers } from './convertNumbers';
import { dayOfYear } from './dates/bookYear';
import type { DayOrder } from './dates/dateText';
import { decideDayOrders } from './dates/decideDayOrders';
import { compactDays, lookAtColumn, type ColumnCells, type ColumnLook } from './lookAtColumn';
import { decideDecimals, decimalEvidence } from './numbers/decimalSign';
import type { DecimalSign } from './numbers/numberText';
import { netSides } from './netSides';
import type { KeptRows } from './rows/rowKinds';
import type { SortedCells } from './sortCells';
import type { Column, CreditSign, Culture } from './table';
import { textColumn } from './textColumn';

export interface ReadingOptions {
  decimal?: 'auto' | 'point' | 'comma';
  /** What 3/4/2024 means where the column does not say. */
  dayFirst?: boolean;
  /** Rows to keep that look like titles, totals, footers and other lines around a list. */
  keepRows?: KeptRows;
  /** The user's answers to the questions of findings, by the column's name. */
  answers?: Record<string, { decimal?: DecimalSign; dayOrder?: DayOrder; creditSign?: CreditSign }>;
  /** What credits mean where the user did not say it of a column. */
  creditSign?: CreditSign;
}

/**
 * The columns of a table, each typed by what most of its cells are. What the texts of one column leave open, the others
 * tell: the decimal sign, and the order of day and month. Cells of another type are converted or left missing, never 0,
 * and noted. A column of nothing but errors, or blank, is a number column without values.
 *
 * @param culture of the workbook's user, if known
 */
export function readColumns(columns: ColumnToRead[], options: ReadingOptions, culture: Culture | undefined): Column[] {
  const looks = columns.map(({ cells, sorted }) => lookAtColumn(cells, sorted));
  columns.forEach((column, i) => noteUnreadable(column, looks[i]));
  placeNumbers(columns, looks, options, culture);
  const creditSign = (name: string) => options.answers?.[name]?.creditSign ?? options.creditSign;
  applySides(columns, looks, creditSign);
  netSides(columns, looks, creditSign);
  placeDates(columns, looks, options, culture);
  return columns.map((column, i) => columnOf(column, looks[i]));
}

/** Characters that were lost when a file was opened in another encoding than its own. */
function noteUnreadable({ sorted, log }: ColumnToRead, look: ColumnLook): void {
  const texts = 'texts' in look ? look.texts : undefined;
  const isUnreadable = (text: string) => text.includes('\uFFFD');
  if (!texts?.dictionary.some(isUnreadable)) return;
  sorted.texts.forEach((row, i) => {
    if (isUnreadable(texts.dictionary[texts.codes[i]])) log.note('unreadable-characters', 'kept', row);
  });
}

function placeNumbers(
  columns: ColumnToRead[],
  looks: ColumnLook[],
  options: ReadingOptions,
  culture: Culture | undefined,
): void {
  const forAll = options.decimal === 'auto' ? undefined : options.decimal;
  const toDecide = looks.flatMap((look, i) => {
    if (look.kind !== 'number-texts') return [];
    const { texts, numbers } = look;
    const evidence = decimalEvidence(numbers, texts.dictionary, texts.counts);
    return [
      { ...columns[i], texts, numbers, evidence, answer: options.answers?.[columns[i].cells.name]?.decimal ?? forAll },
    ];
  });
  const decisions = decideDecimals(toDecide, culture?.decimal);
  toDecide.forEach((column, i) => {
    const creditSign = options.answers?.[column.cells.name]?.creditSign ?? options.creditSign;
    convertNumbers(column, { ...decisions[i], creditSign }, column.sorted, column.log);
  });
}

function placeDates(
  columns: ColumnToRead[],
  looks: ColumnLook[],
  options: ReadingOptions,
  culture: Culture | undefined,
): void {
  const forAll = options.dayFirst === undefined ? undefined : options.dayFirst ? 'day-first' : 'month-first';
  const toDecide = looks.flatMap((look, i) => {
    const { cells, sorted } = columns[i];
    if (look.kind === 'date-numbers' || look.kind === 'date-serials' || look.kind === 'date-texts') {
      convertSerials(cells, sorted);
    } else return [];
    const isText = look.kind === 'date-texts';
    const given = dateTextsOf(cells.name, sorted, isText ? look.texts : undefined, isText ? look.dates : []);
    const answer = options.answers?.[cells.name]?.dayOrder;
    return [{ ...columns[i], look, given: answer === undefined ? given : { ...given, answer } }];
  });
  const decisions = decideDayOrders(
    toDecide.map(({ given }) => given),
    columns[0]?.sorted.values.length ?? 0,
    forAll,
    culture?.dayOrder,
  );
  toDecide.forEach(({ look, sorted, log }, i) => {
    if (look.kind === 'date-texts') convertDates(look.texts, look.dates, decisions[i], sorted, log);
  });
}

function columnOf({ cells, sorted, log }: ColumnToRead, look: ColumnLook): Column {
  const { name } = cells;
  const { values, valid } = sorted;
  switch (look.kind) {
    case 'boolean':
      return booleanColumn(cells, sorted);
    case 'text':
      return textColumn(cells, sorted, look.texts, log);
    case 'number':
    case 'number-texts':
      noteBooleans(cells, sorted, log);
      return { kind: 'number', name, values, valid };
    case 'compact-dates':
      for (let row = 0; row < values.length; row++) {
        if (!valid[row]) continue;
        values[row] = compactDays(values[row]) ?? 0;
        log.note('text-date', 'converted', row);
      }
      break;
    case 'epoch':
      valid.forEach((isValid, row) => {
        if (!isValid) return;
        values[row] /= look.perDay;
        log.note('date-epoch', 'converted', row);
      });
      break;
    case 'days-of-year':
      cells.rows.forEach((row, at) => {
        const day = dayOfYear(String(row[cells.index]).trim(), look.begin);
        if (day === undefined) return;
        [values[at], valid[at]] = [day, 1];
        log.note('date-without-year', 'converted', at);
      });
      log.describe('date-without-year', { params: { year: look.begin.year } });
      break;
    case 'date-serials':
      valid.forEach((isValid, row) => {
        if (isValid) log.note('date-serial', 'converted', row);
      });
      break;
    default:
      noteBooleans(cells, sorted, log);
  }
  return { kind: 'date', name, values, valid };
}

function noteBooleans({ rows, index }: ColumnCells, { booleans }: SortedCells, log: FindingLog): void {
  if (booleans === 0) return;
  rows.forEach((cells, row) => {
    if (typeof cells[index] === 'boolean') log.note('text-in-numbers', 'left-missing', row);
  });
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
