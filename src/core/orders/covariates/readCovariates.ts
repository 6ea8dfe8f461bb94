import { Problem } from '../../problem';
import type { Covariate } from './covariate';
import { cholesky } from '../../stats/cholesky';
import { columnByName } from '../../table/columns';
import type { Column, Table } from '../../table/table';
import { categoriesOf, type Categories } from './categoriesOf';

/** Which columns are known to make a difference. */
export type CovariateColumns = Readonly<Partial<Record<CovariatePart, readonly string[]>>>;
export type CovariatePart = (typeof covariateParts)[number];
const covariateParts = ['buying', 'leaving', 'spending'] as const;

/** The customers that they are of. */
export interface CovariateCustomers {
  /** Entries: customers, or groups of equal ones. */
  size: number;
  /** Customers per entry; 1 each when left out. */
  count?: Float64Array;
  nameOf(entry: number): string;
}

/** Known differences of all customers. */
export interface ReadCovariates extends Record<CovariatePart, Covariate[]> {
  /** Categories of a single customer, which stand with the most frequent one. */
  merged: string[];
}

/** Which customer each row of the table is of: an entry of the histories, −1 where it is of none. */
export type EntryOfRow = Int32Array;

const namesShown = 5;
/** Columns whose correlations leave less than this of a unit are made of each other. */
const leastOwn = 1e-10;

/**
 * Covariates from columns of the list, one value per customer. Numbers, and yes or no, count as they are; a category gets
 * a covariate of its own against the most frequent one. Throws `column-missing`, `column-not-numeric` for dates,
 * `covariate-changes` where a customer has several values, `covariate-blank` where it has none, `covariate-one-value`,
 * `too-many-categories`, `column-duplicate`, `columns-collinear`.
 *
 * @param categories `every` for predictions alone, which need no independent columns
 */
export function readCovariates(
  table: Table,
  columns: CovariateColumns,
  customers: CovariateCustomers,
  entryOfRow: EntryOfRow,
  categories: Categories = 'against-most',
): ReadCovariates {
  const merged = new Set<string>();
  const known = new Map<string, Covariate[]>();
  const part = (name: CovariatePart): Covariate[] => {
    const named = columns[name] ?? [];
    const found = named.flatMap((column, i) => {
      const option = `covariates.${name}.${i}`;
      if (named.indexOf(column) !== i) throw new Problem('column-duplicate', { column, option });
      const covariates = known.get(column) ?? readColumn(table, columnByName(table, column, option), option);
      known.set(column, covariates);
      return covariates;
    });
    if (categories === 'against-most') checkIndependent(found, `covariates.${name}`);
    return found;
  };
  return { buying: part('buying'), leaving: part('leaving'), spending: part('spending'), merged: [...merged] };

  function readColumn(source: Table, column: Column, option: string): Covariate[] {
    const place = { sheet: source.origin.sheet, column: column.name, option };
    if (column.kind === 'date') throw new Problem('column-not-numeric', place);
    const rowOfEntry = new Int32Array(customers.size).fill(-1);
    const changing = new Set<number>();
    const isBlank = (row: number): boolean => (column.kind === 'text' ? column.codes[row] < 0 : !column.valid[row]);
    const valueAt = (row: number): number => (column.kind === 'text' ? column.codes[row] : column.values[row]);
    entryOfRow.forEach((entry, row) => {
      if (entry < 0 || isBlank(row)) return;
      if (rowOfEntry[entry] < 0) rowOfEntry[entry] = row;
      else if (valueAt(rowOfEntry[entry]) !== valueAt(row)) changing.add(entry);
    });
    const refuse = (code: 'covariate-changes' | 'covariate-blank', entries: number[]): void => {
      if (entries.length === 0) return;
      const some = entries.slice(0, namesShown).map((entry) => customers.nameOf(entry));
      const names = { list: some, more: entries.length > namesShown };
      throw new Problem(code, place, { count: entries.length, customers: names });
    };
    refuse('covariate-changes', [...changing]);
    refuse(
      'covariate-blank',
      Array.from(rowOfEntry.keys()).filter((entry) => rowOfEntry[entry] < 0),
    );
    const values = Float64Array.from(rowOfEntry, valueAt);
    const isOne = values.every((value) => value === values[0]);
    if (isOne && categories === 'against-most') throw new Problem('covariate-one-value', place);
    if (column.kind !== 'text') return [{ name: column.name, values }];
    const found = categoriesOf(column.name, values, column.dictionary, place, categories, customers.count);
    if (found.covariates.length === 0 && categories === 'against-most') throw new Problem('covariate-one-value', place);
    found.merged.forEach((name) => merged.add(name));
    return found.covariates;
  }
}

/** Throws `columns-collinear` where one covariate is made of the others. */
function checkIndependent(covariates: Covariate[], option: string): void {
  const n = covariates.length;
  const centred = covariates.map(({ values }) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const away = values.map((value) => value - mean);
    const length = Math.sqrt(away.reduce((sum, value) => sum + value * value, 0));
    return away.map((value) => value / length);
  });
  const correlations = new Float64Array(n * n);
  centred.forEach((one, i) =>
    centred.forEach((other, j) => (correlations[i * n + j] = one.reduce((sum, value, k) => sum + value * other[k], 0))),
  );
  for (let size = 1; size <= n; size++) {
    const leading = new Float64Array(size * size).map((_, k) => correlations[Math.floor(k / size) * n + (k % size)]);
    const lower = cholesky(leading, size);
    const isIndependent = lower !== null && lower[size * size - 1] ** 2 > leastOwn;
    if (!isIndependent) throw new Problem('columns-collinear', { column: covariates[size - 1].name, option });
  }
}
