import type { PyramidInput } from '../../src/core/analyses/classify/pyramid/options';

/** Points of an indicator as percent of the most it can bring: 15 of 30 is 50, weight 30. */
function points(most: number, below: number, ...bands: [number, number][]) {
  return {
    method: 'bands' as const,
    below: (below / most) * 100,
    bands: bands.map(([from, earned]) => ({ from, points: (earned / most) * 100 })),
  };
}

/** METHODS 1.2 [P huatuo2.com]: the sales procedure's points out of 100, its grades, and its rule for new customers. */
export const salesProcedure: PyramidInput = {
  id: 'Customer',
  indicators: [
    { column: 'Output', weight: 30, scoring: points(30, 10, [10, 15], [20, 20], [40, 25], [60, 30]) },
    { column: 'Months late', weight: 30, scoring: points(30, 30, [1, 25], [2, 20], [3, 15], [4, 10]) },
    { column: 'Price', weight: 30, scoring: points(30, 15, [0.36, 20], [0.41, 25], [0.46, 30]) },
    { column: 'General', weight: 10, scoring: { method: 'ratio-to-target', target: 10 } },
  ],
  tiers: {
    by: 'score',
    cuts: [{ name: 'A', from: 80 }, { name: 'B', from: 70 }, { name: 'C', from: 60 }, { name: 'D' }],
  },
  rules: [{ when: [{ column: 'Customer since', operator: 'younger-than-months', value: 3 }], effect: 'unrated' }],
};

/**
 * Customers worked by hand from those bands; the latest date is 2026-09-30, so three months back is 2026-06-30. Points
 * 30+30+30+10, 25+25+25+5, 15+30+20+5 (METHODS' own), 15+20+20+5, 10+10+15+4, and again the first two, new.
 */
export const salesProcedureList = `Customer,Output,Months late,Price,General,Customer since,Last order
Ann,65,0,.47,10,2019-04-01,2026-09-30
Ben,40,1,.41,5,2024-11-15,2026-09-02
Cai,12,0,.37,5,2026-06-30,2026-08-20
Dee,10,2,.36,5,2023-02-28,2026-07-01
Eva,5,4,.30,4,2020-01-01,2026-01-10
Fay,65,0,.47,10,2026-07-01,2026-09-11
Gil,40,1,.41,5,2026-09-20,2026-09-21
`;
export const salesProcedurePoints = [100, 80, 70, 60, 39, 100, 80];
export const salesProcedureTiers = ['A', 'A', 'B', 'C', 'D', null, null];
