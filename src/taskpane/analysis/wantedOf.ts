import type { Shape } from '../../core/table/table';

/** What an analysis of these shapes asks for, in a word. */
export function wantedOf(shapes: readonly Shape[]): 'customers' | 'orders' | 'contracts' {
  if (shapes.includes('customers')) return 'customers';
  return shapes.includes('orders') ? 'orders' : 'contracts';
}
