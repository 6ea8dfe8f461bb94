import { Problem } from '../problem';
import { ownersOf } from '../table/ownerOptions';
import { isSameOwner } from '../table/sameOwner';
import { tableOfRows } from '../table/pickRows';
import type { Table } from '../table/table';

/** What the options of an analysis say of owners, if they do. */
interface OwnerView {
  owner?: string;
  onlyOwner?: string;
}

/**
 * The rows of the owner that the options name, as a table and as rows of the list, or the list itself where they name none.
 * Throws `no-owner-column`, `column-missing`, `owner-unknown`.
 */
export function rowsOfOwner(list: Table, options: object): { table: Table; rows?: number[] } {
  const { owner, onlyOwner } = options as OwnerView;
  if (onlyOwner === undefined) return { table: list };
  const owners = ownersOf(list, owner);
  const rows = Array.from(owners.keys()).filter((row) => isSameOwner(owners[row], onlyOwner));
  if (rows.length === 0) {
    throw new Problem('owner-unknown', { sheet: list.origin.sheet, option: 'onlyOwner' }, { name: onlyOwner });
  }
  return { table: tableOfRows(list, rows), rows };
}
