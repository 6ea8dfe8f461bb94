import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { guessTierColumn } from '../../../tiers/guessTierColumn';
import { defineAnalysis } from '../../defineAnalysis';
import { evaluateAllocation } from './evaluate';
import { allocationSchema } from './options';
import { allocationSheet, allocationWarnings } from './report';

/** Where should money, hours and people go? By tier, now and proposed: METHODS 5. */
export const allocation = defineAnalysis({
  id: 'allocation',
  needs: {},
  roles: [
    { role: 'category', required: true },
    { role: 'value', required: true },
  ],
  schema: allocationSchema,
  isOwned: true,
  readsWritten: true,
  defaults: (table) => allocationSchema.parse({ tier: guessTierColumn(table), value: valueLikeColumn(table) }),
  evaluate: ({ table }, options) => evaluateAllocation(table, options),
  sheets: ({ detail }) => [allocationSheet(detail)],
  warnings: ({ detail }) => allocationWarnings(detail),
  json: (detail) => detail,
});
