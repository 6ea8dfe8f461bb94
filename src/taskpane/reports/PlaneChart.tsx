import type { Chart } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { Legend } from './BarCharts';
import { paint, seriesColor } from './chartColors';
import { axisTicks } from './axisTicks';
import type { Axis } from './axisTicks';

type Plane = Extract<Chart, { kind: 'line' | 'scatter' }>;

interface Series {
  name: string;
  color: string;
  points: { x: number; y: number }[];
  /** Dots are not joined; a border has no part in the legend; a name stands at its points. */
  drawn: 'line' | 'dashed' | 'dots' | 'border' | 'peak' | 'name';
}

const frame = { width: 320, height: 190, right: 8, top: 8, bottom: 34 };
/** A digit of a label is so wide. */
const digit = 5.6;
/** A name that begins here would run out of the picture. */
const farRight = 250;
const halfWay = 160;
/** Dots beyond this many cannot be told apart in the pane. */
const mostDots = 600;
const mostNames = 4;

/** Lines or dots over two number axes. */
export function PlaneChart({ chart }: { chart: Plane }) {
  const { say, format } = usePane();
  const series = withRoom(readSeries(chart, say));
  const told = series.filter(({ drawn }) => !['border', 'peak', 'name'].includes(drawn));
  const all = series.flatMap(({ points }) => points);
  const x = upToTheLast(all.map((point) => point.x));
  const y = axisTicks(all.map((point) => point.y));
  const labels = y.ticks.map((tick) => format.number(tick, 4));
  const size = { ...frame, left: Math.max(40, 8 + digit * Math.max(...labels.map(({ length }) => length))) };
  const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
  const toX = (value: number): number => size.left + ((value - x.from) / (x.to - x.from)) * inner.width;
  const toY = (value: number): number => size.top + (1 - (value - y.from) / (y.to - y.from)) * inner.height;
  const bottom = size.top + inner.height;
  return (
    <>
      {told.length > 1 && <Legend names={told} />}
      <span className="quiet">{say(chart.yTitle)}</span>
      <svg className="plane" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {y.ticks.map((tick, i) => (
          <g key={tick}>
            <line className="grid-line" x1={size.left} x2={size.width - size.right} y1={toY(tick)} y2={toY(tick)} />
            <text x={size.left - 4} y={toY(tick) + 3} textAnchor="end">
              {labels[i]}
            </text>
          </g>
        ))}
        {x.ticks.map((tick) => (
          <text key={tick} x={toX(tick)} y={bottom + 13} textAnchor="middle">
            {format.number(tick, 4)}
          </text>
        ))}
        <text x={size.left + inner.width / 2} y={size.height - 4} textAnchor="middle">
          {say(chart.xTitle)}
        </text>
        {series.map(({ name, color, points, drawn }, s) =>
          drawn === 'name' ? (
            points.map((point, i) => (
              <text
                key={`${s}.${i}`}
                x={toX(point.x)}
                y={toY(point.y)}
                textAnchor={toX(point.x) > farRight ? 'end' : 'start'}
              >
                {name}
              </text>
            ))
          ) : drawn === 'peak' ? (
            points.map((point, i) => (
              <g key={`${s}.${i}`}>
                <circle cx={toX(point.x)} cy={toY(point.y)} r="3" style={{ fill: paint(color) }} />
                <text x={toX(point.x)} y={toY(point.y) - 6} textAnchor={toX(point.x) > halfWay ? 'end' : 'start'}>
                  {name}
                </text>
              </g>
            ))
          ) : drawn === 'dots' ? (
            points
              .slice(0, mostDots)
              .map((point, i) => (
                <circle key={`${s}.${i}`} cx={toX(point.x)} cy={toY(point.y)} r="2.5" style={{ fill: paint(color) }} />
              ))
          ) : (
            <polyline
              key={s}
              className={drawn === 'border' ? 'grid-line border-line' : 'series-line'}
              style={drawn === 'border' ? undefined : { stroke: paint(color) }}
              strokeDasharray={drawn === 'dashed' ? '4 3' : undefined}
              points={points.map((point) => `${toX(point.x).toFixed(1)},${toY(point.y).toFixed(1)}`).join(' ')}
            />
          ),
        )}
      </svg>
    </>
  );
}

/** More names of fields than this would stand on each other; the colours tell the same. */
function withRoom(series: Series[]): Series[] {
  const named = series.filter(({ drawn }) => drawn === 'name').flatMap(({ points }) => points);
  return named.length <= mostNames ? series : series.filter(({ drawn }) => drawn !== 'name');
}

/** The axis along which things go on ends where they end. */
function upToTheLast(values: readonly number[]): Axis {
  const axis = axisTicks(values);
  const last = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!(last > axis.from)) return axis;
  return { ...axis, to: last, ticks: axis.ticks.filter((tick) => tick <= last) };
}

function readSeries(chart: Plane, say: (text: Plane['xTitle']) => string): Series[] {
  const isPoint = ({ x, y }: { x: number; y: number }): boolean => Number.isFinite(x) && Number.isFinite(y);
  if (chart.kind === 'line') {
    return chart.series.map(({ name, values, color, dashed }, s) => ({
      name: say(name),
      color: seriesColor(s, color),
      points: values.map((value, i) => ({ x: chart.x[i], y: value ?? NaN })).filter(isPoint),
      drawn: dashed ? 'dashed' : 'line',
    }));
  }
  const drawn = {
    points: 'dots',
    line: 'border',
    curve: 'line',
    dashed: 'dashed',
    peak: 'peak',
    name: 'name',
  } as const;
  return chart.series.map(({ name, x, y, color, draw = 'points' }, s) => ({
    name: say(name),
    color: seriesColor(s, color),
    points: x.map((value, i) => ({ x: value, y: y[i] })).filter(isPoint),
    drawn: drawn[draw],
  }));
}
