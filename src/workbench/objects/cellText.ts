import type { CellValue } from '../workbook/model';
import { serialToDate } from './serialDates';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The text a cell shows (`range.text`): General, digits, thousands, percent, text and date codes. */
export function cellText(value: CellValue, numberFormat: string, dateSystem: 1900 | 1904): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return value;
  const section = sectionFor(value, numberFormat);
  if (section.format === '' || /^(General|@)$/i.test(section.format)) return String(Number(value.toPrecision(11)));
  const bare = section.format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare)
    ? dateText(serialToDate(value, dateSystem), section.format)
    : numberText(section.number, section.format);
}

function sectionFor(value: number, numberFormat: string): { format: string; number: number } {
  const sections = numberFormat.split(';');
  if (value < 0 && sections.length > 1) return { format: sections[1], number: -value };
  if (value === 0 && sections.length > 2) return { format: sections[2], number: value };
  return { format: sections[0], number: value };
}

function numberText(value: number, format: string): string {
  const pattern = /[0#?][0#?,.]*/.exec(format)?.[0];
  if (pattern === undefined) return literal(format);
  const scaled = format.includes('%') ? value * 100 : value;
  const at = format.indexOf(pattern);
  return literal(format.slice(0, at)) + digits(pattern).format(scaled) + literal(format.slice(at + pattern.length));
}

const digitsOf = new Map<string, Intl.NumberFormat>();

/** How the digits of a pattern are written. Kept, as making it takes far longer than writing a number with it. */
function digits(pattern: string): Intl.NumberFormat {
  const known = digitsOf.get(pattern);
  if (known) return known;
  const [whole, fraction = ''] = pattern.split('.');
  const made = new Intl.NumberFormat('en-US', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: fraction.replace(/[^0#?]/g, '').length,
  });
  digitsOf.set(pattern, made);
  return made;
}

/** The fixed characters of a format: quotes, escapes and colour sections removed. */
function literal(part: string): string {
  return part
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]|_./g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('"', '');
}

function dateText(date: Date, format: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const twelve = /am\/pm/i.test(format);
  const hours = twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  let afterHours = false;
  return literal(format).replace(/am\/pm|y+|m+|d+|h+|s+/gi, (code) => {
    const letter = code[0].toLowerCase();
    const minutes = afterHours && letter === 'm';
    afterHours = letter === 'h' || (letter === 's' && afterHours);
    if (letter === 'a') return date.getUTCHours() < 12 ? 'AM' : 'PM';
    if (letter === 'y') return code.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    if (minutes) return code.length > 1 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes());
    if (letter === 'm' && code.length > 2) return MONTHS[date.getUTCMonth()];
    const number = { m: date.getUTCMonth() + 1, d: date.getUTCDate(), h: hours, s: date.getUTCSeconds() }[letter] ?? 0;
    return code.length > 1 ? two(number) : String(number);
  });
}
