import { defineAnalysis } from '../../defineAnalysis';
import { rowNames } from '../../needs';
import { formulaValueDefaults } from './defaults';
import { evaluateFormulaValue } from './evaluate';
import { formulaValueJson } from './json';
import { formulaValueSchema } from './options';
import { formulaValueColumns, formulaValueWarnings } from './report';
import { valueSheet } from './valueSheet';

export { equityUnder } from './equityUnder';
export type { Change } from './equityUnder';

/** Lifetime value by formula from margin and retention, METHODS 4.1. */
export const formulaValue = defineAnalysis({
  id: 'formula-value',
  needs: { id: rowNames() },
  roles: [
    { role: 'amount', required: false },
    { role: 'category', required: false },
  ],
  schema: formulaValueSchema,
  defaults: formulaValueDefaults,
  evaluate: ({ table }, options) => evaluateFormulaValue(table, options),
  columns: ({ detail }) => formulaValueColumns(detail),
  sheets: ({ options, detail }) => [valueSheet(options, detail)],
  warnings: ({ options, detail }) => formulaValueWarnings(options, detail),
  json: formulaValueJson,
});
