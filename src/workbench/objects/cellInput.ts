import { isErrorName } from '../workbook/errorNames';
import type { CellValue } from '../workbook/model';
import { typedNumber } from './typedText';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** What Excel makes a formula of though no equals sign stands before it. */
const SIGNED = /^[+\-@][\p{L}\p{N}_($'"]/u;

const fullWidth = /[\uFF01-\uFF5E\u3000]/;

/** What a cell holds after a value was written to it as text would be typed, and the number format this brings along. */
export interface CellInput {
  content: CellValue;
  numberFormat?: string;
}

/**
 * Reads a value written through `range.values` the way Excel does: `=…` is a formula, and so is `+…`, `-…` and `@…`; a
 * leading apostrophe forces text, numbers, percentages, amounts, dates, TRUE/FALSE and error names are recognised in
 * strings unless the cell's format is text (`@`). The content is spelt as `SheetApi.setContents` takes it, so that text keeps its apostrophe.
 * Returns undefined for a value that is no cell value (an object, an array).
 */
export function readCellInput(
  value: unknown,
  numberFormat: string | undefined,
  dateSystem: 1900 | 1904,
): CellInput | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { content: value } : undefined;
  if (typeof value === 'boolean') return { content: value };
  if (typeof value !== 'string') return undefined;
  if (value === '') return { content: null };
  if (value.startsWith("'")) return { content: value };
  if (numberFormat === '@') return { content: `'${value}` };
  if (value.startsWith('=')) return { content: value };
  return readText(value, dateSystem);
}

function readText(value: string, dateSystem: 1900 | 1904): CellInput {
  // full-width digits and signs are digits and signs
  const text = (fullWidth.test(value) ? value.normalize('NFKC') : value).trim();
  // a number that is too large for a cell stays the text that it is
  if (NUMBER.test(text) && Number.isFinite(Number(text))) return { content: Number(text) };
  if (GROUPED.test(text)) return { content: Number(text.replaceAll(',', '')), numberFormat: '#,##0' };
  if (text.endsWith('%') && NUMBER.test(text.slice(0, -1))) {
    const digits = text.slice(0, -1);
    return { content: Number(digits) / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  }
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: upper === 'TRUE' };
  if (isErrorName(upper)) return { content: { error: upper } };
  const typed = typedNumber(text, dateSystem);
  if (typed)
    return { content: typed.value, ...(typed.numberFormat === 'General' ? {} : { numberFormat: typed.numberFormat }) };
  return SIGNED.test(text) ? { content: `=${text}` } : { content: value };
}

/** A cell as `range.values` gives it: blanks are `""`, errors their name. */
export function cellOutput(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** `range.valueTypes`. */
export function cellType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}
