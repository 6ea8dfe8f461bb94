import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { startingMeasures } from '../../../table/startingMeasures';
import { evaluateFactors } from './evaluate';
import { factorsJson } from './json';
import { factorsSchema } from './options';
import { factorsColumns, factorsSheet, factorsWarnings } from './report';

const startingColumns = 8;

/** Which measures say the same: principal components with varimax, METHODS 3.4. */
export const factors = defineAnalysis({
  id: 'factors',
  needs: { id: rowNames() },
  roles: [{ role: 'indicator', required: true, many: true }],
  schema: factorsSchema,
  defaults: (table) => {
    const { customer, measures } = startingMeasures(table, startingColumns);
    return factorsSchema.parse({ id: customer, columns: measures });
  },
  evaluate: ({ table, found }, options) => evaluateFactors(table, found.id, options),
  columns: ({ detail }) => factorsColumns(detail),
  sheets: ({ detail }) => [factorsSheet(detail)],
  warnings: ({ detail }) => factorsWarnings(detail),
  json: factorsJson,
});
