import { defineAnalysis } from '../../defineAnalysis';
import { customerEquityDefaults } from './defaults';
import { evaluateCustomerEquity } from './evaluate';
import { customerEquitySchema } from './options';
import { customerEquitySheets, customerEquityWarnings } from './report';

/** What are our customers worth together, and what moves it: METHODS 4.3. */
export const customerEquity = defineAnalysis({
  id: 'customer-equity',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'value', required: true },
    { role: 'category', required: false },
    { role: 'indicator', required: false, many: true },
  ],
  schema: customerEquitySchema,
  isOwned: true,
  readsWritten: true,
  defaults: customerEquityDefaults,
  evaluate: ({ table }, options) => evaluateCustomerEquity(table, options),
  sheets: ({ detail }) => customerEquitySheets(detail),
  warnings: ({ detail }) => customerEquityWarnings(detail),
  json: (detail) => detail,
});
