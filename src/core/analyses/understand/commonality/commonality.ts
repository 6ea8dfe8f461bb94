import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { commonalityDefaults } from './defaults';
import { evaluateCommonality } from './evaluate';
import { commonalityJson } from './json';
import { commonalitySchema } from './options';
import { commonalityColumns, commonalitySheet, commonalityWarnings } from './report';

/** What our best customers have in common, and who else is like them: METHODS 3.1. */
export const commonality = defineAnalysis({
  id: 'commonality',
  needs: { id: rowNames() },
  roles: [
    { role: 'value', required: true },
    { role: 'category', required: true, many: true },
  ],
  schema: commonalitySchema,
  defaults: commonalityDefaults,
  evaluate: ({ table, found }, options, progress) => evaluateCommonality(table, found.id, options, progress),
  columns: ({ detail }) => commonalityColumns(detail),
  sheets: ({ detail }) => [commonalitySheet(detail)],
  warnings: ({ detail }) => commonalityWarnings(detail),
  json: commonalityJson,
});
