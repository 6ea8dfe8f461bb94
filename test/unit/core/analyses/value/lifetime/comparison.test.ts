import { lifetime } from '../../../../../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../../../../../src/core/analyses/value/lifetime/options';
import { dayText } from '../../../../../../src/core/orders/timeUnit';
import { opening, orderTable, shopOrders, type OrderRow } from './orderTable';

const columns = { customer: 'Customer', date: 'Date', amount: 'Amount', model: 'bg-nbd' } as const;
const comparisonIn = (rows: readonly OrderRow[], options: LifetimeInput = {}) =>
  lifetime.run(orderTable(rows), lifetimeSchema.parse({ ...columns, ...options }), () => undefined).detail.comparison;
const orders = shopOrders(5, 80);

describe('a model stands beside rules that need none, though nobody asked', () => {
  it('the last quarter of the time is kept back, as if the user had named that day', () => {
    const comparison = comparisonIn(orders);
    const [first, last] = [orders[0].day, orders[orders.length - 1].day];
    const until = Math.round(last - 0.25 * (last - first));
    const asked = comparisonIn(orders, { calibrationEnd: dayText(until), observationEnd: dayText(last) });
    expect(comparison).toEqual({ ...asked, isChosen: false });
    // days of purchase after it, of those who had bought before
    const known = new Set(orders.filter(({ day }) => day <= until).map(({ customer }) => customer));
    const after = orders.filter(({ day, customer }) => day > until && known.has(customer));
    expect(comparison).toMatchObject({
      ...{ kind: 'made', until, isChosen: false, customers: known.size },
      actualPurchases: new Set(after.map(({ customer, day }) => `${customer} ${day}`)).size,
      rules: [{ rule: 'lastYear' }, { rule: 'rfmMean' }],
    });
  });

  it('too few who had bought again by then: says why there is none', () => {
    const row = (customer: string, day: number): OrderRow => ({
      customer,
      day: opening + day,
      amount: 9,
      channel: 'Web',
    });
    const late = ['a', 'b', 'c', 'd', 'e'].flatMap((customer) => [
      row(customer, 0),
      row(customer, 390),
      row(customer, 400),
    ]);
    expect(comparisonIn(late)).toEqual({ kind: 'none', reason: 'tooFew' });
  });

  it('histories without days: says why there is none', () => {
    const numbers = (name: string, values: number[]) => ({
      ...{ kind: 'number' as const, name, values: Float64Array.from(values) },
      valid: new Uint8Array(values.length).fill(1),
    });
    const x = [2, 1, 0, 3, 0, 1, 4, 0];
    const table = {
      ...orderTable(orders),
      rowCount: x.length,
      columns: [
        numbers('x', x),
        numbers('t', [30, 10, 0, 35, 0, 20, 39, 0]),
        numbers(
          'T',
          x.map(() => 40),
        ),
      ],
    };
    const options = lifetimeSchema.parse({ frequency: 'x', recency: 't', T: 'T', model: 'bg-nbd' });
    expect(lifetime.run(table, options, () => undefined).detail.comparison).toEqual({ kind: 'none', reason: 'noDays' });
  });
});
