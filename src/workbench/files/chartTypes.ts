/** How a type of Excel.ChartType is written: the plot element, its grouping and the rest. */
export interface PlotShape {
  element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart' | 'radarChart';
  direction?: 'bar' | 'col';
  grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  scatter?: { line: boolean; marker: boolean; smooth: boolean };
  radar?: 'marker' | 'filled' | 'standard';
  markers?: boolean;
}

const shapes: Record<string, PlotShape> = {
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart', scatter: { line: false, marker: true, smooth: false } },
  XYScatterLines: { element: 'scatterChart', scatter: { line: true, marker: true, smooth: false } },
  XYScatterLinesNoMarkers: { element: 'scatterChart', scatter: { line: true, marker: false, smooth: false } },
  XYScatterSmooth: { element: 'scatterChart', scatter: { line: true, marker: true, smooth: true } },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', scatter: { line: true, marker: false, smooth: true } },
  Radar: { element: 'radarChart', radar: 'standard' },
  RadarMarkers: { element: 'radarChart', radar: 'marker' },
  RadarFilled: { element: 'radarChart', radar: 'filled' },
};

/** The shape of a chart type; undefined for types that the files of this workbook do not know. */
export function plotShape(type: string): PlotShape | undefined {
  return shapes[type];
}

/** The chart type whose shape is the given one. */
export function chartTypeOf(shape: PlotShape): string {
  const wanted = JSON.stringify(inOrder(shape));
  const found = Object.entries(shapes).find(([, each]) => JSON.stringify(inOrder(each)) === wanted);
  return found?.[0] ?? 'ColumnClustered';
}

const inOrder = (shape: PlotShape): unknown[] => [
  shape.element,
  shape.direction,
  shape.grouping,
  shape.scatter?.line,
  shape.scatter?.marker,
  shape.scatter?.smooth,
  shape.radar,
  shape.markers,
];

const labelPositions: [string, string][] = [
  ['Center', 'ctr'],
  ['InsideEnd', 'inEnd'],
  ['InsideBase', 'inBase'],
  ['OutsideEnd', 'outEnd'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Top', 't'],
  ['Bottom', 'b'],
  ['BestFit', 'bestFit'],
];

/** A label position as the file writes it; undefined where Excel would refuse the file for this kind of plot. */
export function labelPosition(position: string | undefined, shape: PlotShape): string | undefined {
  const mark = labelPositions.find(([name]) => name === position)?.[1];
  if (!mark) return undefined;
  const allowed: Record<PlotShape['element'], string[]> = {
    barChart: ['ctr', 'inEnd', 'inBase', ...(shape.grouping === 'clustered' ? ['outEnd'] : [])],
    lineChart: ['ctr', 'l', 'r', 't', 'b'],
    scatterChart: ['ctr', 'l', 'r', 't', 'b'],
    pieChart: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
    areaChart: [],
    doughnutChart: [],
    radarChart: ['outEnd'],
  };
  return allowed[shape.element].includes(mark) ? mark : undefined;
}

export function labelPositionName(mark: string | undefined): string | undefined {
  return labelPositions.find(([, each]) => each === mark)?.[0];
}

const legendMarks: [string, string][] = [
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Corner', 'tr'],
];

export function legendMark(position: string): string {
  return legendMarks.find(([name]) => name === position)?.[1] ?? 'b';
}

export function legendPositionName(mark: string | undefined): string {
  return legendMarks.find(([, each]) => each === mark)?.[0] ?? 'Right';
}

const tickLabels: [string, string][] = [
  ['NextToAxis', 'nextTo'],
  ['High', 'high'],
  ['Low', 'low'],
  ['None', 'none'],
];

export function tickLabelMark(position: string | undefined): string {
  return tickLabels.find(([name]) => name === position)?.[1] ?? 'nextTo';
}

export function tickLabelName(mark: string | undefined): string | undefined {
  return tickLabels.find(([, each]) => each === mark)?.[0];
}
