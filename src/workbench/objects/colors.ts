import { ExcelError } from './excelError';
import { namedColors } from './namedColors';

/** `#rrggbb` or an HTML colour name as Excel reads it back: `#RRGGBB`; InvalidArgument for anything else. */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
  const named = namedColors[value.toLowerCase()];
  if (!named) throw new ExcelError('InvalidArgument', value);
  return named;
}
