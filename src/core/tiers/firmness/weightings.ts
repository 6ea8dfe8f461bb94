import { Problem } from '../../problem';
import type { Random } from '../../stats/random';

/** Which weightings agree with what the user holds for true: METHODS 6.1. */
export type HeldWeights =
  | 'any'
  | { points: number }
  | { order: true }
  /** By column; shares of 1, or percent where a bound is above 1. Columns left out may have any weight. */
  | { intervals: Record<string, [number, number]> };

/** Shares of attempts accepted below which a walk takes over. */
const leastAccepted = 0.01;
const attempts = 2000;

/**
 * Weightings drawn uniformly from those that agree (Lahdelma & Salminen 2001): all of them; those in the order of the
 * user's weights, equal ones in either order; or those with every weight in its interval, by rejection or, where that
 * accepts few, by hit-and-run. Each adds up to 1. Throws `value-out-of-range` where none agrees.
 *
 * @param weights the user's, adding up to 1
 */
export function drawWeightings(
  columns: readonly string[],
  weights: readonly number[],
  held: HeldWeights,
  random: Random,
): () => number[] {
  if (held === 'any') return () => dirichlet(weights.length, random);
  if ('order' in held) {
    return () => {
      const sorted = dirichlet(weights.length, random).sort((a, b) => b - a);
      const places = weights.map((weight, i) => ({ i, weight, chance: random.next() }));
      places.sort((a, b) => b.weight - a.weight || a.chance - b.chance);
      const drawn = new Array<number>(weights.length);
      places.forEach(({ i }, place) => (drawn[i] = sorted[place]));
      return drawn;
    };
  }
  return withinBounds('points' in held ? around(weights, held.points) : given(columns, held.intervals), random);
}

type Bounds = { low: number; high: number }[];

function around(weights: readonly number[], points: number): Bounds {
  if (!(points > 0 && points <= 100)) {
    throw new Problem('value-out-of-range', { option: 'firmness.weights.points' }, { value: points });
  }
  const reach = points / 100;
  return weights.map((weight) => ({ low: Math.max(0, weight - reach), high: Math.min(1, weight + reach) }));
}

function given(columns: readonly string[], intervals: Record<string, [number, number]>): Bounds {
  const option = 'firmness.weights.intervals';
  const unit = Object.values(intervals).some(([, high]) => high > 1) ? 100 : 1;
  return columns.map((name) => {
    const [low, high] = (intervals[name] ?? [0, unit]).map((bound) => bound / unit);
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new Problem('value-out-of-range', { option: `${option}.${name}` }, { value: `${low}–${high}` });
    }
    return { low, high };
  });
}

function withinBounds(bounds: Bounds, random: Random): () => number[] {
  const sum = (of: 'low' | 'high'): number => bounds.reduce((total, bound) => total + bound[of], 0);
  if (sum('low') > 1 + 1e-12 || sum('high') < 1 - 1e-12) {
    const value = `${sum('low')}–${sum('high')}`;
    throw new Problem('value-out-of-range', { option: 'firmness.weights.intervals' }, { value });
  }
  // all weights but the widest are free, and it takes the rest: uniform on the simplex
  const widths = bounds.map(({ low, high }) => high - low);
  const widest = widths.indexOf(Math.max(...widths));
  const attempt = (): number[] | undefined => {
    const drawn = bounds.map(({ low, high }) => low + (high - low) * random.next());
    drawn[widest] = 0;
    drawn[widest] = 1 - drawn.reduce((total, weight) => total + weight, 0);
    const { low, high } = bounds[widest];
    return drawn[widest] >= low - 1e-12 && drawn[widest] <= high + 1e-12 ? drawn : undefined;
  };
  let accepted = 0;
  for (let i = 0; i < attempts; i++) if (attempt()) accepted++;
  if (accepted < leastAccepted * attempts) return walk(bounds, random);
  return () => {
    for (;;) {
      const drawn = attempt();
      if (drawn) return drawn;
    }
  };
}

/** Hit-and-run (Smith 1984): from a point within along a random direction to a uniform point of the chord. */
function walk(bounds: Bounds, random: Random): () => number[] {
  const lows = bounds.reduce((total, { low }) => total + low, 0);
  const room = bounds.reduce((total, { low, high }) => total + high - low, 0);
  const share = room > 0 ? (1 - lows) / room : 0;
  const at = bounds.map(({ low, high }) => low + share * (high - low));
  const step = (): void => {
    // bounds without room stay where they are
    const isFree = bounds.map(({ low, high }) => high > low);
    const free = isFree.filter(Boolean).length;
    if (free < 2) return;
    const raw = isFree.map((moves) => (moves ? random.normal() : 0));
    const mean = raw.reduce((total, value) => total + value, 0) / free;
    const direction = raw.map((value, i) => (isFree[i] ? value - mean : 0));
    let [from, to] = [-Infinity, Infinity];
    direction.forEach((value, i) => {
      if (value === 0) return;
      const ends = [(bounds[i].low - at[i]) / value, (bounds[i].high - at[i]) / value];
      from = Math.max(from, Math.min(...ends));
      to = Math.min(to, Math.max(...ends));
    });
    const length = from + (to - from) * random.next();
    direction.forEach(
      (value, i) => (at[i] = Math.min(bounds[i].high, Math.max(bounds[i].low, at[i] + length * value))),
    );
  };
  for (let i = 0; i < 100 * bounds.length; i++) step();
  return () => {
    for (let i = 0; i < 2 * bounds.length; i++) step();
    return [...at];
  };
}

/** Uniform on the simplex. */
function dirichlet(n: number, random: Random): number[] {
  const parts = Array.from({ length: n }, () => -Math.log(1 - random.next()));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
