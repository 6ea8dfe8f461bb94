import { defineAnalysis } from '../../defineAnalysis';
import { customersDefaults } from './defaults';
import { evaluateCustomers } from './evaluate';
import { customersJson } from './json';
import { customersSchema } from './options';
import { customersSheets, customersWarnings } from './report';

/** From orders to customers: one row each, as the analyses of customers read them. METHODS 4.2. */
export const customers = defineAnalysis({
  id: 'customers',
  needs: {},
  roles: [
    { role: 'customer', required: true },
    { role: 'date', required: true },
    { role: 'amount', required: false },
    { role: 'order', required: false },
    { role: 'quantity', required: false },
    { role: 'unitPrice', required: false },
    { role: 'product', required: false },
  ],
  shapes: ['orders', 'order-lines'],
  schema: customersSchema,
  defaults: customersDefaults,
  evaluate: ({ table }, options) => evaluateCustomers(table, options),
  sheets: ({ table, detail }) => customersSheets(detail, `${table.origin.sheet}!${table.origin.address}`),
  warnings: ({ detail }) => customersWarnings(detail),
  // the first sheet is the list itself
  isSaidOnSheet: () => true,
  cleaning: ({ cleaning }) => cleaning,
  json: customersJson,
});
