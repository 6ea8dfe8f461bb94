import { lifetimeJson } from '../../../../../../src/core/analyses/value/lifetime/json';
import { lifetime } from '../../../../../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../../../../../src/core/analyses/value/lifetime/options';
import { customerName } from '../../../../../../src/core/orders/customerNames';
import { orderTable, shopOrders, type OrderRow } from './orderTable';

const columns = { customer: 'Customer', date: 'Date', amount: 'Amount', model: 'mbg-nbd' } as const;
/** Customers of "Web" buy twice as often and here pay twice as much. */
const equal = shopOrders(5, 80);
const orders = equal.map((row) => ({ ...row, amount: row.amount * (row.channel === 'Web' ? 2 : 1) }));
const run = (options: LifetimeInput, rows: OrderRow[] = orders) =>
  lifetime.run(orderTable(rows), lifetimeSchema.parse({ ...columns, ...options }), () => undefined);

const all = { buying: ['Channel'], leaving: ['Channel'], spending: ['Channel'] };
const found = { made: undefined as ReturnType<typeof run> | undefined };
const sure = () => (found.made ??= run({ covariates: all, uncertainty: { draws: 100, cost: 50 } }));

describe('known differences between customers', () => {
  it('what is clear is said in words, what is not is not', () => {
    const keys = sure().sheets[0].blocks.flatMap((block) =>
      block.kind === 'sentence' && 'key' in block.text ? [block.text.key] : [],
    );
    expect(keys).toEqual(expect.arrayContaining(['lifetime.words.buying.more', 'lifetime.words.spending.more']));
    // both channels leave alike
    expect(keys.filter((key) => key.startsWith('lifetime.words.leaving'))).toEqual([]);
  });

  it('forecasts stand per group and add up to the whole list', () => {
    const { detail } = sure();
    const { groups } = lifetimeJson(detail) as { groups: { name: string; customers: number; value: number }[] };
    expect(groups.map(({ name }) => name)).toEqual(['Channel=Web', 'Channel ≠ Web']);
    expect(groups[0].customers + groups[1].customers).toBe(80);
    const equity = detail.customers.clv.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
    expect(groups[0].value + groups[1].value).toBeCloseTo(equity, 6);
  });

  it('ranges say that they take differences in spend as fitted, where there are some', () => {
    const warning = { key: 'lifetime.sure.warning.spendDifferences' };
    expect(sure().warnings).toContainEqual(warning);
    const without = run({ covariates: { buying: ['Channel'] }, uncertainty: { draws: 100 } });
    expect(without.warnings).not.toContainEqual(warning);
  });

  it('with uncertainty: the range of all holds the equity, that of spend every customer', () => {
    const { sureness, customers } = sure().detail;
    const { clv, expectedSpend, equity, aboveCost } = sureness ?? {};
    if (!clv || !expectedSpend || !equity || !aboveCost) throw new Error('no ranges');
    expect(equity.low).toBeLessThan(equity.value);
    expect(equity.high).toBeGreaterThan(equity.value);
    const spends = customers.expectedSpend.filter(
      (value, i) => value > expectedSpend.low[i] && value < expectedSpend.high[i],
    );
    expect(spends.length).toBe(80);
    expect(Math.max(...aboveCost)).toBeLessThanOrEqual(1);
  });

  it('money twice as much for one group: its coefficient of spend rises by ln 2, and its ranges double', () => {
    const plain = run({ covariates: all, uncertainty: { draws: 100, cost: 50 } }, equal).detail;
    const doubled = sure().detail;
    const of = ({ spend }: typeof plain): number => spend?.covariates?.spending['Channel=Web'].estimate ?? NaN;
    expect(of(doubled) - of(plain)).toBeCloseTo(Math.LN2, 4);
    const channel = new Map(orders.map((row) => [row.customer, row.channel]));
    plain.customers.frequency.forEach((_, i) => {
      const factor = channel.get(customerName(plain.customers.ids, i)) === 'Web' ? 2 : 1;
      const [one, other] = [plain.sureness?.clv?.high[i] ?? 0, doubled.sureness?.clv?.high[i] ?? 0];
      expect(Math.abs(other - factor * one)).toBeLessThan(0.01 * other + 0.01);
    });
  });

  it('a category of one customer stands with the most frequent one, and that is said', () => {
    const odd = orders.map((row) => (row.customer === orders[0].customer ? { ...row, channel: 'Fair' } : row));
    const report = run({ covariates: { buying: ['Channel'] } }, odd);
    expect(Object.keys(report.detail.fit.covariates?.buying ?? {})).toEqual(['Channel=Web']);
    expect(report.warnings).toContainEqual({
      key: 'lifetime.covariates.merged',
      params: { categories: { list: ['Channel=Fair'] } },
    });
  });

  it('a difference that separates one customer from all others is refused by name', () => {
    const odd = orders.map((row) => ({ ...row, channel: row.customer === orders[0].customer ? 'Fair' : 'Shop' }));
    expect(() => run({ covariates: { buying: ['Channel'] } }, odd)).toThrow(
      expect.objectContaining({ code: 'covariate-one-value' }),
    );
  });

  it('a difference that separates perfectly: what runs off is named, and everything else has its standard error', () => {
    // those of "Web" never buy again: their rate goes to 0 without end
    const first = new Set<string>();
    const once = orders.filter(({ customer, channel }) => {
      const isFirst = !first.has(customer);
      first.add(customer);
      return channel !== 'Web' || isFirst;
    });
    const { detail, warnings } = run({ covariates: { buying: ['Channel'] } }, once);
    expect(detail.fit.atLimit).toEqual(['buying.Channel=Web']);
    expect(detail.fit.covariates?.buying['Channel=Web'].standardError).toBeNull();
    expect(Object.values(detail.fit.standardErrors).every((error) => (error ?? 0) > 0)).toBe(true);
    expect(warnings).toContainEqual(expect.objectContaining({ key: 'lifetime.covariates.ridge' }));
  });
});
