import { z } from 'zod';
import { Problem } from '../problem';
import { mostCategories } from './categories';
import { columnOption } from './columnOption';
import { columnByName } from './columns';
import { cellText } from './customerIds';
import type { Table } from './table';
import { means } from './words/meanings';

/** Whose customers are looked at, for analyses that a sales person sees of the own customers only. */
export const ownerOptions = {
  /** Column that names who looks after the customer; left out: the one whose header speaks of it. */
  owner: columnOption().optional(),
  /** Only the customers of this owner, as the list names it; left out: all. */
  onlyOwner: z.string().min(1).max(200).optional(),
};

/** The column of owners whose header speaks of it. */
export function guessOwnerColumn(table: Table): string | undefined {
  return table.columns.find(({ name, kind }) => kind === 'text' && means(name, 'owner'))?.name;
}

/** The column of owners that is named, or guessed. Throws `no-owner-column`. */
export function ownerColumn(table: Table, owner: string | undefined): string {
  const name = owner ?? guessOwnerColumn(table);
  if (name === undefined) throw new Problem('no-owner-column', { sheet: table.origin.sheet, option: 'owner' });
  return name;
}

/** Who looks after each row, '' where nobody does. Throws `column-missing`, `no-owner-column`. */
export function ownersOf(table: Table, owner: string | undefined): string[] {
  const column = columnByName(table, ownerColumn(table, owner), 'owner');
  return Array.from({ length: table.rowCount }, (_, row) => cellText(column, row).trim());
}

/** Owners by name, for a choice; more than can be chosen from are none. */
export function ownerNames(owners: readonly string[]): string[] {
  const names = [...new Set(owners.filter((name) => name !== ''))].sort((a, b) => (a < b ? -1 : 1));
  return names.length > mostCategories ? [] : names;
}
