import { columnByName } from './columns';
import { sheetRow } from './sheetRow';
import type { Column, Table } from './table';

const idCaches = new WeakMap<Table, Map<string, string[]>>();

/** Text of the id column per row, '' where blank; without an id column the 1-based sheet row. Duplicates are kept. */
export function customerIds(table: Table, idColumn: string | undefined, option = 'id'): string[] {
  const cache = idCaches.get(table) ?? new Map<string, string[]>();
  idCaches.set(table, cache);
  const known = cache.get(idColumn ?? '');
  if (known) return known;
  const idOf = customerNaming(table, idColumn, option);
  const ids = Array.from({ length: table.rowCount }, (_, row) => idOf(row));
  cache.set(idColumn ?? '', ids);
  return ids;
}

/** As {@link customerIds}, for who asks for a few rows of many. */
export function customerNaming(table: Table, idColumn: string | undefined, option = 'id'): (row: number) => string {
  const column = idColumn === undefined ? undefined : columnByName(table, idColumn, option);
  return column ? (row) => cellText(column, row) : (row) => String(sheetRow(table, row));
}

/** A cell as text, '' where blank; dates as yyyy-mm-dd. */
export function cellText(column: Column, row: number): string {
  if (column.kind === 'text') return column.codes[row] < 0 ? '' : column.dictionary[column.codes[row]];
  if (!column.valid[row]) return '';
  if (column.kind === 'boolean') return column.values[row] ? 'TRUE' : 'FALSE';
  return column.kind === 'date'
    ? new Date(Math.round(column.values[row] * 86_400_000)).toISOString().slice(0, 10)
    : String(column.values[row]);
}
