import { pageLanguage } from './pageLanguage';
import { chinese } from './texts/chinese';
import { english, type PageTexts } from './texts/english';
import { taiwanese } from './texts/taiwanese';

/** The page's own words, in the language in which it was opened. The add-in's words are the add-in's. */
export const texts: PageTexts = textsOf(pageLanguage());

/** Readers of traditional characters are those of Taiwan, Hong Kong and Macau, and whoever says so. */
function textsOf(language: string): PageTexts {
  if (!/^zh\b/i.test(language)) return english;
  return /\b(hant|tw|hk|mo)\b/i.test(language) && !/\bhans\b/i.test(language) ? taiwanese : chinese;
}
