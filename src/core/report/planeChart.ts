import type { Chart } from './report';
import { tierColor } from './palette';

type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

/** Charts of pairs as curves, borders and names in a plane: what every face can draw. */
export function planeChart(chart: ChartOf<'whale' | 'steps' | 'scatter'>): ChartOf<'scatter'> {
  switch (chart.kind) {
    case 'scatter':
      return chart;
    case 'whale':
      return whale(chart);
    case 'steps':
      return steps(chart);
  }
}

/** The curve, the border at 100 %, and at the peak what it is. */
function whale({ curve, peak, whole, xTitle, yTitle }: ChartOf<'whale'>): ChartOf<'scatter'> {
  return {
    kind: 'scatter',
    series: [
      { ...curve, color: tierColor(0, 6), draw: 'curve' },
      { name: whole, x: [0, 100], y: [100, 100], color: tierColor(3, 6), draw: 'line' },
      { name: peak.name, x: [peak.x], y: [peak.y], color: tierColor(0, 6), draw: 'peak' },
    ],
    ...{ xTitle, yTitle, xRange: [0, 100] },
  };
}

/** At each event across at the height before it, then down. */
function steps({ series, xTitle, yTitle }: ChartOf<'steps'>): ChartOf<'scatter'> {
  return {
    kind: 'scatter',
    series: series.map(({ name, x, values, color, dashed }) => ({
      name,
      x: [0, ...x.flatMap((at) => [at, at])],
      y: [1, ...values.flatMap((value, i) => [i === 0 ? 1 : values[i - 1], value])],
      ...(color === undefined ? {} : { color }),
      draw: dashed ? ('dashed' as const) : ('curve' as const),
    })),
    ...{ xTitle, yTitle, yRange: [0, 1] },
  };
}
