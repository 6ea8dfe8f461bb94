import { cross } from '../../../../../../src/core/analyses/classify/cross/cross';
import { evaluateCross } from '../../../../../../src/core/analyses/classify/cross/evaluate';
import { crossSchema, type CrossInput } from '../../../../../../src/core/analyses/classify/cross/options';
import { orderNames } from '../../../../../../src/core/tiers/orderNames';
import type { Table } from '../../../../../../src/core/table/table';
import { tableOf } from '../pyramid/tableOf';

const evaluate = (table: Table, input: CrossInput) => evaluateCross(table, crossSchema.parse(input));
const sides = { first: 'Profit', second: 'Potential' };
const table = tableOf({
  Customer: ['a', 'b', 'c', 'd', 'e', 'f'],
  Profit: ['Gold', 'Gold', 'Silver', 'Silver', 'Bronze', 'Bronze'],
  Potential: ['Gold', 'Silver', 'Gold', 'Silver', 'Gold', null],
  Sales: [100, 80, 60, 40, 20, 10],
});

describe('two tiers crossed', () => {
  it('count and sum every cell; who lacks a tier is left out and named', () => {
    const { first, second, cells, blank } = evaluate(table, { ...sides, valueColumns: ['Sales'] });
    expect([first.names, second.names]).toEqual([
      ['Gold', 'Silver', 'Bronze'],
      ['Gold', 'Silver'],
    ]);
    expect(cells.map(({ customers }) => customers)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(cells.map(({ values }) => values[0].sum)).toEqual([100, 80, 60, 40, 20, 0]);
    expect(blank).toEqual([5]);
  });

  it('say who stands higher or lower in the second, by the known order of metals', () => {
    const { movements, moves, orderFrom } = evaluate(table, sides);
    expect(orderFrom).toBe('known');
    expect(movements).toEqual(['same', 'down', 'up', 'same', 'up', undefined]);
    expect(moves.map(({ movement, customers }) => [movement, customers])).toEqual([
      ['up', 2],
      ['down', 1],
      ['same', 2],
    ]);
  });

  it('follow the order of the user, worst first if so wished', () => {
    const { movements } = evaluate(table, { ...sides, order: ['Bronze', 'Silver', 'Gold'] });
    expect(movements).toEqual(['same', 'up', 'down', 'same', 'down', undefined]);
  });

  it('only tell same from changed where no order is known, and say so', () => {
    const unknown = tableOf({ Profit: ['Ruby', 'Opal'], Potential: ['Ruby', 'Ruby'] });
    const { movements } = evaluate(unknown, sides);
    expect(movements).toEqual(['same', 'changed']);
    const { warnings } = cross.run(unknown, crossSchema.parse(sides), () => undefined);
    expect(warnings).toContainEqual({ key: 'cross.warning.noOrder' });
  });

  it('write no movement for columns that share no names: a region does not move to an industry', () => {
    const plain = tableOf({ Profit: ['North', 'South'], Potential: ['Retail', 'Trade'] });
    const { columns, detail } = cross.run(plain, crossSchema.parse(sides), () => undefined);
    expect(columns).toEqual([]);
    expect(detail.moves).toEqual([]);
  });

  it('offer to merge what is misspelt, and merge it when asked', () => {
    const misspelt = tableOf({
      Profit: ['Gold', 'Gold', 'gold', 'Silver'],
      Potential: ['Gold', 'Silver', 'Silver', 'Gold'],
    });
    expect(evaluate(misspelt, sides).similar).toEqual([{ column: 'Profit', from: 'gold', to: 'Gold' }]);
    const merged = evaluate(misspelt, { ...sides, merge: [{ from: 'gold', to: 'Gold' }] });
    expect(merged.similar).toEqual([]);
    expect(merged.cells.map(({ customers }) => customers)).toEqual([1, 2, 1, 0]);
  });

  it('give each customer the same movement in any order of rows, and every customer one cell', () => {
    const reversed = tableOf({
      Profit: ['Bronze', 'Bronze', 'Silver', 'Silver', 'Gold', 'Gold'],
      Potential: [null, 'Gold', 'Silver', 'Gold', 'Silver', 'Gold'],
    });
    expect(evaluate(reversed, sides).movements).toEqual([...evaluate(table, sides).movements].reverse());
    const { cells } = evaluate(reversed, sides);
    expect(cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(5);
    expect(cells.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it.each<[string, CrossInput, string]>([
    ['one column twice', { first: 'Profit', second: 'Profit' }, 'column-duplicate'],
    ['a column that is not there', { first: 'Profit', second: 'Nope' }, 'column-missing'],
    ['a value column of text', { ...sides, valueColumns: ['Customer'] }, 'column-not-numeric'],
  ])('refuse %s', (_, input, code) => {
    expect(() => evaluate(table, input)).toThrow(expect.objectContaining({ code }));
  });

  it('refuse a column of numbers that are no categories, with their count', () => {
    const amounts = tableOf({ A: Array.from({ length: 150 }, (_, i) => i), B: Array.from({ length: 150 }, () => 'x') });
    expect(() => evaluate(amounts, { first: 'A', second: 'B' })).toThrow(
      expect.objectContaining({ code: 'too-many-categories', params: { count: 150 } }),
    );
  });
});

it.each([
  [
    ['B', 'A', 'C'],
    ['A', 'B', 'C'],
  ],
  [
    ['Tier 10', 'Tier 2', 'Tier 1'],
    ['Tier 1', 'Tier 2', 'Tier 10'],
  ],
  [
    ['Small', 'Top', 'Medium', 'Large'],
    ['Top', 'Large', 'Medium', 'Small'],
  ],
  [
    ['niedrig', 'hoch', 'mittel'],
    ['hoch', 'mittel', 'niedrig'],
  ],
  [['Ruby', 'Opal'], undefined],
  [['A', 'Tier 1'], undefined],
])('knows the order of %j', (names, expected) => {
  expect(orderNames(names)).toEqual(expected);
});
