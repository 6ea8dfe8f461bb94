import { quantile } from '../../../stats/quantile';
import { numberColumn } from '../../../table/columns';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { guessOwnerColumn } from '../../../table/ownerOptions';
import { means } from '../../../table/words/meanings';
import type { Naming } from '../../analysis';
import { rewardsSchema, type RewardsOptions } from './options';

/** From which share of the customers on, and what it costs as a share of value. */
const starts = [
  { key: 'gold', from: 0.95, costShare: 0.03 },
  { key: 'silver', from: 0.8, costShare: 0.02 },
  { key: 'bronze', from: 0.5, costShare: 0.01 },
] as const;
const names = { gold: 'Gold', silver: 'Silver', bronze: 'Bronze' };
/** Where customers meet a company, from the first word to the complaint. */
const points = ['offer', 'order', 'delivery', 'invoice', 'service'] as const;
const pointNames = { offer: 'Offer', order: 'Order', delivery: 'Delivery', invoice: 'Invoice', service: 'Service' };

/** Three rewards at round thresholds for the best 5, 20 and 50 %, five contact points to be rated. Throws `no-numeric-column`. */
export function rewardsDefaults(table: Table, naming?: Naming): RewardsOptions {
  const value = valueLikeColumn(table);
  const { values, valid } = numberColumn(table, value, 'value');
  const sorted = values.filter((_, row) => valid[row] === 1).sort();
  const thresholds = starts.map(({ from }) => rounded(quantile(sorted, from)));
  const margin = table.columns.find(
    ({ name, kind }) => kind === 'number' && name !== value && means(name, 'profit') && !means(name, 'percentage'),
  )?.name;
  return rewardsSchema.parse({
    ...{ customer: guessRoles(table).customer?.[0], value, margin, owner: guessOwnerColumn(table) },
    rules: starts
      .map(({ key, costShare }, i) => ({
        ...{ name: naming ? naming(`rewards.start.${key}`) : names[key], threshold: thresholds[i], costShare },
        reward: naming ? naming('rewards.start.reward') : 'Yearly bonus',
      }))
      .filter(({ threshold }, i) => thresholds.indexOf(threshold) === i),
    contactPoints: points.map((key) => ({ name: naming ? naming(`rewards.point.${key}`) : pointNames[key] })),
  });
}

/** To two digits that people read. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / unit) * unit;
}
