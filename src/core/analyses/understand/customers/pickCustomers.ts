import type { CustomersDetail } from './detail';
import { pickValues } from '../../../stats/pickValues';

/**
 * The same of some customers only.
 *
 * @param kept their places, in the order wanted
 */
export function pickCustomers(detail: CustomersDetail, kept: ArrayLike<number>): CustomersDetail {
  const places = Uint32Array.from(kept);
  const pick = (values: Float64Array): Float64Array => pickValues(values, places);
  const orNull = (values: Float64Array | null): Float64Array | null => values && pick(values);
  return {
    ...detail,
    ids: Array.from(places, (i) => detail.ids[i]),
    orders: pick(detail.orders),
    revenue: orNull(detail.revenue),
    returns: orNull(detail.returns),
    products: orNull(detail.products),
    firstDay: pick(detail.firstDay),
    lastDay: pick(detail.lastDay),
    daysBetween: pick(detail.daysBetween),
    attributes: detail.attributes.map(({ name, values }) => ({ name, values: Array.from(places, (i) => values[i]) })),
  };
}
