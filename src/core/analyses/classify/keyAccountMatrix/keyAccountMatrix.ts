import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { keyAccountMatrixDefaults } from './defaults';
import { evaluateKeyAccountMatrix } from './evaluate';
import { keyAccountMatrixJson } from './json';
import { keyAccountMatrixSchema } from './options';
import { keyAccountMatrixColumns, keyAccountMatrixWarnings } from './report';
import { keyAccountMatrixSheet } from './sheet';

/** The key-account matrix, METHODS 1.4. */
export const keyAccountMatrix = defineAnalysis({
  id: 'key-account-matrix',
  needs: { id: rowNames() },
  roles: [
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: keyAccountMatrixSchema,
  defaults: keyAccountMatrixDefaults,
  evaluate: ({ table }, options) => evaluateKeyAccountMatrix(table, options),
  columns: ({ detail }) => keyAccountMatrixColumns(detail),
  sheets: ({ options, detail }) => [keyAccountMatrixSheet(options, detail)],
  warnings: ({ table, detail }) => keyAccountMatrixWarnings(table, detail),
  json: keyAccountMatrixJson,
});
