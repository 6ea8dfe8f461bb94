import type { Text, TextParam } from '../core/report/report';
import { createListFormat } from './listFormat';
import { createNumberFormat } from './numberFormat';

/** What is needed of a language to speak it. */
export interface Words {
  /** BCP 47. */
  tag: string;
  messages: Readonly<Record<string, string>>;
}

/**
 * Turns texts into sentences of a language that is at hand; an unknown key stays the key.
 *
 * @param locale BCP 47, such as `de-AT`: decides the look of numbers
 */
export function translateInto({ tag, messages }: Words, locale: string): (text: Text) => string {
  const plural = new Intl.PluralRules(tag);
  const format = createNumberFormat(locale);
  const list = createListFormat(tag);
  const find = (key: string): string | undefined => (Object.hasOwn(messages, key) ? messages[key] : undefined);
  const show = (param: TextParam | undefined): string => {
    if (param === undefined) return '';
    if (typeof param === 'string') return param;
    if (typeof param === 'number') return format.number(param);
    if ('list' in param) return list(param);
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
