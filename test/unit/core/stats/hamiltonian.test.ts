import { diagnoseChains } from '../../../../src/core/stats/chainDiagnostics';
import { hamiltonianChains } from '../../../../src/core/stats/hamiltonian';
import { createRandom } from '../../../../src/core/stats/random';

describe('chains draw from the density they are given, and say whether they agree', () => {
  it('a normal of mean 1 and sd 2 beside one of sd 0.5', () => {
    const chains = hamiltonianChains(
      ([x, y]) => ({
        value: -((x - 1) ** 2) / 8 - 2 * y * y,
        gradient: Float64Array.of(-(x - 1) / 4, -4 * y),
      }),
      (chain) => Float64Array.of(chain - 2, 0),
      { chains: 4, warmUp: 300, draws: 1000, random: createRandom(5) },
    );
    const first = chains.map((chain) => Float64Array.from(chain, ([x]) => x));
    const { rHat, effectiveSize } = diagnoseChains(first);
    const all = first.flatMap((chain) => [...chain]);
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    const sd = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length);
    expect(rHat).toBeLessThan(1.02);
    // four standard errors of the mean of so many independent draws
    expect(Math.abs(mean - 1)).toBeLessThan((4 * 2) / Math.sqrt(effectiveSize));
    expect(Math.abs(sd / 2 - 1)).toBeLessThan(0.1);
  });

  it('chains that stay apart have R̂ far above 1', () => {
    const random = createRandom(1);
    const chains = [0, 5].map((centre) => Float64Array.from({ length: 400 }, () => centre + random.normal()));
    expect(diagnoseChains(chains).rHat).toBeGreaterThan(2);
  });

  it('independent draws are worth about as many as they are', () => {
    const random = createRandom(2);
    const chains = [0, 1, 2, 3].map(() => Float64Array.from({ length: 1000 }, () => random.normal()));
    expect(diagnoseChains(chains).effectiveSize).toBeGreaterThan(3000);
  });
});
