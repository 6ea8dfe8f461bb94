import { chinese } from './chinese';
import { english, type PageTexts } from './english';
import { german } from './german';
import { taiwanese } from './taiwanese';

/**
 * The page's words for a reader of a language, English for all others. Readers of traditional characters are those of
 * Taiwan, Hong Kong and Macau, and whoever says so.
 *
 * @param language BCP 47
 */
export function textsOf(language: string): PageTexts {
  if (/^de\b/i.test(language)) return german;
  if (!/^zh\b/i.test(language)) return english;
  return /\b(hant|tw|hk|mo)\b/i.test(language) && !/\bhans\b/i.test(language) ? taiwanese : chinese;
}
