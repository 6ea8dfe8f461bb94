import { startingMeasures } from '../../../table/startingMeasures';
import type { Table } from '../../../table/table';
import { clustersSchema, type ClustersOptions } from './options';

/** Options to start from: the first four measures that vary. Throws `no-numeric-column`. */
export function clustersDefaults(table: Table): ClustersOptions {
  const { customer, measures } = startingMeasures(table, 4);
  return clustersSchema.parse({ id: customer, columns: measures });
}
