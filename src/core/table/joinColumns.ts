import { Problem } from '../problem';
import { columnByName } from './columns';
import { cellText } from './customerIds';
import { pickRows } from './pickRows';
import type { Table } from './table';

/**
 * A list with columns of another one beside its own, joined by an id; blank where the other list does not know it. An id
 * that stands there twice must have the same values: throws `covariate-changes`, or `column-missing`.
 */
export function joinColumns(table: Table, id: string, other: Table, otherId: string, names: readonly string[]): Table {
  const ids = columnByName(table, id);
  const otherIds = columnByName(other, otherId);
  const rowOf = new Map<string, number>();
  const sources = names.map((name) => columnByName(other, name));
  for (let row = 0; row < other.rowCount; row++) {
    const key = cellText(otherIds, row);
    const known = rowOf.get(key);
    if (known === undefined) rowOf.set(key, row);
    const changed = known === undefined ? undefined : sources.find((c) => cellText(c, row) !== cellText(c, known));
    if (changed) {
      const place = { sheet: other.origin.sheet, column: changed.name };
      throw new Problem('covariate-changes', place, { count: 1, customers: key });
    }
  }
  const rows = Int32Array.from({ length: table.rowCount }, (_, row) => rowOf.get(cellText(ids, row)) ?? -1);
  return { ...table, columns: [...table.columns, ...sources.map((source) => pickRows(source, rows))] };
}
