import type { Cell } from './table';

/** The different texts among cells, trimmed, in the order in which they first stand there. */
export interface DistinctTexts {
  dictionary: string[];
  /** How many cells hold each of them. */
  counts: number[];
  /** Place in the dictionary of each of the cells that were looked at. */
  codes: Int32Array;
}

/** Every text of a column once, so that it is understood once however many cells repeat it. */
export function distinctTexts(rows: Cell[][], index: number, at: readonly number[]): DistinctTexts {
  const dictionary: string[] = [];
  const counts: number[] = [];
  const codes = new Int32Array(at.length);
  const known = new Map<string, number>();
  for (let i = 0; i < at.length; i++) {
    const text = String(rows[at[i]][index]).trim();
    let code = known.get(text);
    if (code === undefined) {
      code = dictionary.length;
      known.set(text, code);
      dictionary.push(text);
      counts.push(0);
    }
    codes[i] = code;
    counts[code]++;
  }
  return { dictionary, counts, codes };
}
