import { gaussLegendre8 } from '../stats/gaussLegendre';

/**
 * Moments kept of the leaving density, in this order: 1, A, a, B, b, AA, Aa, aa, AB, Ab, aB, ab, BB, Bb, bb with
 * A = ln(α+t), a = 1/(α+t), B = ln(β+t), b = 1/(β+t).
 */
export const momentCount = 15;

/**
 * Integrals over the time of leaving of the Pareto/NBD density f(t) = (α+t)^{−(r+x)} (β+t)^{−(s+1)}, for all counted
 * rows at once, always relative to f at their left end so that no power overflows. It stands for the 2F1 of
 * Schmittlein, Morrison & Colombo (1987) and has no trouble near z = 1.
 */
export interface LeavingIntegral {
  /**
   * Calls back once per row with the moments from t_x to a common end, and from T to it, each relative to f where it begins:
   * what lies between is early − f(T)/f(t_x) · late. The arrays change after the call.
   *
   * @param moments 1 for the integral alone, {@link momentCount} for what a Hessian needs
   */
  forEachRow(
    theta: { r: number; alpha: number; s: number; beta: number },
    moments: number,
    visit: (row: number, early: Float64Array, earlyAt: number, late: Float64Array, lateAt: number) => void,
  ): void;
}

/** A, a, B, b (see {@link momentCount}) at quadrature nodes. */
export interface NodeTable {
  logAlpha: Float64Array;
  logBeta: Float64Array;
  inverseAlpha: Float64Array;
  inverseBeta: Float64Array;
  /** Whether the nodes of a step have been filled. */
  filled: Uint8Array;
}

/** (α+t)^−power (β+t)^−s1. */
export interface Density {
  /** r + x. */
  power: number;
  alpha: number;
  /** s + 1. */
  s1: number;
  beta: number;
}

export function nodeTable(steps: number, order: number): NodeTable {
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
export function steepness({ power, alpha, s1, beta }: Density, nearest: number, t: number): number {
  return power / (alpha + t) + s1 / (beta + t) + 8 / (nearest + t);
}

export function fillNodes(
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
export function addPanel(
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
export function addManyPanels(
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

/** Density at `to`, relative to that at `from`. */
export function fallBetween({ power, alpha, s1, beta }: Density, from: number, to: number): number {
  return Math.exp(-power * Math.log1p((to - from) / (alpha + from)) - s1 * Math.log1p((to - from) / (beta + from)));
}
