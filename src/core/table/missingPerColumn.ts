import type { Table } from './table';

/** How many rows lack a value, for the number columns of these names where any does. */
export function missingPerColumn(table: Table, names: readonly string[]): { column: string; count: number }[] {
  return names.flatMap((name) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column?.kind !== 'number') return [];
    const count = column.valid.reduce((missing, valid) => missing + 1 - valid, 0);
    return count > 0 ? [{ column: name, count }] : [];
  });
}
