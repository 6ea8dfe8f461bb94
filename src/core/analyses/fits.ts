import { Problem } from '../problem';
import type { Shape, Table } from '../table/table';
import type { Analysis } from './analysis';

type Wanted<Options> = Pick<Analysis<Options>, 'shapes' | 'alsoFits'>;

/** Whether the rows of a list are what an analysis reads; a list that nobody looked at is taken as it comes. */
export function fits<Options>({ shapes, alsoFits }: Wanted<Options>, table: Table, options?: Options): boolean {
  const { recognition } = table;
  return recognition === undefined || shapes.includes(recognition.shape) || (alsoFits?.(table, options) ?? false);
}

/**
 * Refuses a list whose rows are beyond doubt something else: a number made of it would have no meaning. Throws
 * `needs-customers`, `needs-orders`, `needs-contracts`.
 */
export function checkFits<Options>(wanted: Wanted<Options>, table: Table, options?: Options): void {
  if (table.recognition?.isSure !== true || fits(wanted, table, options)) return;
  const { sheet, address } = table.origin;
  throw new Problem(`needs-${wantedOf(wanted.shapes)}`, { sheet, address });
}

/** What an analysis of these shapes asks for, in a word. */
export function wantedOf(shapes: readonly Shape[]): 'customers' | 'orders' | 'contracts' {
  if (shapes.includes('customers')) return 'customers';
  return shapes.includes('orders') ? 'orders' : 'contracts';
}
