import { defineAnalysis } from '../../defineAnalysis';
import { evaluateRetentionEconomics } from './evaluate';
import { retentionEconomicsSchema } from './options';
import { retentionEconomicsSheet, retentionEconomicsWarnings } from './report';

/** What is keeping customers worth? From assumptions, without a list: METHODS 3.7. */
export const retentionEconomics = defineAnalysis({
  id: 'retention-economics',
  needs: {},
  runsWithoutRows: true,
  alsoFits: () => true,
  schema: retentionEconomicsSchema,
  defaults: () => retentionEconomicsSchema.parse({}),
  evaluate: (_, options) => evaluateRetentionEconomics(options),
  sheets: ({ options, detail }) => [retentionEconomicsSheet(options, detail)],
  warnings: ({ detail }) => retentionEconomicsWarnings(detail),
  json: (detail) => detail,
});
