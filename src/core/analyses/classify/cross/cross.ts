import type { Analysis } from '../../analysis';
import { crossDefaults } from './defaults';
import type { CrossDetail } from './detail';
import { evaluateCross } from './evaluate';
import { crossJson } from './json';
import { crossSchema, type CrossOptions } from './options';
import { crossReport } from './report';

/** Two classifications side by side, METHODS 1.2, end. */
export const cross: Analysis<CrossOptions, CrossDetail> = {
  id: 'cross',
  roles: [
    { role: 'customer', required: false },
    { role: 'category', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: crossSchema,
  defaults: crossDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateCross(table, options);
    progress(0.9);
    const report = crossReport(table, options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: crossJson,
};
