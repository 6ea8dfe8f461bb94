import { cholesky, choleskyInverse } from '../../stats/cholesky';
import { minimizeNewton, type Objective } from '../../stats/minimizeNewton';
import { smoothWeights, type SmoothedWeights } from '../../stats/paretoSmoothing';
import { createRandom, type Random } from '../../stats/random';
import { atCoordinates, valueAtCoordinates } from '../coordinateLikelihood';
import { coordinatesOf, naturalAt } from '../coordinates';
import type { Likelihood } from '../model';
import { logPrior } from './logPrior';
import { chainsOf } from './posteriorChains';
import type { PriorTerm } from './priors';
import { ridgeProposal, tProposal, type Proposal } from './proposals';
import type { Mode } from './standardCoordinates';

/** What is known of parameters from data and priors together. */
export interface Posterior {
  parameters: readonly string[];
  /** Natural parameters, one entry per draw; all equally likely. */
  draws: Float64Array[];
  /** Where the density of the coordinates is highest. */
  mode: Float64Array;
  means: Record<string, number>;
  sds: Record<string, number>;
  /** How the draws were made: importance resampling around the mode, or Hamiltonian chains where that did not hold. */
  method: 'importance' | 'hamiltonian';
  /** Shape of the importance weights' tail; `null` for chains. */
  paretoK: number | null;
  /** Largest over the parameters; `null` without chains. */
  rHat: number | null;
  /** Independent draws that they are worth; the least over the parameters. */
  effectiveSize: number;
  /** k̂ < 0.7, or R̂ < 1.01, and effective size of at least {@link fewestEffective}. */
  isReliable: boolean;
  /** Priors that the data contradict: the posterior lies where they had less than 1 %. */
  conflicts: PriorTerm['name'][];
}

export interface PosteriorRequest {
  likelihood: Likelihood;
  /** The same of fewer customers that stand for all, where there are many: it says how the density bends off a normal one. */
  thinned?: Likelihood;
  /** Too large for chains, whose every step evaluates all customers: importance resampling then stands, with its k̂. */
  isLarge: boolean;
  terms: PriorTerm[];
  start: ArrayLike<number>;
  draws: number;
  seed: number;
}

const fewestProposals = 1000;
/** Proposals are made anew from where the last ones were found, so many times. */
const mostRounds = 4;
const largestK = 0.7;
const largestRHat = 1.01;
export const fewestEffective = 100;
/** |z| of a normal variate that is reached once in 100. */
const rare = 2.576;

/**
 * Posterior of positive parameters (and coefficients) by importance resampling along the ridge through the
 * mode, with exact curvature, smoothed and judged by {@link smoothWeights}; where the weights cannot be relied upon, by Hamiltonian
 * chains with exact gradients. Seeded.
 */
export function samplePosterior(request: PosteriorRequest): Posterior {
  const { likelihood, terms, draws, seed } = request;
  const random = createRandom(seed);
  const found = findMode(likelihood, terms, coordinatesOf(request.start, likelihood.scales));
  const natural = (point: Float64Array): Float64Array => naturalAt(point, likelihood.scales);
  const common = { parameters: likelihood.parameters, mode: natural(found.mode) };
  const logDensity = densityAround(request, found.mode);
  const size = Math.max(fewestProposals, draws);
  const ridge = request.thinned ? null : ridgeProposal(objectiveOf(likelihood, terms), found);
  let sample = propose(logDensity, ridge ?? tProposal(found), size, random);
  for (let round = 1; round < mostRounds && !isSound(sample); round++) {
    const better = momentsOf(sample);
    if (!better) break;
    sample = propose(logDensity, tProposal(better), size, random);
  }
  if (isSound(sample) || request.isLarge) {
    const { points, weights, k, effectiveSize } = sample;
    const thetas = points.map(natural);
    return {
      ...common,
      draws: resample(thetas, weights, draws, random),
      ...summarize(likelihood.parameters, thetas, weights),
      method: 'importance',
      paretoK: k,
      rHat: null,
      effectiveSize,
      isReliable: isSound(sample),
      conflicts: conflictsOf(terms, points, weights),
    };
  }
  const { points, rHat, effectiveSize } = chainsOf(likelihood, terms, found, draws, random);
  const thetas = points.map(natural);
  const equal = new Float64Array(points.length).fill(1 / points.length);
  return {
    ...common,
    draws: thetas.slice(0, draws),
    ...summarize(likelihood.parameters, thetas, equal),
    method: 'hamiltonian',
    paretoK: null,
    rHat,
    effectiveSize,
    isReliable: rHat < largestRHat && effectiveSize >= fewestEffective,
    conflicts: conflictsOf(terms, points, equal),
  };
}

interface WeightedPoints extends SmoothedWeights {
  points: Float64Array[];
}

/** Points around a centre, weighted to follow the density; k̂ is the worst of the weights' own and those of weighted parameters. */
function propose(
  logDensity: (point: Float64Array) => number,
  proposal: Proposal,
  size: number,
  random: Random,
): WeightedPoints {
  const points: Float64Array[] = [];
  const logWeights = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const drawn = proposal.draw(random);
    points.push(drawn.point);
    logWeights[i] = logDensity(drawn.point) - drawn.logDensity;
  }
  const smoothed = smoothWeights(logWeights);
  // means of parameters need tails as good as those of the weights: coordinates are logarithms
  const ofParameters = Array.from(
    points[0].keys(),
    (i) => smoothWeights(logWeights.map((value, d) => value + points[d][i])).k,
  );
  return { points, ...smoothed, k: Math.max(smoothed.k, ...ofParameters) };
}

function isSound({ k, effectiveSize }: SmoothedWeights): boolean {
  return k < largestK && effectiveSize >= fewestEffective;
}

/** Where the weighted points lie and how they spread: a better centre to propose from; `null` where they are too few. */
function momentsOf({ points, weights }: WeightedPoints): Mode | null {
  const n = points[0].length;
  const mode = new Float64Array(n);
  points.forEach((point, d) => {
    for (let i = 0; i < n; i++) mode[i] += weights[d] * point[i];
  });
  const covariance = new Float64Array(n * n);
  points.forEach((point, d) => {
    for (let k = 0; k < n * n; k++) {
      const [i, j] = [Math.floor(k / n), k % n];
      covariance[k] += weights[d] * (point[i] - mode[i]) * (point[j] - mode[j]);
    }
  });
  const precision = choleskyInverse(covariance, n);
  const lower = precision && cholesky(precision, n);
  return lower && { mode, lower };
}

/** The negative logarithm of the posterior density of the coordinates. */
function objectiveOf(likelihood: Likelihood, terms: PriorTerm[]): (point: Float64Array) => Objective {
  return (point) => {
    const at = atCoordinates(likelihood, point);
    const prior = logPrior(terms, point);
    const value = -at.value - prior.value;
    return {
      value: Number.isFinite(value) ? value : Infinity,
      gradient: at.gradient.map((slope, i) => -slope - prior.gradient[i]),
      hessian: at.hessian.map((entry, i) => -entry - prior.hessian[i]),
    };
  };
}

function findMode(likelihood: Likelihood, terms: PriorTerm[], start: Float64Array): Mode {
  const n = start.length;
  const objective = objectiveOf(likelihood, terms);
  const options = { tolerance: 1e-6, maxIterations: 60 };
  const tries = [start, ...likelihood.starts.slice(0, 4).map((values) => coordinatesOf(values, likelihood.scales))];
  for (const from of tries) {
    if (!Number.isFinite(objective(from).value)) continue;
    const { point, at } = minimizeNewton(objective, from, options);
    const lower = cholesky(at.hessian, n);
    if (lower) return { mode: point, lower };
  }
  throw new RangeError('no mode of the posterior');
}

/**
 * The logarithm of the posterior density. With a thinned likelihood: the exact second-order expansion around the mode, plus
 * what the thinned one has beyond its own, which is small where customers are many.
 */
function densityAround(
  { likelihood, thinned, terms }: PosteriorRequest,
  mode: Float64Array,
): (point: Float64Array) => number {
  if (!thinned) return (point) => valueAtCoordinates(likelihood, point) + logPrior(terms, point).value;
  const n = mode.length;
  const full = atCoordinates(likelihood, mode);
  const thin = atCoordinates(thinned, mode);
  const gradient = full.gradient.map((slope, i) => slope - thin.gradient[i]);
  const hessian = full.hessian.map((entry, i) => entry - thin.hessian[i]);
  return (point) => {
    let correction = 0;
    for (let i = 0; i < n; i++) {
      const step = point[i] - mode[i];
      correction += gradient[i] * step;
      for (let j = 0; j < n; j++) correction += 0.5 * hessian[i * n + j] * step * (point[j] - mode[j]);
    }
    return valueAtCoordinates(thinned, point) + correction + logPrior(terms, point).value;
  };
}

/** Systematic resampling, then shuffled, so that the first draws are as good as any. */
function resample(thetas: Float64Array[], weights: Float64Array, draws: number, random: Random): Float64Array[] {
  const offset = random.next();
  const picked: Float64Array[] = [];
  let passed = 0;
  thetas.forEach((theta, i) => {
    passed += weights[i] * draws;
    while (picked.length + offset < passed && picked.length < draws) picked.push(theta);
  });
  while (picked.length < draws) picked.push(thetas[thetas.length - 1]);
  for (let i = draws - 1; i > 0; i--) {
    const other = random.integer(0, i);
    [picked[i], picked[other]] = [picked[other], picked[i]];
  }
  return picked;
}

function summarize(
  parameters: readonly string[],
  thetas: readonly Float64Array[],
  weights: Float64Array,
): Pick<Posterior, 'means' | 'sds'> {
  const mean = (i: number): number => thetas.reduce((sum, theta, d) => sum + weights[d] * theta[i], 0);
  const means = parameters.map((_, i) => mean(i));
  const sds = means.map((centre, i) =>
    Math.sqrt(thetas.reduce((sum, theta, d) => sum + weights[d] * (theta[i] - centre) ** 2, 0)),
  );
  const named = (values: number[]): Record<string, number> =>
    Object.fromEntries(parameters.map((name, i) => [name, values[i]]));
  return { means: named(means), sds: named(sds) };
}

function conflictsOf(
  terms: readonly PriorTerm[],
  points: readonly Float64Array[],
  weights: Float64Array,
): PriorTerm['name'][] {
  return terms
    .filter(({ at, mean, sd }) => {
      const centre = points.reduce((sum, point, d) => (weights[d] > 0 ? sum + weights[d] * at(point).value : sum), 0);
      return Math.abs(centre - mean) > rare * sd;
    })
    .map(({ name }) => name);
}
