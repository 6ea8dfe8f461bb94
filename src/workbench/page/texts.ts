import { pageLanguage } from './pageLanguage';
import type { PageTexts } from './texts/english';
import { textsOf } from './texts/textsOf';

/** The page's own words, in the language in which it was opened. The add-in's words are the add-in's. */
export const texts: PageTexts = textsOf(pageLanguage());
