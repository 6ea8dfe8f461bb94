import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { crossDefaults } from './defaults';
import { evaluateCross } from './evaluate';
import { crossJson } from './json';
import { crossSchema } from './options';
import { crossColumns, crossWarnings } from './report';
import { crossSheet } from './sheet';

/** Two classifications side by side, METHODS 1.2, end. */
export const cross = defineAnalysis({
  id: 'cross',
  needs: { id: rowNames() },
  roles: [
    { role: 'category', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: crossSchema,
  defaults: crossDefaults,
  evaluate: ({ table }, options) => evaluateCross(table, options),
  columns: ({ options, detail }) => crossColumns(options, detail),
  sheets: ({ options, detail }) => [crossSheet(options, detail)],
  warnings: ({ table, detail }) => crossWarnings(table, detail),
  json: crossJson,
});
