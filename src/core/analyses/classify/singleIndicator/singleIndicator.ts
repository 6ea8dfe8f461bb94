import { defineAnalysis } from '../../defineAnalysis';
import { numbers, optional, rowNames } from '../../needs';
import { classSheet } from './classSheet';
import { singleIndicatorDefaults } from './defaults';
import { evaluateSingleIndicator } from './evaluate';
import { singleIndicatorJson } from './json';
import { singleIndicatorSchema } from './options';
import { singleIndicatorColumns } from './report';
import { singleIndicatorWarnings } from './warnings';

/** Classes by one measure, or by the combination of two or three: METHODS 1.1. */
export const singleIndicator = defineAnalysis({
  id: 'single-indicator',
  needs: { id: rowNames(), value: optional(numbers('value')) },
  roles: [{ role: 'indicator', required: true, many: true }],
  schema: singleIndicatorSchema,
  defaults: singleIndicatorDefaults,
  evaluate: ({ table, found }, options) => evaluateSingleIndicator(table, found, options),
  columns: ({ detail }) => singleIndicatorColumns(detail),
  sheets: ({ detail }) => [classSheet(detail)],
  warnings: ({ detail }) => singleIndicatorWarnings(detail),
  json: singleIndicatorJson,
});
