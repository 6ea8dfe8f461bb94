import { drawGamma } from '../../stats/drawGamma';
import { quantile } from '../../stats/quantile';
import { createRandom } from '../../stats/random';
import type { ModelId } from '../model';
import { futureDrawer, type Past } from './drawFuture';

interface Asked {
  model: ModelId;
  theta: ArrayLike<number>;
  /** p, q, v of the Gamma-Gamma model. */
  spend: ArrayLike<number>;
  horizon: number;
  /** Continuous discount per unit. */
  rate: number;
  margin: number;
  /** Share of futures that the interval holds, 0–1. */
  level: number;
  draws: number;
  seed: number;
}

/**
 * What a customer may be worth over the horizon when the parameters are taken for exact: whether it is active, its own
 * rate, dropout and level of spend given its history, and the amounts, all by chance. The uncertainty of the parameters
 * is not in it. `undefined` for a model that draws no futures.
 *
 * @returns from a customer to the bounds of its interval
 */
export function chanceIntervals({
  model,
  theta,
  spend,
  horizon,
  rate,
  margin,
  level,
  draws,
  seed,
}: Asked): ((past: Past, alive: number, monetary: number) => [low: number, high: number]) | undefined {
  const [p, q, v] = [spend[0], spend[1], spend[2]];
  if (!futureDrawer(model, { horizon, rate, random: createRandom(seed) })) return undefined;
  const values = new Float64Array(draws);
  return (past, alive, monetary) => {
    if (past.x > 0 && !(monetary > 0)) return [NaN, NaN];
    // every customer from the same seed, so that it has the same interval in whatever list it stands
    const random = createRandom(seed);
    const draw = futureDrawer(model, { horizon, rate, random });
    const future = { purchases: 0, discounted: 0, squares: 0 };
    for (let i = 0; i < draws; i++) {
      values[i] = 0;
      if (!(random.next() < alive)) continue;
      draw?.(theta, past, future);
      if (future.purchases === 0) continue;
      const inverseScale = drawGamma(random, q + p * past.x) / (v + (past.x > 0 ? past.x * monetary : 0));
      const spent = drawGamma(random, p * future.purchases) / inverseScale;
      values[i] = margin * spent * (future.discounted / future.purchases);
    }
    const sorted = values.slice().sort();
    return [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)];
  };
}
