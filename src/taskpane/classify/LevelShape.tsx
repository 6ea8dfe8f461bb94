import type { ReactNode } from 'react';
import type { TierSummary } from '../../core/analyses/classify/pyramid/detail';
import { legibleFill } from '../styles/legibleFill';
import { usePane } from '../state/PaneContext';

interface LevelShapeProps {
  tier: TierSummary;
  /** 0–1 of the widest. */
  width: number;
  /** Beside the name. */
  children?: ReactNode;
}

/** A step of the pyramid with its name and its customers. Decoration: what it says is said beside it. */
export function LevelShape({ tier, width, children }: LevelShapeProps) {
  const { format } = usePane();
  return (
    <div className="level-shape" aria-hidden="true" title={tier.name}>
      <div
        className="level-step"
        style={{
          inlineSize: `${(width * 100).toFixed(2)}%`,
          backgroundColor: legibleFill(tier.color, tier.fontColor),
        }}
      />
      <div className="level-label" style={{ '--on-step': tier.fontColor, '--step': width } as React.CSSProperties}>
        <span className="level-head">
          <span className="level-name">{tier.name}</span>
          {children}
        </span>
        <span className="level-numbers">
          {format.number(tier.customers)} · {format.percent(tier.share)}
        </span>
      </div>
    </div>
  );
}

/** Width of the top step; the lowest is full width. Room for a short name and its number at 320 px. */
const topStep = 0.5;

/** Width of a step of the stepped silhouette, 0–1. */
export function stepWidth(index: number, count: number): number {
  return count === 1 ? 1 : topStep + ((1 - topStep) * index) / (count - 1);
}
