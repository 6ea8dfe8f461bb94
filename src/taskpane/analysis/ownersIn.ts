import { guessOwnerColumn, ownerNames, ownersOf } from '../../core/table/ownerOptions';
import type { Table } from '../../core/table/table';

/** Owners that a list names, for a choice. */
export function ownersIn(table: Table, column: string | undefined): string[] {
  const name = column ?? guessOwnerColumn(table);
  return table.columns.some((candidate) => candidate.name === name) ? ownerNames(ownersOf(table, name)) : [];
}
