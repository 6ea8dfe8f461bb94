import type { Histories } from '../../../../orders/histories';
import type { Covariate } from '../../../../orders/covariates/covariate';
import type { Covariates } from '../../../../purchases/covariates/profiles';
import type { Table } from '../../../../table/table';
import type { LifetimeOptions } from '../options';
import type { Categories } from '../../../../orders/covariates/categoriesOf';
import { readCovariates, type EntryOfRow } from '../../../../orders/covariates/readCovariates';
import { customerName } from '../../../../orders/customerNames';

/** What is known of customers that makes a difference. */
export interface KnownDifferences {
  /** For buying and for leaving; `undefined` where neither is asked. */
  covariates: Covariates | undefined;
  /** For spend per purchase. */
  spending: Covariate[];
  /** Categories of a single customer, which stand with the most frequent one. */
  merged: string[];
}

/** Throws what {@link readCovariates} throws. */
export function knownDifferences(
  table: Table,
  { covariates: columns }: Pick<LifetimeOptions, 'covariates'>,
  histories: Histories,
  entryOfRow: () => EntryOfRow,
  categories: Categories = 'against-most',
): KnownDifferences {
  const { buying, leaving, spending } = columns;
  if (buying.length + leaving.length + spending.length === 0)
    return { covariates: undefined, spending: [], merged: [] };
  const customers = {
    ...{ size: histories.frequency.length, count: histories.count },
    nameOf: (entry: number) => customerName(histories.ids, entry),
  };
  const known = readCovariates(table, columns, customers, entryOfRow(), categories);
  return { ...known, covariates: buying.length + leaving.length > 0 ? known : undefined };
}
