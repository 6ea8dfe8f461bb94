import type { Text } from '../core/report/report';
import type { Table } from '../core/table/table';
import { pyramidDefaults } from '../core/analyses/classify/pyramid/defaults';
import { pyramidSchema, type PyramidOptions } from '../core/analyses/classify/pyramid/options';
import type { LifetimeDetail } from '../core/analyses/value/lifetime/detail';
import type { LifetimeOptions } from '../core/analyses/value/lifetime/options';
import { header } from '../core/analyses/value/lifetime/report';

/**
 * A pyramid of current × future value over the customers that a lifetime analysis has written: what they have bought so
 * far, and what they are expected to be worth, by percentile rank and with equal weights. Without amounts, purchases stand
 * for value. Throws what the pyramid's defaults throw.
 *
 * @param table the customers with the written columns
 * @param say header texts in the language they were written in
 */
export function valuePyramid(
  table: Table,
  detail: LifetimeDetail,
  options: LifetimeOptions,
  say: (text: Text) => string,
): PyramidOptions {
  const future = say(header(detail.spend ? 'clv' : 'expectedPurchases', detail));
  const ofLog = detail.customers.total ? 'total' : 'frequency';
  const current = detail.rows ? (options.monetary ?? options.frequency) : say(header(ofLog, detail));
  const customer = detail.rows ? options.customer : say(header('customer', detail));
  const { tiers } = pyramidDefaults(table);
  return pyramidSchema.parse({
    ...(customer === undefined ? {} : { id: customer }),
    indicators: [current, future].map((column) => ({ column, scoring: { method: 'percentile-rank' }, weight: 50 })),
    tiers,
    valueColumns: [future],
  });
}
