import type { Analysis } from '../../analysis';
import { abcDefaults } from './defaults';
import type { AbcDetail } from './detail';
import { evaluateAbc } from './evaluate';
import { abcJson } from './json';
import { abcSchema, type AbcOptions } from './options';
import { abcReport } from './report';

/** ABC analysis: customers by their cumulative share of a value, METHODS 1.1 and 3.2. */
export const abc: Analysis<AbcOptions, AbcDetail> = {
  id: 'abc',
  roles: [
    { role: 'customer', required: false },
    { role: 'amount', required: true },
  ],
  schema: abcSchema,
  defaults: abcDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateAbc(table, options);
    progress(0.9);
    const report = abcReport(options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: abcJson,
};
