import type { NumberStyle, Text } from '../core/report/report';
import type { Translate } from '../app/ports';
import { textWidth } from './textWidth';

declare const kept: unique symbol;

/**
 * What Excel takes as it is meant: text that stays text, or a formula of ours. Only this module makes it, and only
 * {@link putContents} puts it into cells, so that no text of a list ever becomes a formula.
 */
export type CellText = string & { readonly [kept]: true };

/** What is put into a cell: `''` empties it. */
export type Content = CellText | '' | number | boolean;

/** Excel's number formats by meaning; Excel shows them in the culture of the user. */
const formats: Record<NumberStyle | 'text', string> = {
  integer: '#,##0',
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
  percent: '0%',
  percent1: '0.0%',
  general: 'General',
  exact: 'General',
  pValue: '[<0.001]"< 0.001";0.000',
  date: 'yyyy-mm-dd',
  text: 'General',
};

export function numberFormatOf(style: NumberStyle | 'text'): string {
  return formats[style];
}

/** How formulas begin, whatever blanks stand before it; full-width signs are signs to an East Asian Excel. */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
/** How names of months begin where people write Latin letters. */
const months =
  'jan|ene|gen|feb|fev|fév|mar|mär|mrt|apr|abr|avr|may|mai|mag|mei|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|' +
  'out|nov|dec|dez|dic|déc';
/** Money that is written in front of its amount in letters. */
const currencies = 'R\\$|[A-Z]{2}\\$|CHF|Fr|kr|RM|Rp|Rs|zł|Kč|Ft|лв|lei|TL|USD|EUR|GBP';
/** An apostrophe, numbers, amounts, truth values, dates and years of Japanese eras, as Excel reads them in some language. */
const otherStart = new RegExp(
  [
    ...["^'", '^\\s*[\\p{Nd}\\p{Sc}%.,(]', '^\\s*(?:true|false)\\s*$', '^\\s*\\p{L}{3,12}\\.?[-\\s./]\\s*\\d'],
    ...[`^\\s*(?:${months})\\p{L}*\\.?\\d`, `^\\s*(?:${currencies})\\.?\\s*\\d`, '^\\s*[MTSHR]\\d{1,2}[./-]\\d'],
  ].join('|'),
  'iu',
);
/** Full-width letters, digits and signs are those that they stand for. */
const fullWidth = /[\uFF01-\uFF5E\uFFE0-\uFFE6\u3000]/;

/**
 * Text so that Excel keeps it as text: what it would take for a formula, a number or a date gets an apostrophe in
 * front, which does not show. Error names such as `#N/A` stay, and become errors.
 */
export function textContent(text: string): CellText {
  const plain = fullWidth.test(text) ? text.normalize('NFKC') : text;
  return (isFormulaLike(text) || otherStart.test(plain) ? `'${text}` : text) as CellText;
}

/** A formula of ours, made of references and functions and never of a list's texts; with the equals sign. */
export function formulaContent(formula: string): CellText {
  return formula as CellText;
}

/** Whether Excel would take the text for a formula where it is typed. */
export function isFormulaLike(text: string): boolean {
  return formulaStart.test(text);
}

/** Text for a place that takes no apostrophe, as a chart's title and a series' name: an equals sign there would refer. */
export function titleText(text: string): string {
  return isFormulaLike(text) ? ` ${text}` : text;
}

/**
 * What a cell held, as it has to be written to hold it again: text needs an apostrophe, but in cells of the format text.
 *
 * @param formula as `Range.formulas` gives it
 * @param isText whether the cell shows just that, as text
 * @param numberFormat of the cell
 */
export function contentAsRead(formula: string | number | boolean, isText: boolean, numberFormat: string): Content {
  if (typeof formula !== 'string') return formula;
  return isText && formula !== '' && numberFormat !== '@' ? (`'${formula}` as CellText) : (formula as CellText);
}

/** Queues contents for the cells of a range; `null` leaves a cell as it is. Nothing else writes into cells. */
export function putContents(range: Excel.Range, contents: (Content | null)[][]): void {
  range.formulas = contents;
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
  if (typeof content !== 'number') return textWidth(String(content));
  if (format.endsWith('%')) return 6;
  if (format.startsWith('yyyy')) return 10;
  const decimals = format === 'General' ? 3 : (format.split('.')[1]?.length ?? 0);
  const whole = Math.trunc(Math.abs(content)).toString().length;
  return whole + Math.floor((whole - 1) / 3) + decimals + 2;
}
