import type { Naming } from '../analysis';
import type { Table } from '../../table/table';
import { pyramidDefaults } from '../pyramid/defaults';
import { weightsSchema, type WeightsOptions } from './options';

/**
 * Options to start from: the pyramid's indicators and tiers, weights from the data by CRITIC, compared with entropy and
 * with the order of the list. Throws what the pyramid's defaults throw.
 */
export function weightsDefaults(table: Table, naming?: Naming): WeightsOptions {
  const { id, indicators, tiers } = pyramidDefaults(table, naming);
  return weightsSchema.parse({
    ...(id === undefined ? {} : { id }),
    indicators: indicators.map(({ column, direction }) => ({ column, direction })),
    method: { by: 'critic' },
    compareWith: [{ by: 'entropy', normalize: 'min-max' }, { by: 'rank-centroid' }],
    tiers,
  });
}
