import type { CellValue } from '../workbook/model';

/** Days as ISO 8601 writes them, the only way that is one day everywhere, perhaps with a time. */
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
/** Not 12.500%, which may be twelve thousand. */
const percent = /^[+-]?\d{1,15}(?:\.(?:\d{1,2}|\d{4,10}))?%$/;
/** Of a column with dates, so many cells may be something else, as a total below them is. */
const fewOthers = 0.1;

type Kind = 'day' | 'moment' | 'percent';
const formats: Record<Kind, string> = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm:ss', percent: '0.00%' };

interface TypedColumn {
  kinds: Set<Kind>;
  rows: number[];
  texts: string[];
  /** Cells below the first typed one that are nothing of the kind. */
  others: number;
}

/** Cells of a column that were typed, with their number format; or that have to be text again. */
export interface TypedCells {
  column: number;
  rows: readonly number[];
  texts: readonly string[];
  /** Left out where they have to be text. */
  format?: string;
}

/**
 * Types days and percents of a text file as Excel types them: a number with a format. A column in which other texts
 * stand between them is one of texts, and stays so.
 */
export class TypedValues {
  private readonly columns: (TypedColumn | undefined)[] = [];

  /** @returns the cell's value: `value`, or the number that its text is */
  read(row: number, column: number, field: string, value: CellValue): CellValue {
    const seen = this.columns[column];
    if (typeof value === 'string') {
      const typed = typedValue(field);
      if (typed) {
        const own = seen ?? (this.columns[column] = { kinds: new Set(), rows: [], texts: [], others: 0 });
        own.kinds.add(typed.kind);
        own.rows.push(row);
        own.texts.push(field);
        return typed.value;
      }
    }
    if (seen && value !== null) seen.others += 1;
    return value;
  }

  *cells(): Iterable<TypedCells> {
    for (const [column, seen] of this.columns.entries()) {
      if (!seen) continue;
      const { kinds, rows, texts, others } = seen;
      const isMixed = kinds.has('percent') && kinds.size > 1;
      // A single row may be a header; titles above a list have days of their own.
      const isColumn = rows.length > 1 && !isMixed && others <= fewOthers * rows.length;
      const kind = kinds.has('moment') ? 'moment' : kinds.has('percent') ? 'percent' : 'day';
      yield { column, rows, texts, ...(isColumn ? { format: formats[kind] } : {}) };
    }
  }
}

function typedValue(field: string): { value: number; kind: Kind } | undefined {
  const last = field.length - 1;
  if (field[last] === '%') {
    if (!percent.test(field)) return undefined;
    // Divided as a decimal, so that 12.1% is 0.121 and not 0.12100000000000001.
    return { value: Number(`${field.slice(0, last)}e-2`), kind: 'percent' };
  }
  if (field[4] !== '-' || last > 18) return undefined;
  const parts = isoDay.exec(field);
  if (!parts) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts.slice(1).map((part) => Number(part || 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  // Excel has no days before 1900, and those of its first two months are another day elsewhere.
  if (!isReal || date.getTime() < Date.UTC(1900, 2, 1)) return undefined;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  return { value: date.getTime() / 86_400_000 + 25_569 + time, kind: parts[4] === undefined ? 'day' : 'moment' };
}
