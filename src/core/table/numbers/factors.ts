/** Powers of ten of the characters and words that stand behind an amount. */
const exponents = new Map<string, number>(
  (
    [
      [3, '千 천 k tsd tausend thousand thousands thsd хил тыс'],
      [4, '万 萬 만'],
      [5, 'lakh lakhs lac lacs'],
      [6, '百万 百萬 백만 m mm mn mio mill million millions millionen millones millón млн'],
      [7, '千万 千萬 천만 crore crores'],
      [8, '億 亿 억'],
      [9, 'b bn mrd mia milliard milliards milliarden milliarde billion billions млрд'],
      [12, '兆 조'],
    ] as const
  ).flatMap(([exponent, words]) => words.split(' ').map((word): [string, number] => [word, exponent])),
);
const lastWord = /(?<=\d ?)(\p{L}+)\.?$/u;
const farEastern = /[千万萬億亿兆천만억조]/;

/**
 * The factor at the end of an amount: 3.5万, 1,2 Mio., 2 crore. Of single letters K and M count by themselves; m, b and
 * the German T may be metres, bytes and tonnes unless there is a currency.
 */
export function factorBehind(text: string, hasCurrency: boolean): { word: string; exponent: number } | undefined {
  const last = lastWord.exec(text) ?? /^(\p{L}+)\.?$/u.exec(text);
  if (!last) return undefined;
  const [word, letters] = last;
  if (letters.length === 1 && !farEastern.test(letters)) {
    if (hasCurrency && /^t$/i.test(letters)) return { word, exponent: 3 };
    if (!hasCurrency && !/^[kKM]$/.test(letters)) return undefined;
  }
  const exponent = exponents.get(letters.toLowerCase());
  return exponent === undefined ? undefined : { word, exponent };
}

/**
 * 1億2000 with the factor of 万 taken off its end is 12000 of them, 3万5000 is 35000; any other text as it is.
 *
 * @param behind power of ten of what was taken off
 */
export function sumOfFactors(text: string, behind: number): string {
  const [, many, factor, few] = /^(\d{1,4})([兆億亿万萬조억만])(\d{1,4})$/.exec(text.replaceAll(',', '')) ?? [];
  const exponent = (exponents.get(factor) ?? 0) - behind;
  return exponent < 4 ? text : String(Number(many) * 10 ** exponent + Number(few));
}
