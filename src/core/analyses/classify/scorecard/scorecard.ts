import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { scorecardDefaults } from './defaults';
import { evaluateScorecard } from './evaluate';
import { scorecardJson } from './json';
import { scorecardSchema } from './options';
import { scorecardColumns, scorecardWarnings } from './report';
import { scorecardSheet } from './sheet';

/** The customer value scorecard, METHODS 1.3. */
export const scorecard = defineAnalysis({
  id: 'scorecard',
  needs: { id: rowNames() },
  roles: [
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: scorecardSchema,
  defaults: scorecardDefaults,
  evaluate: ({ table }, options) => evaluateScorecard(table, options),
  columns: ({ detail }) => scorecardColumns(detail),
  sheets: ({ options, detail }) => [scorecardSheet(options, detail)],
  warnings: ({ table, detail }) => scorecardWarnings(table, detail),
  json: scorecardJson,
});
