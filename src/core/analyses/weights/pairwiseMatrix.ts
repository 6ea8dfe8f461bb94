import { Problem } from '../../problem';

/** Up to this many indicators can be compared in pairs: the largest for which a random index was published. */
export const mostCompared = 10;
/** a_ij a_ji may miss 1 by this: room for reciprocals typed with two decimals, .13 for 1/8. */
const reciprocalTolerance = 0.05;

/** Judgements a_ij: how many times as important i is as j; `null` where one is not made. */
export type Judgements = readonly (readonly (number | null)[])[];

/**
 * The full reciprocal matrix from the judgements above the diagonal, row by row: a₁₂, a₁₃ …, a₂₃ ….
 *
 * @example pairwiseMatrix([4, 3, 7, 1 / 3, 3, 5]) // 4 × 4
 * Throws `pairwise-not-square` when their number is not n (n − 1) / 2 for any n.
 */
export function pairwiseMatrix(upper: readonly number[]): number[][] {
  const n = Math.round((1 + Math.sqrt(1 + 8 * upper.length)) / 2);
  if ((n * (n - 1)) / 2 !== upper.length) {
    throw new Problem('pairwise-not-square', { option: 'upper' }, { rows: n, count: upper.length });
  }
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  let next = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      matrix[i][j] = upper[next++];
      matrix[j][i] = 1 / matrix[i][j];
    }
  }
  return matrix;
}

/**
 * The judgements, checked, and made exactly reciprocal: of a pair, the value of 1 or more counts, so that a typed .33
 * stands for one third.
 *
 * @param names what is compared, for what is wrong with a pair
 * @param option path of the matrix in the options
 *
 * Throws `pairwise-too-many` (more than ten), `pairwise-not-square`, `pairwise-incomplete`, `pairwise-not-positive`,
 * `pairwise-not-reciprocal`, each with the cell in `option.<row>.<column>` and the names in `first` and `second`.
 */
export function checkedJudgements(judgements: Judgements, names: readonly string[], option: string): number[][] {
  const n = judgements.length;
  if (n > mostCompared) throw new Problem('pairwise-too-many', { option }, { count: n, most: mostCompared });
  if (n === 0) throw new Problem('pairwise-not-square', { option }, { rows: 0, count: 0 });
  judgements.forEach((row, i) => {
    if (row.length === n) return;
    throw new Problem('pairwise-not-square', { option: `${option}.${i}` }, { rows: n, count: row.length });
  });
  const refuse = (code: 'incomplete' | 'not-positive' | 'not-reciprocal', i: number, j: number, value: string) => {
    const pair = { first: names[i], second: names[j] };
    throw new Problem(`pairwise-${code}`, { option: `${option}.${i}.${j}` }, { ...pair, value });
  };
  judgements.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value === null || Number.isNaN(value)) refuse('incomplete', i, j, '');
      else if (!(value > 0 && value < Infinity)) refuse('not-positive', i, j, String(value));
    }),
  );
  const given = judgements as readonly (readonly number[])[];
  return given.map((row, i) =>
    row.map((value, j) => {
      const product = value * given[j][i];
      const isReciprocal = i === j ? value === 1 : Math.abs(product - 1) <= reciprocalTolerance;
      if (!isReciprocal) refuse('not-reciprocal', i, j, String(value));
      return value >= given[j][i] ? value : 1 / given[j][i];
    }),
  );
}
