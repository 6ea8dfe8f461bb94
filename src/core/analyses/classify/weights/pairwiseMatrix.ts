import { Problem } from '../../../problem';

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

/** Which judgements, and how to speak of them. */
export interface PairwiseContext {
  /** What is compared, row by row of the judgements; numbers from 1 when left out. */
  names?: readonly string[];
  /** Path of the judgements in the options. */
  option?: string;
  /** Rows (and columns) to compare, when not all: what stands outside of them is not looked at. */
  members?: readonly number[];
}

/**
 * The judgements among the members, checked, and made exactly reciprocal: of a pair, the value of 1 or more counts, so
 * that a typed .33 stands for one third.
 *
 * Throws `pairwise-too-many` (more than ten), `pairwise-not-square`, `pairwise-incomplete`, `pairwise-not-positive`,
 * `pairwise-not-reciprocal`, each with the cell in `option.<row>.<column>` and the names in `first` and `second`.
 */
export function checkedJudgements(judgements: Judgements, context: PairwiseContext = {}): number[][] {
  const { names, option = 'matrix', members = judgements.map((_, i) => i) } = context;
  const rows = judgements.length;
  if (members.length > mostCompared) {
    throw new Problem('pairwise-too-many', { option }, { count: members.length, most: mostCompared });
  }
  if (rows === 0) throw new Problem('pairwise-not-square', { option }, { rows, count: 0 });
  judgements.forEach(({ length }, i) => {
    if (length !== rows)
      throw new Problem('pairwise-not-square', { option: `${option}.${i}` }, { rows, count: length });
  });
  const refuse = (what: 'incomplete' | 'not-positive' | 'not-reciprocal', i: number, j: number): Problem => {
    const [first, second] = [i, j].map((member) => names?.[member] ?? String(member + 1));
    const value = shortNumber(judgements[i][j] ?? NaN);
    return new Problem(`pairwise-${what}`, { option: `${option}.${i}.${j}` }, { first, second, value });
  };
  const matrix = members.map((i) =>
    members.map((j) => {
      const value = judgements[i][j];
      if (value === null || Number.isNaN(value)) throw refuse('incomplete', i, j);
      if (!(value > 0 && value < Infinity)) throw refuse('not-positive', i, j);
      return value;
    }),
  );
  return matrix.map((row, i) =>
    row.map((value, j) => {
      const isReciprocal = i === j ? value === 1 : Math.abs(value * matrix[j][i] - 1) <= reciprocalTolerance;
      if (!isReciprocal) throw refuse('not-reciprocal', members[i], members[j]);
      return value >= matrix[j][i] ? value : 1 / matrix[j][i];
    }),
  );
}

function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
