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
  'windows-1255': ['אבגדהוזחטיךכלםמןנסעףפץצקרשתװױײ'],
  'windows-1256': ['ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي', 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیيكى'],
  'windows-1257': ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž'],
  macintosh: ['äöüßé', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúüç', 'áâãàçéêíóôõúü', 'àèéìíîòóù', 'åäöéü', 'æøåéäö', 'ëïéèöüê'],
};
alphabets['koi8-u'] = alphabets['windows-1251'].slice(0, 2);
alphabets.ibm866 = alphabets['windows-1251'].slice(0, 1);

/** Signs of everyday texts: which may stand right before a letter, right behind one, and only apart. */
const opening = '–—‘’‚“„«‹¿¡·•©®°\u00A0';
const closing = '–—‘’“”»›°®™²³…´ªº\u00A0';
const apart = '€£§½¼¾×‰№';
const cyrillic = { script: /\p{sc=Cyrl}/u, word: /[аеиоуыэюяёіїє]/i, frequent: 'оеаинтсрвл' };
/**
 * Alphabets that are not Latin: how their letters are told, what a word of four letters has (of any length, where `every`),
 * and the letters that are half of every text, by which bytes that are letters in several encodings are told.
 */
const otherScripts: Record<string, { script: RegExp; word: RegExp; frequent?: string; every?: true }> = {
  'windows-1251': cyrillic,
  'koi8-u': cyrillic,
  ibm866: cyrillic,
  'windows-1253': {
    script: /\p{sc=Grek}/u,
    // Small letters have an accent on one of their vowels.
    word: /^(?!.*ς.)(?:\p{Lu}+$|.*[άέήίόύώ])/u,
    frequent: 'αοιετσνηρκ',
  },
  // Five letters have a form for the end of a word.
  'windows-1255': { script: /\p{sc=Hebr}/u, word: /^(?!.*[ךםןףץ].)/, frequent: 'יוהלארתבשמ', every: true },
  // A feminine ending and a bare ى end a word.
  'windows-1256': { script: /\p{sc=Arab}|ـ/u, word: /^(?!.*[ةى].)/, frequent: 'الينمروتبد', every: true },
};
/** A capital inside a word; ñ before a consonant, where Polish has ń; ź behind one; Ÿ, which is ü in the encoding of old Macs. */
const unlikelyLatin =
  /\p{Ll}\p{Lu}\p{Ll}|\p{Ll}(?![A-Z])\p{Lu}|ñ[b-df-hj-np-tv-z]|[bcf-hj-np-tvwxzBCF-HJ-NP-TVWXZ]ź|Ÿ/u;

/**
 * How much a text looks like words of one language of an encoding: the share of its characters beyond ASCII that are
 * letters of that language, in words that could be such; 0 to 1.
 */
export function likenessToWords(text: string, encoding: string): number {
  const counts = new Map<string, number>();
  let wrong = 0;
  let signs = 0;
  const script = otherScripts[encoding] as (typeof otherScripts)[string] | undefined;
  for (const [chunk] of text.matchAll(/[\p{L}\p{M}\u0080-\uFFFF]+/gu)) {
    if (/^[\0-\u007F]*$/.test(chunk)) continue;
    const isWord = script ? isWordOf(chunk, script) : isLatinWord(chunk, encoding);
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
        const letter = character.toLowerCase().charAt(0);
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
  return Math.max(...likeness) * (script?.frequent === undefined ? 1 : frequency(counts, script.frequent));
}

function isSign(character: string): boolean {
  return opening.includes(character) || closing.includes(character) || apart.includes(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** 0.7 to 1: less than 1 where the letters that are half of every text are not. */
function frequency(counts: ReadonlyMap<string, number>, frequent: string): number {
  let all = 0;
  let common = 0;
  for (const [letter, count] of counts) {
    all += count;
    if (frequent.includes(letter)) common += count;
  }
  return all === 0 ? 1 : 0.7 + 0.3 * Math.min(1, common / all / 0.5);
}

/** A letter by itself says nothing of old Macs: their Ä is the € of Windows. */
function isLatinWord(word: string, encoding: string): boolean {
  return !unlikelyLatin.test(word) && (encoding !== 'macintosh' || word.length > 1);
}

/** A word wholly in one script: a capital at most at its start or throughout, and what its words have. */
function isWordOf(word: string, { script, word: usual, every }: (typeof otherScripts)[string]): boolean {
  const letters = Array.from(word).filter((character) => isLetter(character) || script.test(character));
  if (!letters.every((letter) => script.test(letter))) return false;
  // One letter says nothing: € and § are letters of Cyrillic encodings.
  if (word.length < 2) return false;
  const [first, ...others] = letters;
  const rest = others.join('');
  const isLower = rest === rest.toLowerCase();
  // A small letter before capitals: the other Cyrillic encoding has them the other way round.
  const isOneCase = isLower || (rest === rest.toUpperCase() && first === first.toUpperCase());
  return isOneCase && ((every !== true && letters.length < 4) || usual.test(word));
}
