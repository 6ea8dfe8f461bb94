import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { guessRoles } from '../../../table/guessRoles';
import { abcSchema, type AbcOptions } from './options';

/** Options to start from: the most sales-like column, 80 / 15 / 5 %. Throws `no-numeric-column`. */
export function abcDefaults(table: Table): AbcOptions {
  const id = guessRoles(table).customer?.[0];
  return abcSchema.parse({ ...(id === undefined ? {} : { id }), value: valueLikeColumn(table) });
}
