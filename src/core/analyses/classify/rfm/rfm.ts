import type { Analysis } from '../../analysis';
import { rfmDefaults } from './defaults';
import type { RfmDetail } from './detail';
import { evaluateRfm } from './evaluate';
import { rfmJson } from './json';
import { rfmSchema, type RfmOptions } from './options';
import { rfmReport } from './report';

export { rfmCodes } from './rfmCodes';
export type { Cutoffs, QuantileConvention, RfmCodes } from './rfmCodes';
export { segmentOfCode } from './segmentMap';

/** Recency, frequency, monetary value, from an order log or the columns of a customer list: METHODS 1.5. */
export const rfm: Analysis<RfmOptions, RfmDetail> = {
  id: 'rfm',
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false },
    { role: 'amount', required: false },
    { role: 'recency', required: false },
    { role: 'frequency', required: false },
  ],
  schema: rfmSchema,
  defaults: rfmDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateRfm(table, options);
    progress(0.8);
    const report = rfmReport(detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: rfmJson,
};
