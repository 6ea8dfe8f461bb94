import type { HelpTexts } from '../helpTexts';
import texts from './help.json';

/** All of the help in traditional Chinese; `npm run texts -- --write` makes it of the simplified one, like the other texts. */
export const help: HelpTexts = texts;
