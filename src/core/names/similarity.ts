import { distance } from 'fastest-levenshtein';
import type { NameKey } from './nameKey';

/** Both names end in a legal form, and not in the same: one firm that changed it, or two of one owner. */
const otherForm = 0.97;
/** Shorter names are alike by chance. */
const shortest = 4;
/** Two words that stand for each other have at least this in common: Simens and Siemens have, Nord and Ford have not. */
const wordsAlike = 0.76;

/**
 * How alike two names are, 0–1: 1 − edits / letters of the longer one (Levenshtein 1966), in the order of their words or
 * sorted, whichever is closer. 0 for names with different digits, or with a word that has no counterpart in the other.
 *
 * @example similarity(nameKey('Siemens AG'), nameKey('Simens')) // 1 − 1 / 7
 */
export function similarity(a: NameKey, b: NameKey): number {
  return similarityFrom(a, b, 0);
}

/** The same where it is at least so much, else 0: most pairs are told apart by their lengths. */
export function similarityFrom(a: NameKey, b: NameKey, least: number): number {
  const [short, long] = a.compact.length < b.compact.length ? [a, b] : [b, a];
  if (short.compact.length < least * long.compact.length || a.digits !== b.digits || short.compact === '') return 0;
  const forms = a.form !== '' && b.form !== '' && a.form !== b.form ? otherForm : 1;
  if (a.compact === b.compact || a.sorted === b.sorted) return forms >= least ? forms : 0;
  if (short.compact.length < shortest) return 0;
  const hasOrder = a.words.length > 1 || b.words.length > 1;
  const inOrder = ratio(a.compact, b.compact);
  const found = forms * (hasOrder ? Math.max(inOrder, ratio(a.sorted, b.sorted)) : inOrder);
  if (found < least) return 0;
  return a.words.length !== b.words.length || haveCounterparts(a.words, b.words) ? found : 0;
}

function ratio(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

function haveCounterparts(first: readonly string[], second: readonly string[]): boolean {
  const left = second.filter((word) => !first.includes(word));
  return first
    .filter((word) => !second.includes(word))
    .every((word) => left.some((other) => ratio(word, other) >= wordsAlike));
}

/** Whether the lengths and signs of two names allow a similarity; an edit changes at most two signs. */
export function mayBeAlike(
  signs: number,
  otherSigns: number,
  length: number,
  otherLength: number,
  least: number,
): boolean {
  const long = length > otherLength ? length : otherLength;
  const edits = Math.floor((1 - least) * long + 1e-9);
  return Math.abs(length - otherLength) <= edits && bits(signs ^ otherSigns) <= 2 * edits;
}

/** How many bits of 32 are 1. */
function bits(value: number): number {
  let pairs = value - ((value >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
