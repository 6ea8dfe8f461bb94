import type { Analysis } from '../../analysis';
import { formulaValueDefaults } from './defaults';
import type { FormulaValueDetail } from './detail';
import { evaluateFormulaValue } from './evaluate';
import { formulaValueJson } from './json';
import { formulaValueSchema, type FormulaValueOptions } from './options';
import { formulaValueReport } from './report';

export { equityUnder } from './equityUnder';
export type { Change } from './equityUnder';

/** Lifetime value by formula from margin and retention, METHODS 4.1. */
export const formulaValue: Analysis<FormulaValueOptions, FormulaValueDetail> = {
  id: 'formula-value',
  roles: [
    { role: 'customer', required: false },
    { role: 'amount', required: false },
    { role: 'category', required: false },
  ],
  schema: formulaValueSchema,
  defaults: formulaValueDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateFormulaValue(table, options);
    progress(0.9);
    const report = formulaValueReport(options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: formulaValueJson,
};
