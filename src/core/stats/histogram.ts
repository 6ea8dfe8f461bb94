import { selectQuantile } from './selectQuantile';

export interface Histogram {
  /** `edges[i] … edges[i + 1]` is bar i, lower edge included; one more than bars. */
  edges: number[];
  counts: number[];
  /** Whether the first bar also holds what is below it, the last what is above. */
  openBelow: boolean;
  openAbove: boolean;
}

/**
 * Values in bars of an equal, round width (1, 2, 5 × 10ⁿ) between the 5 % and the 95 % quantile, 0 included where all
 * values are on one side of it; outliers go into the outer bars. Values that are not finite are left out. `null` when
 * fewer than two differ.
 *
 * @param bars about how many are wanted; at most two more are made
 * @param weights how often each value counts; left out: once
 *
 * @example histogram([0, 1, 1, 3], 4) // { edges: [0, 1, 2, 3], counts: [1, 2, 1], openAbove: true, … }
 */
export function histogram(values: ArrayLike<number>, bars: number, weights?: ArrayLike<number>): Histogram | null {
  const { finite, min, max } = finiteValues(values);
  if (!(min < max)) return null;
  let low = Math.min(0, selectQuantile(finite, 0.05));
  let high = Math.max(0, selectQuantile(finite, 0.95));
  if (low === high) [low, high] = [Math.min(0, min), Math.max(0, max)];
  const width = roundUp((high - low) / bars);
  const first = Math.floor(low / width + 1e-9);
  const last = Math.max(first + 1, Math.floor(high / width + 1e-9) + 1);
  const edges = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * width).toPrecision(12)));
  const counts = new Array<number>(last - first).fill(0);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) continue;
    const bar = Math.floor(values[i] / width + 1e-9) - first;
    counts[Math.min(counts.length - 1, Math.max(0, bar))] += weights ? weights[i] : 1;
  }
  return {
    edges,
    counts,
    openBelow: min < edges[0],
    openAbove: max >= edges[edges.length - 1],
  };
}

/** The next of 1, 2, 5 × 10ⁿ. */
function roundUp(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return power * ([1, 2, 5].find((step) => step * power >= width) ?? 10);
}

/** Names of the bars, such as `0–10`; `<10` and `90+` where open. */
export function barNames({ edges, counts, openBelow, openAbove }: Histogram): string[] {
  return counts.map((_, bar) => {
    if (openBelow && bar === 0) return `<${edges[1]}`;
    return openAbove && bar === counts.length - 1 ? `${edges[bar]}+` : `${edges[bar]}–${edges[bar + 1]}`;
  });
}

/** The finite values in an array of their own, which may be reordered, and their range. */
function finiteValues(values: ArrayLike<number>): { finite: Float64Array; min: number; max: number } {
  const finite = new Float64Array(values.length);
  let [count, min, max] = [0, Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!Number.isFinite(value)) continue;
    finite[count++] = value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { finite: finite.subarray(0, count), min, max };
}
