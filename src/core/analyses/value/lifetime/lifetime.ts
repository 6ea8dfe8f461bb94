import type { Analysis } from '../../analysis';
import { lifetimeDefaults } from './defaults';
import type { LifetimeDetail } from './detail';
import { evaluateLifetime } from './evaluate';
import { lifetimeJson } from './json';
import { lifetimeSchema, type LifetimeOptions } from './options';
import { lifetimeReport } from './report';

/** Customer lifetime value from an order log or from purchase histories, METHODS 4.2. */
export const lifetime: Analysis<LifetimeOptions, LifetimeDetail> = {
  id: 'lifetime',
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false },
    { role: 'amount', required: false },
    { role: 'frequency', required: false },
    { role: 'recency', required: false },
    { role: 'age', required: false },
    { role: 'count', required: false },
  ],
  schema: lifetimeSchema,
  defaults: lifetimeDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateLifetime(table, options, progress);
    const report = lifetimeReport(table, detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: lifetimeJson,
};
