import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, TableBlock } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { CustomerEquityDetail, DriverEffect } from './detail';

const say = sayUnder('customerEquity');

/** What one point on each driver does to equity, as a picture and as numbers. */
export function driverBlocks({ drivers }: CustomerEquityDetail): Block[] {
  if (drivers.length === 0) return [];
  const money = moneyStyle(Math.max(...drivers.map(({ perPoint }) => Math.abs(perPoint))));
  const sorted = [...drivers].sort((a, b) => b.perPoint - a.perPoint);
  return [
    {
      kind: 'chart',
      id: 'drivers',
      title: say('chart.drivers'),
      alt: say('chart.driversAlt'),
      style: money,
      chart: {
        kind: 'bar',
        categories: sorted.map(({ column }) => column),
        series: [
          { name: say('head.perPoint'), values: sorted.map(({ perPoint }) => perPoint), color: tierColor(1, 6) },
        ],
      },
    },
    driverTable(sorted, money),
  ];
}

function driverTable(drivers: readonly DriverEffect[], money: ReturnType<typeof moneyStyle>): TableBlock {
  const isRegression = drivers.some(({ from }) => from !== null);
  return {
    kind: 'table',
    id: 'drivers',
    title: say('table.drivers'),
    columns: [
      { header: say('head.driver'), style: 'text' },
      { header: say('head.kind'), style: 'text' },
      { header: say('head.rating'), style: 'decimal1' },
      { header: say('head.weight'), style: 'percent1' },
      { header: say('head.perPoint'), style: money },
      ...(isRegression
        ? [
            { header: say('head.from'), style: money },
            { header: say('head.to'), style: money },
          ]
        : []),
    ],
    rows: drivers.map(({ column, kind, rating, weight, perPoint, from, to }) => [
      ...[{ text: column }, say(`kind.${kind}`), Number.isFinite(rating) ? rating : null, weight, perPoint],
      ...(isRegression ? [from, to] : []),
    ]),
  };
}

/** What the money for a driver brings, and when it is paid back. */
export function investmentBlocks({ investment }: CustomerEquityDetail): TableBlock[] {
  if (!investment) return [];
  const { driver, points, cost, gain, breakEven } = investment;
  return [
    {
      kind: 'table',
      id: 'investment',
      title: say('table.investment', { driver, points }),
      columns: [
        { header: say('head.what'), style: 'text' },
        { header: say('head.amount'), style: 'decimal2' },
      ],
      rows: [
        [say('investment.cost'), cost],
        [say('investment.gain'), gain],
        [say('investment.net'), gain - cost],
        [say('investment.return'), investment.return],
        [say('investment.breakEven'), breakEven],
      ],
    },
  ];
}
