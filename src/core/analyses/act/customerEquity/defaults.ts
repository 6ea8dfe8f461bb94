import { guessOwnerColumn } from '../../../table/ownerOptions';
import { guessRoles } from '../../../table/guessRoles';
import type { NumberColumn, Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import { guessTierColumn } from '../../../tiers/guessTierColumn';
import { Problem } from '../../../problem';
import { customerEquitySchema, type CustomerEquityOptions } from './options';
import { guessValue } from './worth';

/** As many drivers stand in a form that nobody filled in. */
const mostDrivers = 4;

/** Value, tiers and rated columns, where the list has them. Throws `no-numeric-column`. */
export function customerEquityDefaults(table: Table): CustomerEquityOptions {
  const value = guessValue(table);
  const rated = table.columns.filter(
    (column): column is NumberColumn => column.kind === 'number' && column.name !== value && isRating(column),
  );
  return customerEquitySchema.parse({
    ...{ customer: guessRoles(table).customer?.[0], value, tier: tierColumn(table), owner: guessOwnerColumn(table) },
    drivers: rated
      .slice(0, mostDrivers)
      .map(({ name }) => ({ column: name, kind: means(name, 'satisfaction') ? 'retention' : 'value' })),
  });
}

/** A header that speaks of a rating, above numbers that are not all the same. */
function isRating({ name, values, valid }: NumberColumn): boolean {
  if (!means(name, 'rating', 'satisfaction')) return false;
  const present = values.filter((_, row) => valid[row] === 1);
  return present.some((value) => value !== present[0]);
}

function tierColumn(table: Table): string | undefined {
  try {
    return guessTierColumn(table);
  } catch (error) {
    // equity needs no tiers
    if (error instanceof Problem && error.code === 'no-category-column') return undefined;
    throw error;
  }
}
