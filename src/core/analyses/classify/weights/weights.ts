import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { weightsDefaults } from './defaults';
import { evaluateWeights } from './evaluate';
import { weightsJson } from './json';
import { weightsSchema } from './options';
import { weightsColumns, weightsWarnings } from './report';
import { weightsSheet } from './weightsSheet';

/** Weights that can be defended, and how much hangs on them: METHODS 2. */
export const weights = defineAnalysis({
  id: 'weights',
  needs: { id: rowNames() },
  roles: [{ role: 'indicator', required: true, many: true }],
  schema: weightsSchema,
  defaults: weightsDefaults,
  evaluate: ({ table }, options, progress) => evaluateWeights(table, options, progress),
  columns: ({ options, detail }) => weightsColumns(options, detail),
  sheets: ({ options, detail }) => [weightsSheet(options, detail)],
  warnings: ({ detail }) => weightsWarnings(detail),
  // the verdict on the comparisons stands on the sheet whether they agree or not
  isSaidOnSheet: (warning) => 'key' in warning && warning.key.startsWith('weights.warning.inconsistent'),
  json: weightsJson,
});
