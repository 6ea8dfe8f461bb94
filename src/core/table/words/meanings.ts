import { bulgarian } from './bulgarian';
import { chinese } from './chinese';
import { english, type Meaning, type Words } from './english';
import { french } from './french';
import { german } from './german';
import { headerWords } from './headerWords';
import { japanese } from './japanese';
import { korean } from './korean';
import { spanish } from './spanish';
import { taiwanese } from './taiwanese';

export type { Meaning } from './english';

/** In the order in which their words are tried. */
const languages: readonly Words[] = [english, german, chinese, taiwanese, japanese, korean, french, spanish, bulgarian];

interface Word {
  text: string;
  /** With a space before and behind where the word must begin or end. */
  pattern: string;
  stands: 'alone' | 'in-words' | 'anywhere';
}

const merged = new Map<Meaning, readonly Word[]>();

/** The words of all languages for a meaning, most telling first, without their hyphens. */
export function wordsFor(meaning: Meaning): string[] {
  return mergedWords(meaning).map(({ text }) => text);
}

/**
 * How early among the words of the meanings, taken one meaning after the other, the first one stands that a header holds;
 * -1 without any.
 *
 * @example placeOf('Net sales', 'amount') // 0, before the 3 of 'Amount'
 */
export function placeOf(header: string, ...meanings: Meaning[]): number {
  const words = ` ${headerWords(header).join(' ')} `;
  const written = header.normalize('NFKC').toLowerCase();
  return meanings.flatMap(mergedWords).findIndex(({ pattern, stands }) => {
    if (stands === 'alone') return words === pattern;
    return words.includes(pattern) || (stands === 'anywhere' && written.includes(pattern));
  });
}

/** Whether a header speaks of one of the meanings. */
export function means(header: string, ...meanings: Meaning[]): boolean {
  return placeOf(header, ...meanings) >= 0;
}

function mergedWords(meaning: Meaning): readonly Word[] {
  let words = merged.get(meaning);
  if (!words) {
    words = languages.flatMap((language) => language[meaning]?.split(/\s*,\s*/).map(readWord) ?? []);
    merged.set(meaning, words);
  }
  return words;
}

function readWord(entry: string): Word {
  const text = entry.replace(/^[-=]|-$/g, '');
  if (entry.startsWith('=')) return { text, pattern: ` ${text} `, stands: 'alone' };
  const isOpenBefore = entry.startsWith('-');
  const isOpenBehind = entry.endsWith('-');
  const hasSpaces = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text);
  if (!hasSpaces || (isOpenBefore && isOpenBehind)) return { text, pattern: text, stands: 'anywhere' };
  return { text, pattern: `${isOpenBefore ? '' : ' '}${text}${isOpenBehind ? '' : ' '}`, stands: 'in-words' };
}
