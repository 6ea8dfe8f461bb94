import { Problem } from '../../../problem';
import { kMeans, lloyd, type KMeans, type KMeansOptions } from '../../../stats/clusters/kMeans';
import { gapStatistic } from '../../../stats/clusters/gapStatistic';
import { pairStability } from '../../../stats/clusters/pairStability';
import { countDistinct, pickPoints, pointsOf, sampleRows, type Points } from '../../../stats/clusters/points';
import { pairDistances, silhouette, silhouettes } from '../../../stats/clusters/silhouette';
import { cutTree, ward, type Merge } from '../../../stats/clusters/ward';
import { createRandom } from '../../../stats/random';
import { completeRows, standardised, type CompleteRows } from '../../../table/completeRows';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import type { ClusterCount, ClustersDetail } from './detail';
import { describeClusters } from './describe';
import type { ClustersOptions } from './options';

/** Numbers of clusters that are tried. */
const [fewest, most] = [2, 10];
/** So many rows are clustered again and again to compare numbers of clusters; of more, a sample. */
const mostCompared = 500;
const mostForGap = 200;
/** So many rows are compared each with each for the silhouette of the clusters found; of more, a sample. */
const mostForSilhouette = 1000;
const mostForWard = 5000;
const mostPoints = 400;
const mostColumns = 150;
/** Beside one from the clusters found before: enough to compare numbers of clusters; the chosen one gets more. */
const startsToCompare = 2;

/** A clustering, whatever the method. */
interface Clustering {
  clusters: Int32Array;
  inertia: number;
  iterations: number | null;
  converged: boolean;
  /** Left out for Ward. */
  centres?: Float64Array;
}

/**
 * Clusters of the customers of a table. `ids` names the rows. Throws what reading the columns throws, `column-no-variance`
 * where a column is to be standardised and constant, `too-few-rows`, `too-many-rows` for Ward, `clusters-too-many`.
 */
export function evaluateClusters(
  table: Table,
  ids: string[],
  options: ClustersOptions,
  progress: Progress,
): ClustersDetail {
  const complete = completeRows(table, options.columns, 'columns');
  const { rows } = complete;
  const { sheet } = table.origin;
  if (rows.length < 3) throw new Problem('too-few-rows', { sheet }, { rows: rows.length, needed: 3 });
  if (options.method === 'ward' && rows.length > mostForWard) {
    throw new Problem('too-many-rows', { sheet, option: 'method' }, { rows: rows.length, most: mostForWard });
  }
  const points = pointsOf(options.standardize ? standardised(complete, 'columns') : complete.columns);
  const asked = options.k === 'auto' ? null : options.k;
  const wanted = asked ?? fewest;
  const distinct = countDistinct(points, Math.max(most, wanted));
  if (distinct < wanted) throw new Problem('clusters-too-many', { sheet, option: 'k' }, { k: wanted, distinct });
  const tree = options.method === 'ward' ? ward(points) : null;
  progress(0.2);
  const sampled = sampleRows(points.count, mostCompared, createRandom(options.seed));
  const sample = sampled.length === points.count ? points : pickPoints(points, sampled);
  const distances = pairDistances(sample);
  const counts = countClusters(sample, distances, tree, options.seed, Math.min(most, distinct, sample.count - 1));
  progress(0.6);
  const best = counts.reduce((first, next) => (next.silhouette > first.silhouette + 1e-12 ? next : first));
  const k = asked ?? best.k;
  const found = sortedBySize(clusterInto(points, tree, k, options.seed), k);
  const ofSample = sample === points ? found.clusters : Int32Array.from(sampled, (row) => found.clusters[row]);
  const compared = compareAll(points, found.clusters, k, options.seed);
  progress(0.8);
  const stability = tree ? null : pairStability(sample, ofSample, k, options.seed);
  const clusterOf = new Int32Array(table.rowCount);
  rows.forEach((row, i) => (clusterOf[row] = found.clusters[i] + 1));
  const { summaries, parting } = describeClusters(complete, found.clusters, k, stability?.clusters ?? null);
  return {
    ...{ method: options.method, columns: [...options.columns], standardize: options.standardize, seed: options.seed },
    ...{ k, isAuto: asked === null, inertia: found.inertia, silhouette: compared.mean },
    sizes: summaries.map(({ customers }) => customers),
    ...{ iterations: found.iterations, converged: found.converged, clusters: summaries, counts },
    ...{ stability: stability?.all ?? null, sampled: sample.count },
    heights: tree ? tree.slice(-most).map(({ height }) => height) : [],
    ...{ ids, clusterOf, incomplete: table.rowCount - rows.length },
    silhouettes: pictureOfSilhouettes(compared, k),
    picture: pictureOf(complete, found.clusters, parting, options.seed),
  };
}

function clusterInto(
  points: Points,
  tree: readonly Merge[] | null,
  k: number,
  seed: number,
  starts?: Pick<KMeansOptions, 'starts' | 'grown'>,
): Clustering {
  if (!tree) return kMeans(points, { k, seed, ...starts });
  const clusters = cutTree(tree, points.count, k);
  return { clusters, inertia: inertiaOf(points, clusters, k), iterations: null, converged: true };
}

/** Inertia, silhouette and gap for each number of clusters. A tree of all rows is there only where the sample is all. */
function countClusters(
  sample: Points,
  distances: Float64Array,
  tree: readonly Merge[] | null,
  seed: number,
  last: number,
): ClusterCount[] {
  const ks = Array.from({ length: Math.max(1, last - fewest + 1) }, (_, i) => fewest + i);
  const sampleTree = tree && (tree.length === sample.count - 1 ? tree : ward(sample));
  const found: ({ k: number } & Clustering)[] = [];
  for (const k of ks) {
    const grown = found.at(-1)?.centres;
    found.push({ k, ...clusterInto(sample, sampleTree, k, seed, { starts: startsToCompare, grown }) });
  }
  const gapRows = sampleRows(sample.count, mostForGap, createRandom(seed));
  const gapPoints = gapRows.length === sample.count ? sample : pickPoints(sample, gapRows);
  const gaps = tree ? [] : gapStatistic(gapPoints, inertiasOf(gapPoints, sample, found), seed);
  return found.map(({ k, inertia, clusters }, i) => ({
    ...{ k, inertia, silhouette: silhouette(distances, clusters, k) },
    ...gapOf(gaps.at(i)),
  }));
}

/** None where a number of clusters leaves no spread at all. */
function gapOf(found: { gap: number; error: number } | undefined): Pick<ClusterCount, 'gap' | 'gapError'> {
  return found && Number.isFinite(found.gap) && Number.isFinite(found.error)
    ? { gap: found.gap, gapError: found.error }
    : { gap: null, gapError: null };
}

/** Inertias of some points of a sample, from the centres that were found in all of it. */
function inertiasOf(
  points: Points,
  sample: Points,
  found: readonly ({ k: number } & Clustering)[],
): { k: number; inertia: number }[] {
  return found.map(({ k, inertia, centres }) => ({
    k,
    inertia: points === sample || !centres ? inertia : lloyd(points, { centres }).inertia,
  }));
}

/** Silhouettes of all rows, or of a sample of them; 0, as for a cluster of one, where the sample falls into one cluster. */
interface Compared {
  clusters: Int32Array;
  widths: Float64Array;
  mean: number;
}

function compareAll(points: Points, clusters: Int32Array, k: number, seed: number): Compared {
  const rows = sampleRows(points.count, mostForSilhouette, createRandom(seed));
  const compared = pickPoints(points, rows);
  const ofRows = Int32Array.from(rows, (row) => clusters[row]);
  const widths = silhouettes(compared, ofRows, k).map((width) => (Number.isNaN(width) ? 0 : width));
  return { clusters: ofRows, widths, mean: widths.reduce((sum, width) => sum + width, 0) / widths.length };
}

/** Per cluster the silhouettes, the largest first, evenly thinned to about as many columns as a chart can show. */
function pictureOfSilhouettes({ clusters, widths }: Compared, k: number): number[][] {
  const step = Math.max(1, Math.ceil(widths.length / mostColumns));
  return Array.from({ length: k }, (_, cluster) =>
    Array.from(widths.filter((_width, i) => clusters[i] === cluster).sort())
      .reverse()
      .filter((_width, i) => i % step === 0),
  );
}

/** The smallest cluster first, as the narrow top of a pyramid; equal ones by their first row. */
function sortedBySize(found: Clustering | KMeans, k: number): Clustering {
  const sizes = new Array<number>(k).fill(0);
  const first = new Array<number>(k).fill(-1);
  found.clusters.forEach((cluster, i) => {
    sizes[cluster]++;
    if (first[cluster] < 0) first[cluster] = i;
  });
  const order = Array.from({ length: k }, (_, cluster) => cluster).sort(
    (a, b) => sizes[a] - sizes[b] || first[a] - first[b],
  );
  const place = new Int32Array(k);
  order.forEach((cluster, i) => (place[cluster] = i));
  return { ...found, clusters: found.clusters.map((cluster) => place[cluster]) };
}

/** Sum of squared distances to the means of the clusters. */
function inertiaOf({ count, dimensions, values }: Points, clusters: Int32Array, k: number): number {
  const sums = new Float64Array(k * dimensions);
  const sizes = new Float64Array(k);
  for (let i = 0; i < count; i++) {
    sizes[clusters[i]]++;
    for (let d = 0; d < dimensions; d++) sums[clusters[i] * dimensions + d] += values[i * dimensions + d];
  }
  let inertia = 0;
  for (let i = 0; i < count; i++) {
    for (let d = 0; d < dimensions; d++) {
      const mean = sums[clusters[i] * dimensions + d] / sizes[clusters[i]];
      inertia += (values[i * dimensions + d] - mean) ** 2;
    }
  }
  return inertia;
}

function pictureOf(
  { names, columns }: CompleteRows,
  clusters: Int32Array,
  parting: readonly number[],
  seed: number,
): ClustersDetail['picture'] {
  const [x, y] = [parting[0], parting[1] ?? parting[0]];
  const rows = sampleRows(clusters.length, mostPoints, createRandom(seed));
  return {
    ...{ x: names[x], y: names[y] },
    points: Array.from(rows, (i) => ({ cluster: clusters[i] + 1, x: columns[x][i], y: columns[y][i] })),
  };
}
