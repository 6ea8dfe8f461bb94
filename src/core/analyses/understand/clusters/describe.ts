import { summary } from '../../../stats/summary';
import type { CompleteRows } from '../../../table/completeRows';
import type { ClusterSummary } from './detail';

/** Standard deviations from the mean of all from which on a column distinguishes a cluster. */
const distinct = 0.5;
/** From here on a difference is named where there is none that distinguishes. */
const noticeable = 0.1;
const mostNamed = 2;

/**
 * Clusters by what distinguishes them, and the columns by how much they part the clusters, the most parting first. Names
 * carry arrows instead of words, so that they read in every language.
 */
export function describeClusters(
  { names, columns }: CompleteRows,
  clusters: Int32Array,
  k: number,
  stability: readonly (number | null)[] | null,
): { summaries: ClusterSummary[]; parting: number[] } {
  const all = columns.map((values) => summary(values));
  const sizes = new Float64Array(k);
  const sums = columns.map(() => new Float64Array(k));
  clusters.forEach((cluster, i) => {
    sizes[cluster]++;
    columns.forEach((values, d) => (sums[d][cluster] += values[i]));
  });
  const summaries = Array.from({ length: k }, (_, cluster): ClusterSummary => {
    const means = sums.map((of) => of[cluster] / sizes[cluster]);
    const deviations = means.map((mean, d) => {
      const { standardDeviation } = all[d];
      return standardDeviation > 0 ? (mean - all[d].mean) / standardDeviation : 0;
    });
    return {
      cluster: cluster + 1,
      name: nameOf(cluster + 1, names, deviations),
      customers: sizes[cluster],
      share: sizes[cluster] / clusters.length,
      ...{ means, deviations, stability: stability?.[cluster] ?? null },
    };
  });
  const between = columns.map((_, d) =>
    summaries.reduce((sum, { customers, deviations }) => sum + customers * deviations[d] ** 2, 0),
  );
  return { summaries, parting: [...names.keys()].sort((a, b) => between[b] - between[a]) };
}

/** The two columns in which it lies farthest from the mean; the one, where it lies near to it in all. */
function nameOf(cluster: number, names: readonly string[], deviations: readonly number[]): string {
  const farthest = [...deviations.keys()].sort((a, b) => Math.abs(deviations[b]) - Math.abs(deviations[a]));
  const distinguishing = farthest.filter((d) => Math.abs(deviations[d]) >= distinct).slice(0, mostNamed);
  const told = (distinguishing.length > 0 ? distinguishing : farthest.slice(0, 1))
    .filter((d) => Math.abs(deviations[d]) >= noticeable)
    .map((d) => `${names[d]} ${deviations[d] > 0 ? '↑' : '↓'}`);
  return [String(cluster), ...(told.length > 0 ? told : ['≈'])].join(' · ');
}
