import type { ChartBlock } from '../../../report/report';
import { barNames, histogram } from '../../../stats/histogram';
import type { LifetimeDetail } from './detail';

const clvBars = 12;

/** Customers by lifetime value; none without spend, or where all are worth the same. */
export function clvChart({ customers, spend }: LifetimeDetail): ChartBlock[] {
  const bars = spend && histogram(customers.clv, clvBars, customers.count ?? undefined);
  if (!bars) return [];
  return [
    {
      kind: 'chart',
      id: 'clv',
      title: { key: 'lifetime.chart.clv' },
      alt: { key: 'lifetime.chart.clvAlt' },
      style: 'integer',
      chart: {
        kind: 'column',
        categories: barNames(bars),
        series: [{ name: { key: 'lifetime.figure.customers' }, values: bars.counts }],
      },
    },
  ];
}
