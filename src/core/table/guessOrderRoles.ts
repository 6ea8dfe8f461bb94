import type { Column, OrderRole, Table } from './table';
import { means, placeOf, type Meaning } from './words/meanings';

/** What headers of order lines speak of, and what they must not speak of beside it. */
const meaningsOf: Record<OrderRole, { kinds: Column['kind'][]; is: Meaning[]; but: Meaning[] }> = {
  order: { kinds: ['text', 'number'], is: ['orderNumber'], but: ['orderLine', 'shipment'] },
  quantity: { kinds: ['number'], is: ['quantity'], but: ['stock'] },
  unitPrice: { kinds: ['number'], is: ['unitPrice'], but: ['sum'] },
  product: { kinds: ['text', 'number'], is: ['productCode'], but: ['naming'] },
  description: { kinds: ['text'], is: ['description'], but: ['grouping'] },
  status: { kinds: ['text', 'boolean'], is: ['orderStatus', 'cancelFlag'], but: ['customer'] },
  documentType: { kinds: ['text'], is: ['documentType'], but: ['customer', 'productCode'] },
  refund: { kinds: ['number'], is: ['refund'], but: [] },
  // whether prices are with or without it no header tells: only exports that are known have one
  discount: { kinds: ['number'], is: [], but: [] },
};

/** Roles of order lines by header and type, the most telling header first: "Item code" before "Item". */
export function guessOrderRoles(table: Table): Partial<Record<OrderRole, string[]>> {
  const roles: Partial<Record<OrderRole, string[]>> = {};
  for (const role of Object.keys(meaningsOf) as OrderRole[]) {
    const { kinds, is, but } = meaningsOf[role];
    const meant = table.columns
      .filter(({ kind, name }) => kinds.includes(kind) && !means(name, ...but))
      .map(({ name }) => ({ name, place: placeOf(name, ...is) }))
      .filter(({ place }) => place >= 0)
      .sort((a, b) => a.place - b.place);
    if (meant.length > 0) roles[role] = meant.map(({ name }) => name);
  }
  return roles;
}
