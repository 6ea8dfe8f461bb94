import { gaussLegendre4, gaussLegendre8 } from '../stats/gaussLegendre';
import type { CountedRows } from './countRows';

/**
 * Moments kept of the leaving density, in this order: 1, A, a, B, b, AA, Aa, aa, AB, Ab, aB, ab, BB, Bb, bb with
 * A = ln(α+t), a = 1/(α+t), B = ln(β+t), b = 1/(β+t).
 */
export const momentCount = 15;

/**
 * Integrals over the time of leaving of the Pareto/NBD density f(t) = (α+t)^{−(r+x)} (β+t)^{−(s+1)}, for all counted
 * rows at once: per frequency x, the integral from each time point to the last one is cumulated from the right, always
 * relative to f at its left end so that no power overflows. The integrals of equal time steps (a day grid) share their
 * logarithms. Gauss–Legendre with 4 or 8 nodes per step as the step needs; relative error about 1e-13. It stands for
 * the 2F1 of Schmittlein, Morrison & Colombo (1987) and has no trouble near z = 1.
 */
export interface LeavingIntegral {
  /**
   * Calls back once per frequency with its rows, what was cumulated, and where in that a time point (by its index in
   * `times`) begins.
   *
   * @param moments 1 for the integral alone, {@link momentCount} for what a Hessian needs
   */
  forEachFrequency(
    theta: { r: number; alpha: number; s: number; beta: number },
    moments: number,
    visit: (rows: Uint32Array, cumulated: Float64Array, positions: Int32Array) => void,
  ): void;
}

interface FrequencyGroup {
  x: number;
  rows: Uint32Array;
  /** Time indices, ascending. */
  breaks: Uint32Array;
}

/** A, a, B, b (see {@link momentCount}) at quadrature nodes. */
interface NodeTable {
  logAlpha: Float64Array;
  logBeta: Float64Array;
  inverseAlpha: Float64Array;
  inverseBeta: Float64Array;
  /** Whether the nodes of a step have been filled. */
  filled: Uint8Array;
}

interface Density {
  /** r + x. */
  power: number;
  alpha: number;
  /** s + 1. */
  s1: number;
  beta: number;
}

export function leavingIntegral(data: CountedRows): LeavingIntegral {
  const { times } = data;
  const groups = groupByFrequency(data);
  const longest = groups.reduce((most, group) => Math.max(most, group.breaks.length), 0);
  const positions = new Int32Array(times.length);
  const few = nodeTable(times.length, 4);
  const many = nodeTable(times.length, 8);
  const scratch = nodeTable(1, 8);

  return {
    forEachFrequency({ r, alpha, s, beta }, moments, visit) {
      few.filled.fill(0);
      many.filled.fill(0);
      const cumulated = new Float64Array(longest * moments);
      const panel = new Float64Array(moments);
      const nearest = Math.min(alpha, beta);

      for (const { x, rows, breaks } of groups) {
        const density: Density = { power: r + x, alpha, s1: s + 1, beta };
        const last = breaks.length - 1;
        for (let m = 0; m < moments; m++) cumulated[last * moments + m] = 0;
        positions[breaks[last]] = last * moments;
        for (let k = last - 1; k >= 0; k--) {
          const step = breaks[k];
          const from = times[step];
          const to = times[breaks[k + 1]];
          panel.fill(0);
          const roughness = (to - from) * steepness(density, nearest, from);
          if (roughness > 4) addManyPanels(panel, scratch, density, nearest, from, to);
          else {
            const rule = roughness <= 0.5 ? gaussLegendre4 : gaussLegendre8;
            const isShared = breaks[k + 1] === step + 1;
            const table = isShared ? (roughness <= 0.5 ? few : many) : scratch;
            const offset = isShared ? step * rule.nodes.length : 0;
            if (!isShared || table.filled[step] === 0) {
              fillNodes(table, offset, rule.nodes, density, from, to);
              if (isShared) table.filled[step] = 1;
            }
            addPanel(panel, table, offset, rule.weights, density, from, to);
          }
          const fall = Math.exp(
            -density.power * Math.log1p((to - from) / (alpha + from)) -
              density.s1 * Math.log1p((to - from) / (beta + from)),
          );
          const at = k * moments;
          for (let m = 0; m < moments; m++) cumulated[at + m] = panel[m] + fall * cumulated[at + moments + m];
          positions[step] = at;
        }
        visit(rows, cumulated, positions);
      }
    },
  };
}

function nodeTable(steps: number, order: number): NodeTable {
  const column = (): Float64Array => new Float64Array(steps * order);
  return {
    logAlpha: column(),
    logBeta: column(),
    inverseAlpha: column(),
    inverseBeta: column(),
    filled: new Uint8Array(steps),
  };
}

/** How fast the density falls at t, plus room for what its poles do to the quadrature. */
function steepness({ power, alpha, s1, beta }: Density, nearest: number, t: number): number {
  return power / (alpha + t) + s1 / (beta + t) + 8 / (nearest + t);
}

function fillNodes(
  table: NodeTable,
  offset: number,
  nodes: readonly number[],
  { alpha, beta }: Density,
  from: number,
  to: number,
): void {
  for (let node = 0; node < nodes.length; node++) {
    const t = from + (to - from) * nodes[node];
    table.logAlpha[offset + node] = Math.log(alpha + t);
    table.logBeta[offset + node] = Math.log(beta + t);
    table.inverseAlpha[offset + node] = 1 / (alpha + t);
    table.inverseBeta[offset + node] = 1 / (beta + t);
  }
}

/** Adds the moments over one panel, relative to the density at `start`. */
function addPanel(
  panel: Float64Array,
  table: NodeTable,
  offset: number,
  weights: readonly number[],
  { power, alpha, s1, beta }: Density,
  from: number,
  to: number,
  start = from,
): void {
  const logStart = power * Math.log(alpha + start) + s1 * Math.log(beta + start);
  for (let node = 0; node < weights.length; node++) {
    const A = table.logAlpha[offset + node];
    const B = table.logBeta[offset + node];
    const w = (to - from) * weights[node] * Math.exp(logStart - power * A - s1 * B);
    panel[0] += w;
    if (panel.length === 1) continue;
    const a = table.inverseAlpha[offset + node];
    const b = table.inverseBeta[offset + node];
    const wA = w * A;
    const wa = w * a;
    const wB = w * B;
    const wb = w * b;
    panel[1] += wA;
    panel[2] += wa;
    panel[3] += wB;
    panel[4] += wb;
    panel[5] += wA * A;
    panel[6] += wA * a;
    panel[7] += wa * a;
    panel[8] += wA * B;
    panel[9] += wA * b;
    panel[10] += wa * B;
    panel[11] += wa * b;
    panel[12] += wB * B;
    panel[13] += wB * b;
    panel[14] += wb * b;
  }
}

/** A step over which the density falls too far for one panel: as many as it needs, until nothing is left of it. */
function addManyPanels(
  panel: Float64Array,
  scratch: NodeTable,
  density: Density,
  nearest: number,
  from: number,
  to: number,
): void {
  const { power, alpha, s1, beta } = density;
  let start = from;
  while (start < to) {
    const end = Math.min(to, start + 4 / steepness(density, nearest, start));
    fillNodes(scratch, 0, gaussLegendre8.nodes, density, start, end);
    addPanel(panel, scratch, 0, gaussLegendre8.weights, density, start, end, from);
    const decay = power * Math.log((alpha + end) / (alpha + from)) + s1 * Math.log((beta + end) / (beta + from));
    if (decay > 45 + Math.log1p(to)) break;
    start = end;
  }
}

/**
 * Rows per frequency, and the time points at which to cumulate: the rows' own, or, where those are a third or more of
 * all between the first and the last, all of them, so that the steps share their logarithms with other frequencies.
 */
function groupByFrequency(data: CountedRows): FrequencyGroup[] {
  const rowsOf: number[][] = Array.from(data.frequencies, () => []);
  for (let row = 0; row < data.rowCount; row++) rowsOf[data.frequencyIndex[row]].push(row);
  const mark = new Int32Array(data.times.length).fill(-1);
  return rowsOf.map((rows, group) => {
    let [low, high, own] = [data.times.length, 0, 0];
    for (const row of rows) {
      for (const time of [data.recencyIndex[row], data.ageIndex[row]]) {
        if (mark[time] !== group) own++;
        mark[time] = group;
        low = Math.min(low, time);
        high = Math.max(high, time);
      }
    }
    const dense = own * 3 >= high - low + 1;
    const breaks: number[] = [];
    for (let time = low; time <= high; time++) if (dense || mark[time] === group) breaks.push(time);
    return { x: data.frequencies[group], rows: Uint32Array.from(rows), breaks: Uint32Array.from(breaks) };
  });
}
