import type { TextDialect } from './TextDialect';

/**
 * Which quotation character ends a quoted field:
 * - `outer`: the first with a delimiter or line end behind it; one before other text is a part of the field;
 * - `first`: the first; what follows up to the delimiter is added to the field;
 * - `line`: as `outer`, but in the same line, also as the second of two; a field without any is plain text.
 *
 * Doubled and escaped ones are a part of the field otherwise.
 */
export type QuoteRule = 'outer' | 'first' | 'line';

export interface TextRecord {
  fields: string[];
  /** Which of them stood in quotes; missing if none. */
  quoted?: boolean[];
  /** Where the next record begins. */
  next: number;
  /** Whether the text ended inside quotes. */
  isOpen: boolean;
}

/**
 * The record that begins at `at`, which is inside the text.
 *
 * @param plainField a field that is taken as it is, whatever quotation character it begins with
 */
export function readRecord(
  text: string,
  at: number,
  dialect: TextDialect,
  rule: QuoteRule,
  plainField?: number,
): TextRecord {
  const { delimiter, open, skipsSpaces } = dialect;
  const record: TextRecord = { fields: [], next: text.length, isOpen: false };
  for (;;) {
    const start = afterSpaces(text, at, skipsSpaces ? '' : delimiter);
    const mayBeQuoted = record.fields.length !== plainField && text.startsWith(open, start);
    const inQuotes = mayBeQuoted ? readQuoted(text, start + open.length, dialect, rule) : undefined;
    if (inQuotes === 'open') return { ...record, isOpen: true };
    if (inQuotes) (record.quoted ??= [])[record.fields.length] = true;
    const end = inQuotes ? inQuotes.end : fieldEnd(text, skipsSpaces ? start : at, delimiter);
    record.fields.push(inQuotes ? inQuotes.value : text.slice(skipsSpaces ? start : at, end));
    if (!text.startsWith(delimiter, end)) return { ...record, next: afterLineEnd(text, end) };
    at = end + delimiter.length;
  }
}

/** The field behind its opening quote, and where its delimiter or line end is; nothing where it is no quoted one. */
function readQuoted(
  text: string,
  start: number,
  { delimiter, open, close, isBackslashEscape }: TextDialect,
  rule: QuoteRule,
): { value: string; end: number } | 'open' | undefined {
  const plain = (value: string) => (isBackslashEscape ? value.replace(/\\(["'\\])/g, '$1') : value);
  let value = '';
  let from = start;
  let at = start;
  for (;;) {
    const quote = text.indexOf(close, at);
    if (rule === 'line' && (quote < 0 || quote >= lineEnd(text, from))) return undefined;
    if (quote < 0) return 'open';
    at = quote + close.length;
    if (isBackslashEscape && isEscaped(text, quote, start)) continue;
    if (open === close && text.startsWith(close, at)) {
      value += text.slice(from, at);
      at += close.length;
      from = at;
      if (rule !== 'line' || !endsField(text, at, delimiter)) continue;
      return { value: plain(value), end: afterSpaces(text, at, delimiter) };
    }
    const isOuter = endsField(text, at, delimiter);
    if (!isOuter && rule !== 'first') continue;
    const end = isOuter ? afterSpaces(text, at, delimiter) : fieldEnd(text, at, delimiter);
    return { value: plain(value + text.slice(from, quote)) + (isOuter ? '' : text.slice(at, end)), end };
  }
}

function isEscaped(text: string, quote: number, start: number): boolean {
  let backslashes = 0;
  while (quote - backslashes > start && text[quote - backslashes - 1] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Whether spaces at most stand before the next delimiter or line end. */
function endsField(text: string, at: number, delimiter: string): boolean {
  const end = afterSpaces(text, at, delimiter);
  return end >= text.length || text.startsWith(delimiter, end) || text[end] === '\n' || text[end] === '\r';
}

function afterSpaces(text: string, at: number, delimiter: string): number {
  if (delimiter.startsWith(' ')) return at;
  while (text[at] === ' ') at += 1;
  return at;
}

function fieldEnd(text: string, at: number, delimiter: string): number {
  const first = delimiter.charCodeAt(0);
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
    if (code === first && (delimiter.length === 1 || text.startsWith(delimiter, at))) return at;
  }
  return at;
}

function lineEnd(text: string, at: number): number {
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
