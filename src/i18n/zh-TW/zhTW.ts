import type { OneFormMessages } from '../messages';
import texts from './texts.json';

/**
 * Traditional Chinese as in Taiwan, also for Hong Kong and Macau. `npm run texts -- --write` makes it of the simplified
 * texts: change those, or the terms in `test/texts/taiwanTerms.ts`.
 */
export const zhTW: OneFormMessages = texts;
