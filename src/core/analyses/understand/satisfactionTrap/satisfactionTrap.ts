import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { satisfactionTrapDefaults } from './defaults';
import { evaluateSatisfactionTrap } from './evaluate';
import { satisfactionTrapJson } from './json';
import { satisfactionTrapSchema } from './options';
import { satisfactionTrapColumns, satisfactionTrapSheet, satisfactionTrapWarnings } from './report';

/** Do satisfied customers stay? METHODS 3.6. */
export const satisfactionTrap = defineAnalysis({
  id: 'satisfaction-trap',
  needs: { id: rowNames() },
  roles: [{ role: 'indicator', required: true, many: true }],
  schema: satisfactionTrapSchema,
  defaults: satisfactionTrapDefaults,
  evaluate: ({ table, found }, options) => evaluateSatisfactionTrap(table, found.id, options),
  columns: ({ detail }) => satisfactionTrapColumns(detail),
  sheets: ({ detail }) => [satisfactionTrapSheet(detail)],
  warnings: ({ detail }) => satisfactionTrapWarnings(detail),
  json: satisfactionTrapJson,
});
