import { guessPair } from '../../../snapshots/guessPair';
import { snapshotWarnings } from '../../../snapshots/snapshotWarnings';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { defineAnalysis } from '../../defineAnalysis';
import { evaluateEquityBridge } from './evaluate';
import { equityBridgeSchema } from './options';
import { equityBridgeSheet } from './report';
import { sayUnder } from '../../../report/say';

const say = sayUnder('equityBridge');

/** Why did the value of our customers change? From one snapshot to another, by cause: METHODS 5. */
export const equityBridge = defineAnalysis({
  id: 'equity-bridge',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'category', required: true },
    { role: 'value', required: true },
  ],
  shapes: ['snapshots', 'customers', 'counts', 'contracts'],
  schema: equityBridgeSchema,
  defaults: (table) => {
    const pair = guessPair(table);
    return equityBridgeSchema.parse({ ...pair, value: pair.value ?? valueLikeColumn(table) });
  },
  evaluate: ({ table }, options) => evaluateEquityBridge(table, options),
  sheets: ({ detail }) => [equityBridgeSheet(detail)],
  warnings: ({ detail }) => [
    ...snapshotWarnings(detail.pair),
    ...(detail.valueless > 0 ? [say('warning.valueless', { count: detail.valueless })] : []),
  ],
  json: ({ pair, ...detail }) => ({ before: pair.before.name, after: pair.after.name, ...detail }),
});
