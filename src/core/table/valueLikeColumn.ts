import { Problem } from '../problem';
import { guessRoles } from './guessRoles';
import type { Table } from './table';

/** The column most likely to hold sales or value. Throws `no-numeric-column` when no column holds a number. */
export function valueLikeColumn(table: Table): string {
  const roles = guessRoles(table);
  const usable = table.columns.filter((column) => column.kind === 'number' && column.valid.includes(1));
  const isUsable = (name: string): boolean => usable.some((column) => column.name === name);
  const name = [...(roles.amount ?? []), ...(roles.value ?? []), ...(roles.indicator ?? [])].find(isUsable);
  const found = name ?? usable[0]?.name;
  if (found === undefined) {
    const { sheet, address } = table.origin;
    throw new Problem('no-numeric-column', { sheet, address });
  }
  return found;
}
