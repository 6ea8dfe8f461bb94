import { lifetime } from '../../../../../../src/core/analyses/value/lifetime/lifetime';
import { withKeptRun } from '../../../../../../src/core/analyses/value/lifetime/moved/keepRun';
import { lifetimeSchema, type LifetimeInput } from '../../../../../../src/core/analyses/value/lifetime/options';
import { dayText } from '../../../../../../src/core/orders/timeUnit';
import { createRandom } from '../../../../../../src/core/stats/random';
import { opening, orderTable, shopOrders, type OrderRow } from './orderTable';

const columns = { customer: 'Customer', date: 'Date', amount: 'Amount', model: 'bg-nbd' } as const;
const orders = shopOrders(3, 70);
const last = orders[orders.length - 1].day;
const between = opening + 300;
const upTo = (day: number): OrderRow[] => orders.filter((row) => row.day <= day);

const read = (options: LifetimeInput) => lifetimeSchema.parse({ ...columns, ...options });
const detailOf = (rows: OrderRow[], options: LifetimeInput) =>
  lifetime.run(orderTable(rows), read(options), () => undefined).detail;
const equityOf = (rows: OrderRow[], options: LifetimeInput): number =>
  detailOf(rows, options).customers.clv.reduce((sum, value) => sum + value, 0);
function movedOf(rows: OrderRow[], options: LifetimeInput) {
  const { moved } = detailOf(rows, options);
  if (!moved) throw new Error('nothing moved');
  return { ...moved, sum: Object.values(moved.parts).reduce((sum, part) => sum + part, 0) };
}
/** The options of a later run, after one of these orders up to a day. */
const after = (rows: OrderRow[], options: LifetimeInput = {}) => withKeptRun(read(options), detailOf(rows, options));

describe('why a lifetime value moved', () => {
  it('value then and now are those of the two runs, and the causes add up to the difference', () => {
    const moved = movedOf(orders, { since: { day: dayText(between), options: { observationEnd: null } } });
    expect(moved.then).toBeCloseTo(equityOf(upTo(between), { observationEnd: dayText(between) }), 6);
    expect(moved.now).toBeCloseTo(equityOf(orders, {}), 6);
    expect(moved.sum).toBeCloseTo(moved.now - moved.then, 6);
  });

  it('causes add up to the cent for any day, model and changed options', () => {
    const random = createRandom(8);
    const models = ['mbg-cnbd-k', 'pareto-nbd', 'auto'] as const;
    for (const model of models) {
      const day = dayText(opening + 250 + Math.floor(random.next() * 140));
      const options = { margin: random.next(), horizon: 10 + Math.floor(80 * random.next()), model: 'bg-nbd' };
      const moved = movedOf(orders, { model, discountPerYear: random.next(), since: { day, options } });
      expect(moved.sum).toBeCloseTo(moved.now - moved.then, 6);
    }
  });

  it('half the margin is a changed option and nothing else, and the sheet names it', () => {
    const report = lifetime.run(
      orderTable(orders),
      read({ ...after(orders, { margin: 0.5 }), margin: 0.25 }),
      () => undefined,
    );
    const { moved } = report.detail;
    expect(moved?.parts.options).toBeCloseTo(-(moved?.then ?? 0) / 2, 6);
    expect(moved).toMatchObject({
      parts: { earlierOrders: 0, timePassed: 0, newOrders: 0, parameters: 0 },
      changed: [{ name: 'margin', then: '0.5', now: '0.25' }],
    });
    const table = report.sheets[0].blocks.find((block) => block.kind === 'table' && block.id === 'moved');
    const amounts = table?.kind === 'table' ? table.rows.map(([, amount]) => amount as number) : [];
    // then + changed options = now, in cents
    expect(Math.round(100 * (amounts[0] + amounts[1]))).toBe(Math.round(100 * amounts[2]));
    expect(report.sheets[0].blocks).toContainEqual(expect.objectContaining({ id: 'changedOptions' }));
  });

  it('a model of rhythm goes on from the parameters that were kept', () => {
    const kept = after(upTo(between), { model: 'mbg-cnbd-k' });
    expect(Object.keys(kept.since?.fit?.parameters ?? {})).toEqual(['r', 'alpha', 'a', 'b']);
    const moved = movedOf(orders, kept);
    expect(moved.parts.earlierOrders).toBeCloseTo(0, 6);
    expect(moved.sum).toBeCloseTo(moved.now - moved.then, 6);
  });

  it('silence alone takes value away, and no new order is counted', () => {
    const moved = movedOf(upTo(between), {
      ...after(upTo(between), { observationEnd: dayText(between) }),
      observationEnd: dayText(between + 60),
    });
    expect(moved.parts.timePassed).toBeLessThan(0);
    expect(moved.parts).toMatchObject({ newOrders: 0, options: 0 });
  });

  it('new orders are worth what they add at the parameters of then', () => {
    const moved = movedOf(orders, after(upTo(between)));
    expect(moved.parts.newOrders).toBeGreaterThan(0);
    expect(moved.customersNow).toBeGreaterThan(moved.customersThen);
  });

  it('an order of then that was entered later is told apart from new ones', () => {
    const known = orders.filter((_, i) => i !== 40);
    const { parts } = movedOf(orders, after(known));
    expect(parts.earlierOrders).not.toBeCloseTo(0, 2);
    expect(parts).toMatchObject({ timePassed: 0, newOrders: 0, options: 0 });
  });

  it('a list written twice keeps what it said the first time', () => {
    const first = after(upTo(between));
    const said = movedOf(orders, first);
    const second = after(orders, first);
    expect(movedOf(orders, second).parts).toEqual(said.parts);
    expect(movedOf(orders, after(orders, second)).parts).toEqual(said.parts);
  });

  it('a first run says nothing of a run before', () => {
    expect(detailOf(orders, {}).moved).toBeNull();
  });

  it('a category that became the most frequent one since keeps its own coefficient', () => {
    const covariates = { buying: ['Channel'], leaving: [] };
    // "Shop" is the most frequent channel; then most of the list is "Web"
    const web = orders.filter(({ channel, customer }) => channel === 'Web' || Number(customer.slice(1)) % 3 === 0);
    const kept = after(orders, { covariates }).since;
    const moved = movedOf(web, { covariates, since: kept });
    const then = withKeptRun(read({ covariates }), detailOf(web, { covariates })).since;
    expect(Object.keys(kept?.fit?.parameters ?? {})).toContain('buying.Channel=Web');
    expect(Object.keys(then?.fit?.parameters ?? {})).toContain('buying.Channel=Shop');
    // customers left out are earlier orders that changed: their value at the parameters of then
    const all = detailOf(orders, { covariates }).customers;
    const left = new Set(web.map(({ customer }) => customer));
    const names = [...new Set(orders.map(({ customer }) => customer))];
    const stayed = names.reduce((sum, name, i) => sum + (left.has(name) ? all.clv[i] : 0), 0);
    expect(moved.then + moved.parts.earlierOrders).toBeCloseTo(stayed, 6);
  });

  it.each([
    ['a day after the end of this run', { day: dayText(last + 1) }],
    ['a day before all orders', { day: dayText(opening - 5) }],
    ['options that do not exist', { day: dayText(between), options: { margn: 1 } }],
    ['parameters of another model', { day: dayText(between), fit: { model: 'bg-nbd' as const, parameters: { r: 1 } } }],
  ])('%s: the run stands, with a word that the move cannot be told', (_title, since) => {
    const report = lifetime.run(orderTable(orders), read({ since }), () => undefined);
    expect(report.detail.moved).toBeNull();
    expect(report.warnings).toContainEqual({ key: 'lifetime.moved.untold' });
  });
});
