import { de } from './de';
import { en } from './en';
import type { Messages } from './en';
import type { NumberStyle, Text, TextParam } from '../core/report/report';

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

const languages: Record<string, Messages> = { en, de };

/**
 * Turns texts into sentences of a language. An unknown language falls back to English, an unknown key to the key.
 *
 * @param locale BCP 47, such as `de-AT`: its language chooses the words, all of it the look of numbers
 */
export function createTranslate(locale: string): (text: Text) => string {
  const messages = languages[languageOf(locale)] ?? en;
  const plural = new Intl.PluralRules(messages === en ? 'en' : locale);
  const format = createNumberFormat(locale);
  const find = (key: string): string | undefined =>
    Object.hasOwn(messages, key) ? (messages as Record<string, string>)[key] : undefined;
  const show = (param: TextParam | undefined): string => {
    if (param === undefined) return '';
    if (typeof param === 'string') return param;
    if (typeof param === 'number') return format.number(param);
    return 'percent' in param ? format.percent(param.percent) : format.fixed(param.number, param.digits);
  };
  return (text) => {
    if ('text' in text) return text.text;
    const { key, params = {} } = text;
    const { count } = params;
    const variant = typeof count === 'number' ? find(`${key}.${plural.select(count)}`) : undefined;
    const message = variant ?? find(key) ?? find(`${key}.other`) ?? key;
    return message.replace(/\{(\w+)\}/g, (_, name: string) => show(params[name]));
  };
}

/** Numbers of a locale; of English where the host names a locale that does not exist. */
export function createNumberFormat(locale: string): NumberFormat {
  const known = supported(locale);
  const plain = new Map<number, Intl.NumberFormat>();
  const percents = [0, 1].map(
    (digits) => new Intl.NumberFormat(known, { style: 'percent', maximumFractionDigits: digits }),
  );
  const fixed = (value: number, digits: number): string =>
    value.toLocaleString(known, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const day = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeZone: 'UTC' });
  const styled: Record<NumberStyle, (value: number) => string> = {
    integer: (value) => fixed(value, 0),
    decimal1: (value) => fixed(value, 1),
    decimal2: (value) => fixed(value, 2),
    percent: (value) => percents[0].format(value),
    percent1: (value) => percents[1].format(value),
    general: (value) => value.toLocaleString(known, { maximumFractionDigits: 4 }),
    date: (value) => day.format(value * 86_400_000),
    exact: (value) => value.toLocaleString(known, { maximumSignificantDigits: 6 }),
  };
  return {
    styled: (value, style) => styled[style](value),
    fixed,
    number(value, digits = 6) {
      const format = plain.get(digits) ?? new Intl.NumberFormat(known, { maximumFractionDigits: digits });
      plain.set(digits, format);
      return format.format(value);
    },
    percent: (share) => percents[Math.abs(share) < 0.0995 ? 1 : 0].format(share),
  };
}

/** The language the words come in, for the `lang` attribute. */
export function languageOf(locale: string): string {
  const language = supported(locale).split('-')[0];
  return Object.hasOwn(languages, language) ? language : 'en';
}

function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'en-US';
  }
}
