import type { Analysis } from '../../analysis';
import { singleIndicatorDefaults } from './defaults';
import type { SingleIndicatorDetail } from './detail';
import { evaluateSingleIndicator } from './evaluate';
import { singleIndicatorJson } from './json';
import { singleIndicatorSchema, type SingleIndicatorOptions } from './options';
import { singleIndicatorReport } from './report';

/** Classes by one measure, or by the combination of two or three: METHODS 1.1. */
export const singleIndicator: Analysis<SingleIndicatorOptions, SingleIndicatorDetail> = {
  id: 'single-indicator',
  roles: [
    { role: 'customer', required: false },
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false },
  ],
  schema: singleIndicatorSchema,
  defaults: singleIndicatorDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateSingleIndicator(table, options);
    progress(0.9);
    const report = singleIndicatorReport(detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: singleIndicatorJson,
};
