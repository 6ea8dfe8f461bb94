import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { regressionDefaults } from './defaults';
import { evaluateRegression } from './evaluate';
import { regressionSchema } from './options';
import { regressionSheet, regressionWarnings } from './report';

/** What goes with revenue, with leaving, with anything that has a column: METHODS 3.4. */
export const regression = defineAnalysis({
  id: 'regression',
  needs: { id: rowNames() },
  roles: [
    { role: 'value', required: true },
    { role: 'indicator', required: true, many: true },
  ],
  schema: regressionSchema,
  defaults: regressionDefaults,
  evaluate: ({ table, found }, options, progress) => evaluateRegression(table, found.id, options, progress),
  sheets: ({ detail }) => [regressionSheet(detail)],
  warnings: ({ detail }) => regressionWarnings(detail),
  json: (detail) => detail,
});
