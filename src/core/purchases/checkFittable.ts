import { Problem } from '../problem';
import type { CountedRows } from './countRows';
import type { ModelId } from './model';
import { models } from './models';

/** So few customers determine as many parameters: two of NBD, four of the models of leaving, and one more. */
const fewestCustomers = (model: ModelId | 'auto'): number => (model === 'nbd' ? 3 : 5);

/** Throws `too-few-customers`, or `no-repeat-customer` where nobody bought again: a fit would be arbitrary; `no-purchase-dates`
 * for a model of rhythm where purchases are counted without their days. */
export function checkFittable(rows: CountedRows, model: ModelId | 'auto'): void {
  const { customers } = rows;
  if (customers < fewestCustomers(model)) throw new Problem('too-few-customers', {}, { count: customers });
  if (rows.frequency.every((x) => x === 0)) throw new Problem('no-repeat-customer');
  if (model !== 'auto' && models[model].needsGaps && rows.logGaps === undefined) {
    throw new Problem('no-purchase-dates', { option: 'model' });
  }
}
