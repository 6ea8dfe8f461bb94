import { decodeBytes } from './decodeBytes';
import { eastAsianEncodings, likelihood } from './eastAsianEncodings';
import { likenessToWords } from './likenessToWords';

const alphabets = [
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'koi8-u',
  'ibm866',
  'windows-1257',
  'macintosh',
  'windows-1256',
] as const;
/** From this likeness on, text of an alphabet is not taken for East Asian. */
const surelyWords = 0.8;

/**
 * The encoding of text that is no UTF-8, from its bytes above 127: the alphabet in which they are letters of words of one
 * language, or the East Asian encoding in which they are everyday characters. Windows-1252 where nothing speaks for another.
 * The detectors at hand want a page of prose: from a few names and cities they take Windows-1250 for Windows-1252 and
 * GB 18030 for Cyrillic.
 *
 * @returns a label that TextDecoder knows
 */
export function guessEncoding(bytes: Uint8Array): string {
  let best = { label: 'windows-1252', likeness: 0 };
  for (const label of alphabets) {
    const likeness = likenessToWords(decodeBytes(bytes, label), label);
    if (likeness > best.likeness) best = { label, likeness };
  }
  if (best.likeness >= surelyWords) return best.label;
  let eastAsian = { label: '', likelihood: -Infinity, isLikely: false };
  for (const encoding of eastAsianEncodings) {
    const found = likelihood(bytes, encoding);
    if (found.likelihood > eastAsian.likelihood) eastAsian = { label: encoding.label, ...found };
  }
  return eastAsian.isLikely ? eastAsian.label : best.label;
}
