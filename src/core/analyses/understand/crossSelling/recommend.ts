import type { Rule } from '../../../orders/associationRules';
import type { Baskets } from '../../../orders/baskets';

/** A product proposed to a customer, and the rule that proposes it. */
export interface Proposal {
  product: number;
  rule: Rule;
}

const significant = 0.05;

/** The rules that propose: certain after correction, and above chance. */
export function certainRules(rules: readonly Rule[]): Rule[] {
  return rules.filter(({ pAdjusted, lift }) => pAdjusted < significant && lift > 1);
}

/**
 * Per basket the products it lacks, each by the rule of highest confidence that its products have for it; likeliest first, at
 * most `most`.
 */
export function proposalsOf(
  { starts, items }: Baskets,
  rules: readonly Rule[],
  most: number,
  worth: (product: number) => number = () => 1,
): Proposal[][] {
  const byFrom = new Map<number, Rule[]>();
  for (const rule of rules) byFrom.set(rule.from, [...(byFrom.get(rule.from) ?? []), rule]);
  return Array.from({ length: starts.length - 1 }, (_, basket) => {
    const owned = items.subarray(starts[basket], starts[basket + 1]);
    const has = new Set(owned);
    const best = new Map<number, Rule>();
    for (const product of owned) {
      for (const rule of byFrom.get(product) ?? []) {
        const known = best.get(rule.to);
        if (!has.has(rule.to) && (!known || rule.confidence > known.confidence)) best.set(rule.to, rule);
      }
    }
    return [...best]
      .map(([product, rule]) => ({ product, rule }))
      .sort((a, b) => b.rule.confidence * worth(b.product) - a.rule.confidence * worth(a.product))
      .slice(0, most);
  });
}
