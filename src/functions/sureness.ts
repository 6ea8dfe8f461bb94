import { pyramidSchema } from '../core/analyses/classify/pyramid/options';
import { evaluatePyramid, preparePyramid } from '../core/analyses/classify/pyramid/pyramid';
import { ratePerUnit, timeUnits } from '../core/orders/timeUnit';
import { Problem } from '../core/problem';
import type { CountedRows } from '../core/purchases/countRows';
import { models } from '../core/purchases/models';
import { chanceIntervals } from '../core/purchases/posterior/chanceInterval';
import { silenceOf } from '../core/purchases/silence';
import { columnsOf, directionsOf, tierCuts, weightsOf } from './classificationArguments';
import { purchaseParameters, rhythmParameters, spendTheta } from './modelParameters';
import { overHistories } from './overHistories';
import { perCustomer } from './perCustomer';
import { arithmeticNumber, customerRows, isBlank, wordOf } from './readRange';

/** Futures drawn per customer. */
const futures = 2000;

/**
 * How firm the tier of customers is: the share of reasonable weightings in which each keeps the tier that CLASSIFY gives it.
 * @customfunction FIRMNESS
 * @cancelable
 * @param range Indicators, one customer per row.
 * @param weights Weight of each indicator; they need not add up to 1.
 * @param shares Shares of customers per tier, top first, such as {1,4,15,80}.
 * @param [known] What is sure of the weights: points of 100 that each may be off by (10 if left out), "order" or "any".
 * @param [directions] "benefit" (if left out: more is better) or "cost" (less is better) per indicator.
 * @returns A share from 0 to 1 per customer; 1 is a tier that no reasonable weighting changes.
 * @cells rows
 * @remarks 10,000 weightings from a fixed seed (SMAA-2), so that the same list gives the same result. Computed aside, so that Excel stays responsive.
 * @example =PYRAMID.FIRMNESS(B2:E601, {40,30,20,10}, {1,4,15,80}, 10)
 */
export function firmness(
  range: unknown[][],
  weights: unknown[][],
  shares: unknown[][],
  known?: unknown,
  directions?: unknown[][],
): unknown[][] {
  const { table, faults } = customerRows(range, 'range');
  const columns = columnsOf(table);
  if (columns.every(({ valid }) => !valid.includes(1))) throw new Problem('no-data-rows', { option: 'range' });
  const given = weightsOf(weights, columns.length);
  const wanted = directionsOf(directions, columns.length);
  const options = pyramidSchema.parse({
    indicators: columns.map(({ name }, j) => ({ column: name, weight: given[j], direction: wanted[j] })),
    tiers: tierCuts(shares, undefined, 'customers', 'shares').tiers,
    firmness: { weights: heldWeights(known) },
  });
  const detail = evaluatePyramid(preparePyramid(table, options), options);
  return perCustomer(detail.firmness?.firmness ?? [], faults, (share) => share);
}

function heldWeights(known: unknown): 'any' | { order: true } | { points: number } {
  if (isBlank(known)) return { points: 10 };
  if (typeof known === 'string' && Number.isNaN(Number(known))) {
    return wordOf(known, ['order', 'any'] as const, 'any', 'known') === 'any' ? 'any' : { order: true };
  }
  return { points: arithmeticNumber(known, 'known') };
}

/**
 * Interval of a customer's lifetime value: so much of what may happen to it lies between the two numbers.
 * @customfunction CLVINTERVAL
 * @cancelable
 * @param frequency Repeat purchases, one customer per cell of a column.
 * @param recency Time from the first to the last purchase; 0 without repeat purchases.
 * @param age Time from the first purchase to the end of the observation.
 * @param monetary Mean value of the repeat purchases.
 * @param parameters What FIT spilled, or the model's parameters in the order of the literature.
 * @param spendParameters What SPENDFIT spilled, or p, q and v.
 * @param [level] Share of futures between the numbers; 0.9 if left out.
 * @param [horizon] Time ahead in the unit of the times; 52 if left out.
 * @param [discountPerYear] Discount rate per year; 0.15 if left out.
 * @param [unit] Unit of the times: "day", "week" (if left out), "month" or "year".
 * @param [margin] Share of spend that is margin; 1 if left out.
 * @param [model] "bg-nbd" (if left out), "mbg-nbd", "pareto-nbd" or "nbd".
 * @returns Two columns: low and high of each customer.
 * @cells arithmetic
 * @remarks The chance of the customer alone, at the given parameters: whether it is still active, how often it buys and what it spends. That the parameters are estimated is not in it; the analysis Lifetime value adds that. 2,000 futures per customer from a fixed seed. Computed aside, so that Excel stays responsive.
 * @example =PYRAMID.CLVINTERVAL(B2:B501, C2:C501, D2:D501, E2:E501, H1:J8, L1:N7, 0.9)
 */
export function clvInterval(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  monetary: unknown[][],
  parameters: unknown[][],
  spendParameters: unknown[][],
  level?: number,
  horizon?: number,
  discountPerYear?: number,
  unit?: string,
  margin?: number,
  model?: string,
): unknown[][] {
  const { model: id, theta } = purchaseParameters(parameters, model);
  const [share, time, discount] = [level ?? 0.9, horizon ?? 52, discountPerYear ?? 0.15];
  if (!(share > 0 && share < 1)) throw new Problem('value-out-of-range', { option: 'level' }, { value: share });
  if (!(time > 0)) throw new Problem('value-out-of-range', { option: 'horizon' }, { value: time });
  if (!(discount > -1)) throw new Problem('value-out-of-range', { option: 'discountPerYear' }, { value: discount });
  const intervalOf = chanceIntervals({
    ...{ model: id, theta, spend: spendTheta(spendParameters), horizon: time, level: share, draws: futures, seed: 1 },
    ...{ rate: ratePerUnit(discount, wordOf(unit, timeUnits, 'week', 'unit')), margin: margin ?? 1 },
  });
  if (!intervalOf) throw new Problem('value-out-of-range', { option: 'model' }, { value: id });
  const predictions = models[id].predict(theta);
  const known = new Map<string, [number, number]>();
  const bound = (side: 0 | 1): unknown[][] => {
    let rows: CountedRows | undefined;
    return overHistories(
      { frequency, recency, age },
      { monetary },
      (counted) => {
        rows = counted;
        return counted.frequency.map((_, row) => row);
      },
      (row, x, [mean]) => {
        const past = { x, recency: rows?.recency[row] ?? NaN, age: rows?.age[row] ?? NaN };
        const key = `${row} ${mean}`;
        const found = known.get(key) ?? intervalOf(past, predictions.pAlive(x, past.recency, past.age), mean);
        known.set(key, found);
        return found[side];
      },
    );
  };
  const high = bound(1);
  return bound(0).map((line, i) => [...line, ...high[i]]);
}

/**
 * Chance that a customer's silence is by chance: how likely one who still buys as before would be silent for so long.
 * @customfunction OVERDUE
 * @param frequency Repeat purchases.
 * @param recency Time from the first to the last purchase; 0 without repeat purchases.
 * @param age Time from the first purchase to the end of the observation.
 * @param parameters The lines of a fit with their names, or r and alpha.
 * @param [regularity] k, how regularly customers buy, from 1 (at random) to 12; the fit's own, or 1, if left out.
 * @returns A chance from 0 to 1 per customer: a small one is a customer who is overdue.
 * @cells arithmetic
 * @remarks The lines of FIT or of the fit sheet: of a model with k the silence is judged by the customer's rhythm.
 * @example =PYRAMID.OVERDUE(11, 341, 393, {1500,5800}, 8) → 0.0433 (orders every 31 days, 52 days silent)
 */
export function overdue(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  parameters: unknown[][],
  regularity?: number,
): unknown[][] {
  const { theta, k } = rhythmParameters(parameters, regularity);
  return overHistories({ frequency, recency, age }, {}, (rows) => silenceOf(theta, k, rows).byChance);
}
