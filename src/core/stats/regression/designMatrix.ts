import { Problem } from '../../problem';

/** Columns of equal length, centred and scaled to length 1, and how to get back. */
export interface Design {
  rows: number;
  names: readonly string[];
  columns: Float64Array[];
  means: Float64Array;
  /** √Σ(x − x̄)² of each column before scaling. */
  lengths: Float64Array;
}

/**
 * Predictors as a design with centred columns of length 1, which keeps ill-conditioned data such as NIST's Longley exact.
 * Throws `column-no-variance` with the name of a constant column.
 */
export function centredDesign(predictors: readonly { name: string; values: Float64Array }[]): Design {
  const rows = predictors[0]?.values.length ?? 0;
  const means = new Float64Array(predictors.length);
  const lengths = new Float64Array(predictors.length);
  const columns = predictors.map(({ name, values }, j) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += values[i];
    const mean = sum / rows;
    // what rounding left of the mean is taken off too
    let rest = 0;
    for (let i = 0; i < rows; i++) rest += values[i] - mean;
    means[j] = mean + rest / rows;
    let squares = 0;
    for (let i = 0; i < rows; i++) squares += (values[i] - means[j]) ** 2;
    lengths[j] = Math.sqrt(squares);
    if (!(lengths[j] > 1e-13 * Math.abs(means[j]) * Math.sqrt(rows))) {
      throw new Problem('column-no-variance', { column: name });
    }
    const column = new Float64Array(rows);
    for (let i = 0; i < rows; i++) column[i] = (values[i] - means[j]) / lengths[j];
    return column;
  });
  return { rows, names: predictors.map(({ name }) => name), columns, means, lengths };
}
