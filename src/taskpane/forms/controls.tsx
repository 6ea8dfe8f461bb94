import type { ReactNode } from 'react';
import { PairwiseForm } from './PairwiseForm';
import { RankedList } from './RankedList';
import { SegmentMap } from './SegmentMap';

/** An option shown by a part of its own instead of by what kind of value it takes. */
export interface ControlProps {
  value: unknown;
  /** @param step tells one change from the next: those of the same step in quick succession are undone together */
  onChange(value: unknown, step?: string): void;
}

/** By analysis and path, list positions left out. A control is one line here. */
const controls: Readonly<Record<string, (props: ControlProps) => ReactNode>> = {
  'rfm.segments': (props) => <SegmentMap {...props} />,
  'weights.indicators': (props) => <RankedList {...props} />,
  'weights.method.matrix': (props) => <PairwiseForm {...props} />,
};

export function controlOf(analysis: string, path: string): ((props: ControlProps) => ReactNode) | undefined {
  return controls[`${analysis}.${path.replace(/\.\d+(?=\.|$)/g, '')}`];
}
