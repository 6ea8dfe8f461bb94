import { Problem } from '../problem';
import type { Table } from '../table/table';
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
  throw new Problem(problemOf(wanted), { sheet, address });
}

function problemOf({ shapes }: Pick<Analysis, 'shapes'>): 'needs-customers' | 'needs-orders' | 'needs-contracts' {
  if (shapes.includes('customers')) return 'needs-customers';
  return shapes.includes('orders') ? 'needs-orders' : 'needs-contracts';
}
