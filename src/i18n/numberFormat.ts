import type { NumberStyle } from '../core/report/report';
import { existingLocale } from './existingLocale';

/** Numbers as people of one culture write them. */
export interface NumberFormat {
  /** At most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** Exactly `digits` decimals. */
  fixed(value: number, digits: number): string;
  /** A share 0–1; one decimal below 10 %, none above. */
  percent(share: number): string;
  /** As a report's cell of that style looks in the workbook. */
  styled(value: number, style: NumberStyle): string;
}

/** Numbers of a locale; of English where the host names a locale that does not exist. */
export function createNumberFormat(locale: string): NumberFormat {
  const known = existingLocale(locale);
  const plain = new Map<number, Intl.NumberFormat>();
  const percents = [0, 1].map(
    (digits) => new Intl.NumberFormat(known, { style: 'percent', maximumFractionDigits: digits }),
  );
  const fixed = (value: number, digits: number): string =>
    withoutMinus(value, value.toLocaleString(known, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  const day = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeZone: 'UTC' });
  const styled: Record<NumberStyle, (value: number) => string> = {
    integer: (value) => fixed(value, 0),
    decimal1: (value) => fixed(value, 1),
    decimal2: (value) => fixed(value, 2),
    percent: (value) => percents[0].format(value),
    percent1: (value) => percents[1].format(value),
    general: (value) => withoutMinus(value, value.toLocaleString(known, { maximumFractionDigits: 4 })),
    date: (value) => day.format(value * 86_400_000),
    pValue: (value) => (value < 0.001 ? `< ${fixed(0.001, 3)}` : fixed(value, 3)),
    exact: (value) => value.toLocaleString(known, { maximumSignificantDigits: 6 }),
  };
  return {
    styled: (value, style) => styled[style](value),
    fixed,
    number(value, digits = 6) {
      const format = plain.get(digits) ?? new Intl.NumberFormat(known, { maximumFractionDigits: digits });
      plain.set(digits, format);
      return withoutMinus(value, format.format(value));
    },
    percent: (share) => withoutMinus(share, percents[Math.abs(share) < 0.0995 ? 1 : 0].format(share)),
  };
}

/** What is rounded to nothing is neither more nor less than nothing: `0`, not `-0`. */
function withoutMinus(value: number, text: string): string {
  return value <= 0 && !/[1-9]/.test(text) ? text.replace(/^[-\u2212]/, '') : text;
}
