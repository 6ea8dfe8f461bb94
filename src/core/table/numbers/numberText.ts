import { hasDigit, plainCharacters } from '../plainCharacters';
import { currencyBefore, currencyBehind, currencyName } from './currencies';
import { factorBehind, sumOfFactors } from './factors';

export type DecimalSign = 'point' | 'comma';

/** Text that is a number, without currency, spaces and sign, its decimal sign still to be decided. */
export interface NumberText {
  /** Digits with points and commas; apostrophes and spaces between thousands are gone. */
  digits: string;
  sign: 1 | -1;
  /** Power of ten it is multiplied with: of `E+3`, 万 and percent together. */
  exponent: number;
  /** Spaces or apostrophes stood between its thousands: a point or comma is no thousands sign then. */
  isGrouped: boolean;
  /** The decimal sign as `80,-` shows it, whose digits no longer do. */
  shown?: DecimalSign;
  percent: boolean;
  /** Its currency under one name for `€`, `Euro` and `EUR`. */
  currency?: string;
  /** The side of an account that it stands on, and what it counts, where a word behind it says so. */
  side?: 'debit' | 'credit';
  unit?: string;
  /** What could as well be a customer's or an article's code: letters glued to whole digits (RM12), `1E5`. */
  isCodeLike: boolean;
}

/** `80,-`, `80.--`, `120/-`, `120/=`: no minor units, nothing negative. */
const priceDash = /(?<=\d) ?(?:([.,]) ?-{1,2}|\/[-=])$/;
const spaces = /[\s\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]+/g;
/** What accountants' formats show for zero: a dash beside the currency. */
const dashForZero = /^\s*\p{Sc}\s*[-–—]\s*$/u;

/**
 * Takes the clothes off a number: full-width characters, currency before and behind, percent, factors such as 万,
 * parentheses or a minus before or behind, spaces and apostrophes between thousands, an apostrophe before it all.
 * `undefined` if what is left is no number under either decimal sign.
 *
 * @example undressNumber('(€ 1.234,50)')?.digits // '1.234,50', with sign -1 and currency EUR
 */
export function undressNumber(text: string): NumberText | undefined {
  if (text.length > 60 || hasManyLetters(text)) return undefined;
  if (!hasDigit(text)) return dashForZero.test(text) ? zero(text.replace(/[\s–—-]/g, '')) : undefined;
  let rest = withoutSpacing(text);
  const glued = /^(?:\p{L}{1,4}|\p{L} )\d+$/u.test(rest) || /^\d+(?:e\d+|[kmb])$/i.test(rest);
  const seen = new Set<string>();
  const number: Omit<NumberText, 'digits' | 'isGrouped'> = { sign: 1, exponent: 0, percent: false, isCodeLike: glued };
  if (text.includes('٫')) number.shown = 'point';
  let factor = 0;
  for (let piece = nextPiece(rest, seen); piece; piece = nextPiece(rest, seen)) {
    // Each piece once; a currency may stand on both sides, as in "$120.50 USD".
    if (seen.has(piece.kind)) return undefined;
    seen.add(piece.kind);
    if (piece.kind === 'minus' || piece.kind === 'parentheses') number.sign = -1;
    if (piece.kind === 'percent') {
      number.percent = true;
      number.exponent -= piece.text === '‰' ? 3 : 2;
    }
    if (piece.kind === 'factor') factor = factorBehind(piece.text, true)?.exponent ?? 0;
    if (piece.kind === 'price-dash' && piece.text !== '/') number.shown = piece.text === ',' ? 'comma' : 'point';
    if (piece.kind === 'before' || piece.kind === 'behind') {
      number.currency = currencyName(piece.text);
      if (piece.text === '¢') {
        number.currency = '$';
        number.exponent -= 2;
      }
    }
    rest = piece.rest;
  }
  number.exponent += factor;
  const parts = /^([\d., ']+?)(?:e([-+]?\d{1,3}))?$/i.exec(sumOfFactors(rest, factor));
  if (!parts) return undefined;
  // A plus and spaces: a telephone number.
  if (seen.has('plus') && rest.includes(' ')) return undefined;
  const isGrouped = /[ ']/.test(parts[1]);
  if (isGrouped && !/^\d{1,3}([ '])\d{3}(\1\d{3})*([.,]\d*)?$/.test(parts[1])) return undefined;
  const digits = parts[1].replace(/[ ']/g, '');
  const found = { ...number, digits, isGrouped, exponent: number.exponent + Number(parts[2] ?? 0) };
  return numberOf(found, 'point') === undefined && numberOf(found, 'comma') === undefined ? undefined : found;
}

function zero(currency: string): NumberText {
  const number = { digits: '0', sign: 1, exponent: 0, isGrouped: false, percent: false, isCodeLike: false } as const;
  return { ...number, currency: currencyName(currency) };
}

/** More letters than a currency and a factor have: most texts are told from numbers here, without further cost. */
function hasManyLetters(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters < 14; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122) letters++;
  }
  return letters === 14;
}

function withoutSpacing(text: string): string {
  return (
    plainCharacters(text)
      .replaceAll('\uffe5', '¥')
      .replaceAll('٪', '%')
      .replaceAll('٫', '.')
      .replace(/[’‘ʼ´`٬]/g, "'")
      .replace(spaces, ' ')
      .trim()
      // Programs write the apostrophe with which Excel marks a text into the file.
      .replace(/^'(?=[-+(\d\p{Sc}])/u, '')
  );
}

interface Piece {
  kind: 'parentheses' | 'price-dash' | 'minus' | 'plus' | 'percent' | 'factor' | 'before' | 'behind';
  text: string;
  /** The text without it. */
  rest: string;
}

/** One piece of clothing at either end of a text, after those that were `seen`. */
function nextPiece(text: string, seen: ReadonlySet<string>): Piece | undefined {
  const without = (kind: Piece['kind'], piece: string, start: number): Piece => ({
    kind,
    text: piece,
    rest: (start === 0 ? text.slice(piece.length) : text.slice(0, start)).trim(),
  });
  const [first, last] = [text[0], text[text.length - 1]];
  if (first === '(' && last === ')') return { kind: 'parentheses', text: '()', rest: text.slice(1, -1).trim() };
  const dash = last === '-' || last === '=' ? priceDash.exec(text) : null;
  if (dash) return { kind: 'price-dash', text: dash[1] ?? '/', rest: text.slice(0, dash.index) };
  for (const [sign, start] of [[first, 0] as const, [last, text.length - 1] as const]) {
    if (sign === '-') return without('minus', sign, start);
    if (sign === '+') return without('plus', sign, start);
    if (sign === '%' || sign === '‰') return without('percent', sign, start);
  }
  if (!isDigit(first)) {
    const before = currencyBefore.exec(text);
    if (before) return without('before', before[0], 0);
  }
  if (!isDigit(last)) {
    const behind = currencyBehind.exec(text);
    if (behind && behind.index > 0) return without('behind', behind[0], behind.index);
    const factor = factorBehind(text, seen.has('before') || seen.has('behind'));
    if (factor) return without('factor', factor.word, text.length - factor.word.length);
  }
  return undefined;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** The number under a decimal sign; `undefined` where the text does not keep to it ('12,5' with a decimal point). */
export function numberOf(
  { digits, sign, exponent, shown }: Pick<NumberText, 'digits' | 'sign' | 'exponent' | 'shown'>,
  decimal: DecimalSign,
): number | undefined {
  if (shown !== undefined && shown !== decimal && /[.,]/.test(digits)) return undefined;
  const [decimalSign, thousandsSign] = decimal === 'point' ? ['.', ','] : [',', '.'];
  const [whole, fraction = '', ...more] = digits.split(decimalSign);
  if (more.length > 0 || fraction.includes(thousandsSign)) return undefined;
  if (!/\d/.test(whole + fraction) || !hasThousands(whole.split(thousandsSign), thousandsSign)) return undefined;
  const value = Number(`${whole.replaceAll(thousandsSign, '') || '0'}.${fraction || '0'}e${exponent}`);
  return Number.isFinite(value) ? sign * value : undefined;
}

/** Groups of three, or of India: the last of three, those before it of two (12,34,567). */
function hasThousands(groups: string[], sign: string): boolean {
  if (groups.length === 1) return true;
  const [first, ...others] = groups;
  if (first.startsWith('0') || others[others.length - 1].length !== 3) return false;
  const inner = others.slice(0, -1);
  if (first.length >= 1 && first.length <= 3 && inner.every(({ length }) => length === 3)) return true;
  return sign === ',' && first.length >= 1 && first.length <= 2 && inner.every(({ length }) => length === 2);
}
