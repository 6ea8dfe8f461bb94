import { categoriesOf } from '../../../table/categories';
import { guessOwnerColumn } from '../../../table/ownerOptions';
import type { Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import { orderGroups } from '../../../tiers/orderGroups';
import { assetReturns, type Groups } from './assetReturn';
import type { CustomerEquityDetail, EquityGroup } from './detail';
import { driverEffects, investmentReturn } from './driverEffects';
import type { CustomerEquityOptions } from './options';
import { switchingValue } from './switchingValue';
import { worthOf } from './worth';

/** The best 1, 5, 10, 20 and 50 % of the customers. */
const bestShares = [0.01, 0.05, 0.1, 0.2, 0.5];
const countGuard = 1e-9;

/**
 * Customer equity, Σ of lifetime values: who holds it, what drives it, what investing in it returns. A customer without a
 * value counts as 0. Throws what its parts throw.
 */
export function evaluateCustomerEquity(table: Table, options: CustomerEquityOptions): CustomerEquityDetail {
  const worth = worthOf(table, options);
  const known = worth.values.map((value) => (Number.isFinite(value) ? value : 0));
  const equity = known.reduce((sum, value) => sum + value, 0);
  const groupsOf = (column: string | undefined, option: string): (Groups & { isGuessed: boolean }) | undefined =>
    column === undefined ? undefined : orderGroups(categoriesOf(table, column, [], option), (row) => worth.values[row]);
  const tiers = groupsOf(options.tier, 'tier');
  const segments = groupsOf(options.segment, 'segment');
  const owners = groupsOf(options.owner ?? guessOwnerColumn(table), 'owner');
  const drivers = driverEffects(table, options, worth);
  const none: Groups = { names: [], codes: [] };
  const assets = assetReturns(table, options, worth.values, [tiers ?? none, owners ?? none]);
  return {
    ...{ from: worth.from, valueColumn: worth.column, customers: table.rowCount, equity },
    valueless: worth.values.filter((value) => !Number.isFinite(value)).length,
    lossMaking: known.filter((value) => value < 0).length,
    tiers: tiers ? groupEquity(tiers, known, equity) : [],
    segments: segments ? groupEquity(segments, known, equity) : [],
    concentration: concentrationOf(known, equity),
    ...{ drivers: drivers.effects, weights: options.weights, outcome: drivers.outcome },
    ...{ rSquared: drivers.rSquared, rated: drivers.rated },
    withoutEffect: drivers.effects.filter(({ perPoint }) => !(perPoint > 0)).map(({ column }) => column),
    investment: investmentReturn(drivers, options),
    switching: switchingValue(options),
    assets: assets && { total: assets.total, tiers: assets.groups[0], owners: assets.groups[1] },
    isOrderGuessed: tiers?.isGuessed === true,
    isValueAssumed: worth.from === 'value' && !means(worth.column, 'value'),
  };
}

function groupEquity({ names, codes }: Groups, values: Float64Array, equity: number): EquityGroup[] {
  const sums = names.map((name) => ({ name, customers: 0, equity: 0 }));
  values.forEach((value, row) => {
    if (codes[row] < 0) return;
    sums[codes[row]].customers++;
    sums[codes[row]].equity += value;
  });
  return sums.map((sum) => ({
    ...sum,
    shareOfCustomers: sum.customers / values.length,
    shareOfEquity: equity > 0 ? sum.equity / equity : null,
  }));
}

function concentrationOf(values: Float64Array, equity: number): CustomerEquityDetail['concentration'] {
  const sorted = Float64Array.from(values).sort().reverse();
  return bestShares.map((share) => {
    const customers = Math.ceil(share * sorted.length - countGuard);
    const held = sorted.subarray(0, customers).reduce((sum, value) => sum + value, 0);
    return { share, customers, shareOfEquity: equity > 0 ? held / equity : null };
  });
}
