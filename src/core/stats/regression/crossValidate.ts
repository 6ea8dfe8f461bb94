import { Problem } from '../../problem';
import { createRandom } from '../random';
import { areaUnderCurve } from '../tests/areaUnderCurve';
import { logisticChance, logisticRegression } from './logisticRegression';
import { pickValues } from '../pickValues';

export interface Predictor {
  name: string;
  values: Float64Array;
}

/** Which predictors to fit, by their index. */
type Choose = (predictors: readonly Predictor[], outcome: Float64Array) => number[];

const folds = 5;

/**
 * Area under the curve of a logistic regression on rows it was not fitted to: five folds, drawn from a seed, each outcome
 * spread evenly over them. `null` where an outcome is too rare for five folds or a fold cannot be fitted.
 *
 * @param how `choose`: the predictors to fit to some rows; left out: all. A fold for which it finds none gets the same chance
 *   for all. `start`: coefficients of all predictors, near which those of a fold will lie
 */
export function crossValidatedArea(
  predictors: readonly Predictor[],
  outcome: Float64Array,
  seed: number,
  { choose, start }: { choose?: Choose; start?: readonly number[] } = {},
): number | null {
  const foldOf = drawFolds(outcome, seed);
  if (!foldOf) return null;
  const scores = new Float64Array(outcome.length);
  try {
    for (let fold = 0; fold < folds; fold++) {
      const within = rowsWhere(foldOf, (of) => of !== fold);
      const without = rowsWhere(foldOf, (of) => of === fold);
      const training = predictors.map(({ name, values }) => ({ name, values: pickValues(values, within) }));
      const known = pickValues(outcome, within);
      const used = choose ? choose(training, known) : [...predictors.keys()];
      const chances = chancesOf(
        used.map((j) => training[j]),
        known,
        used.map((j) => pickValues(predictors[j].values, without)),
        without.length,
        choose ? undefined : start,
      );
      without.forEach((row, i) => (scores[row] = chances[i]));
    }
  } catch (error) {
    // a rare category may be missing from a fold, or tell its outcome
    if (error instanceof Problem) return null;
    throw error;
  }
  return areaUnderCurve(scores, outcome);
}

function rowsWhere(foldOf: Uint8Array, test: (fold: number) => boolean): Uint32Array {
  const rows = new Uint32Array(foldOf.length);
  let count = 0;
  for (let row = 0; row < foldOf.length; row++) if (test(foldOf[row])) rows[count++] = row;
  return rows.subarray(0, count);
}

function chancesOf(
  training: readonly Predictor[],
  known: Float64Array,
  values: readonly Float64Array[],
  rows: number,
  start?: readonly number[],
): Float64Array {
  if (training.length === 0) return new Float64Array(rows).fill(known.reduce((sum, y) => sum + y, 0) / known.length);
  return logisticChance(logisticRegression(training, known, start).coefficients, values);
}

/** Fold per row; `null` where an outcome has fewer rows than there are folds. */
function drawFolds(outcome: Float64Array, seed: number): Uint8Array | null {
  const random = createRandom(seed);
  const foldOf = new Uint8Array(outcome.length);
  for (const value of [0, 1]) {
    const rows = Array.from(outcome.keys()).filter((row) => outcome[row] === value);
    if (rows.length < folds) return null;
    for (let i = rows.length - 1; i > 0; i--) {
      const other = random.integer(0, i);
      [rows[i], rows[other]] = [rows[other], rows[i]];
    }
    rows.forEach((row, i) => (foldOf[row] = i % folds));
  }
  return foldOf;
}
