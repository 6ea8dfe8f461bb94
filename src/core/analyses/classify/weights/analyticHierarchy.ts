import { Problem } from '../../../problem';
import { checkedJudgements, type Judgements, type PairwiseContext } from './pairwiseMatrix';

/** Saaty's random index for n = 3 … 10, METHODS 2. */
const randomIndices = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.51];
/** Judgements with a higher consistency ratio should be looked at again (Saaty). */
export const acceptableConsistencyRatio = 0.1;
const mostIterations = 10_000;
/** Of the eigenvector, whose entries add up to 1: where iteration stops, and what the check at the end allows. */
const stepTolerance = 1e-14;
const residualTolerance = 1e-10;
/** λ − n, relative to n, and misfits of judgements closer than this are rounding. */
const rounding = 1e-12;

export interface WorstPair {
  /** Row and column of the pair in the judgements, i < j. */
  i: number;
  j: number;
  /** The judgement a_ij. */
  given: number;
  /** What the weights say instead, w_i / w_j. */
  suggested: number;
}

export interface Hierarchy {
  /** Adding up to 1. */
  weights: number[];
  /** The principal eigenvalue, n for consistent judgements, else greater. */
  lambda: number;
  /** (λ − n) / (n − 1). */
  consistencyIndex: number;
  /** Consistency index / random index; 0 for one or two indicators. */
  consistencyRatio: number;
  /** The judgement that fits its weights least; `null` when all fit. */
  worstPair: WorstPair | null;
}

/**
 * Weights from pairwise comparisons (analytic hierarchy process, Saaty 1977): the principal eigenvector of the
 * judgements, by power iteration from the geometric means of the rows. METHODS 2.
 *
 * @param judgements n × n, a_ij = how many times as important i is as j; up to ten compared
 *
 * Throws what {@link checkedJudgements} throws, and `did-not-converge` if A w = λ w does not hold at the end.
 */
export function analyticHierarchy(judgements: Judgements, context: PairwiseContext = {}): Hierarchy {
  const { option = 'matrix', members } = context;
  const matrix = checkedJudgements(judgements, context);
  const n = matrix.length;
  const { weights, lambda } = principalEigenvector(matrix, option);
  const excess = lambda - n;
  const consistencyIndex = n > 2 && excess > rounding * n ? excess / (n - 1) : 0;
  return {
    weights,
    lambda,
    consistencyIndex,
    consistencyRatio: n > 2 ? consistencyIndex / randomIndices[n - 3] : 0,
    worstPair: worstPair(matrix, weights, members),
  };
}

function principalEigenvector(matrix: number[][], option: string): { weights: number[]; lambda: number } {
  let weights = normalized(
    matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)),
  );
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const image = normalized(product(matrix, weights));
    // Half a step: judgements in a circle have other eigenvalues about as large, but elsewhere in the complex plane.
    const next = image.map((weight, i) => (weight + weights[i]) / 2);
    const step = Math.max(...next.map((weight, i) => Math.abs(weight - weights[i])));
    weights = next;
    if (step <= stepTolerance) break;
  }
  const image = product(matrix, weights);
  // The weights add up to 1, so the image adds up to λ.
  const lambda = image.reduce((sum, value) => sum + value, 0);
  const isEigenvector = image.every((value, i) => Math.abs(value - lambda * weights[i]) <= residualTolerance * lambda);
  if (!isEigenvector) throw new Problem('did-not-converge', { option }, { iterations: mostIterations });
  return { weights, lambda };
}

function product(matrix: number[][], vector: number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * vector[j], 0));
}

function normalized(vector: number[]): number[] {
  const sum = vector.reduce((total, value) => total + value, 0);
  return vector.map((value) => value / sum);
}

/** The pair with the largest a_ij w_j / w_i, either way round (Saaty 2003); of equal ones the first. */
function worstPair(matrix: number[][], weights: number[], members?: readonly number[]): WorstPair | null {
  let worst: WorstPair | null = null;
  let largest = rounding * 1e3;
  for (let i = 0; i < matrix.length; i++) {
    for (let j = i + 1; j < matrix.length; j++) {
      const suggested = weights[i] / weights[j];
      const misfit = Math.abs(Math.log(matrix[i][j] / suggested));
      if (misfit <= largest * (1 + 1e-9)) continue;
      largest = misfit;
      worst = { i: members?.[i] ?? i, j: members?.[j] ?? j, given: matrix[i][j], suggested };
    }
  }
  return worst;
}
