import type { Chart, Text } from '../report/report';
import { cumulativeCurve } from './cumulativeCurve';

/** Cumulative shares of the total, 0–1, and the highest point of them. */
export interface WhaleCurve {
  curve: { customers: number; value: number }[];
  peak: { customers: number; share: number };
}

/** @param cumulative share of the total per customer, the best first */
export function whaleCurve(cumulative: ArrayLike<number>): WhaleCurve {
  let best = 0;
  for (let i = 1; i < cumulative.length; i++) if (cumulative[i] > cumulative[best]) best = i;
  const peak = { customers: (best + 1) / cumulative.length, share: cumulative[best] };
  return { curve: cumulativeCurve(cumulative), peak };
}

/** The curve as a chart, in percent. */
export function whaleChart(
  { curve, peak }: WhaleCurve,
  texts: { curve: Text; peak: Text; whole: Text; xTitle: Text; yTitle: Text },
): Chart {
  const percent = (share: number): number => Math.round(share * 10_000) / 100;
  return {
    kind: 'whale',
    curve: {
      name: texts.curve,
      x: curve.map(({ customers }) => percent(customers)),
      y: curve.map(({ value }) => percent(value)),
    },
    peak: { x: percent(peak.customers), y: percent(peak.share), name: texts.peak },
    ...{ whole: texts.whole, xTitle: texts.xTitle, yTitle: texts.yTitle },
  };
}
