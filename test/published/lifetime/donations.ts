import { countRows } from '../../../src/core/purchases/countRows';

/** x, t_x, people. */
const table = [
  ...[
    [6, 6, 1203],
    [5, 6, 728],
    [4, 6, 512],
    [3, 6, 357],
    [2, 6, 234],
    [1, 6, 129],
  ],
  ...[
    [5, 5, 335],
    [4, 5, 284],
    [3, 5, 225],
    [2, 5, 173],
    [1, 5, 119],
  ],
  ...[
    [4, 4, 240],
    [3, 4, 181],
    [2, 4, 155],
    [1, 4, 78],
  ],
  ...[
    [3, 3, 322],
    [2, 3, 255],
    [1, 3, 129],
  ],
  ...[
    [2, 2, 613],
    [1, 2, 277],
    [1, 1, 1091],
    [0, 0, 3464],
  ],
];
/** Donations of 11,104 people, six opportunities each: Fader, Hardie & Shang (2010), table 1. */
export const donations = countRows({
  frequency: Float64Array.from(table, ([x]) => x),
  recency: Float64Array.from(table, ([, recency]) => recency),
  age: new Float64Array(table.length).fill(6),
  count: Float64Array.from(table, ([, , people]) => people),
});
