import type { Coded } from '../../table/codedColumn';

/** What the letters before order numbers say. */
export interface OrderPrefixes {
  /** 1 per order code for credit notes, such as C536379 among 536365, 536366 … */
  isCredit: Uint8Array;
  /** 1 per order code for corrections of the books, such as A563185. */
  isAdjustment: Uint8Array;
  /** Order code of the same number without the credit note's letters; −1 where there is none. */
  refersTo: Int32Array;
}

const creditPrefixes = new Set(['c', 'cn', 'cm', 'cr', 'crn', 'gs', 'gu', 'st', 'sto', 'storno', 'ret', 'rma', '退']);
const adjustmentPrefixes = new Set(['a', 'adj', 'adjust']);
/** Share of the orders that have the usual letters, or none. */
const usualShare = 0.5;
/** Corrections are few; more of them are orders of another kind. */
const mostAdjustments = 0.25;
/** Share of negative lines from which on unknown letters are those of credit notes. */
const negativeShare = 0.5;

interface Prefixed {
  codes: number[];
  lines: number;
  negative: number;
}

/**
 * Order numbers by the letters before them. The usual ones, or none, are those of more than half of the orders; others are
 * credit notes when their letters are known for it or most of their lines are negative. `null` without usual letters, and
 * where all order numbers are numbers.
 *
 * @param isNegative 1 per row of a negative quantity or amount
 */
export function orderPrefixes({ codes, size, texts }: Coded, isNegative: Uint8Array): OrderPrefixes | null {
  if (!texts) return null;
  const groups = new Map<string, Prefixed>();
  const digitsOf = texts.map((text, code) => {
    const isPlain = /^\d+$/.test(text);
    const found = isPlain ? null : /^(\p{L}*)[^\p{L}\p{N}]*(\d[\d\-./]*)$/u.exec(text.normalize('NFKC').trim());
    if (!found && !isPlain) return '';
    const prefix = found ? found[1].toLowerCase() : '';
    const group = groups.get(prefix) ?? { codes: [], lines: 0, negative: 0 };
    groups.set(prefix, group);
    group.codes.push(code);
    return found ? found[2] : text;
  });
  const usual = [...groups.values()].find((group) => group.codes.length > usualShare * size);
  if (!usual || groups.size < 2) return null;
  const lines = new Int32Array(size);
  const negative = new Int32Array(size);
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] < 0) continue;
    lines[codes[row]]++;
    negative[codes[row]] += isNegative[row];
  }
  for (const group of groups.values()) {
    for (const code of group.codes) {
      group.lines += lines[code];
      group.negative += negative[code];
    }
  }
  const isCredit = new Uint8Array(size);
  const isAdjustment = new Uint8Array(size);
  const refersTo = new Int32Array(size).fill(-1);
  const usualOf = new Map(usual.codes.map((code) => [digitsOf[code], code]));
  for (const [prefix, group] of groups) {
    if (group === usual) continue;
    if (adjustmentPrefixes.has(prefix) && group.codes.length <= mostAdjustments * size) {
      for (const code of group.codes) isAdjustment[code] = 1;
    } else if (creditPrefixes.has(prefix) || group.negative >= negativeShare * group.lines) {
      for (const code of group.codes) {
        isCredit[code] = 1;
        refersTo[code] = usualOf.get(digitsOf[code]) ?? -1;
      }
    }
  }
  return { isCredit, isAdjustment, refersTo };
}
