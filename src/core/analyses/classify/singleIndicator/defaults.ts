import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { singleIndicatorSchema, type SingleIndicatorOptions } from './options';

/** Options to start from: the most sales-like column in five classes of equal size. Throws `no-numeric-column`. */
export function singleIndicatorDefaults(table: Table): SingleIndicatorOptions {
  const id = guessRoles(table).customer?.[0];
  return singleIndicatorSchema.parse({
    ...(id === undefined ? {} : { id }),
    measures: [{ column: valueLikeColumn(table) }],
  });
}
