import { under } from '../under';

/** Options of all analyses that read orders or order lines. */
const columns = {
  order: 'Order number',
  quantity: 'Quantity',
  unitPrice: 'Price per unit',
  product: 'Product code',
  description: 'Product name',
  status: 'Order status',
} as const;
const hints = {
  order: 'Left empty: every row is an order.',
  unitPrice: 'With the quantity it makes the amount, where no column of amounts is chosen.',
} as const;

export const orders = {
  ...under('option.rfm', columns),
  ...under('hint.rfm', hints),
  ...under('option.lifetime', columns),
  ...under('hint.lifetime', hints),
  ...under('option.migration.source', columns),
  ...under('hint.migration.source', hints),
} as const;
