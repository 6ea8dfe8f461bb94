import type { PyramidDetail } from '../../../../src/core/analyses/classify/pyramid/detail';
import { comparePyramids } from '../../../../src/core/tiers/comparePyramids';

/** What is compared of a pyramid: names of tiers, and per customer its tier (-1 for none) and its score. */
function pyramid(names: string[], tierIndices: number[], scores: number[]): PyramidDetail {
  return {
    tiers: names.map((name) => ({ name })),
    tierIndices: Int8Array.from(tierIndices),
    scores: Float64Array.from(scores),
    unrated: [...tierIndices.keys()].filter((row) => tierIndices[row] < 0),
  } as unknown as PyramidDetail;
}

const before = pyramid(['A', 'B', 'C'], [0, 1, 1, 2, 2, -1, -1], [90, 60, 55, 30, 20, NaN, NaN]);
const after = pyramid(['Gold', 'Silver', 'Bronze'], [2, 1, 0, 0, 2, 1, -1], [10, 60, 85, 95, 20, 50, NaN]);

describe('two pyramids of one list', () => {
  it('say how many customers go from which tier to which, those without one at the end', () => {
    // Counted by hand, customer by customer: A→Bronze, B→Silver, B→Gold, C→Gold, C→Bronze, none→Silver, none→none.
    expect(comparePyramids(before, after).counts).toEqual([
      [0, 0, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ]);
  });

  it('say who rises and falls by the place from the top, whatever the tiers are called', () => {
    expect(comparePyramids(before, after).moves).toEqual({ same: 2, up: 2, down: 1 });
  });

  it('name those who moved most first: by tiers, then by points', () => {
    // Customer 0 falls two tiers and 80 points, 3 rises two tiers and 65, 2 rises one.
    expect(comparePyramids(before, after).movers).toEqual([0, 3, 2]);
  });

  it('have no rising and falling where their numbers of tiers differ', () => {
    const two = pyramid(['Top', 'Rest'], [0, 1, 0, 0, 1, 1, -1], [90, 1, 85, 95, 1, 1, NaN]);
    expect(comparePyramids(before, two)).toEqual({
      counts: [
        [1, 0, 0],
        [1, 1, 0],
        [1, 1, 0],
        [0, 1, 1],
      ],
      moves: null,
      movers: [],
    });
    expect(comparePyramids(two, before).counts).toEqual([
      [1, 1, 1, 0],
      [0, 1, 1, 1],
      [0, 0, 0, 1],
    ]);
  });

  it('cannot be of two lists', () => {
    const other = pyramid(['A'], [0], [1]);
    expect(() => comparePyramids(before, other)).toThrow(expect.objectContaining({ code: 'argument-sizes-differ' }));
  });
});
