import { defineAnalysis } from '../../defineAnalysis';
import { contractsDefaults, survivorsOf } from './defaults';
import { evaluateContracts } from './evaluate';
import { contractsExample } from './example';
import { contractsJson } from './json';
import { contractsSchema } from './options';
import { contractsColumns, contractsWarnings } from './report';
import { renewalSheet } from './renewalSheet';

/** Contract renewal and its value by the shifted beta-geometric model, Fader & Hardie 2007. */
export const contracts = defineAnalysis({
  id: 'contracts',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false, many: true },
    { role: 'count', required: false },
    { role: 'amount', required: false },
  ],
  shapes: ['contracts'],
  alsoFits: (table) => survivorsOf(table) !== undefined,
  schema: contractsSchema,
  defaults: contractsDefaults,
  evaluate: ({ table }, options) => evaluateContracts(table, options),
  columns: ({ detail }) => contractsColumns(detail),
  sheets: ({ detail }) => [renewalSheet(detail)],
  warnings: ({ detail }) => contractsWarnings(detail),
  example: contractsExample,
  json: contractsJson,
});
