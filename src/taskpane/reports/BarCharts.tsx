import type { CSSProperties } from 'react';
import type { Chart, NumberStyle } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
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
  const scale = scaleOf(rows.flatMap(({ left, right }) => [Math.abs(left), Math.abs(right)]));
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
            <span className="bar" style={bar(Math.abs(left), scale, color)} />
          </span>
          <span className="mirrored-label">
            <Clipped text={label} />
          </span>
          <span className="mirrored-side">
            <span className="bar" style={bar(Math.abs(right), scale, color)} />
            <span className="quiet">{format.percent(right)}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** More bars than fit are for the workbook. */
export const mostBars = 16;

/** Bars lie down, so that long names can be read. */
export function BarsView({ chart, style }: { chart: ChartOf<'bar' | 'column'>; style: NumberStyle }) {
  return chart.stacked ? (
    <StackedBars chart={chart} style={style} />
  ) : (
    <BarsBesideEachOther chart={chart} style={style} />
  );
}

/** One bar per category, its parts after each other; those below 0 reach to the left. The sum stands at its end. */
function StackedBars({ chart, style }: { chart: ChartOf<'bar' | 'column'>; style: NumberStyle }) {
  const { format, say } = usePane();
  const { series } = chart;
  const seen = series.filter(({ isSpace }) => !isSpace);
  const rows = chart.categories.slice(0, mostBars).map((category, i) => {
    const parts = series.map(({ values, color, isSpace }, s) => ({
      ...{ value: values[i], color: seriesColor(s, color), isSpace },
    }));
    const below = parts.filter(({ value }) => value < 0);
    const above = parts.filter(({ value }) => value > 0);
    return { category, below, above, from: sumOf(below), sum: chart.totals?.[i] ?? sumOf(parts) };
  });
  const scale = scaleOf(rows.flatMap(({ from, above }) => [from, sumOf(above)]));
  const sums = rows.map(({ sum }) => format.styled(sum, style));
  return (
    <>
      <Legend names={seen.map(({ name, color }) => ({ name: say(name), color }))} />
      <div className="bars" style={roomFor(longest(sums))}>
        {rows.map(({ category, below, above, from }, i) => (
          <div key={i} className="bars-row">
            <span className="bars-name">
              <Clipped text={typeof category === 'string' ? category : say(category)} />
            </span>
            <span className="bars-value stacked-bar">
              {[...below, ...above].map(({ value, color, isSpace }, part) => (
                <span
                  key={part}
                  className={isSpace ? 'bar unseen' : 'bar'}
                  style={stackedPart(value, part === 0 ? from : 0, part, scale, color)}
                />
              ))}
              <span className="quiet">{sums[i]}</span>
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

function sumOf(parts: readonly { value: number }[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** A part beside the one before it; the first begins where its row does. */
function stackedPart(value: number, from: number, place: number, scale: Scale, color: string): CSSProperties {
  const { marginInlineStart, ...size } = bar(place === 0 ? Math.min(from, 0) : 0, scale, color);
  return {
    ...size,
    inlineSize: bar(value, scale, color).inlineSize,
    marginInlineStart: place === 0 ? marginInlineStart : 0,
  };
}

function BarsBesideEachOther({ chart, style }: { chart: ChartOf<'bar' | 'column'>; style: NumberStyle }) {
  const { format, say, t } = usePane();
  const { categories, series: all } = chart;
  const space = all.find(({ isSpace }) => isSpace)?.values;
  const series = all.filter(({ isSpace }) => !isSpace);
  const shown = categories.slice(0, mostBars);
  const startOf = (i: number): number => space?.[i] ?? 0;
  const scale = scaleOf(series.flatMap(({ values }) => values.map((value, i) => value + startOf(i))));
  const shownValues = series.flatMap(({ values }) => values.slice(0, mostBars)).filter(Number.isFinite);
  const room = longest(shownValues.map((value) => format.styled(value, style)));
  return (
    <>
      {series.length > 1 && !space && <Legend names={series.map(({ name, color }) => ({ name: say(name), color }))} />}
      <div className="bars" style={roomFor(room)}>
        {shown.map((category, i) => (
          <div key={i} className="bars-row">
            <span className="bars-name">
              <Clipped text={typeof category === 'string' ? category : say(category)} />
            </span>
            <span className="bars-values">
              {series.map(
                ({ values, color }, s) =>
                  // on a space there is one bar a row
                  (!space || values[i] !== 0) && (
                    <span key={s} className="bars-value">
                      <span className="bar" style={bar(values[i], scale, seriesColor(s, color), startOf(i))} />
                      <span className="quiet">
                        {Number.isFinite(values[i]) ? format.styled(values[i], style) : '–'}
                      </span>
                    </span>
                  ),
              )}
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

/** What the bars of a chart are measured by: from the least value, or 0, over a distance. */
interface Scale {
  low: number;
  span: number;
}

function scaleOf(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  return { low, span: Math.max(0, ...finite) - low || 1 };
}

/** A bar from zero, or from where it starts, to the left where the value is negative, in what its value's text leaves free. */
function bar(value: number, { low, span }: Scale, color: string, start = 0): CSSProperties {
  const shown = Number.isFinite(value) ? value : 0;
  const part = (length: number): string => `calc((100% - var(--room)) * ${(length / span).toFixed(4)})`;
  return {
    marginInlineStart: part(start + Math.min(shown, 0) - low),
    inlineSize: part(Math.abs(shown)),
    backgroundColor: paint(color),
  };
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
