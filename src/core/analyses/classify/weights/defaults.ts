import type { Naming } from '../../analysis';
import type { Table } from '../../../table/table';
import { startingIndicators } from '../../../scoring/startingIndicators';
import { guessRoles } from '../../../table/guessRoles';
import { startingTiers } from '../../../tiers/startingTiers';
import { weightsSchema, type WeightsOptions } from './options';

/**
 * Options to start from: the pyramid's indicators and tiers, weights from the data by CRITIC, compared with entropy and
 * with the order of the list. Throws what finding the indicators throws.
 */
export function weightsDefaults(table: Table, naming?: Naming): WeightsOptions {
  const indicators = startingIndicators(table);
  const id = guessRoles(table).customer?.[0];
  return weightsSchema.parse({
    ...(id === undefined ? {} : { id }),
    indicators: indicators.map(({ column, direction }) => ({ column, direction })),
    method: { by: 'critic' },
    compareWith: [{ by: 'entropy', normalize: 'min-max' }, { by: 'rank-centroid' }],
    tiers: startingTiers(naming),
  });
}
