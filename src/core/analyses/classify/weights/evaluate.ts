import { numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import { customerIds } from '../../../table/customerIds';
import { checkIndicators } from '../../../scoring/checkIndicators';
import { equalIndicators, topsisClassifier, weightedSumClassifier } from './classify';
import { compareRankings } from './compareRankings';
import { completeRows } from './completeRows';
import type { WeightsDetail } from './detail';
import { groupIndicators } from './groupIndicators';
import type { WeightsOptions } from './options';
import { rankCustomers } from './rankCustomers';
import { weigh } from './weigh';
import { weightSensitivity } from './weightSensitivity';

/**
 * Weights, the customers' scores and tiers under them, what other methods would say, and how much hangs on each weight.
 * Throws `Problem`: what is wrong with the columns, the method's input (see {@link weigh}), the tiers.
 */
export function evaluateWeights(table: Table, options: WeightsOptions, progress: Progress): WeightsDetail {
  const { indicators, method } = options;
  checkIndicators(table, equalIndicators(options));
  const groups = groupIndicators(options);
  const complete = completeRows(
    indicators.map(({ column }, j) => numberColumn(table, column, `indicators.${j}.column`)),
  );
  const { inside, weights, consistency } = weigh(method, indicators, groups, complete.columns, 'method');
  progress(0.1);

  const classifySum = weightedSumClassifier(table, options);
  const sum = classifySum(weights);
  const isTopsis = options.score === 'topsis';
  const classify = isTopsis ? topsisClassifier(table, options) : classifySum;
  const base = isTopsis ? classify(weights) : sum;
  const ranked = { ...base, ranks: rankCustomers(base.scores) };
  progress(0.3);

  const comparison = options.compareWith.map((other, i) => {
    const found = weigh(other, indicators, groups, complete.columns, `compareWith.${i}`);
    const classified = classify(found.weights);
    return {
      method: other,
      weights: found.weights,
      consistencyRatio: found.consistency.length > 0 ? worstRatio(found.consistency) : null,
      ...compareRankings(ranked, { ...classified, ranks: rankCustomers(classified.scores) }),
    };
  });
  progress(0.5);

  const { lines, edge } = weightSensitivity(weights, base, classify, (done) => progress(0.5 + 0.4 * done));
  return {
    method,
    score: options.score,
    indicators: indicators.map(({ column, direction }, j) => ({
      column,
      direction,
      dimension: groups.find(({ members }) => members.includes(j))?.name ?? null,
      weightInside: inside[j],
      weight: weights[j],
    })),
    dimensions: groups.flatMap(({ name, weight }) => (name === null ? [] : [{ name, weight }])),
    consistency,
    completeCustomers: complete.count,
    ids: customerIds(table, options.id),
    scores: sum.scores,
    topsis: isTopsis ? base.scores.map((score) => score / 100) : null,
    tierNames: options.tiers.cuts.map(({ name }) => name),
    tierIndices: base.tierIndices,
    ranks: ranked.ranks,
    unrated: base.tierIndices.reduce((count, tier) => (tier < 0 ? count + 1 : count), 0),
    comparison,
    sensitivity: lines,
    edge,
  };
}

function worstRatio(consistency: WeightsDetail['consistency']): number {
  return Math.max(...consistency.map(({ consistencyRatio }) => consistencyRatio));
}
