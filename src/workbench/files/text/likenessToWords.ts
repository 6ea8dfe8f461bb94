/** Letters beyond a–z of the languages written in an encoding, per language. */
const alphabets: Record<string, readonly string[]> = {
  'windows-1252': [
    ...['äöüßé', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúüç', 'áâãàçéêíóôõúü', 'àèéìíîòóù', 'åäöéü', 'æøåéäö', 'ëïéèöüê'],
  ],
  'windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţșț', 'čćđšž'],
  'iso-8859-2': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'],
  'windows-1251': [
    'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
  ],
  'windows-1254': ['çğıöşüâîûi̇'],
  'windows-1253': ['αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ'],
};
/** Signs of everyday texts: which may stand right before a letter, right behind one, and only apart. */
const opening = '–—‘’‚“„«‹¿¡·•©®°\u00A0';
const closing = '–—‘’“”»›°®™²³…´ªº\u00A0';
const apart = '€£§½¼¾×‰№';
const isOtherScript: Record<string, RegExp> = { 'windows-1251': /\p{sc=Cyrl}/u, 'windows-1253': /\p{sc=Grek}/u };
/** A capital inside a word; ñ before a consonant, where Polish has ń. */
const unlikelyLatin = /\p{Ll}\p{Lu}\p{Ll}|ñ[b-df-hj-np-tv-z]/u;
const vowels = /[аеиоуыэюяёіїєαεηιουωάέήίόύώ]/;

/**
 * How much a text looks like words of one language of an encoding: the share of its characters beyond ASCII that are
 * letters of that language, in words that could be such; 0 to 1.
 */
export function likenessToWords(text: string, encoding: string): number {
  const counts = new Map<string, number>();
  let wrong = 0;
  let signs = 0;
  const script = isOtherScript[encoding];
  for (const [chunk] of text.matchAll(/[\p{L}\p{M}\u0080-\uFFFF]+/gu)) {
    if (/^[\0-\u007F]*$/.test(chunk)) continue;
    const isWord = script ? isWordOf(chunk, script) : !unlikelyLatin.test(chunk);
    const characters = Array.from(chunk);
    for (const [at, character] of characters.entries()) {
      if (character < '\u0080') continue;
      if (isSign(character)) {
        const isMisplaced =
          (isLetter(characters[at + 1]) && !opening.includes(character)) ||
          (isLetter(characters[at - 1]) && !closing.includes(character));
        if (isMisplaced) wrong += 1;
        else signs += 1;
        continue;
      }
      if (isWord && isLetter(character)) {
        const letter = character.toLowerCase();
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      } else wrong += 1;
    }
  }
  const all = Array.from(counts.values()).reduce((sum, count) => sum + count, 0) + wrong;
  // Signs in their places speak for an encoding, less than words do.
  if (all === 0) return signs > 0 ? 0.5 : 0;
  const likeness = alphabets[encoding].map((alphabet) => {
    const letters = new Set(alphabet);
    let sum = 0;
    for (const [letter, count] of counts) if (letters.has(letter)) sum += count;
    return sum / all;
  });
  return Math.max(...likeness);
}

function isSign(character: string): boolean {
  return opening.includes(character) || closing.includes(character) || apart.includes(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** A word wholly in one script: a capital at most at its start or throughout, a vowel where it is long. */
function isWordOf(word: string, script: RegExp): boolean {
  const letters = Array.from(word).filter(isLetter);
  if (!letters.every((letter) => script.test(letter))) return false;
  // One letter says nothing: € and § are letters of Cyrillic encodings.
  if (word.length < 2) return false;
  const rest = letters.slice(1).join('');
  const isOneCase = rest === rest.toLowerCase() || rest === rest.toUpperCase();
  return isOneCase && (letters.length < 4 || vowels.test(word.toLowerCase()));
}
