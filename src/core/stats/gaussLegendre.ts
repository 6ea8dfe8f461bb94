export interface QuadratureRule {
  /** Between 0 and 1, ascending. */
  nodes: readonly number[];
  /** They add up to 1. */
  weights: readonly number[];
}

/** Half of a symmetric rule on [−1, 1], abscissae ascending from 0, mapped to [0, 1]. */
function unitRule(abscissae: readonly number[], weights: readonly number[]): QuadratureRule {
  const left = abscissae.map((x, i) => [(1 - x) / 2, weights[i] / 2]).reverse();
  const right = abscissae.map((x, i) => [(1 + x) / 2, weights[i] / 2]);
  const both = [...left, ...right];
  return { nodes: both.map(([node]) => node), weights: both.map(([, weight]) => weight) };
}

/** Gauss–Legendre rules on [0, 1] (Abramowitz & Stegun 25.4), exact for polynomials of degree 7. */
export const gaussLegendre4 = unitRule(
  [0.3399810435848563, 0.8611363115940526],
  [0.6521451548625461, 0.3478548451374538],
);

/** The same with eight nodes, exact for polynomials of degree 15. */
export const gaussLegendre8 = unitRule(
  [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363],
  [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763],
);

/** ∫ f from `from` to `to` in `panels` equal panels of eight nodes each. */
export function integrate(f: (x: number) => number, from: number, to: number, panels: number): number {
  const width = (to - from) / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const start = from + panel * width;
    for (let k = 0; k < 8; k++) sum += gaussLegendre8.weights[k] * f(start + width * gaussLegendre8.nodes[k]);
  }
  return sum * width;
}
