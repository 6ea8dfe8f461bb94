import type { ReactNode } from 'react';
import { PyramidPicture } from '../classify/PyramidPicture';
import type { RawOptions } from './openAnalysis';
import { settleJudgements } from '../forms/pairwise';
import { settleSegments } from '../forms/segmentCodes';
import * as pictures from './pictures';

/** How an analysis presents itself in the pane. */
export interface Face {
  picture(): ReactNode;
  /** Set up and run in a place of its own instead of Explore. */
  place?: 'classify';
  /** Options shown first, in this order; the rest is under More settings. Left out: all of them. */
  first?: readonly string[];
  /** Options that go together, kept together: new ones from those before a change and after it. */
  settle?(before: RawOptions, after: RawOptions): RawOptions;
  /** Options that say nothing with the others as they are. */
  hidden?(options: RawOptions): readonly string[];
}

const historyColumns = ['frequency', 'recency', 'T', 'monetary', 'count'];
const logColumns = ['date', 'amount', 'observationEnd', 'calibrationEnd', 'cohortFrom', 'cohortTo', 'returns'];

const faces: Readonly<Record<string, Face>> = {
  pyramid: { picture: PyramidPicture, place: 'classify' },
  'single-indicator': { picture: pictures.Bands },
  abc: { picture: pictures.Curve },
  rfm: {
    picture: pictures.Cells,
    first: ['customer', 'date', 'amount', 'recency', 'frequency', 'monetary', 'bins', 'method', 'cutoffs', 'segments'],
    settle: settleSegments,
    hidden: ({ date, method }) => [
      ...(date === undefined ? ['date', 'amount', 'returns'] : ['recency', 'frequency', 'monetary']),
      ...(method === 'manual' ? [] : ['cutoffs']),
    ],
  },
  scorecard: {
    picture: pictures.Quadrants,
    first: ['id', 'financial', 'sales', 'customer', 'service', 'split'],
  },
  'key-account-matrix': {
    picture: pictures.Matrix,
    first: ['id', 'size', 'attractiveness', 'strength'],
  },
  target: {
    picture: pictures.Target,
    first: ['id', 'marketType', 'market', 'value', 'fit', 'ratings', 'fitAtLeast', 'selfTest'],
  },
  weights: {
    picture: pictures.Weights,
    first: ['method', 'indicators', 'score'],
    settle: settleJudgements,
  },
  cross: { picture: pictures.Cross, first: ['id', 'first', 'second', 'order', 'valueColumns'] },
  lifetime: {
    picture: pictures.Lifetime,
    first: ['customer', 'date', 'amount', ...historyColumns, 'unit', 'horizon', 'discountPerYear', 'margin'],
    hidden: (options) => (options.frequency === undefined ? historyColumns : logColumns),
  },
  'formula-value': {
    picture: pictures.Formula,
    first: ['id', 'margin', 'retention', 'discount', 'horizon', 'tier'],
  },
  contracts: { picture: pictures.Survival },
  migration: { picture: pictures.States },
};

export function faceOf(id: string): Face {
  return faces[id] ?? { picture: pictures.Bands };
}
