import type { Random } from './random';

/** Logarithm of a density, to any constant, and its slopes. */
export interface LogDensity {
  value: number;
  gradient: Float64Array;
}

export interface HamiltonianOptions {
  chains: number;
  warmUp: number;
  /** Kept draws per chain. */
  draws: number;
  random: Random;
}

const steps = 8;
const wantedAcceptance = 0.8;

/**
 * Hamiltonian Monte Carlo: Neal, "MCMC using Hamiltonian dynamics", Handbook of Markov Chain Monte Carlo (2011), ch. 5, in
 * coordinates in which the density is about standard normal: eight leapfrog steps of a random size around one that is
 * found by dual averaging in the warm-up (Hoffman & Gelman 2014, section 3.2).
 *
 * @param start a point per chain
 * @returns points per chain
 */
export function hamiltonianChains(
  density: (point: Float64Array) => LogDensity,
  start: (chain: number) => Float64Array,
  { chains, warmUp, draws, random }: HamiltonianOptions,
): Float64Array[][] {
  return Array.from({ length: chains }, (_, chain) => {
    let point = start(chain);
    let at = density(point);
    let [logStep, averaged, error] = [Math.log(0.3), 0, 0];
    const kept: Float64Array[] = [];
    for (let iteration = 1; iteration <= warmUp + draws; iteration++) {
      const isWarm = iteration > warmUp;
      const size = Math.exp(isWarm ? averaged : logStep) * (0.8 + 0.4 * random.next());
      const momentum = point.map(random.normal);
      const energy = at.value - half(momentum);
      const moved = leap(density, point, at, momentum, size);
      const acceptance = Math.min(1, Math.exp(moved.at.value - half(moved.momentum) - energy)) || 0;
      if (random.next() < acceptance) ({ point, at } = moved);
      if (isWarm) kept.push(point);
      else {
        const weight = 1 / (iteration + 10);
        error = (1 - weight) * error + weight * (wantedAcceptance - acceptance);
        logStep = Math.log(3) - (Math.sqrt(iteration) / 0.05) * error;
        logStep = Math.min(0.5, Math.max(-6, logStep));
        const share = iteration ** -0.75;
        averaged = share * logStep + (1 - share) * averaged;
      }
    }
    return kept;
  });
}

function leap(
  density: (point: Float64Array) => LogDensity,
  from: Float64Array,
  atFrom: LogDensity,
  start: Float64Array,
  size: number,
): { point: Float64Array; at: LogDensity; momentum: Float64Array } {
  let point = from;
  let at = atFrom;
  const momentum = start.map((value, i) => value + (size / 2) * at.gradient[i]);
  for (let step = 1; step <= steps; step++) {
    point = point.map((value, i) => value + size * momentum[i]);
    at = density(point);
    if (!Number.isFinite(at.value)) break;
    const share = step === steps ? 0.5 : 1;
    for (let i = 0; i < momentum.length; i++) momentum[i] += share * size * at.gradient[i];
  }
  return { point, at, momentum };
}

function half(momentum: Float64Array): number {
  return momentum.reduce((sum, value) => sum + value * value, 0) / 2;
}
