import { defineAnalysis } from '../../defineAnalysis';
import { orderDefaults } from '../../../orders/orderDefaults';
import { evaluateCrossSelling } from './evaluate';
import { crossSellingSchema } from './options';
import { crossSellingColumns, crossSellingSheets, crossSellingWarnings } from './report';

/** What will they buy next? Association rules and next-best products: METHODS 3.5. */
export const crossSelling = defineAnalysis({
  id: 'cross-selling',
  needs: {},
  roles: [
    { role: 'customer', required: true },
    { role: 'date', required: true },
    { role: 'product', required: true },
    { role: 'amount', required: false },
  ],
  shapes: ['order-lines', 'orders'],
  schema: crossSellingSchema,
  defaults: (table) => crossSellingSchema.parse(orderDefaults(table)),
  evaluate: ({ table }, options, progress) => evaluateCrossSelling(table, options, progress),
  columns: ({ detail }) => crossSellingColumns(detail),
  sheets: ({ detail }) => crossSellingSheets(detail),
  warnings: ({ detail }) => crossSellingWarnings(detail),
  json: ({ nextOfRow: _rows, ...detail }) => detail,
});
