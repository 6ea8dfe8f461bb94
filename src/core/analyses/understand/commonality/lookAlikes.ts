import { Problem } from '../../../problem';
import { crossValidatedArea, type Predictor } from '../../../stats/regression/crossValidate';
import { logisticChance, logisticRegression } from '../../../stats/regression/logisticRegression';
import type { DescribedColumn } from './describeColumn';
import type { LookAlikes } from './detail';
import { inside, outside } from './group';
import { isSuppressed, testCounts } from './testValue';

/** METHODS 3.1: below this the model is no better than chance. */
export const noBetterThanChance = 0.6;
const mostTerms = 5;
const mostListed = 200;
/** p-value above which a value is no term. */
const telling = 0.05;

/**
 * Customers outside the group that fit it: logistic regression on the values that go with it, chosen anew in each fold of the
 * check, so that a choice among many is not taken for knowledge. `null` where no value goes with the group or no model fits.
 */
export function findLookAlikes(
  described: readonly DescribedColumn[],
  membership: Uint8Array,
  seed: number,
): LookAlikes | null {
  const rows = rowsToCompare(membership);
  const outcome = pickFrom(membership, rows, inside);
  // a blank has none of the values
  const candidates = described.flatMap(({ column, values, codes }) =>
    values.map(({ value }, code): Predictor & { code: number; codes: Int32Array } => {
      return { name: `${column}: ${value}`, values: pickFrom(codes, rows, code), code, codes };
    }),
  );
  const terms = chooseTerms(candidates, outcome);
  if (terms.length === 0) return null;
  const chosen = terms.map((index) => candidates[index]);
  try {
    const { coefficients } = logisticRegression(chosen, outcome);
    const area = crossValidatedArea(candidates, outcome, seed, { choose: chooseTerms });
    const chances = logisticChance(
      coefficients,
      chosen.map(({ codes, code }) => Float64Array.from(codes, (found) => (found === code ? 1 : 0))),
    );
    const listed =
      area === null || area < noBetterThanChance
        ? []
        : rows.filter((row) => membership[row] === outside).sort((a, b) => chances[b] - chances[a] || a - b);
    const usual = outcome.reduce((sum, value) => sum + value, 0) / outcome.length;
    return {
      ...{ area, terms: chosen.map(({ name }) => name), chances },
      rows: listed.filter((row) => chances[row] > usual).slice(0, mostListed),
    };
  } catch (error) {
    // a value that all of the group have and nobody else leaves no size of its effect
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Who is in the group or outside it; of others nothing is known. */
function rowsToCompare(membership: Uint8Array): number[] {
  const rows: number[] = [];
  membership.forEach((of, row) => {
    if (of === inside || of === outside) rows.push(row);
  });
  return rows;
}

/** 1 for each of the rows that has the code, else 0. */
function pickFrom(codes: ArrayLike<number>, rows: readonly number[], code: number): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) if (codes[rows[i]] === code) picked[i] = 1;
  return picked;
}

/** The most certain values, one per column at most, so that none follows from others. */
function chooseTerms(candidates: readonly Predictor[], outcome: Float64Array): number[] {
  const group = outcome.reduce((sum, value) => sum + value, 0);
  const tested = candidates.flatMap(({ name, values }, index) => {
    let [inGroup, inAll] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      inAll += values[i];
      inGroup += values[i] * outcome[i];
    }
    const counts = { inGroup, group, inOthers: inAll - inGroup, others: outcome.length - group };
    if (isSuppressed(counts)) return [];
    const { pValue, chiSquared } = testCounts(counts);
    return pValue < telling ? [{ index, chiSquared, column: name.slice(0, name.indexOf(': ')) }] : [];
  });
  const columns = new Set<string>();
  return tested
    .sort((a, b) => b.chiSquared - a.chiSquared)
    .filter(({ column }) => !columns.has(column) && columns.add(column))
    .slice(0, mostTerms)
    .map(({ index }) => index);
}
