import type { LifetimeDetail } from '../../src/core/analyses/value/lifetime/detail';
import { lifetime } from '../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema } from '../../src/core/analyses/value/lifetime/options';
import type { Column } from '../../src/core/table/table';
import type { Shop } from './simulateShop';

/** The analysis of a simulated shop, for the year to come, undiscounted. */
export function runLifetime({ frequency, recency, age, monetary }: Shop, draws = 400): LifetimeDetail {
  const rowCount = frequency.length;
  const numbers = (name: string, values: Float64Array, valid = new Uint8Array(rowCount).fill(1)): Column => ({
    kind: 'number',
    name,
    values,
    valid,
  });
  const options = lifetimeSchema.parse({
    ...{ frequency: 'x', recency: 't_x', T: 'T', monetary: 'Mean', model: 'bg-nbd', horizon: 52, discountPerYear: 0 },
    uncertainty: { draws },
  });
  return lifetime.run(
    {
      rowCount,
      columns: [
        numbers('x', frequency),
        numbers('t_x', recency),
        numbers('T', age),
        numbers(
          'Mean',
          monetary,
          Uint8Array.from(frequency, (x) => Number(x > 0)),
        ),
      ],
      origin: {
        sheet: 'Customers',
        address: `A1:D${rowCount + 1}`,
        headerRow: 0,
        firstRow: 1,
        columnIndices: [0, 1, 2, 3],
      },
      findings: [],
    },
    options,
    () => undefined,
  ).detail;
}
