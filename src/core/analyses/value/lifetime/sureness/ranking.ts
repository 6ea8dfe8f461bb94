import { customerName } from '../../../../orders/customerNames';
import { drawGamma } from '../../../../stats/drawGamma';
import { createRandom } from '../../../../stats/random';
import { parametersFor } from '../../../../purchases/covariates/shifts';
import { predictionsOf } from '../../../../purchases/models';
import { futureDrawer, type Future } from '../../../../purchases/posterior/drawFuture';
import type { Band, Ranked } from './detail';
import { spendFrequency, type PredictiveRequest } from './request';

const shown = 10;

/** The most valuable customers, each with the chance that it is worth more than the next one. */
export function rankingOf(request: PredictiveRequest, clv: Float64Array, band: Band): Ranked[] {
  const best = largest(clv, shown);
  const values = best.map((entry, place) => clvDraws(request, entry, request.options.seed + 100 + place));
  return best.map((entry, place) => ({
    id: customerName(request.histories.ids, entry),
    value: clv[entry],
    low: band.low[entry],
    high: band.high[entry],
    aboveNext: place + 1 < best.length ? chanceOfMore(values[place], values[place + 1]) : NaN,
  }));
}

/** Chance that the first is worth more than the second; both worth the same counts half. */
export function chanceOfMore(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < first.length; d++) sum += first[d] > second[d] ? 1 : first[d] === second[d] ? 0.5 : 0;
  return sum / first.length;
}

/** Entries of the largest values, the largest first. */
function largest(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    if (best.length === count && !(values[i] > values[best[count - 1]])) continue;
    let place = best.length;
    while (place > 0 && values[i] > values[best[place - 1]]) place--;
    best.splice(place, 0, i);
    if (best.length > count) best.pop();
  }
  return best;
}

/** What one customer brings, per draw of the parameters: inactive futures bring nothing. */
export function clvDraws(request: PredictiveRequest, entry: number, seed: number): Float64Array {
  const { histories, rows, fit, purchases, spend, margin } = request;
  const random = createRandom(seed);
  const drawFuture = futureDrawer(fit.model, { k: fit.k, horizon: request.horizon, rate: request.rate, random });
  const row = rows.rowOf[entry];
  const traits = rows.profiles?.find(({ from, rows: own }) => row >= from && row < from + own.rowCount);
  const past = { x: histories.frequency[entry], recency: histories.recency[entry], age: histories.age[entry] };
  const x = spendFrequency(request, entry);
  const spent = x > 0 ? x * (histories.monetary?.[entry] ?? 0) : 0;
  const raise = margin * (request.spendFactors?.[entry] ?? 1);
  const future: Future = { purchases: 0, discounted: 0, squares: 0 };
  return Float64Array.from(purchases.draws, (theta, d) => {
    if (!spend || !drawFuture || x < 0) return NaN;
    const own = traits ? parametersFor(fit.model, theta, traits) : theta;
    if (random.next() >= predictionsOf(fit, own).pAlive(past.x, past.recency, past.age)) return 0;
    drawFuture(own, past, future);
    if (future.purchases === 0) return 0;
    const [p, q, v] = spend.draws[d];
    const effective = (future.discounted * future.discounted) / future.squares;
    const amount = (drawGamma(random, p * effective) * future.squares) / future.discounted;
    return (raise * amount * (v + spent)) / drawGamma(random, p * x + q);
  });
}
