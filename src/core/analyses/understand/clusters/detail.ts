/** One cluster; the smallest comes first. */
export interface ClusterSummary {
  /** From 1 on. */
  cluster: number;
  /** What distinguishes it, such as `1 · Sales ↑ · Visits ↓`. */
  name: string;
  customers: number;
  share: number;
  /** Mean per column in its own unit, and in standard deviations from the mean of all. */
  means: number[];
  deviations: number[];
  /** Share of its pairs that stay together over 50 bootstrap samples; `null` for a single customer and by Ward. */
  stability: number | null;
}

/** How well so many clusters part the customers; on a sample of them where there are many. */
export interface ClusterCount {
  k: number;
  inertia: number;
  silhouette: number;
  /** Gap statistic and its standard error; `null` by Ward. */
  gap: number | null;
  gapError: number | null;
}

/** Unrounded results. */
export interface ClustersDetail {
  method: 'k-means' | 'ward';
  columns: string[];
  standardize: boolean;
  seed: number;
  k: number;
  isAuto: boolean;
  /** Sum of squared distances to the means, in the scale that was clustered. */
  inertia: number;
  /** Mean over the customers, or over a sample of them. */
  silhouette: number;
  /** Customers per cluster, ascending as the clusters are. */
  sizes: number[];
  iterations: number | null;
  converged: boolean;
  clusters: ClusterSummary[];
  counts: ClusterCount[];
  stability: number | null;
  /** How many customers the silhouettes and the counts rest on. */
  sampled: number;
  /** Per cluster the silhouettes of its customers, the largest first; every so manieth of many. */
  silhouettes: number[][];
  /** The last merges by Ward, highest last; empty by k-means. */
  heights: number[];
  ids: string[];
  /** Cluster from 1 on per table row; 0 where a value is missing. */
  clusterOf: Int32Array;
  incomplete: number;
  /** Points of the picture in the two columns that part the clusters most. */
  picture: { x: string; y: string; points: { cluster: number; x: number; y: number }[] };
}
