import type { Text, TextParam } from '../core/report/report';
import { findLanguage } from './findLanguage';
import { createNumberFormat } from './numberFormat';

/**
 * Turns texts into sentences of a language. An unknown language falls back to English, an unknown key to the key.
 *
 * @param locale BCP 47, such as `de-AT`: its language chooses the words, all of it the look of numbers
 */
export function createTranslate(locale: string): (text: Text) => string {
  const { tag, messages } = findLanguage(locale);
  const plural = new Intl.PluralRules(tag);
  const format = createNumberFormat(locale);
  const find = (key: string): string | undefined =>
    Object.hasOwn(messages, key) ? (messages as Readonly<Record<string, string>>)[key] : undefined;
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
