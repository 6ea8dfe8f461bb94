import { Problem } from '../problem';
import { customerIds } from '../table/customerIds';
import { guessRoles } from '../table/guessRoles';
import { isSameOwner, ownersOf } from '../table/ownerOptions';
import { tableOfRows } from '../table/pickRows';
import type { Table } from '../table/table';

/** What the options of an analysis say of owners and customers, if they do. */
interface OwnerView {
  owner?: string;
  onlyOwner?: string;
  customer?: string;
}

/**
 * The rows of the owner that the options name, or the list itself where they name none. By customer: all rows of those
 * whose last row with an owner names this one, so that a customer who was handed over is neither new nor lost. Throws
 * `no-owner-column`, `column-missing`, `owner-unknown`.
 */
export function rowsOfOwner(table: Table, options: object, by: 'row' | 'customer'): Table {
  const { owner, onlyOwner, customer } = options as OwnerView;
  if (onlyOwner === undefined) return table;
  const listed = ownersOf(table, owner);
  const owners = by === 'row' ? listed : lastOwners(table, listed, customer);
  const rows = Array.from(owners.keys()).filter((row) => isSameOwner(owners[row], onlyOwner));
  if (rows.length === 0) {
    throw new Problem('owner-unknown', { sheet: table.origin.sheet, option: 'onlyOwner' }, { name: onlyOwner });
  }
  return tableOfRows(table, rows);
}

/** The owner in the last row of each row's customer that has one. */
function lastOwners(table: Table, owners: readonly string[], customer: string | undefined): string[] {
  const ids = customerIds(table, customer ?? guessRoles(table).customer?.[0], 'customer').map((id) => id.trim());
  const last = new Map<string, string>();
  ids.forEach((id, row) => {
    if (owners[row] !== '') last.set(id, owners[row]);
  });
  return ids.map((id) => last.get(id) ?? '');
}
