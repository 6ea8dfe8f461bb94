import type { Analysis } from '../../analysis';
import { weightsDefaults } from './defaults';
import type { WeightsDetail } from './detail';
import { evaluateWeights } from './evaluate';
import { weightsJson } from './json';
import { weightsSchema, type WeightsOptions } from './options';
import { weightsReport } from './report';

/** Weights that can be defended, and how much hangs on them: METHODS 2. */
export const weights: Analysis<WeightsOptions, WeightsDetail> = {
  id: 'weights',
  roles: [
    { role: 'customer', required: false },
    { role: 'indicator', required: true, many: true },
  ],
  schema: weightsSchema,
  defaults: weightsDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateWeights(table, options, progress);
    const report = weightsReport(options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: weightsJson,
};
