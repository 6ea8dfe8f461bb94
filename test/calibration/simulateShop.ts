import { createRandom } from '../../src/core/stats/random';
import { drawBeta, drawGamma } from '../../src/core/stats/drawGamma';

/** Customers whose future is known. Times in weeks. */
export interface Shop {
  parameters: { r: number; alpha: number; a: number; b: number; p: number; q: number; v: number };
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  /** Mean of the repeat purchases; 0 without. */
  monetary: Float64Array;
  /** In the year after. */
  futurePurchases: Float64Array;
  futureValue: Float64Array;
}

const year = 52;

/** A shop with parameters within the weak priors, and customers who buy, leave and spend by BG/NBD and Gamma-Gamma. */
export function simulateShop(seed: number, customers: number): Shop {
  const random = createRandom(seed * 7919);
  const around = (median: number, spread: number): number => median * Math.exp(spread * random.normal());
  const r = around(0.8, 0.4);
  const a = around(0.9, 0.4);
  const q = 1.5 + around(2.5, 0.3);
  const parameters = {
    ...{ r, alpha: (r * 40) / around(4, 0.4), a, b: a / around(0.35, 0.4) },
    ...{ p: around(4, 0.3), q, v: 15 },
  };
  const column = (): Float64Array => new Float64Array(customers);
  const shop: Shop = {
    ...{ parameters, frequency: column(), recency: column(), age: column(), monetary: column() },
    ...{ futurePurchases: column(), futureValue: column() },
  };
  for (let i = 0; i < customers; i++) {
    const age = 20 + 32 * random.next();
    const rate = drawGamma(random, r) / parameters.alpha;
    const leaves = drawBeta(random, a, parameters.b);
    const amountRate = drawGamma(random, q) / parameters.v;
    shop.age[i] = age;
    let spent = 0;
    for (let time = 0; ;) {
      time -= Math.log(1 - random.next()) / rate;
      if (!(time < age + year)) break;
      const amount = drawGamma(random, parameters.p) / amountRate;
      if (time < age) {
        shop.frequency[i]++;
        shop.recency[i] = time;
        spent += amount;
      } else {
        shop.futurePurchases[i]++;
        shop.futureValue[i] += amount;
      }
      if (random.next() < leaves) break;
    }
    shop.monetary[i] = shop.frequency[i] > 0 ? spent / shop.frequency[i] : 0;
  }
  return shop;
}
