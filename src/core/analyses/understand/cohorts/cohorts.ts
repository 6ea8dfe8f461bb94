import { defineAnalysis } from '../../defineAnalysis';
import { orderDefaults } from '../../../orders/orderDefaults';
import { evaluateCohorts } from './evaluate';
import { cohortsSchema } from './options';
import { cohortsSheet, cohortsWarnings, survivalSheet } from './report';

/** Who comes back, by the period of the first purchase, and how long customers stay. */
export const cohorts = defineAnalysis({
  id: 'cohorts',
  needs: {},
  roles: [
    { role: 'customer', required: true },
    { role: 'date', required: true },
    { role: 'amount', required: false },
  ],
  shapes: ['orders', 'order-lines'],
  schema: cohortsSchema,
  defaults: (table) => cohortsSchema.parse(orderDefaults(table)),
  evaluate: ({ table }, options) => evaluateCohorts(table, options),
  sheets: ({ detail }) => [cohortsSheet(detail), survivalSheet(detail)],
  warnings: ({ detail }) => cohortsWarnings(detail),
  json: (detail) => detail,
});
