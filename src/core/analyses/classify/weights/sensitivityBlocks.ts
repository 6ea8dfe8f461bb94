import type { Block } from '../../../report/report';
import { tierColor } from '../../../report/palette';
import type { WeightsDetail } from './detail';
import { weightChanges } from './weightSensitivity';
import { sayUnder } from '../../../report/say';

const say = sayUnder('weights');

/** Customers on the edge that are listed. */
const edgeShown = 20;

/** How many customers change tier when a weight moves, as columns; nothing where no weight can move. */
export function sensitivityChart(detail: WeightsDetail): Block[] {
  const { sensitivity, indicators } = detail;
  if (sensitivity.length === 0) return [];
  return [
    {
      kind: 'chart',
      id: 'sensitivity',
      title: say('chart.sensitivity'),
      alt: say('chart.sensitivityAlt'),
      style: 'integer',
      chart: {
        kind: 'column',
        categories: indicators.map(({ column }) => column),
        series: weightChanges.map((change, i) => ({
          color: tierColor(i, weightChanges.length),
          name: say('change', { change: signed(change) }),
          values: indicators.map((_, j) => changedBy(detail, j, change)),
        })),
      },
    },
  ];
}

/** The same in numbers, and who the customers on the edge are. */
export function sensitivityTables(detail: WeightsDetail): Block[] {
  const { sensitivity, indicators } = detail;
  if (sensitivity.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'sensitivity',
      title: say('table.sensitivity'),
      columns: [
        { header: say('head.indicator'), style: 'text' },
        { header: say('head.weight'), style: 'percent1' },
        ...weightChanges.map((change) => ({
          header: say('change', { change: signed(change) }),
          style: 'integer' as const,
        })),
      ],
      rows: indicators.map(({ column, weight }, j) => [
        { text: column },
        weight,
        ...weightChanges.map((change) => changedBy(detail, j, change)),
      ]),
    },
    ...edgeTable(detail),
  ];
}

function changedBy({ sensitivity }: WeightsDetail, indicator: number, change: number): number {
  return sensitivity.find((line) => line.indicator === indicator && line.change === change)?.changed ?? 0;
}

function signed(change: number): string {
  return change < 0 ? `−${-change}` : `+${change}`;
}

function edgeTable({ edge, ids, scores, topsis, tierNames, tierIndices, sensitivity }: WeightsDetail): Block[] {
  if (edge.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'edge',
      title:
        edge.length > edgeShown ? say('table.edgeFirst', { shown: edgeShown, count: edge.length }) : say('table.edge'),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: say('head.tier'), style: 'text' },
        { header: say('head.best'), style: 'text' },
        { header: say('head.worst'), style: 'text' },
        { header: say('head.score'), style: 'decimal1' },
        { header: say('head.changes', { changes: sensitivity.length }), style: 'integer' },
      ],
      rows: edge
        .slice(0, edgeShown)
        .map(({ row, changes, best, worst }) => [
          { text: ids[row] },
          { text: tierNames[tierIndices[row]] },
          { text: tierNames[best] },
          { text: tierNames[worst] },
          topsis ? topsis[row] * 100 : scores[row],
          changes,
        ]),
    },
  ];
}
