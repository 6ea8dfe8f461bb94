import type { PlotShape } from './chartTypes';
import { child, childrenOf, childValue, isOn, type XmlNode } from './xml';

/** The shape of a plot element; undefined for what is no plot, or none that the model knows. */
export function readShape(node: XmlNode): PlotShape | undefined {
  const grouping = childValue(node, 'grouping') as PlotShape['grouping'];
  switch (node.name) {
    case 'barChart':
      return {
        element: 'barChart',
        direction: childValue(node, 'barDir') === 'bar' ? 'bar' : 'col',
        grouping: grouping === 'standard' ? 'clustered' : (grouping ?? 'clustered'),
      };
    case 'lineChart': {
      const markers = childrenOf(node, 'ser').some((each) => childValue(each, 'marker', 'symbol') !== 'none');
      return { element: 'lineChart', grouping: grouping ?? 'standard', markers };
    }
    case 'areaChart':
      return { element: 'areaChart', grouping: grouping ?? 'standard' };
    case 'pieChart':
    case 'doughnutChart':
      return { element: node.name };
    case 'scatterChart':
      return { element: 'scatterChart', scatter: { line: false, marker: true, smooth: false } };
    case 'radarChart': {
      const style = childValue(node, 'radarStyle');
      return { element: 'radarChart', radar: style === 'filled' || style === 'marker' ? style : 'standard' };
    }
    default:
      return undefined;
  }
}

/** A scatter series says itself whether it has lines and markers; every other series is as its plot. */
export function ownShape(series: XmlNode | undefined, shape: PlotShape): PlotShape {
  if (shape.element !== 'scatterChart' || !series) return shape;
  const line = child(series, 'spPr', 'ln', 'noFill') === undefined;
  const marker = childValue(series, 'marker', 'symbol') !== 'none';
  return {
    element: 'scatterChart',
    scatter: { line, marker: marker || !line, smooth: line && isOn(childValue(series, 'smooth')) },
  };
}
