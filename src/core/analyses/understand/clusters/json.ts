import type { ClustersDetail } from './detail';

/** Unrounded; a customer with a missing value has `null` for its cluster. */
export function clustersJson({ ids, clusterOf, ...detail }: ClustersDetail): object {
  return {
    ...detail,
    customers: ids.map((id, row) => ({ id, cluster: clusterOf[row] === 0 ? null : clusterOf[row] })),
  };
}
