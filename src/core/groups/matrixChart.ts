import type { Chart, Text } from '../report/report';

/** More points than this are a cloud, and slow in Excel: then every n-th customer is drawn. */
export const mostPoints = 1_500;
const borderColor = '#8A8886';
const nameColor = '#323130';
/** How far a field's name stands from its left edge, and from its top or bottom. */
const inset = { x: 1, y: 4 };

export interface MatrixPicture {
  /** Scores 0–100 per row; NaN where unrated. */
  x: Float64Array;
  y: Float64Array;
  /** Field per row as {@link placeInGrid} counts; negative where unrated. */
  cells: ArrayLike<number>;
  borders: { x: readonly number[]; y: readonly number[] };
  /** In reading order; fields of one name share a series of points. */
  fields: readonly { name: Text; color: string }[];
  xTitle: Text;
  yTitle: Text;
  border: Text;
}

/** How many rows there are for each point drawn, 1 where all are. */
export function rowsPerPoint(cells: ArrayLike<number>): number {
  let placed = 0;
  for (let row = 0; row < cells.length; row++) if (cells[row] >= 0) placed++;
  return Math.max(1, Math.ceil(placed / mostPoints));
}

/** Customers as points coloured by field, the borders as lines, the fields' names at their left. */
export function matrixChart(picture: MatrixPicture): Extract<Chart, { kind: 'scatter' }> {
  const { x, y, cells, borders, fields } = picture;
  const step = rowsPerPoint(cells);
  const series = new Map<string, { name: Text; color: string; x: number[]; y: number[] }>();
  const points = fields.map(({ name, color }) => {
    const shared = series.get(JSON.stringify(name)) ?? { name, color, x: [], y: [] };
    series.set(JSON.stringify(name), shared);
    return shared;
  });
  let placed = 0;
  for (let row = 0; row < cells.length; row++) {
    if (cells[row] < 0 || placed++ % step !== 0) continue;
    points[cells[row]].x.push(rounded(x[row]));
    points[cells[row]].y.push(rounded(y[row]));
  }
  const line = { name: picture.border, color: borderColor, draw: 'line' as const };
  const columns = borders.x.length + 1;
  const left = [0, ...borders.x];
  const top = [100, ...[...borders.y].reverse()];
  // Names stand at the top of their fields, those of the lowest row at the bottom: there are the fewest customers.
  const heights = top.map((edge, row) => (row < top.length - 1 ? edge - inset.y : inset.y));
  return {
    kind: 'scatter',
    series: [
      ...[...series.values()].filter((shared) => shared.x.length > 0),
      ...borders.x.map((border) => ({ ...line, x: [border, border], y: [0, 100] })),
      ...borders.y.map((border) => ({ ...line, x: [0, 100], y: [border, border] })),
      ...fields.map(({ name }, field) => ({
        name,
        color: nameColor,
        draw: 'name' as const,
        x: [left[field % columns] + inset.x],
        y: [heights[Math.floor(field / columns)]],
      })),
    ],
    xTitle: picture.xTitle,
    yTitle: picture.yTitle,
    xRange: [0, 100],
    yRange: [0, 100],
  };
}

/** Two decimals: the numbers behind the chart stand on the sheet. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
