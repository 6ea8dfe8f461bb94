import { defineAnalysis } from '../../defineAnalysis';
import { rewardsDefaults } from './defaults';
import { evaluateRewards } from './evaluate';
import { rewardsSchema } from './options';
import { rewardsColumns, rewardsSheet, rewardsWarnings } from './report';

/** Does a programme of rewards pay, and where do customers meet us? */
export const rewards = defineAnalysis({
  id: 'rewards',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'value', required: true },
  ],
  schema: rewardsSchema,
  isOwned: true,
  readsWritten: true,
  defaults: rewardsDefaults,
  evaluate: ({ table }, options) => evaluateRewards(table, options),
  columns: ({ detail }) => rewardsColumns(detail),
  sheets: ({ detail }) => [rewardsSheet(detail)],
  warnings: ({ detail, options }) => rewardsWarnings(detail, options),
  json: ({ reached: _, ...detail }) => detail,
});
