import type { Analysis } from '../../analysis';
import { keyAccountMatrixDefaults } from './defaults';
import type { KeyAccountMatrixDetail } from './detail';
import { evaluateKeyAccountMatrix } from './evaluate';
import { keyAccountMatrixJson } from './json';
import { keyAccountMatrixSchema, type KeyAccountMatrixOptions } from './options';
import { keyAccountMatrixReport } from './report';

/** The key-account matrix, METHODS 1.4. */
export const keyAccountMatrix: Analysis<KeyAccountMatrixOptions, KeyAccountMatrixDetail> = {
  id: 'key-account-matrix',
  roles: [
    { role: 'customer', required: false },
    { role: 'indicator', required: true, many: true },
    { role: 'value', required: false, many: true },
  ],
  schema: keyAccountMatrixSchema,
  defaults: keyAccountMatrixDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateKeyAccountMatrix(table, options);
    progress(0.9);
    const report = keyAccountMatrixReport(table, options, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: keyAccountMatrixJson,
};
