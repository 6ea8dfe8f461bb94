import type { DecimalSign } from '../../table/numbers/numberText';
import {
  all,
  any,
  call,
  choose,
  column,
  isFilled,
  isNull,
  nothing,
  number,
  operator,
  text,
  type DayForm,
  type Sql,
} from '../sql';

/** How the texts of a column are read. */
export type TextReading =
  | { kind: 'text' }
  | { kind: 'number'; decimal: DecimalSign }
  | { kind: 'day'; forms: readonly DayForm[] };

/** Types that an engine gives to the cells of a file as it reads them, at no cost. */
export type CellType = 'DOUBLE' | 'DATE' | 'TIMESTAMP';

/** A column of a file. */
export interface FileColumn {
  /** What statements call it: its place, so that no name of a file is in a statement. */
  name: string;
  reads: TextReading;
  /** The type that its cells come with; left out: they come as texts. */
  type?: CellType;
}

/** What `String.trim` takes off beside spaces, as far as it stands in files. */
const blanks = ' \t\r\n\v\f\u00a0\u2028\u2029\u3000\ufeff';
/** Beyond this are infinity and what is no number to anybody. */
const largest = 1e300;
/** Days since 1970-01-01 beyond which years are counted from elsewhere, as in Thailand. */
const lastDay = 193_000;

/** The text without spaces around it; NULL where nothing is left. */
export function fileText({ name }: FileColumn): Sql {
  const trimmed = call('TRIM', column(name));
  return choose([[operator('=', trimmed, text('')), nothing]], trimmed);
}

/** A text without any blanks around it. */
export function withoutBlanks(of: Sql): Sql {
  return call('TRIM', of, text(blanks));
}

/** What a cell says, before it is looked at whether it may be meant so; NULL where it is blank or cannot be read here. */
export function readCell(of: FileColumn): Sql {
  const { reads, type, name } = of;
  const cell = column(name);
  if (reads.kind === 'text') return fileText(of);
  if (reads.kind === 'number') {
    return type === undefined ? { kind: 'number-of-text', of: cell, decimal: reads.decimal } : cell;
  }
  return type === undefined ? { kind: 'day-of-text', of: cell, forms: reads.forms } : { kind: 'day-number', of: cell };
}

/** A number or day that was read, NULL where nobody means such a one. */
export function plausible({ reads }: FileColumn, read: Sql): Sql {
  if (reads.kind === 'text') return read;
  const isMeant =
    reads.kind === 'number' ? operator('<', call('ABS', read), number(largest)) : operator('<', read, number(lastDay));
  return choose([[isMeant, read]]);
}

/** Whether a cell says something that is not read here, given what was read of it, and what of that is plausible. */
export function isUnread(of: FileColumn, read: Sql, value: Sql): Sql {
  if (of.type !== undefined) return all(isNull(value), isFilled(read));
  return all(isNull(value), isFilled(fileText(of)));
}

/** Whether a text is one of some. */
export function isOneOf(of: Sql, texts: readonly string[]): Sql {
  return any(...texts.map((one) => operator('=', of, text(one))));
}
