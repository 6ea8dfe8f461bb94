import type { Analysis } from '../../analysis';
import { targetDefaults } from './defaults';
import type { TargetDetail } from './detail';
import { evaluateTarget } from './evaluate';
import { targetJson } from './json';
import { targetSchema, type TargetOptions } from './options';
import { targetReport } from './report';

/** Target and non-target customers, METHODS 1.6. */
export const target: Analysis<TargetOptions, TargetDetail> = {
  id: 'target',
  roles: [
    { role: 'customer', required: false },
    { role: 'category', required: false, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: targetSchema,
  defaults: targetDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateTarget(table, options);
    progress(0.9);
    const report = targetReport(table, options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: targetJson,
};
