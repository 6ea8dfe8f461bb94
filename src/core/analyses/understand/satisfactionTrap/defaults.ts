import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import { summary } from '../../../stats/summary';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import type { Column, Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import type { Naming } from '../../analysis';
import { satisfactionTrapSchema, trapGroups, type SatisfactionTrapOptions } from './options';

/**
 * Options to start from: a column of ratings, and what customers did, by a number of orders or else their value. Throws
 * `no-rating-column`.
 */
export function satisfactionTrapDefaults(table: Table, naming?: Naming): SatisfactionTrapOptions {
  const { customer = [], frequency = [], count = [] } = guessRoles(table);
  const rating = table.columns.find(isRating);
  const { sheet, address } = table.origin;
  if (!rating) throw new Problem('no-rating-column', { sheet, address });
  const isNumber = (name: string): boolean =>
    name !== rating.name && table.columns.some((column) => column.name === name && column.kind === 'number');
  const stays = [...frequency, ...count].find(isNumber) ?? valueLikeColumn(table);
  const names =
    naming && Object.fromEntries(trapGroups.map((group) => [group, naming(`satisfaction-trap.group.${group}`)]));
  return satisfactionTrapSchema.parse({
    id: customer[0],
    satisfaction: rating.name,
    stays,
    ...(names ? { names } : {}),
  });
}

/** A column named so, or whole numbers on a scale to 5 or 10. */
function isRating(column: Column): boolean {
  if (column.kind !== 'number' || !column.valid.includes(1)) return false;
  const { min, max } = summary(column.values, column.valid);
  return means(column.name, 'rating') && min >= 0 && max <= 10;
}
