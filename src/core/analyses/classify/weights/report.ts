import { numberValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import { sayInto } from '../../../report/say';
import { acceptableConsistencyRatio } from './analyticHierarchy';
import { pairParams } from './consistencyBlocks';
import type { WeightsDetail } from './detail';
import type { WeightsOptions } from './options';

/** The score beside the data. */
export function weightsColumns({ scoreColumn }: WeightsOptions, detail: WeightsDetail): ReportColumn[] {
  if (!scoreColumn) return [];
  const score = detail.topsis ? detail.topsis.map((closeness) => closeness * 100) : detail.scores;
  return [
    {
      id: 'score',
      header: { key: `weights.column.${detail.score}` },
      values: numberValues(score),
      style: 'decimal1',
    },
  ];
}

/** What the user must know. */
export function weightsWarnings(detail: WeightsDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'weights.warning');
  for (const { dimension, consistencyRatio, worstPair } of detail.consistency) {
    if (consistencyRatio <= acceptableConsistencyRatio || !worstPair) continue;
    const params = { ratio: { percent: consistencyRatio }, ...pairParams(worstPair) };
    if (dimension === null) warn('inconsistent', params);
    else warn('inconsistentDimension', { dimension, ...params });
  }
  if (detail.unrated > 0) warn('unrated', { count: detail.unrated });
  return found;
}
