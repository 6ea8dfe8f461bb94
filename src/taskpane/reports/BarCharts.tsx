import type { CSSProperties } from 'react';
import type { Chart, NumberStyle } from '../../core/report/report';
import { usePane } from '../PaneContext';
import { paint, seriesColor } from './chartColors';
import { Clipped } from './Clipped';

type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

/** Steps from narrow to wide, or widths to scale; what each step is stands on it. */
export function PyramidView({ chart }: { chart: ChartOf<'pyramid'> }) {
  const { format } = usePane();
  const { levels, silhouette } = chart;
  const most = Math.max(...levels.map(({ share }) => share));
  const width = (index: number): number =>
    silhouette === 'stepped' ? 0.4 + (0.6 * (index + 1)) / levels.length : levels[index].share / most;
  return (
    <ol className="plain-list pyramid-chart">
      {levels.map(({ name, customers, share, color, fontColor }, i) => (
        <li key={i}>
          <span
            className="pyramid-step one-line"
            title={`${name} · ${format.number(customers)} · ${format.percent(share)}`}
            style={{ inlineSize: percent(width(i)), backgroundColor: color, color: fontColor }}
          >
            {name} · {format.number(customers)} · {format.percent(share)}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function MirroredBarsView({ chart }: { chart: ChartOf<'mirrored-bars'> }) {
  const { format, say } = usePane();
  const { rows } = chart;
  const most = Math.max(...rows.flatMap(({ left, right }) => [Math.abs(left), Math.abs(right)]), 1e-12);
  const room = longest(rows.flatMap(({ left, right }) => [format.percent(left), format.percent(right)]));
  return (
    <div className="mirrored" style={roomFor(room)}>
      <span className="quiet end">
        <Clipped text={say(chart.left)} />
      </span>
      <span />
      <span className="quiet">
        <Clipped text={say(chart.right)} />
      </span>
      {rows.map(({ label, left, right, color }, i) => (
        <div key={i} className="mirrored-row">
          <span className="mirrored-side end">
            <span className="quiet">{format.percent(left)}</span>
            <span className="bar" style={bar(left / most, color)} />
          </span>
          <span className="mirrored-label">
            <Clipped text={label} />
          </span>
          <span className="mirrored-side">
            <span className="bar" style={bar(right / most, color)} />
            <span className="quiet">{format.percent(right)}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** More bars than fit are for the workbook. */
const mostBars = 16;

/** Bars lie down, so that long names can be read; columns of many bins stand. */
export function BarsView({ chart, style }: { chart: ChartOf<'bar' | 'column'>; style: NumberStyle }) {
  const { format, say, t } = usePane();
  const { categories, series } = chart;
  const shown = categories.slice(0, mostBars);
  const largest = Math.max(...series.flatMap(({ values }) => values.map(Math.abs)).filter(Number.isFinite), 1e-12);
  const shownValues = series.flatMap(({ values }) => values.slice(0, mostBars)).filter(Number.isFinite);
  const room = longest(shownValues.map((value) => format.styled(value, style)));
  return (
    <>
      {series.length > 1 && <Legend names={series.map(({ name, color }) => ({ name: say(name), color }))} />}
      <div className="bars" style={roomFor(room)}>
        {shown.map((category, i) => (
          <div key={i} className="bars-row">
            <span className="bars-name">
              <Clipped text={category} />
            </span>
            <span className="bars-values">
              {series.map(({ values, color }, s) => (
                <span key={s} className="bars-value">
                  <span className="bar" style={bar(values[i] / largest, seriesColor(s, color))} />
                  <span className="quiet">{Number.isFinite(values[i]) ? format.styled(values[i], style) : '–'}</span>
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      {categories.length > shown.length && (
        <p className="quiet">{t('report.moreRows', { count: categories.length - shown.length })}</p>
      )}
    </>
  );
}

export function Legend({ names }: { names: readonly { name: string; color?: string }[] }) {
  return (
    <div className="legend quiet">
      {names.map(({ name, color }, i) => (
        <span key={i}>
          <span className="legend-sign" style={{ backgroundColor: paint(seriesColor(i, color)) }} />
          <Clipped text={name} />
        </span>
      ))}
    </div>
  );
}

/** A bar as long as its share of what its value leaves free. */
function bar(share: number, color: string): CSSProperties {
  const part = Number.isFinite(share) ? Math.abs(share).toFixed(4) : '0';
  return { inlineSize: `calc((100% - var(--room)) * ${part})`, backgroundColor: paint(color) };
}

/** Room kept for the values at the ends of bars: as wide as the longest, and a gap. */
function roomFor(characters: number): CSSProperties {
  return { '--room': `calc(${characters}ch + 8px)` } as CSSProperties;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 1);
}

function percent(share: number): string {
  return `${(Number.isFinite(share) ? share * 100 : 0).toFixed(2)}%`;
}
