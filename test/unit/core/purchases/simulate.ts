import type { PurchaseHistory } from '../../../../src/core/purchases/countRows';
import { createRandom, type Random } from '../../../../src/core/stats/random';

function exponential(random: Random): number {
  return -Math.log(1 - random.next());
}

/** Marsaglia & Tsang 2000; shapes below 1 by a power of a uniform. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Purchase histories of `customers` who live by BG/NBD, times in weeks, age 20 to 52 weeks. `ageStep` in days: times are rounded to
 * days as an order log has them (several purchases on a day count as one); `'continuous'`: ages and purchases at any moment.
 */
export function simulateBgNbd(
  customers: number,
  theta: [number, number, number, number],
  seed: number,
  ageStep: 1 | 7 | 'continuous' = 1,
): PurchaseHistory {
  const [r, alpha, a, b] = theta;
  const random = createRandom(seed);
  const frequency = new Float64Array(customers);
  const recency = new Float64Array(customers);
  const age = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    const days =
      ageStep === 'continuous' ? 140 + 224 * random.next() : ageStep * random.integer(140 / ageStep, 364 / ageStep);
    const rate = gamma(random, r) / alpha;
    const [left, right] = [gamma(random, a), gamma(random, b)];
    const leaving = left / (left + right);
    let time = 0;
    let last = 0;
    for (;;) {
      time += exponential(random) / rate;
      const day = ageStep === 'continuous' ? time * 7 : Math.ceil(time * 7);
      if (!(day <= days)) break;
      if (day > last) frequency[i]++;
      last = day;
      if (random.next() < leaving) break;
    }
    recency[i] = last / 7;
    age[i] = days / 7;
  }
  return { frequency, recency, age };
}
