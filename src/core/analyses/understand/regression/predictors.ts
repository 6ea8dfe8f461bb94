import { Problem } from '../../../problem';
import { categoriesOf } from '../../../table/categories';
import { columnByName } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { NamedCoefficient } from './detail';

/** A column of the regression, NaN where it is blank. */
export interface Term {
  name: string;
  values: Float64Array;
  source: Pick<NamedCoefficient, 'column' | 'category' | 'base'>;
}

/** More values than this are names, not categories. */
const mostValues = 30;

/**
 * The terms of the named columns: numbers as they are; of texts and yes/no one term for each value but the most frequent,
 * their base, 1 where the row has it. Throws `column-missing`, `column-no-values`, `too-many-categories`,
 * `column-duplicate`, `column-no-variance` for a category of one value.
 */
export function termsOf(table: Table, predictors: readonly string[], outcome: string): Term[] {
  return predictors.flatMap((name, i): Term[] => {
    const option = `predictors.${i}`;
    const place = { sheet: table.origin.sheet, column: name, option };
    if (name === outcome || predictors.indexOf(name) !== i) throw new Problem('column-duplicate', place);
    const column = columnByName(table, name, option);
    if (column.kind === 'number' || column.kind === 'date') {
      if (!column.valid.includes(1)) throw new Problem('column-no-values', place);
      const values = column.values.map((value, row) => (column.valid[row] ? value : NaN));
      return [{ name, values, source: { column: name } }];
    }
    const { names, codes, counts } = categoriesOf(table, name, [], option);
    if (names.length > mostValues) throw new Problem('too-many-categories', place, { count: names.length });
    if (names.length < 2) throw new Problem('column-no-variance', place);
    const base = counts.indexOf(Math.max(...counts));
    return names.flatMap((category, code): Term[] =>
      code === base
        ? []
        : [
            {
              name: `${name}: ${category}`,
              values: Float64Array.from(codes, (of) => (of < 0 ? NaN : of === code ? 1 : 0)),
              source: { column: name, category, base: names[base] },
            },
          ],
    );
  });
}

/** The outcome as numbers, NaN where it is blank: as it is, or 1 where the meant one of two values stands. */
export function outcomeOf(
  table: Table,
  { kind, outcome, happened }: { kind: 'linear' | 'logistic'; outcome: string; happened?: string },
): { values: Float64Array; happened: string | null } {
  const option = 'outcome';
  const place = { sheet: table.origin.sheet, column: outcome, option };
  const column = columnByName(table, outcome, option);
  if (kind === 'linear') {
    if (column.kind !== 'number') throw new Problem('column-not-numeric', place);
    if (!column.valid.includes(1)) throw new Problem('column-no-values', place);
    return { values: column.values.map((value, row) => (column.valid[row] ? value : NaN)), happened: null };
  }
  const { names, codes, counts } = valuesOf(table, outcome);
  if (names.length > 2) throw new Problem('outcome-not-two-values', place, { count: names.length });
  if (names.length < 2) throw new Problem('outcome-one-value', place, { value: names[0] });
  const rarer = counts[1] <= counts[0] ? 1 : 0;
  const yes = ['1', 'TRUE'].map((word) => names.indexOf(word)).find((code) => code >= 0);
  const meant = happened === undefined ? (yes ?? rarer) : names.indexOf(happened);
  if (meant < 0) throw new Problem('options-invalid', { ...place, option: 'happened' }, { value: happened ?? '' });
  const values = Float64Array.from(codes, (code) => (code < 0 ? NaN : code === meant ? 1 : 0));
  return { values, happened: names[meant] };

  function valuesOf(from: Table, name: string): ReturnType<typeof categoriesOf> {
    try {
      return categoriesOf(from, name, [], option);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'too-many-categories') throw error;
      throw new Problem('outcome-not-two-values', place, error.params);
    }
  }
}
