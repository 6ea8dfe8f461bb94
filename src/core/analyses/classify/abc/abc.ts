import { defineAnalysis } from '../../defineAnalysis';
import { numbers, rowNames } from '../../needs';
import { abcDefaults } from './defaults';
import { evaluateAbc } from './evaluate';
import { abcJson } from './json';
import { abcSchema } from './options';
import { abcColumns, abcSheet, abcWarnings } from './report';

/** ABC analysis: customers by their cumulative share of a value, METHODS 1.1 and 3.2. */
export const abc = defineAnalysis({
  id: 'abc',
  needs: { id: rowNames(), value: numbers('amount') },
  schema: abcSchema,
  defaults: abcDefaults,
  evaluate: ({ table, found }, options) => evaluateAbc(table.origin.sheet, found, options),
  columns: ({ detail }) => abcColumns(detail),
  sheets: ({ options, detail }) => [abcSheet(options, detail)],
  warnings: ({ detail }) => abcWarnings(detail),
  json: abcJson,
});
