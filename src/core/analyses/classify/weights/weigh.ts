import { Problem } from '../../../problem';
import { analyticHierarchy } from './analyticHierarchy';
import { criticWeights } from './criticWeights';
import type { Consistency } from './detail';
import { directWeights } from './directWeights';
import { entropyWeights } from './entropyWeights';
import type { IndicatorGroup } from './groupIndicators';
import type { IndicatorValues } from './indicatorValues';
import type { WeightMethod, WeightsOptions } from './options';
import { rankOrderCentroid } from './rankOrderCentroid';
import { rankSum } from './rankSum';

export interface Weighing {
  /** Per indicator, adding up to 1 inside its group. */
  inside: number[];
  /** Per indicator, adding up to 1 over all. */
  weights: number[];
  consistency: Consistency[];
}

/**
 * The weights of all indicators by one method: in every group on its own, times the weight of the group.
 *
 * @param columns the values that data-driven methods learn from
 * @param option path of the method in the options
 *
 * Throws what the method throws, with that path where the method is at fault.
 */
export function weigh(
  method: WeightMethod,
  indicators: WeightsOptions['indicators'],
  groups: readonly IndicatorGroup[],
  columns: readonly IndicatorValues[],
  option: string,
): Weighing {
  const inside = indicators.map(() => 0);
  const weights = indicators.map(() => 0);
  const consistency: Consistency[] = [];
  const names = indicators.map(({ column }) => column);
  if (method.by === 'pairwise' && method.matrix.length !== indicators.length) {
    const counts = { rows: indicators.length, count: method.matrix.length };
    throw new Problem('pairwise-not-square', { option: `${option}.matrix` }, counts);
  }
  const isFromData = method.by === 'entropy' || method.by === 'critic';
  if (isFromData && columns[0].values.length === 0) throw new Problem('no-complete-customer', { option });
  for (const group of groups) {
    const { members } = group;
    const ofMembers = <T>(list: readonly T[]): T[] => members.map((member) => list[member]);
    const weighGroup = (): number[] => {
      switch (method.by) {
        case 'direct':
          return directWeights(
            ofMembers(indicators).map(({ points }) => points),
            (i) => (i < 0 ? 'indicators' : `indicators.${members[i]}.points`),
          );
        case 'rank-centroid':
          return rankOrderCentroid(members.length);
        case 'rank-sum':
          return rankSum(members.length);
        case 'pairwise': {
          const context = { names, members, option: `${option}.matrix` };
          const { weights: found, worstPair, ...figures } = analyticHierarchy(method.matrix, context);
          consistency.push({
            dimension: group.name,
            indicators: members.length,
            ...figures,
            worstPair: worstPair && { ...worstPair, first: names[worstPair.i], second: names[worstPair.j] },
          });
          return found;
        }
        case 'entropy':
          return entropyWeights(ofMembers(columns), {
            normalize: method.normalize,
            directions: ofMembers(indicators).map(({ direction }) => direction),
          });
        case 'critic':
          return criticWeights(
            ofMembers(columns),
            ofMembers(indicators).map(({ direction }) => direction),
          );
      }
    };
    weighGroup().forEach((weight, k) => {
      inside[members[k]] = weight;
      weights[members[k]] = weight * group.weight;
    });
  }
  return { inside, weights, consistency };
}
