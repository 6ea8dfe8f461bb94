export type CellKind = 'blank' | 'number' | 'date' | 'time' | 'text';

const amount =
  /^[-+'(]*(?:[\p{Sc}]|[A-Z]{3}\b)?\s?[-+]?(?:\d[\d.,'’ \u00A0]*|\.\d+)(?:e[-+]?\d+)?\s?(?:[\p{Sc}%)-]|[A-Z]{3})?$/iu;
const day =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[-. ]\p{L}{3,9}\.?[-. ]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)(?:[T ,].*)?$/u;
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\.?)?$/i;

/** What a field looks like, to find out how a file is written; what it is read as is decided over whole columns. */
export function cellKind(field: string): CellKind {
  const cell = field.trim();
  if (cell === '') return 'blank';
  if (cell.length > 40 || !/\d/.test(cell)) return 'text';
  if (amount.test(cell)) return 'number';
  if (day.test(cell)) return 'date';
  return time.test(cell) ? 'time' : 'text';
}
