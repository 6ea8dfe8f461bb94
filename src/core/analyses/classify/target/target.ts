import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { targetDefaults } from './defaults';
import { evaluateTarget } from './evaluate';
import { targetJson } from './json';
import { targetSchema } from './options';
import { targetColumns, targetWarnings } from './report';
import { targetSheet } from './sheet';

/** Target and non-target customers, METHODS 1.6. */
export const target = defineAnalysis({
  id: 'target',
  needs: { id: rowNames() },
  roles: [
    { role: 'category', required: false, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: targetSchema,
  defaults: targetDefaults,
  evaluate: ({ table }, options) => evaluateTarget(table, options),
  columns: ({ options, detail }) => targetColumns(options, detail),
  sheets: ({ options, detail }) => [targetSheet(options, detail)],
  warnings: ({ table, detail }) => targetWarnings(table, detail),
  json: targetJson,
});
