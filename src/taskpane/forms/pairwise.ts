import { analyticHierarchy, type Hierarchy } from '../../core/analyses/classify/weights/analyticHierarchy';
import type { OptionGroup } from './readSchema';

/** Judgements a_ij: how many times as important i is as j. */
export type Matrix = readonly (readonly (number | null)[])[];

/** A judgement among indicators, and what follows from it for the way back. */
export function setJudgement(matrix: Matrix, i: number, j: number, value: number): (number | null)[][] {
  return matrix.map((row, r) =>
    row.map((old, c) => (r === i && c === j ? value : r === j && c === i ? 1 / value : old)),
  );
}

/** Steps of the slider, −8 … 8, for judgements 1/9 … 9; fractions of two are between them. */
export function stepOf(judgement: number): number {
  return judgement >= 1 ? Math.round(judgement) - 1 : 1 - Math.round(1 / judgement);
}

export function judgementOf(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** The hierarchy of complete judgements; `undefined` for others, which the analysis refuses by name. */
export function hierarchyOf(matrix: Matrix): Hierarchy | undefined {
  const isComplete = matrix.length > 1 && matrix.length <= 10 && matrix.every((row) => row.every((value) => value));
  return isComplete ? analyticHierarchy(matrix) : undefined;
}

/**
 * Options of the weights analysis whose comparisons are of the indicators of now: a judgement goes with its two columns,
 * one that nobody made yet is "equally important".
 */
export function settleJudgements(before: OptionGroup, after: OptionGroup): OptionGroup {
  const method = after.method;
  if (typeof method !== 'object' || method === null || Reflect.get(method, 'by') !== 'pairwise') return after;
  const matrix = matrixOf(method);
  const known = columnsOf(before);
  const columns = columnsOf(after);
  const isOfKnown = matrix.length === known.length;
  const settled = columns.map((row) =>
    columns.map((column) => {
      if (row === column) return 1;
      const [i, j] = [known.indexOf(row), known.indexOf(column)];
      return isOfKnown && i >= 0 && j >= 0 ? matrix[i][j] : 1;
    }),
  );
  const isSame = JSON.stringify(settled) === JSON.stringify(matrix);
  return isSame ? after : { ...after, method: { ...method, matrix: settled } };
}

function matrixOf(method: object): Matrix {
  const matrix: unknown = Reflect.get(method, 'matrix');
  return Array.isArray(matrix) ? (matrix as Matrix) : [];
}

function columnsOf({ indicators }: OptionGroup): string[] {
  return Array.isArray(indicators) ? indicators.map((item: { column: string }) => item.column) : [];
}
