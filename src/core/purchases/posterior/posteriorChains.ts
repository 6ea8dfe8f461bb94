import { diagnoseChains } from '../../stats/chainDiagnostics';
import { hamiltonianChains } from '../../stats/hamiltonian';
import type { Random } from '../../stats/random';
import { atCoordinates } from '../coordinateLikelihood';
import type { Likelihood } from '../model';
import { logPrior } from './logPrior';
import type { PriorTerm } from './priors';
import { fromStandard, slopesByStandard, type Mode } from './standardCoordinates';

const chainCount = 4;
const warmUp = 300;
const fewestPerChain = 500;

/** Hamiltonian chains over the coordinates, in which the curvature at the mode is one; points of all chains, in turns. */
export function chainsOf(
  likelihood: Likelihood,
  terms: PriorTerm[],
  found: Mode,
  draws: number,
  random: Random,
): { points: Float64Array[]; rHat: number; effectiveSize: number } {
  const n = found.mode.length;
  const chains = hamiltonianChains(
    (z) => {
      const point = fromStandard(found, z);
      const at = atCoordinates(likelihood, point);
      const prior = logPrior(terms, point);
      const gradient = slopesByStandard(
        found,
        at.gradient.map((slope, i) => slope + prior.gradient[i]),
      );
      const value = at.value + prior.value;
      return { value: Number.isFinite(value) ? value : -Infinity, gradient };
    },
    () => Float64Array.from({ length: n }, () => 0.5 * random.normal()),
    { chains: chainCount, warmUp, draws: Math.max(fewestPerChain, Math.ceil(draws / chainCount)), random },
  );
  const judged = Array.from({ length: n }, (_, i) =>
    diagnoseChains(chains.map((chain) => Float64Array.from(chain, (z) => z[i]))),
  );
  const points = chains[0].flatMap((_, draw) => chains.map((chain) => fromStandard(found, chain[draw])));
  return {
    points,
    rHat: Math.max(...judged.map(({ rHat }) => rHat)),
    effectiveSize: Math.min(...judged.map(({ effectiveSize }) => effectiveSize)),
  };
}
