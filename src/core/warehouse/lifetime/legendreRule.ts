import type { QuadratureRule } from '../../stats/gaussLegendre';

/**
 * Gauss–Legendre rule of n nodes on [0, 1], exact for polynomials of degree 2n − 1: zeros of P_n by Newton's method from
 * cos π(i + ¾)/(n + ½) (Abramowitz & Stegun 22.16.6), weights 1/((1 − x²) P′_n(x)²).
 */
export function legendreRule(n: number): QuadratureRule {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = n - 1; i >= 0; i--) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step++) {
      const { value, derivative } = legendre(n, x);
      slope = derivative;
      x -= value / derivative;
    }
    nodes.push((1 + x) / 2);
    weights.push(1 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

/** P_n and its derivative, by the recurrence of three terms. */
function legendre(n: number, x: number): { value: number; derivative: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, derivative: (n * (x * value - before)) / (x * x - 1) };
}
