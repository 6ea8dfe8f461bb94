import type { ModelId } from '../model';
import type { Traits } from '../countRows';

/** How covariates move the logarithm of each parameter: by their sum, or by its opposite. */
export interface Shift {
  part: keyof Traits;
  sign: 1 | -1;
}

/**
 * Fader & Hardie, "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models", note 19 (2007): α and
 * β fall by e^{−γ'z}, a and b rise by e^{γ'z}. By the order of the model's parameters.
 */
export const shifts: Partial<Record<ModelId, readonly (Shift | null)[]>> = {
  'pareto-nbd': [null, { part: 'buying', sign: -1 }, null, { part: 'leaving', sign: -1 }],
  'bg-nbd': [null, { part: 'buying', sign: -1 }, { part: 'leaving', sign: 1 }, { part: 'leaving', sign: 1 }],
  'mbg-nbd': [null, { part: 'buying', sign: -1 }, { part: 'leaving', sign: 1 }, { part: 'leaving', sign: 1 }],
};

/** The models that take covariates. */
export const covariateModels = Object.keys(shifts) as ModelId[];

/** By how much each coefficient (γ of buying, then of leaving) moves the logarithm of a parameter; row-major. */
export function shiftMatrix(model: ModelId, { buying, leaving }: Traits): Float64Array[] {
  const width = buying.length + leaving.length;
  return (shifts[model] ?? []).map((shift) => {
    const row = new Float64Array(width);
    if (!shift) return row;
    const [values, from] = shift.part === 'buying' ? [buying, 0] : [leaving, buying.length];
    values.forEach((value, i) => (row[from + i] = shift.sign * value));
    return row;
  });
}

/** The model's own parameters for customers of these covariates, from θ with the coefficients behind it. */
export function parametersFor(model: ModelId, theta: ArrayLike<number>, traits: Traits): Float64Array {
  return movedBy(shiftMatrix(model, traits), theta);
}

/** Parameters whose logarithms the coefficients behind them move, each by its row of the matrix. */
export function movedBy(matrix: readonly Float64Array[], theta: ArrayLike<number>): Float64Array {
  return Float64Array.from(matrix, (row, i) => {
    const moved = row.reduce((sum, value, c) => sum + value * theta[matrix.length + c], 0);
    return theta[i] * Math.exp(moved);
  });
}
