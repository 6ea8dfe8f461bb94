/** How well chains agree, and how many independent draws they are worth. */
export interface ChainDiagnostics {
  /** Split R̂, near 1 where the chains agree. */
  rHat: number;
  effectiveSize: number;
}

/**
 * Split R̂ and effective sample size of one quantity: Gelman et al., Bayesian Data Analysis (3rd ed. 2013), 11.4–11.5, with
 * the autocorrelations cut off by Geyer's initial positive pairs (1992).
 *
 * @param chains draws per chain, chains of equal length
 */
export function diagnoseChains(chains: readonly Float64Array[]): ChainDiagnostics {
  const half = Math.floor(chains[0].length / 2);
  const split = chains.flatMap((chain) => [chain.subarray(0, half), chain.subarray(half, 2 * half)]);
  const means = split.map(meanOf);
  const variances = split.map((part, i) => covarianceAt(part, means[i], 0) * (half / (half - 1)));
  const within = meanOf(variances);
  const grand = meanOf(means);
  const between = (half * means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0)) / (split.length - 1);
  const variance = ((half - 1) / half) * within + between / half;
  const correlation = (lag: number): number =>
    1 - (within - meanOf(split.map((part, i) => covarianceAt(part, means[i], lag)))) / variance;
  let sum = 1;
  for (let lag = 1; lag + 1 < half; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (!(pair > 0)) break;
    sum += 2 * pair;
  }
  return { rHat: Math.sqrt(variance / within), effectiveSize: (split.length * half) / sum };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function covarianceAt(values: Float64Array, mean: number, lag: number): number {
  let sum = 0;
  for (let i = lag; i < values.length; i++) sum += (values[i] - mean) * (values[i - lag] - mean);
  return sum / values.length;
}
