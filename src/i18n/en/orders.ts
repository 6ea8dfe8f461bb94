import { under } from '../under';

/** Texts of all analyses that read orders or order lines: their options, and how the lines were cleaned. */
const columns = {
  order: 'Order number',
  quantity: 'Quantity',
  unitPrice: 'Price per unit',
  product: 'Product code',
  description: 'Product name',
  status: 'Order status',
  cleaning: 'Cleaning',
  'cleaning.duplicates': 'Leave out duplicate rows',
  'cleaning.cancelled': 'Cancelled and returned lines',
  'cleaning.service': 'Leave out postage and services',
  'cleaning.codes': 'Codes of postage and services',
  'cleaning.adjustments': 'Leave out accounting adjustments',
  'cleaning.zeroPrices': 'Leave out lines that cost nothing',
  'cleaning.withoutCustomer': 'Leave out lines without a customer',
} as const;
const hints = {
  order: 'Left empty: every row is an order.',
  unitPrice: 'With the quantity it makes the amount, where no column of amounts is chosen.',
  cleaning: 'What is left out before customers are made of the lines; switched off, the rows are taken as they stand.',
  'cleaning.codes': 'Left empty: as recognised.',
} as const;
const cancelled = { net: 'Take off the purchase', drop: 'Leave out', keep: 'As they stand' } as const;

export const orders = {
  ...under('option.rfm', columns),
  ...under('hint.rfm', hints),
  ...under('option.lifetime', columns),
  ...under('hint.lifetime', hints),
  ...under('option.customers', columns),
  ...under('hint.customers', hints),
  ...under('option.migration.source', columns),
  ...under('hint.migration.source', hints),
  ...under('choice.rfm.cleaning.cancelled', cancelled),
  ...under('choice.lifetime.cleaning.cancelled', cancelled),
  ...under('choice.customers.cleaning.cancelled', cancelled),
  ...under('choice.migration.source.cleaning.cancelled', cancelled),
  ...under('cleaning', {
    title: 'How the orders were cleaned',
    'finding.one': '{kept} of {count} line is a purchase.',
    'finding.other': '{kept} of {count} lines are purchases.',
    examples: 'Examples of these lines',
    'head.step': 'What was found',
    'head.lines': 'Lines',
    'head.value': 'Value',
    'head.treatment': 'What was done',
    'head.row': 'Row',
    'head.customer': 'Customer',
    'head.line': 'Line',
    'head.amount': 'Amount',
    'step.duplicates': 'Duplicate rows',
    'step.withoutCustomer': 'No customer',
    'step.adjustments': 'Accounting adjustments',
    'step.service': 'Postage and services',
    'step.zeroPrices': 'Price of zero',
    'step.cancelled': 'Cancelled or returned',
    'treatment.left-out': 'Left out',
    'treatment.netted': 'Taken off the purchases; cancelled orders left out',
    'note.codes': 'Postage and services',
    'note.returns': 'Returns',
    'note.netted':
      '{matched} was taken off earlier lines of the same product or order, {others} off the latest other purchases.',
  }),
} as const;
