import type { Origin } from '../../core/table/table';

/** `Customers!A1:L601`. */
export function formatList({ sheet, address }: Pick<Origin, 'sheet' | 'address'>): string {
  return `${sheet}!${address}`;
}
