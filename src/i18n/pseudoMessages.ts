const plain = 'abcdeghijklnorstuyzACDEGIKLNORSTUYZ';
const accented = 'åƀçđéğħíĵķłñóřšťúýžÅÇĐÉĞÍĶŁÑÓŘŠŤÚÝŽ';

/**
 * A language made of another one that can still be read: accents on letters, two fifths longer, in brackets, so that
 * what is hard-coded, cut off or put together of pieces shows. Parameters stay as they are. Right to left, words are
 * turned around by the overriding marks of Unicode.
 *
 * @example pseudoMessages({ title: 'Tier {n}' }, 'ltr') // { title: '⟦Ťíéř {n} ~~~⟧' }
 */
export function pseudoMessages<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  direction: 'ltr' | 'rtl',
): Record<Key, string> {
  const entries = Object.entries<string>(messages).map(([key, text]) => [key, pseudoText(text, direction)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

function pseudoText(text: string, direction: 'ltr' | 'rtl'): string {
  const words = text.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part : pseudoWords(part, direction)));
  // in words of at most ten letters: a line can break between them, as between those of a language
  const more = '~'.repeat(Math.ceil(text.length * 0.4)).replace(/~{10}(?=~)/g, '$& ');
  return `⟦${words.join('')} ${more}⟧`;
}

function pseudoWords(words: string, direction: 'ltr' | 'rtl'): string {
  const letters = [...words].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');
  // U+202E starts an override to the left, U+202C ends it
  return direction === 'ltr' || letters.trim() === '' ? letters : `\u202e${letters}\u202c`;
}
