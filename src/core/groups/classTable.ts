import type { ChartBlock, TableBlock, Text } from '../report/report';
import { fontColorOn, tierColor } from '../report/palette';
import type { ClassSummary } from './summarizeClasses';
import { sayUnder } from '../report/say';

const text = sayUnder('classes');

export interface ClassTableContent {
  id: string;
  title: Text;
  /** The column that was cut, and the one that is summed. */
  measure: string;
  value: string;
  classes: readonly ClassSummary[];
  /** Points per class, where the user gave them. */
  points?: readonly (number | null)[];
}

/** One row per class with its real borders, customers, sum and mean. */
export function classTable({ id, title, measure, value, classes, points }: ClassTableContent): TableBlock {
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { header: text('table.class'), style: 'text' },
      { header: text('table.customers'), style: 'integer' },
      { header: text('table.share'), style: 'percent1' },
      { header: text('table.from', { column: measure }), style: 'decimal2' },
      { header: text('table.to', { column: measure }), style: 'decimal2' },
      { header: text('table.sum', { column: value }), style: 'integer' },
      { header: text('table.valueShare', { column: value }), style: 'percent1' },
      { header: text('table.mean', { column: value }), style: 'decimal1' },
      ...(points ? [{ header: text('table.points'), style: 'general' as const }] : []),
    ],
    rows: classes.map(({ name, customers, share, from, to, sum, valueShare, mean }, i) => [
      { text: name },
      ...[customers, share, from, to, sum, valueShare, mean],
      ...(points ? [points[i]] : []),
    ]),
    rowFills: classes.map((_, i) => rowFill(i, classes.length)),
  };
}

/** Fill and font of class `index` of `count`, the best one darkest. */
export function rowFill(index: number, count: number): { fill: string; font: string } {
  const fill = tierColor(index, count);
  return { fill, font: fontColorOn(fill) };
}

/** Share of customers beside share of value, per class; bars for classes of long names. */
export function sharesChart(
  id: string,
  measure: string,
  value: string,
  classes: readonly ClassSummary[],
  kind: 'column' | 'bar' = 'column',
): ChartBlock {
  const valued = classes.some(({ valueShare }) => valueShare !== null);
  return {
    kind: 'chart',
    id,
    style: 'percent',
    title: text(valued ? 'chart.shares' : 'chart.customers', { measure, column: value }),
    alt: text(valued ? 'chart.sharesAlt' : 'chart.customersAlt', { measure, column: value, classes: classes.length }),
    chart: {
      kind,
      categories: classes.map(({ name }) => name),
      series: [
        {
          name: text('chart.customerShare'),
          values: classes.map(({ share }) => share),
          color: tierColor(3, 6),
        },
        ...(valued
          ? [
              {
                name: text('chart.valueShare', { column: value }),
                values: classes.map(({ valueShare }) => valueShare ?? 0),
                color: tierColor(0, 6),
              },
            ]
          : []),
      ],
    },
  };
}
