import { currencyBehind } from './currencies';
import { undressNumber, type NumberText } from './numberText';

/** A number with a word behind it: of its side of an account, or of what is counted. */
export interface MarkedNumber {
  number: NumberText;
  /** As it is written. */
  word: string;
  /** Nothing stands between the number and the word, which could then be a part of a code. */
  isGlued: boolean;
}

const wordBehind = /^(.*\d[).,-]*)(\s*)(\p{L}[\p{L}²³.]{0,11})$/u;
const sideBefore = /^(dr|cr|debit|credit|soll|haben)\.?\s+(.*\d.*)$/iu;

/** Words for what is counted or measured, as they stand behind numbers. */
const units = new Set(
  (
    'stk stck stück st pcs pc piece pieces ea each unit units ks szt db шт 件 个 個 箱 瓶 台 套 本 枚 개 ' +
    'kg g mg t to lb lbs oz кг 公斤 吨 l ltr liter litre litres ml cl hl m cm mm km mi ft yd m² qm sqm m³ cbm ' +
    'h hr hrs hour hours std stunde stunden min mins minutes minuten s sec sek ч 小时 時間 d day days tag tage ' +
    'wk week weeks woche wochen mo month months monat monate yr yrs year years jahr jahre jours mois ans días meses ' +
    '天 日 个月 月 年 дней дни мес kwh mwh gb mb tb pts points punkte times mal 次 人 pax users orders'
  ).split(' '),
);

/** The parts of "12 Stk", "35.00 CR" and "DR 120"; `undefined` for any other text. */
export function markedNumber(text: string): MarkedNumber | undefined {
  if (text.length > 40) return undefined;
  const before = sideBefore.exec(text);
  const [digits, space, word] = before ? [before[2], ' ', before[1]] : (wordBehind.exec(text)?.slice(1) ?? []);
  if (digits === undefined || (!before && currencyBehind.test(word))) return undefined;
  const number = undressNumber(digits);
  return number && { number, word, isGlued: space === '' };
}

const sides: readonly (readonly [word: RegExp, side: 'debit' | 'credit'])[] = [
  [/^(?:dr|debit|soll|S|借)\.?$/u, 'debit'],
  [/^(?:cr|credit|haben|H|贷|貸)\.?$/u, 'credit'],
];

/** The side of an account that a word names; `S` and `H` (Soll, Haben) as capitals only: `h` are hours. */
export function sideOf(word: string): 'debit' | 'credit' | undefined {
  const plain = word.length > 1 ? word.toLowerCase() : word;
  return sides.find(([words]) => words.test(plain))?.[1];
}

/** A unit without case, point and the ending of its plural. */
function plainUnit(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/(?:es|en|e|s|n)$/u, '');
}

/**
 * The numbers among texts that are none by themselves, where all of them are marked in one way: with the sides of an
 * account, or with one unit. Nothing where the words behind them differ, and where they may be codes.
 *
 * @param texts different ones, without those that are numbers by themselves
 * @param hasPlain whether there are such beside them
 */
export function markedNumbers(texts: readonly string[], hasPlain: boolean): NumberText[] | undefined {
  const marked: MarkedNumber[] = [];
  for (const text of texts) {
    const found = markedNumber(text);
    if (!found) return undefined;
    marked.push(found);
  }
  if (marked.length === 0) return undefined;
  const found = marked.map(({ word }) => sideOf(word));
  const isTold = marked.some(({ word }) => word.length > 1) || new Set(found).size > 1;
  if (isTold && found.every((side) => side !== undefined)) {
    return marked.map(({ number }, i) => ({ ...number, side: found[i] }));
  }
  const [{ word }] = marked;
  const unit = plainUnit(word);
  if (!marked.every((each) => plainUnit(each.word) === unit)) return undefined;
  // One name with a number in it, however often it stands there, is no column of numbers: 7 Eleven.
  const isKnown = units.has(word.toLowerCase().replaceAll('.', ''));
  // 12m may be months, metres or a code.
  const mayBeGlued = isKnown && (word.length > 1 || !/[a-gi-z]/i.test(word));
  const mayBeCode =
    (!isKnown && (hasPlain || marked.length < 3)) || (!mayBeGlued && marked.some(({ isGlued }) => isGlued));
  return mayBeCode ? undefined : marked.map(({ number }) => ({ ...number, isCodeLike: false, unit: word }));
}
