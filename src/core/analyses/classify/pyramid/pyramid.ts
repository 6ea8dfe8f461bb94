import type { Analysis } from '../../analysis';
import { pyramidDefaults } from './defaults';
import type { PyramidDetail } from './detail';
import { evaluatePyramid } from './evaluate';
import { pyramidJson } from './json';
import { pyramidSchema, type PyramidOptions } from './options';
import { preparePyramid } from './prepare';
import { pyramidReport } from './report';

export { latestDay } from '../../../table/days';
export { evaluatePyramid } from './evaluate';
export { changeToNextTier } from './nextTier';
export type { NextTier } from './nextTier';
export { preparePyramid } from './prepare';
export type { PreparedPyramid } from './prepare';
export { tierPresets } from '../../../tiers/tierPresets';
export type { TierPreset } from '../../../tiers/tierPresets';

/** The weighted value pyramid, METHODS 1.2. */
export const pyramid: Analysis<PyramidOptions, PyramidDetail> = {
  id: 'pyramid',
  roles: [
    { role: 'customer', required: false },
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: pyramidSchema,
  defaults: pyramidDefaults,
  run(table, options, progress) {
    progress(0);
    const prepared = preparePyramid(table, options);
    progress(0.5);
    const detail = evaluatePyramid(prepared, options);
    progress(0.9);
    const report = pyramidReport(table, options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: ({ output }) => output.liveFormulas,
  json: pyramidJson,
};
