import { associationRules, type RuleOptions } from '../../../orders/associationRules';
import { basketsOf, type Baskets } from '../../../orders/baskets';
import { dayText } from '../../../orders/timeUnit';
import type { CrossSellingDetail } from './detail';
import { certainRules, proposalsOf } from './recommend';

/** Share of the time that rules are learnt from; and how many products are proposed. */
const learnt = 0.75;
const proposed = 3;
/** Fewer customers than this tell nothing. */
const fewest = 10;

/**
 * Rules of the first three quarters of the time against the most popular products, both tried on what customers bought anew
 * in the last quarter; where no rule proposes enough, popular products fill up. `null` where too few customers bought in both.
 */
export function checkOnSplit(
  rows: { customer: Int32Array; product: Int32Array; day: Float64Array },
  customerCount: number,
  productCount: number,
  options: RuleOptions,
): CrossSellingDetail['check'] {
  const { customer, product, day } = rows;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < day.length; row++) {
    if (customer[row] < 0 || product[row] < 0) continue;
    if (day[row] < first) first = day[row];
    if (day[row] > last) last = day[row];
  }
  if (!(last > first)) return null;
  const split = Math.floor(first + learnt * (last - first));
  const side = (isLater: boolean): Baskets =>
    basketsOf(
      customer.map((code, row) => (Math.floor(day[row]) > split === isLater ? code : -1)),
      product,
      customerCount,
      productCount,
    );
  const [before, after] = [side(false), side(true)];
  const popular = byPopularity(before, productCount);
  const proposals = proposalsOf(before, certainRules(associationRules(before, productCount, options)), proposed);
  let [customers, hits, popularHits] = [0, 0, 0];
  for (let code = 0; code < customerCount; code++) {
    const owned = new Set(before.items.subarray(before.starts[code], before.starts[code + 1]));
    const bought = after.items.subarray(after.starts[code], after.starts[code + 1]).filter((item) => !owned.has(item));
    if (owned.size === 0 || bought.length === 0) continue;
    customers++;
    const usual = popular.filter((item) => !owned.has(item)).slice(0, proposed);
    const ours = [...new Set([...proposals[code].map((proposal) => proposal.product), ...usual])].slice(0, proposed);
    if (ours.some((item) => bought.includes(item))) hits++;
    if (usual.some((item) => bought.includes(item))) popularHits++;
  }
  if (customers < fewest) return null;
  const splitDay = dayText(split);
  return { customers, hitRate: hits / customers, popularityHitRate: popularHits / customers, splitDay };
}

/** The most bought products, enough to propose from to anybody who has many of them. */
function byPopularity({ items }: Baskets, productCount: number): number[] {
  const counts = new Uint32Array(productCount);
  for (let at = 0; at < items.length; at++) counts[items[at]]++;
  return Array.from(counts.keys())
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, 200);
}
