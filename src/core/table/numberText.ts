/** Text that may be a number, without currency, spaces and sign, its decimal sign still to be decided. */
export interface NumberText {
  /** Digits with points and commas; apostrophes and spaces between thousands are gone. */
  digits: string;
  sign: 1 | -1;
  percent: boolean;
  exponent: number;
}

const currency =
  /^(?:US\$|R\$|A\$|C\$|HK\$|NT\$|[$€£¥₹₩₽฿₺₫₪]|CHF|USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|AUD|CAD|SEK|NOK|DKK|PLN|CZK|Fr\.|kr\.?|zł|Kč|元|円|人民币)|(?:[$€£¥₹₩₽฿₺₫₪]|CHF|USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|AUD|CAD|SEK|NOK|DKK|PLN|CZK|Fr\.|kr\.?|zł|Kč|元|円)$/i;
const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;

/**
 * Takes the clothes off a number: full-width characters, currency before or after, percent, parentheses or a minus
 * before or after, spaces and apostrophes between thousands. `undefined` if what is left is not digits, points, commas.
 *
 * @example undressNumber('(€ 1.234,50)') // { digits: '1.234,50', sign: -1, percent: false, exponent: 0 }
 */
export function undressNumber(text: string): NumberText | undefined {
  if (hasManyLetters(text)) return undefined;
  let rest = text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\uffe5', '¥')
    .replace(/[−–﹣]/g, '-');
  if (!/\d/.test(rest) || rest.length > 40) return undefined;
  let sign: 1 | -1 = 1;
  let percent = false;
  rest = rest.trim().replace(spaces, ' ');
  const inParentheses = /^\((.*)\)$/.exec(rest);
  if (inParentheses) {
    sign = -1;
    rest = inParentheses[1];
  }
  // Signs, currency and percent may come in any order around the digits, each once.
  for (const dress of [currency, /^[-+]|[-+]$/, /^%|%$/, currency, /^[-+]|[-+]$/]) {
    rest = rest.trim();
    const match = dress.exec(rest);
    if (!match) continue;
    if (match[0] === '-') {
      if (sign === -1) return undefined;
      sign = -1;
    }
    if (match[0] === '%') percent = true;
    rest = match.index === 0 ? rest.slice(match[0].length) : rest.slice(0, match.index);
  }
  const parts = /^([\d., '’]+?)(?:[eE]([-+]?\d{1,3}))?$/.exec(rest.trim());
  if (!parts || !/\d/.test(parts[1])) return undefined;
  const digits = withoutSpaces(parts[1].replaceAll('’', "'"));
  return digits === undefined ? undefined : { digits, sign, percent, exponent: Number(parts[2] ?? 0) };
}

/** More letters than a currency and an exponent have: most texts are told from numbers here, without further cost. */
function hasManyLetters(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters < 5; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122) letters++;
  }
  return letters === 5;
}

/** Spaces and apostrophes are thousands signs: each must stand before exactly three digits. */
function withoutSpaces(digits: string): string | undefined {
  if (!/[ ']/.test(digits)) return digits;
  return /^\d{1,3}([ ']\d{3})+([.,]\d*)?$/.test(digits) ? digits.replace(/[ ']/g, '') : undefined;
}

/**
 * What a number text says about its own decimal sign: `point` or `comma`, or nothing ('12', or '1,234' and '1.234',
 * which may be either).
 */
export function decimalEvidence({ digits }: NumberText): 'point' | 'comma' | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  if (points > 1) return 'comma';
  if (commas > 1) return 'point';
  const single = points === 1 ? '.' : commas === 1 ? ',' : undefined;
  if (single === undefined) return undefined;
  const [before, after] = digits.split(single);
  const mayBeThousands = after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  if (mayBeThousands) return undefined;
  return single === '.' ? 'point' : 'comma';
}

/** The number under a decimal sign; `undefined` where the text does not keep to it ('12,5' with a decimal point). */
export function numberOf(text: NumberText, decimal: 'point' | 'comma'): number | undefined {
  const [decimalSign, thousandsSign] = decimal === 'point' ? ['.', ','] : [',', '.'];
  const [whole, fraction = '', ...more] = text.digits.split(decimalSign);
  if (more.length > 0 || fraction.includes(thousandsSign)) return undefined;
  const groups = whole.split(thousandsSign);
  // Inner groups of two are Indian thousands: 12,34,567.
  const isGrouped = groups.every((group, i) => {
    if (i === 0) return group.length >= 1 || groups.length === 1;
    return i === groups.length - 1 ? group.length === 3 : group.length === 3 || group.length === 2;
  });
  if (!isGrouped || (groups.length > 1 && groups[0].length > 3)) return undefined;
  const value = Number(`${groups.join('') || '0'}.${fraction || '0'}e${text.exponent - (text.percent ? 2 : 0)}`);
  return Number.isFinite(value) ? text.sign * value : undefined;
}
