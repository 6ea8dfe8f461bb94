import type { ChartBlock } from '../../report/report';
import { selectQuantile } from '../../stats/selectQuantile';
import { summary } from '../../stats/summary';
import type { LifetimeDetail } from './detail';

const clvBars = 12;

/** Customers by lifetime value, in bars of equal width up to the 99 % quantile; the last one is open. */
export function clvChart({ customers, spend }: LifetimeDetail): ChartBlock[] {
  const { clv, count } = customers;
  const finite = clv.filter(Number.isFinite);
  const { min, max } = summary(finite);
  if (!spend || !(min < max)) return [];
  const low = Math.min(0, min);
  const width = niceWidth((selectQuantile(finite, 0.99) - low || max - low) / clvBars);
  const bars = new Array<number>(clvBars + 1).fill(0);
  const start = Math.floor(low / width) * width;
  for (let i = 0; i < clv.length; i++) {
    if (!Number.isFinite(clv[i])) continue;
    bars[Math.min(clvBars, Math.floor((clv[i] - start) / width))] += count ? count[i] : 1;
  }
  const edge = (bar: number): string => String(Number((start + bar * width).toPrecision(12)));
  return [
    {
      kind: 'chart',
      id: 'clv',
      title: { key: 'lifetime.chart.clv' },
      alt: { key: 'lifetime.chart.clvAlt' },
      style: 'integer',
      chart: {
        kind: 'column',
        categories: bars.map((_, bar) => (bar === clvBars ? `${edge(bar)}+` : `${edge(bar)}–${edge(bar + 1)}`)),
        series: [{ name: { key: 'lifetime.figure.customers' }, values: bars }],
      },
    },
  ];
}

/** The next of 1, 2, 5 × 10ⁿ. */
function niceWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return power * ([1, 2, 5].find((step) => step * power >= width) ?? 10);
}
