import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { rfmDefaults } from './defaults';
import { evaluateRfm } from './evaluate';
import { rfmJson } from './json';
import { rfmSchema } from './options';
import { rfmColumns, rfmSheets } from './report';
import { rfmWarnings } from './warnings';

export { rfmCodes } from './rfmCodes';
export type { Cutoffs, QuantileConvention, RfmCodes } from './rfmCodes';
export { segmentOfCode } from './segmentMap';

/** Recency, frequency, monetary value, from an order log or the columns of a customer list: METHODS 1.5. */
export const rfm = defineAnalysis({
  id: 'rfm',
  needs: { customer: rowNames() },
  roles: [
    { role: 'date', required: false },
    { role: 'amount', required: false },
    { role: 'recency', required: false },
    { role: 'frequency', required: false },
  ],
  shapes: ['orders', 'order-lines', 'customers', 'counts'],
  schema: rfmSchema,
  defaults: rfmDefaults,
  evaluate: ({ table }, options) => evaluateRfm(table, options),
  columns: ({ detail }) => rfmColumns(detail),
  sheets: ({ detail }) => rfmSheets(detail),
  warnings: ({ detail }) => rfmWarnings(detail),
  cleaning: ({ customers }) => customers.cleaning,
  json: rfmJson,
});
