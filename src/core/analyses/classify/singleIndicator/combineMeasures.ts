import { summarizeClasses } from '../../../groups/summarizeClasses';
import type { Combination, MeasureResult } from './detail';

/** Names up to this long are joined without a sign between them: A1. */
const shortName = 2;

/**
 * The combinations of classes that occur with two or three measures, best first, and each customer's. A customer who
 * lacks a measure has none.
 *
 * @param values what is summed; NaN where missing
 */
export function combineMeasures(
  measures: readonly MeasureResult[],
  values: Float64Array,
): { combinations: Combination[]; combinationIndices: Int32Array } {
  const combinationIndices = new Int32Array(values.length).fill(-1);
  if (measures.length < 2) return { combinations: [], combinationIndices };
  const keys = Float64Array.from(values, (_, row) => keyOf(measures, row));
  const occurring = [...new Set(keys.filter((key) => key >= 0))].sort((a, b) => a - b);
  const indexOf = new Map(occurring.map((key, i) => [key, i]));
  keys.forEach((key, row) => (combinationIndices[row] = indexOf.get(key) ?? -1));
  const classes = occurring.map((key) => classesOf(measures, key));
  const names = classes.map((indices) => combinationLabel(measures, indices));
  const summaries = summarizeClasses(combinationIndices, names, values, values);
  return { combinations: summaries.map((summary, i) => ({ ...summary, classes: classes[i] })), combinationIndices };
}

/** `A1` for short names, `large · 1` for others. */
export function combinationLabel(measures: readonly MeasureResult[], classes: readonly number[]): string {
  const isShort = measures.every((measure) => measure.classes.every(({ name }) => name.length <= shortName));
  return measures.map((measure, i) => measure.classes[classes[i]].name).join(isShort ? '' : ' · ');
}

/** The classes of all measures as one number that sorts best first; −1 where one is missing. */
function keyOf(measures: readonly MeasureResult[], row: number): number {
  return measures.reduce(
    (key, { classes, classIndices }) =>
      key < 0 || classIndices[row] < 0 ? -1 : key * classes.length + classIndices[row],
    0,
  );
}

function classesOf(measures: readonly MeasureResult[], key: number): number[] {
  let rest = key;
  return measures
    .map(({ classes }) => classes.length)
    .reverse()
    .map((count) => {
      const index = rest % count;
      rest = (rest - index) / count;
      return index;
    })
    .reverse();
}
