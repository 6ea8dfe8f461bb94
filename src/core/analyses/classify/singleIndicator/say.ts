import { sayUnder } from '../../../report/say';

/** A text of this analysis. */
export const say = sayUnder('single-indicator');
