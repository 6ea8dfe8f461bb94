import type { Chart, NumberStyle } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { Legend, mostBars } from './BarCharts';
import { paint, seriesColor } from './chartColors';
import { Clipped } from './Clipped';

type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

/** Bars lie down, and behind each stands what it and those above it come to. */
export function ParetoView({ chart, style }: { chart: ChartOf<'pareto'>; style: NumberStyle }) {
  const { format, say } = usePane();
  const { categories, columns, cumulative } = chart;
  const most = Math.max(...columns.values, 0) || 1;
  return (
    <div className="pareto">
      <span />
      <span className="quiet">{say(columns.name)}</span>
      <span className="quiet end">{say(cumulative.name)}</span>
      {categories.slice(0, mostBars).map((category, i) => (
        <div key={i} className="bars-row">
          <span className="bars-name">
            <Clipped text={category} />
          </span>
          <span className="bars-value">
            <span
              className="bar"
              style={{
                inlineSize: `${((50 * Math.max(0, columns.values[i])) / most).toFixed(1)}%`,
                backgroundColor: paint(seriesColor(0, undefined)),
              }}
            />
            <span className="quiet">{format.styled(columns.values[i], style)}</span>
          </span>
          <span className="quiet end">{format.percent(cumulative.values[i])}</span>
        </div>
      ))}
    </div>
  );
}

/** An interval with its head, and the number at the end. */
export function LollipopView({ chart }: { chart: ChartOf<'lollipop'> }) {
  const { format } = usePane();
  const most = Math.max(...chart.rows.map(({ to }) => to), 0) || 1;
  const at = (value: number): string => `${((100 * value) / most).toFixed(1)}%`;
  return (
    <div className="pareto">
      {chart.rows.slice(0, mostBars).map(({ label, value, from, to }, i) => (
        <div key={i} className="bars-row">
          <span className="bars-name">
            <Clipped text={label} />
          </span>
          <span className="lollipop">
            <span className="lollipop-interval" style={{ insetInlineStart: at(from), inlineSize: at(to - from) }} />
            <span
              className="lollipop-head"
              style={{ insetInlineStart: at(value), backgroundColor: paint(seriesColor(1, undefined)) }}
            />
          </span>
          <span className="quiet end">{format.number(value, 1)}</span>
        </div>
      ))}
    </div>
  );
}

const size = { width: 320, height: 120 };

/** A thin column for each customer, cluster beside cluster. */
export function SilhouetteView({ chart }: { chart: ChartOf<'silhouette'> }) {
  const columns = chart.clusters.flatMap(({ values, color }) => values.map((value) => ({ value, color })));
  const least = Math.min(0, ...columns.map(({ value }) => value));
  const span = Math.max(0, ...columns.map(({ value }) => value)) - least || 1;
  const width = size.width / Math.max(1, columns.length);
  const toY = (value: number): number => size.height * (1 - (value - least) / span);
  return (
    <>
      <Legend names={chart.clusters} />
      <svg className="plane" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {columns.map(({ value, color }, i) => (
          <rect
            key={i}
            x={i * width}
            y={toY(Math.max(0, value))}
            width={width}
            height={(size.height * Math.abs(value)) / span}
            style={{ fill: paint(color) }}
          />
        ))}
        <line className="grid-line" x1={0} x2={size.width} y1={toY(0)} y2={toY(0)} />
      </svg>
    </>
  );
}
