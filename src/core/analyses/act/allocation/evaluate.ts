import { Problem } from '../../../problem';
import { apportion } from '../../../stats/apportion';
import { categoriesOf } from '../../../table/categories';
import { numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { means } from '../../../table/words/meanings';
import { guessTierColumn } from '../../../tiers/guessTierColumn';
import { orderNames } from '../../../tiers/orderNames';
import { resources, type AllocationDetail, type Resource, type ResponseGain, type TierShare } from './detail';
import { readLimits } from './limits';
import type { AllocationOptions } from './options';
import { equalMarginal, moneyAt, resultOf, steepness, type Curve } from './responseCurve';

/** Parts of a unit that money and hours are shared out in. */
const hundredths = 100;

/**
 * Budgets shared out between tiers. A tier that is worth nothing weighs nothing; where all do, customers are counted. Throws
 * what reading the columns throws, `no-data-rows`, `tier-unknown`, `limits-crossed`, `minimum-above-budget`,
 * `maximum-below-budget`, and `value-out-of-range` for a response that is not below its ceiling.
 */
export function evaluateAllocation(table: Table, options: AllocationOptions): AllocationDetail {
  const tierColumn = options.tier ?? guessTierColumn(table);
  const valueColumn = options.value ?? valueLikeColumn(table);
  const { tiers, incomplete } = sumTiers(table, tierColumn, valueColumn, options);
  const limits = readLimits(
    options,
    tiers.map(({ tier }) => tier),
  );
  const best = options.by === 'response' ? spendBest(tiers, options, limits) : undefined;
  if (best) best.money.forEach((money, i) => (tiers[i].weight = money));
  const worthless = tiers.filter(({ weight }) => !(weight > 0)).map(({ tier }) => tier);
  const isByCustomers = worthless.length === tiers.length;
  const weights = tiers.map(({ weight, customers }) => (isByCustomers ? customers : Math.max(0, weight)));
  for (const resource of resources) {
    const units = resource === 'people' ? 1 : hundredths;
    const total = Math.round(options.budget[resource] * units);
    const parts = apportion(
      total,
      weights,
      limits.map(({ min }) => Math.floor(min * total)),
      limits.map(({ max }) => Math.ceil(max * total)),
    );
    parts.forEach((part, i) => (tiers[i].proposed[resource] = part / units));
  }
  return {
    ...{ tierColumn, valueColumn, by: options.by, budget: options.budget, tiers },
    response: best ? gainOf(best.curves, tiers, best.marginal, options) : null,
    ...{ worthless, isByCustomers, incomplete },
    lacksColumn: (options.by === 'clv' || options.by === 'potential') && weightColumnOf(table, options) === undefined,
  };
}

/** The column that a tier weighs by, where it is not that of the value: named, or told by its header. */
function weightColumnOf(table: Table, { by, clv, potential }: AllocationOptions): string | undefined {
  const guess = (meaning: 'lifetimeValue' | 'potential'): string | undefined =>
    table.columns.find(({ name, kind }) => kind === 'number' && means(name, meaning))?.name;
  switch (by) {
    case 'value':
      return undefined;
    case 'clv':
      return clv ?? guess('lifetimeValue');
    case 'potential':
      return potential ?? guess('potential');
    case 'response':
      return clv;
  }
}

function sumTiers(
  table: Table,
  tierColumn: string,
  valueColumn: string,
  options: AllocationOptions,
): { tiers: TierShare[]; incomplete: number } {
  const groups = categoriesOf(table, tierColumn, [], 'tier');
  const values = numberColumn(table, valueColumn, 'value');
  const weights = numberColumn(
    table,
    weightColumnOf(table, options) ?? valueColumn,
    options.by === 'response' ? 'clv' : options.by,
  );
  const now = resources.map((resource) => {
    const name = options.now[resource];
    return name === undefined ? undefined : numberColumn(table, name, `now.${resource}`);
  });
  const empty = (): Record<Resource, number> => ({ money: 0, hours: 0, people: 0 });
  const sums = groups.names.map((tier) => ({ tier, customers: 0, value: 0, weight: 0, now: empty() }));
  let incomplete = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const code = groups.codes[row];
    if (code < 0 || !values.valid[row]) {
      incomplete++;
      continue;
    }
    const sum = sums[code];
    sum.customers++;
    sum.value += values.values[row];
    if (weights.valid[row]) sum.weight += weights.values[row];
    now.forEach((column, i) => {
      if (column?.valid[row]) sum.now[resources[i]] += column.values[row];
    });
  }
  const filled = sums.filter(({ customers }) => customers > 0);
  if (filled.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const order = orderNames(filled.map(({ tier }) => tier));
  const total = filled.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const tiers = filled
    .map((sum): TierShare => {
      const known = (resource: Resource) => (options.now[resource] === undefined ? null : sum.now[resource]);
      return {
        ...sum,
        shareOfValue: total > 0 ? Math.max(0, sum.value) / total : null,
        now: { money: known('money'), hours: known('hours'), people: known('people') },
        proposed: empty(),
      };
    })
    .sort((a, b) =>
      order ? order.indexOf(a.tier) - order.indexOf(b.tier) : b.value / b.customers - a.value / a.customers,
    );
  return { tiers, incomplete };
}

function spendBest(
  tiers: readonly TierShare[],
  { response, budget }: AllocationOptions,
  limits: readonly { min: number; max: number }[],
): { curves: Curve[]; money: number[]; marginal: number } {
  for (const { tier } of response.tiers) {
    if (!tiers.some((of) => of.tier === tier))
      throw new Problem('tier-unknown', { option: 'response.tiers' }, { tier });
  }
  const curves = tiers.map(({ tier, customers, weight }): Curve => {
    const own = response.tiers.find((of) => of.tier === tier);
    const { ceiling, spend, won } = own ?? response;
    const k = steepness(response.curve, ceiling, spend, won);
    if (!(k > 0 && Number.isFinite(k)))
      throw new Problem('value-out-of-range', { option: 'response.won' }, { value: won });
    return { kind: response.curve, customers, value: Math.max(0, weight / customers), ceiling, k };
  });
  const { money, marginal } = equalMarginal(
    curves,
    budget.money,
    limits.map(({ min }) => min * budget.money),
    // who may have all of it is not held back: the marginal result is that of the budget
    limits.map(({ max }) => (max < 1 ? max * budget.money : Infinity)),
  );
  return { curves, money, marginal };
}

function gainOf(
  curves: readonly Curve[],
  tiers: readonly TierShare[],
  marginal: number,
  { budget }: AllocationOptions,
): ResponseGain {
  const result = (money: (tier: TierShare) => number): number =>
    curves.reduce((sum, curve, i) => sum + resultOf(curve, Math.max(0, money(tiers[i]))), 0);
  const isKnown = tiers.every(({ now }) => now.money !== null);
  return {
    best: result(({ proposed }) => proposed.money),
    compared: result(({ now, shareOfValue }) => now.money ?? (shareOfValue ?? 1 / tiers.length) * budget.money),
    comparedWith: isKnown ? 'now' : 'value',
    marginal,
    worthwhile: curves.reduce((sum, curve) => sum + moneyAt(curve, 1), 0),
  };
}
