import { partLegalForm, withoutJoinedForm } from './legalForms';
import { transliterate } from './transliterate';

/** A name as it is compared with others. */
export interface NameKey {
  /** Words without legal form, marks, and what is written one way or another. */
  words: string[];
  /** The same without spaces. */
  compact: string;
  /** The same, the words in the order of the alphabet. */
  sorted: string;
  /** A bit for each letter or digit in it, by which most names are told apart at once. */
  signs: number;
  /** Legal form, '' without one. */
  form: string;
  /** The digits in it: names with different ones are never the same. */
  digits: string;
}

/**
 * What is left of a name when all is taken from it that people write differently: capitals, spaces, signs, marks on
 * letters, ae for ä, ss for ß, alphabets that are spelt letter by letter, fillers (&, and, und), legal forms.
 *
 * @example nameKey('Müller & Söhne G.m.b.H.').compact // 'mullersohne', as of 'Mueller und Soehne AG'
 */
export function nameKey(name: string): NameKey {
  const isAscii = /^[ -~]*$/.test(name);
  const plain = joinedForms(isAscii ? name : name.normalize('NFKC'));
  const joined = isAscii ? { rest: plain, form: '' } : withoutJoinedForm(plain);
  const lower = isAscii ? joined.rest.toLowerCase() : transliterate(joined.rest);
  const spelt = lower.replace(/['’`´]/g, '');
  const words = spelt.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const parted = partLegalForm(words);
  const own = parted.words.map((word) => word.replace(/([aou])e(?=[^aeiou]|$)/g, '$1'));
  const compact = own.join('');
  return {
    words: own,
    compact,
    signs: signsOf(compact),
    sorted: own.length < 2 ? compact : [...own].sort().join(''),
    form: joined.form === '' ? parted.form : joined.form,
    digits: compact.replace(/\P{N}/gu, ''),
  };
}

function signsOf(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) signs |= 1 << (text.charCodeAt(i) & 31);
  return signs;
}

/** G.m.b.H., S. p. A. and A/S as one word each. */
function joinedForms(name: string): string {
  const slashed = name.includes('/') ? name.replace(/\ba\/s\b/gi, 'as') : name;
  if (!slashed.includes('.')) return slashed;
  return slashed
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.[ ]?){2,}\p{L}?(?![\p{L}\p{N}])/gu, (points) => {
      return ` ${points.replace(/[. ]/g, '')} `;
    })
    .replace(/sp\. ?z ?o\.? ?o\.?/gi, ' spzoo ');
}
