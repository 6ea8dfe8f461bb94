import { cholesky, choleskyInverse } from '../../stats/cholesky';
import { drawGamma } from '../../stats/drawGamma';
import { minimizeNewton, type Objective } from '../../stats/minimizeNewton';
import type { Random } from '../../stats/random';
import { fromStandard, type Mode } from './standardCoordinates';
import { pickValues } from '../../stats/pickValues';

/** A distribution to propose points from, with the logarithm of its density to a constant. */
export interface Proposal {
  draw(random: Random): { point: Float64Array; logDensity: number };
}

/** Degrees of freedom: tails heavier than the posterior's. */
const degrees = 8;

interface TDraw {
  z: Float64Array;
  logDensity: number;
}

/** Standard multivariate t. */
function drawT(n: number, random: Random): TDraw {
  const stretch = Math.sqrt(degrees / (2 * drawGamma(random, degrees / 2)));
  const z = Float64Array.from({ length: n }, () => stretch * random.normal());
  const distance = z.reduce((sum, value) => sum + value * value, 0);
  return { z, logDensity: -((degrees + n) / 2) * Math.log1p(distance / degrees) };
}

/** A multivariate t where a density is highest, as it bends there. */
export function tProposal(centre: Mode): Proposal {
  return {
    draw(random) {
      const { z, logDensity } = drawT(centre.mode.length, random);
      return { point: fromStandard(centre, z), logDensity };
    },
  };
}

/** First step along the ridge, in standard deviations, and by how much each is longer than the last. */
const firstStep = 0.4;
const growth = 1.1;
const mostSteps = 40;
/** Mass that is left out at each end, as a logarithm below the most. */
const negligible = 12;

/** The density over all other coordinates where one is held. */
interface Slice {
  /** Of the coordinate that is held. */
  at: number;
  /** The other coordinates. */
  others: Mode;
  /** Logarithm of the mass of the slice, by Laplace's approximation. */
  logMass: number;
}

/**
 * Follows the ridge of a density along its loosest coordinate: slice by slice the highest point of the other coordinates and
 * the bend there (Rue, Martino & Chopin, JRSS B 71 (2009) 319–392, do so for hyperparameters). Likelihoods of leaving have
 * ridges that bend and are long to one side: s and β of Pareto/NBD grow together without end. `null` where a slice has no
 * highest point.
 *
 * @param objective the negative logarithm of the density
 */
export function ridgeProposal(objective: (point: Float64Array) => Objective, { mode, lower }: Mode): Proposal | null {
  const n = mode.length;
  const covariance = inverseOf(lower, n);
  const spread = (i: number): number => Math.sqrt(covariance[i * n + i]);
  const held = Array.from(mode.keys()).reduce((loosest, i) => (spread(i) > spread(loosest) ? i : loosest), 0);
  const kept = Array.from(mode.keys()).filter((i) => i !== held);
  const centre = sliceAt(mode[held], pickValues(mode, kept));
  if (!centre) return null;
  const slices = [...walk(-1).reverse(), centre, ...walk(1)];
  if (slices.length < 3) return null;

  const cells = slices.slice(1).map((right, k) => {
    const left = slices[k];
    const width = right.at - left.at;
    // the wider of both, for tails
    const wide = logDeterminant(left.others) < logDeterminant(right.others) ? left : right;
    const mass = (width * (Math.exp(left.logMass - centre.logMass) + Math.exp(right.logMass - centre.logMass))) / 2;
    return { left, right, width, wide, mass, determinant: logDeterminant(wide.others) };
  });
  const total = cells.reduce((sum, { mass }) => sum + mass, 0);
  return {
    draw(random) {
      let rest = random.next() * total;
      const cell = cells.find(({ mass }) => (rest -= mass) < 0) ?? cells[cells.length - 1];
      const { left, right, width, wide, mass, determinant } = cell;
      const share = random.next();
      const middle = left.others.mode.map((value, i) => value + share * (right.others.mode[i] - value));
      const { z, logDensity } = drawT(n - 1, random);
      const others = fromStandard({ mode: middle, lower: wide.others.lower }, z);
      const point = withHeld(left.at + share * width, others);
      return { point, logDensity: logDensity + determinant + Math.log(mass / width) };
    },
  };

  function withHeld(at: number, others: Float64Array): Float64Array {
    const point = new Float64Array(n);
    point[held] = at;
    kept.forEach((i, k) => (point[i] = others[k]));
    return point;
  }

  function sliceAt(at: number, start: Float64Array): Slice | null {
    const reduced = (others: Float64Array): Objective => {
      const { value, gradient, hessian } = objective(withHeld(at, others));
      return {
        value,
        gradient: pickValues(gradient, kept),
        hessian: Float64Array.from(kept.flatMap((i) => kept.map((j) => hessian[i * n + j]))),
      };
    };
    const found = minimizeNewton(reduced, start, { tolerance: 1e-3, maxIterations: 20 });
    const bend = cholesky(found.at.hessian, n - 1);
    if (!bend || !Number.isFinite(found.at.value)) return null;
    const others: Mode = { mode: found.point, lower: bend };
    return { at, others, logMass: -found.at.value - logDeterminant(others) };
  }

  /** Slices to one side of the mode, the nearest first. */
  function walk(side: 1 | -1): Slice[] {
    const found: Slice[] = [];
    let last = centre;
    let width = firstStep * spread(held);
    while (last && found.length < mostSteps) {
      const next: Slice | null = sliceAt(last.at + side * width, last.others.mode);
      if (!next || !centre) break;
      found.push(next);
      if (next.logMass < centre.logMass - negligible) break;
      last = next;
      width *= growth;
    }
    return found;
  }
}

/** Half the logarithm of det LLᵀ. */
function logDeterminant({ lower, mode }: Mode): number {
  let sum = 0;
  for (let i = 0; i < mode.length; i++) sum += Math.log(lower[i * mode.length + i]);
  return sum;
}

/** (LLᵀ)⁻¹. */
function inverseOf(lower: Float64Array, n: number): Float64Array {
  const precision = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) for (let k = 0; k < n; k++) precision[i * n + j] += lower[i * n + k] * lower[j * n + k];
  }
  return choleskyInverse(precision, n) ?? precision.fill(0);
}
