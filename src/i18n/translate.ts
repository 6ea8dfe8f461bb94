import type { Text } from '../core/report/report';
import { findLanguage } from './findLanguage';
import { translateInto } from './translateInto';

/**
 * Turns texts into sentences, where all languages are at hand. An unknown language falls back to English.
 *
 * @param locale BCP 47, such as `de-AT`: its language chooses the words, all of it the look of numbers
 */
export function createTranslate(locale: string): (text: Text) => string {
  return translateInto(findLanguage(locale), locale);
}
