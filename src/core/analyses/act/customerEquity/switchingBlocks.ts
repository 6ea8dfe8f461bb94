import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { CustomerEquityDetail } from './detail';

const say = sayUnder('customerEquity');

/** Whom a customer of ours buys from next, and what it is worth to each. */
export function switchingBlocks({ switching }: CustomerEquityDetail): Block[] {
  if (!switching) return [];
  const { brands, values, chances, perPoint } = switching;
  return [
    {
      kind: 'chart',
      id: 'switching',
      title: say('chart.switching'),
      alt: say('chart.switchingAlt'),
      style: 'percent1',
      chart: {
        kind: 'column',
        stacked: true,
        categories: chances.slice(0, 12).map((_, t) => say('purchase', { number: t + 1 })),
        series: brands.map((brand, i) => ({
          name: { text: brand },
          values: chances.slice(0, 12).map((row) => row[i]),
          color: tierColor(i, Math.max(4, brands.length)),
        })),
      },
    },
    {
      kind: 'table',
      id: 'switching',
      title: say('table.switching'),
      columns: [
        { header: say('head.brand'), style: 'text' },
        { header: say('head.worth'), style: moneyStyle(Math.max(...values)) },
      ],
      rows: [
        ...brands.map((brand, i) => [{ text: brand }, values[i]]),
        ...(perPoint === null ? [] : [[say('switching.perPoint'), perPoint]]),
      ],
    },
  ];
}
