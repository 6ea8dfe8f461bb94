import type { IndicatorValues } from '../../../src/core/analyses/classify/weights/indicatorValues';

/** Small published matrices, one row per alternative, with what was printed for them. */

/** Saaty, choosing a leader: METHODS 2. CI from λ. */
export const leader = {
  upper: [4, 3, 7, 1 / 3, 3, 5],
  weights: [0.5476, 0.1266, 0.2699, 0.0559],
  lambda: 4.1184,
  consistencyIndex: 0.0395,
  consistencyRatio: 0.0439,
};

/** Zavadskas & Podvezko 2016, entropy. */
export const zavadskas = {
  rows: [
    [3.0, 100, 10, 7],
    [2.5, 80, 8, 5],
    [1.8, 50, 20, 11],
    [2.2, 70, 12, 9],
  ],
  weights: [0.1146, 0.1981, 0.4185, 0.2689],
};

/** Xu 2004, entropy; the last column varies by .1 only. */
export const xu = {
  rows: [
    [30, 30, 38, 29],
    [19, 54, 86, 29],
    [19, 15, 85, 28.9],
    [68, 70, 60, 29],
  ],
  weights: [0.463, 0.3992, 0.1378, 0],
};

/** Eleven hospital wards, nine indicators: min–max of each column, shares, entropy. */
export const hospital = {
  rows: [
    [100, 90, 100, 84, 90, 100, 100, 100, 100],
    [100, 100, 78.6, 100, 90, 100, 100, 100, 100],
    [75, 100, 85.7, 100, 90, 100, 100, 100, 100],
    [100, 100, 78.6, 100, 90, 100, 94.4, 100, 100],
    [100, 90, 100, 100, 100, 90, 100, 100, 80],
    [100, 100, 100, 100, 90, 100, 100, 85.7, 100],
    [100, 100, 78.6, 100, 90, 100, 55.6, 100, 100],
    [87.5, 100, 85.7, 100, 100, 100, 100, 100, 100],
    [100, 100, 92.9, 100, 80, 100, 100, 100, 100],
    [100, 90, 100, 100, 100, 100, 100, 100, 100],
    [100, 100, 92.9, 100, 90, 100, 100, 100, 100],
  ],
  weights: [0.0758, 0.2192, 0.2714, 0.0656, 0.1052, 0.0656, 0.0661, 0.0656, 0.0656],
};

/** Tuş & Aytaç Adalı 2019, CRITIC: printed for all columns as benefits; worked again with the first as a cost. */
export const tus = {
  rows: [
    [5000, 3, 3, 4, 3, 2],
    [680, 5, 3, 2, 2, 1],
    [2000, 3, 2, 3, 4, 3],
    [600, 4, 3, 1, 2, 2],
    [800, 2, 4, 3, 3, 4],
  ],
  allBenefit: [0.157, 0.249, 0.168, 0.121, 0.154, 0.151],
  firstIsCost: [0.1841, 0.213, 0.1422, 0.1583, 0.1684, 0.134],
};

/** Sennaroglu, TOPSIS. */
export const sennaroglu = {
  rows: [
    [17, 12],
    [10, 9],
    [8, 6],
  ],
  weights: [0.714, 0.286],
  closeness: [1, 0.2622, 0],
};

/** Four cars by style, reliability, fuel economy and cost, TOPSIS; only the last is a cost. */
export const cars = {
  rows: [
    [7, 9, 9, 8],
    [8, 7, 8, 7],
    [9, 6, 8, 9],
    [6, 7, 8, 6],
  ],
  weights: [0.1, 0.4, 0.3, 0.2],
  costs: [3],
  closeness: [0.743, 0.404, 0.176, 0.441],
};

/** The columns of a matrix, named K1, K2 …. */
export function columnsOf(rows: readonly (readonly number[])[]): IndicatorValues[] {
  return rows[0].map((_, j) => ({ name: `K${j + 1}`, values: rows.map((row) => row[j]) }));
}
