import type { Analysis } from '../../analysis';
import { scorecardDefaults } from './defaults';
import type { ScorecardDetail } from './detail';
import { evaluateScorecard } from './evaluate';
import { scorecardJson } from './json';
import { scorecardSchema, type ScorecardOptions } from './options';
import { scorecardReport } from './report';

/** The customer value scorecard, METHODS 1.3. */
export const scorecard: Analysis<ScorecardOptions, ScorecardDetail> = {
  id: 'scorecard',
  roles: [
    { role: 'customer', required: false },
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: scorecardSchema,
  defaults: scorecardDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateScorecard(table, options);
    progress(0.9);
    const report = scorecardReport(table, options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: scorecardJson,
};
