import { Problem } from '../problem';
import { guessRoles } from './guessRoles';
import type { Table } from './table';

/** The column that names customers, and at most `most` columns that measure something and vary. Throws `no-numeric-column`. */
export function startingMeasures(table: Table, most: number): { customer: string | undefined; measures: string[] } {
  const { customer = [], indicator = [] } = guessRoles(table);
  const measures = table.columns.flatMap((column) => {
    if (column.kind !== 'number' || !indicator.includes(column.name)) return [];
    const first = column.valid.indexOf(1);
    const varies = column.values.some((value, row) => column.valid[row] === 1 && value !== column.values[first]);
    return varies ? [column.name] : [];
  });
  const { sheet, address } = table.origin;
  if (measures.length === 0) throw new Problem('no-numeric-column', { sheet, address });
  return { customer: customer[0], measures: measures.slice(0, most) };
}
