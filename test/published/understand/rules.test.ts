import { crossSelling } from '../../../src/core/analyses/understand/crossSelling/crossSelling';
import type { CrossSellingDetail } from '../../../src/core/analyses/understand/crossSelling/detail';
import { crossSellingSchema } from '../../../src/core/analyses/understand/crossSelling/options';
import { dayNumber } from '../../../src/core/orders/timeUnit';
import { createRandom } from '../../../src/core/stats/random';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';

/** Raschka 2018, mlxtend (Journal of Open Source Software 3, 638): the five shopping baskets of its guide. */
const baskets = [
  ['Milk', 'Onion', 'Nutmeg', 'Kidney Beans', 'Eggs', 'Yogurt'],
  ['Dill', 'Onion', 'Nutmeg', 'Kidney Beans', 'Eggs', 'Yogurt'],
  ['Milk', 'Apple', 'Kidney Beans', 'Eggs'],
  ['Milk', 'Unicorn', 'Corn', 'Kidney Beans', 'Yogurt'],
  ['Corn', 'Onion', 'Onion', 'Kidney Beans', 'Ice cream', 'Eggs'],
];

/** Customer, product, day, amount. */
type Line = [string, string, string, number?];

function find(lines: Line[], more: object = {}): CrossSellingDetail {
  const table = tableOf({
    Customer: lines.map(([customer]) => customer),
    Product: lines.map(([, product]) => product),
    Amount: lines.map(([, , , amount]) => amount ?? 1),
  });
  const values = Float64Array.from(lines, ([, , day]) => dayNumber(day));
  const days = { kind: 'date' as const, name: 'Date', values, valid: new Uint8Array(lines.length).fill(1) };
  const options = { customer: 'Customer', date: 'Date', amount: 'Amount', product: 'Product', ...more };
  return crossSelling.run(
    { ...table, columns: [...table.columns, days] },
    crossSellingSchema.parse(options),
    () => undefined,
  ).detail;
}

const linesOf = (list: readonly (readonly string[])[]): Line[] =>
  list.flatMap((products, i) => products.map((product): Line => [`c${i}`, product, '2026-01-01']));

describe('association rules of the guide of mlxtend (support from .6, confidence from .7)', () => {
  const { rules } = find(linesOf(baskets), { minSupport: 0.6, minConfidence: 0.7 });
  const rule = (from: string, to: string) =>
    rules.find(({ antecedent, consequent }) => antecedent === from && consequent === to);

  it.each([
    // as printed there: antecedent, consequent, support, confidence, lift
    ['Eggs', 'Kidney Beans', 0.8, 1, 1],
    ['Kidney Beans', 'Eggs', 0.8, 0.8, 1],
    ['Onion', 'Eggs', 0.6, 1, 1.25],
    ['Eggs', 'Onion', 0.6, 0.75, 1.25],
    ['Milk', 'Kidney Beans', 0.6, 1, 1],
    ['Onion', 'Kidney Beans', 0.6, 1, 1],
    ['Yogurt', 'Kidney Beans', 0.6, 1, 1],
  ])('%s → %s has support %d, confidence %d, lift %d', (from, to, support, confidence, lift) => {
    expect(rule(from, to)?.support).toBeCloseTo(support, 12);
    expect(rule(from, to)?.confidence).toBeCloseTo(confidence, 12);
    expect(rule(from, to)?.lift).toBeCloseTo(lift, 12);
  });

  it('are no others between two products', () => expect(rules).toHaveLength(7));

  it('five baskets prove nothing: no rule is certain, nothing is proposed', () => {
    const found = find(linesOf(baskets), { minSupport: 0.2 });
    expect(found.certain).toBe(0);
    expect(found.next).toEqual([]);
  });
});

describe('cross-selling finds what is planted and nothing else', () => {
  const products = Array.from({ length: 20 }, (_, i) => `P${i}`);
  const days = ['2026-01-10', '2026-04-10', '2026-07-10', '2026-12-20'];
  const draw = (isPlanted: boolean): Line[] => {
    const random = createRandom(7);
    return Array.from({ length: 400 }, (_, customer) => `c${customer}`).flatMap((id): Line[] => {
      const own = products.filter(() => random.next() < 0.15);
      const lines = own.map((product): Line => [id, product, random.pick(days), 10]);
      // who bought P0 buys P1 at the end of the year, seven times of ten
      return isPlanted && own.includes('P0') && random.next() < 0.7 ? [...lines, [id, 'P1', days[3], 10]] : lines;
    });
  };

  it('names P0 → P1 first, and proposes P1 to those who have P0 only, with its probability', () => {
    const found = find(draw(true));
    const clear = found.rules.filter(({ pAdjusted, lift }) => pAdjusted < 0.05 && lift > 1);
    expect(clear.map(({ antecedent, consequent }) => [antecedent, consequent].sort().join())).toEqual([
      'P0,P1',
      'P0,P1',
    ]);
    expect(found.next.filter(({ product }) => product === 'P1').length).toBeGreaterThan(5);
    expect(found.next.every(({ probability, value }) => probability > 0.1 && value > 0)).toBe(true);
  });

  it('finds no rule among products that are bought by lot', () => {
    const found = find(draw(false));
    expect(found.certain).toBe(0);
    expect(found.next).toEqual([]);
  });

  it('counts who buys one product only', () => {
    const lines: Line[] = [...linesOf(baskets), ['alone', 'Milk', '2026-02-01'], ['alone', 'Milk', '2026-03-01']];
    expect(find(lines, { minSupport: 0.3 })).toMatchObject({ customers: 6, singleBuyers: 1, products: 11 });
  });
});

describe('cross-selling of awkward lists', () => {
  it('says that no two products were bought together often enough', () => {
    expect(() =>
      find([
        ['a', 'X', '2026-01-01'],
        ['b', 'Y', '2026-01-01'],
      ]),
    ).toThrow('products-once');
  });

  it('does not take what came back for bought', () => {
    const lines: Line[] = [...linesOf(baskets), ['r', 'Milk', '2026-02-01', 5], ['r', 'Eggs', '2026-02-01', -5]];
    const { rules } = find(lines, { minSupport: 0.2, minConfidence: 0 });
    const both = rules.find(({ antecedent, consequent }) => antecedent === 'Milk' && consequent === 'Eggs');
    expect(both?.count).toBe(2);
  });

  it('asks for the product where no column names it', () => {
    expect(() => find(linesOf(baskets), { product: undefined })).toThrow('product');
  });
});
