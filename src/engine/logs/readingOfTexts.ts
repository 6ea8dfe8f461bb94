import type { Column, Table } from '../../core/table/table';
import type { DecimalSign } from '../../core/table/numbers/numberText';
import type { DayOrder } from '../../core/table/dates/dateText';
import type { CellType, TextReading } from '../../core/warehouse/logs/fileColumns';
import type { DayForm } from '../../core/warehouse/sql';

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?Z?)?)?$/;
const compact = /^(?:19|20)\d{6}$/;
const parted = /^\d{1,2}([./-])\d{1,2}\1\d{4}(?:( )\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?)?$/i;

/**
 * How an engine is to read the texts of a column that was understood from some of its cells: the signs and orders that were
 * decided there. Days in other forms than the plain ones are left to the code that reads a sheet.
 *
 * @param texts cells that were looked at
 */
export function readingOfTexts(table: Table, column: Column, texts: Iterable<string>): TextReading {
  if (column.kind === 'number') return { kind: 'number', decimal: decimalOf(table, column.name) };
  if (column.kind !== 'date') return { kind: 'text' };
  const order = dayOrderOf(table, column.name);
  const forms = new Set<DayForm>();
  for (const text of texts) {
    const form = formOf(text.trim(), order);
    if (form !== undefined) forms.add(form);
  }
  return { kind: 'day', forms: [...forms].sort() };
}

function formOf(text: string, order: DayOrder): DayForm | undefined {
  if (iso.test(text)) return 'iso';
  if (compact.test(text)) return '%Y%m%d';
  const found = parted.exec(text);
  if (!found) return undefined;
  const [, sign, time, seconds = '', half = ''] = found;
  const day = order === 'day-first' ? `%d${sign}%m${sign}%Y` : `%m${sign}%d${sign}%Y`;
  if (time === undefined) return `%${day.slice(1)}`;
  const clock = `${half === '' ? '%H' : '%I'}:%M${seconds === '' ? '' : ':%S'}${half.startsWith(' ') ? ' %p' : half === '' ? '' : '%p'}`;
  return `%${day.slice(1)} ${clock}`;
}

/** The decimal sign that the texts of a column were read under. */
export function decimalOf({ findings }: Table, name: string): DecimalSign {
  const found = findings.find(({ code, column }) => code === 'text-number' && column === name);
  return found?.params?.decimal === 'comma' ? 'comma' : 'point';
}

/** What reading said of the order of day and month in a column; `undefined` where it said nothing. */
export function saidDayOrder({ findings }: Table, name: string): unknown {
  const found = findings.filter(({ column }) => column === name).find(({ params }) => params?.order !== undefined);
  return found?.params?.order;
}

/** The order of day and month that the texts of a column were read in. */
export function dayOrderOf(table: Table, name: string): DayOrder {
  return saidDayOrder(table, name) === 'month-first' ? 'month-first' : 'day-first';
}

const [day, moment] = [/^\d{4}-\d{2}-\d{2}$/, /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}$/];
const plainNumber = /^-?\d+(?:\.\d*)?$/;

/** The type that all filled cells of a column can come with; `undefined` where any of them is written otherwise. */
export function typeOfTexts(reads: TextReading, texts: Iterable<string>): CellType | undefined {
  if (reads.kind === 'text') return undefined;
  const filled = [...texts].filter((text) => text !== '');
  const are = (form: RegExp): boolean => filled.every((text) => form.test(text));
  if (reads.kind === 'number') return reads.decimal === 'point' && are(plainNumber) ? 'DOUBLE' : undefined;
  if (are(day)) return 'DATE';
  return are(moment) ? 'TIMESTAMP' : undefined;
}
