import { pageLanguage } from './pageLanguage';
import { chinese } from './texts/chinese';
import { english, type PageTexts } from './texts/english';

/** The page's own words, in the language in which it was opened. The add-in's words are the add-in's. */
export const texts: PageTexts = /^zh\b/i.test(pageLanguage()) ? chinese : english;
