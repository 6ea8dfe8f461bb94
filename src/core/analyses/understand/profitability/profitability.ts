import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { profitabilityDefaults } from './defaults';
import { evaluateProfitability } from './evaluate';
import { profitabilityJson } from './json';
import { profitabilitySchema } from './options';
import { lossSheets, profitabilityColumns, profitabilitySheet, profitabilityWarnings } from './report';

/** Who loses us money? Profit per tier with costs allocated by their drivers: METHODS 3.3. */
export const profitability = defineAnalysis({
  id: 'profitability',
  needs: { id: rowNames() },
  roles: [
    { role: 'category', required: true },
    { role: 'value', required: true },
  ],
  schema: profitabilitySchema,
  defaults: profitabilityDefaults,
  evaluate: ({ table, found }, options) => evaluateProfitability(table, found.id, options),
  columns: ({ detail }) => profitabilityColumns(detail),
  sheets: ({ detail }) => [profitabilitySheet(detail), ...lossSheets(detail)],
  warnings: ({ detail }) => profitabilityWarnings(detail),
  json: profitabilityJson,
});
