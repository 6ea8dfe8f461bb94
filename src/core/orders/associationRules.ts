import { benjaminiHochberg } from '../stats/tests/benjaminiHochberg';
import { fisherExact } from '../stats/tests/fisherExact';
import type { Baskets } from './baskets';

/** Who buys the one buys the other. */
export interface Rule {
  /** Products. */
  from: number;
  to: number;
  /** Baskets with both. */
  count: number;
  /** Share of all baskets with both; of those with `from`; and how many times the share of all with `to` that is. */
  support: number;
  confidence: number;
  lift: number;
  /** Fisher's exact test that they go together, one-sided; and corrected for all pairs tested (Benjamini & Hochberg). */
  pValue: number;
  pAdjusted: number;
}

export interface RuleOptions {
  /** Share of baskets that must hold both. */
  minSupport: number;
  minConfidence: number;
}

/** What happened once is no rule. */
const fewestBaskets = 2;

/** More products than this are counted only for the most frequent of them. */
export const mostProducts = 3000;

/**
 * Rules between two products (Agrawal, Imieliński & Swami 1993), the highest lift first. Pairs are counted in one pass over
 * the baskets; baskets without a product count among all.
 */
export function associationRules(baskets: Baskets, productCount: number, options: RuleOptions): Rule[] {
  const { starts, items } = baskets;
  const all = starts.length - 1;
  const least = Math.max(fewestBaskets, options.minSupport * all - 1e-9);
  const single = new Uint32Array(productCount);
  for (let at = 0; at < items.length; at++) single[items[at]]++;
  const products = Array.from(single.keys())
    .filter((product) => single[product] >= least)
    .sort((a, b) => single[b] - single[a])
    .slice(0, mostProducts);
  const width = products.length;
  const place = new Int32Array(productCount).fill(-1);
  products.forEach((product, i) => (place[product] = i));
  const pairs = new Uint32Array(width * width);
  const held = new Int32Array(width);
  for (let basket = 0; basket < all; basket++) {
    let length = 0;
    for (let at = starts[basket]; at < starts[basket + 1]; at++) {
      const frequent = place[items[at]];
      if (frequent >= 0) held[length++] = frequent;
    }
    for (let i = 1; i < length; i++) {
      const first = held[i];
      for (let j = 0; j < i; j++) {
        const second = held[j];
        pairs[first < second ? first * width + second : second * width + first]++;
      }
    }
  }
  const tested: { a: number; b: number; count: number; pValue: number }[] = [];
  for (let i = 0; i < width; i++) {
    for (let j = i + 1; j < width; j++) {
      const count = pairs[i * width + j];
      if (count < least) continue;
      const [a, b] = [products[i], products[j]];
      const [withA, withB] = [single[a], single[b]];
      // what goes together less than by chance is no rule, whatever its p
      const isMore = count * all > withA * withB;
      const pValue = isMore
        ? fisherExact(count, withA - count, withB - count, all - withA - withB + count, 'greater')
        : 1;
      tested.push({ a, b, count, pValue });
    }
  }
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue));
  return tested
    .flatMap(({ a, b, count, pValue }, i): Rule[] =>
      [
        [a, b],
        [b, a],
      ].map(([from, to]) => ({
        ...{ from, to, count, support: count / all, confidence: count / single[from] },
        ...{ lift: (count * all) / (single[from] * single[to]), pValue, pAdjusted: adjusted[i] },
      })),
    )
    .filter(({ confidence }) => confidence >= options.minConfidence - 1e-12)
    .sort((x, y) => y.lift - x.lift || y.count - x.count || x.from - y.from || x.to - y.to);
}
