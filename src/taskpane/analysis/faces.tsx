import type { ReactNode } from 'react';
import { catalogue } from '../../core/analyses/catalogue';
import { PyramidPicture } from '../components/PyramidPicture';
import type { RawOptions } from './openAnalysis';
import * as pictures from './pictures';

/** How an analysis presents itself in the pane. */
export interface Face {
  /** Heading of the gallery it stands under. */
  group: 'classify' | 'value' | 'weigh';
  picture(): ReactNode;
  /** Set up and run in a place of its own instead of Explore. */
  place?: 'classify';
  /** Options shown first, in this order; the rest is under More settings. Left out: all of them. */
  first?: readonly string[];
  /** Options that say nothing with the others as they are. */
  hidden?(options: RawOptions): readonly string[];
}

const historyColumns = ['frequency', 'recency', 'T', 'monetary', 'count'];
const logColumns = ['date', 'amount', 'observationEnd', 'calibrationEnd', 'cohortFrom', 'cohortTo', 'returns'];

const faces: Readonly<Record<string, Face>> = {
  pyramid: { group: 'classify', picture: PyramidPicture, place: 'classify' },
  lifetime: {
    group: 'value',
    picture: pictures.Lifetime,
    first: ['customer', 'date', 'amount', ...historyColumns, 'unit', 'horizon', 'discountPerYear', 'margin'],
    hidden: (options) => (options.frequency === undefined ? historyColumns : logColumns),
  },
};

export function faceOf(id: string): Face {
  return faces[id] ?? { group: 'classify', picture: pictures.Plain };
}

export const groups: readonly Face['group'][] = ['classify', 'weigh', 'value'];

/** The analyses of a group, in the order of the catalogue. */
export function analysesOf(group: Face['group']): string[] {
  return catalogue.map(({ id }) => id).filter((id) => faceOf(id).group === group);
}
