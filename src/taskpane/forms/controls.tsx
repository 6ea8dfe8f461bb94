import type { ReactNode } from 'react';
import type { ControlProps } from './ControlProps';
import { PairwiseForm } from './PairwiseForm';
import { RankedList } from './RankedList';
import { SegmentMap } from './SegmentMap';

/** By analysis and path, list positions left out. A control is one line here. */
const controls: Readonly<Record<string, (props: ControlProps) => ReactNode>> = {
  'rfm.segments': (props) => <SegmentMap {...props} />,
  'weights.indicators': (props) => <RankedList {...props} />,
  'weights.method.matrix': (props) => <PairwiseForm {...props} />,
};

export function controlOf(analysis: string, path: string): ((props: ControlProps) => ReactNode) | undefined {
  return controls[`${analysis}.${path.replace(/\.\d+(?=\.|$)/g, '')}`];
}
