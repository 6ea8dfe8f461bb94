/**
 * What the full report looks at, in reading order: whether the list is sound, who the customers are, what they are worth, what to understand, what
 * to do. An analysis that goes on from tiers stands behind the pyramid.
 */
export const standardAnalyses = [
  'database-check',
  'pyramid',
  'abc',
  'rfm',
  'lifetime',
  'formula-value',
  'contracts',
  'concentration',
  'profitability',
  'cohorts',
  'cross-selling',
  'action-plan',
] as const;
