import type { NumberStyle, Text } from '../core/report/report';
import type { Translate } from '../app/ports';

/** What is put into a cell: `''` empties it. */
export type Content = string | number | boolean;

/** Excel's number formats by meaning; Excel shows them in the culture of the user. */
const formats: Record<NumberStyle | 'text', string> = {
  integer: '#,##0',
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
  percent: '0%',
  percent1: '0.0%',
  general: 'General',
  exact: 'General',
  date: 'yyyy-mm-dd',
  text: 'General',
};

export function numberFormatOf(style: NumberStyle | 'text'): string {
  return formats[style];
}

/**
 * Text so that Excel keeps it as text: what it would take for a formula, a number or a date gets an apostrophe in
 * front, which does not show. Error names such as `#N/A` stay, and become errors.
 */
export function textContent(text: string): string {
  return /^['=+\-@]|^\s*[\d.,(]|^\s*[$€£¥￥]|^\s*(true|false)\s*$|^\s*\p{L}{3,9}[-\s.]\d/iu.test(text)
    ? `'${text}`
    : text;
}

/** A number as a cell content; numbers that a cell cannot hold are empty. Dates are days since 1970-01-01. */
export function numberContent(value: number, style: NumberStyle | 'text', epochSerial: number): Content {
  if (!Number.isFinite(value)) return '';
  return style === 'date' ? value + epochSerial : value;
}

/** A cell of a report's table. */
export function reportContent(
  value: number | Text | null,
  style: NumberStyle | 'text',
  epochSerial: number,
  translate: Translate,
): Content {
  if (value === null) return '';
  return typeof value === 'number' ? numberContent(value, style, epochSerial) : textContent(translate(value));
}

/** About how many characters a content takes on the sheet. */
export function shownLength(content: Content, format: string): number {
  if (typeof content !== 'number') return String(content).length;
  if (format.endsWith('%')) return 6;
  if (format.startsWith('yyyy')) return 10;
  const decimals = format === 'General' ? 3 : (format.split('.')[1]?.length ?? 0);
  const whole = Math.trunc(Math.abs(content)).toString().length;
  return whole + Math.floor((whole - 1) / 3) + decimals + 2;
}
