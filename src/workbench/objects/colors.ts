import { ExcelError } from './excelError';

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
};

/** `#rrggbb` or an HTML colour name as Excel reads it back: `#RRGGBB`; InvalidArgument for anything else. */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
  const named = NAMED[value.toLowerCase()];
  if (!named) throw new ExcelError('InvalidArgument', value);
  return named;
}
