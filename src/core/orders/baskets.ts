/** Which different products belong together: those of basket i are `items[starts[i] … starts[i + 1])`. */
export interface Baskets {
  starts: Uint32Array;
  items: Int32Array;
}

/**
 * Rows as baskets of different products, in two passes. Rows whose basket or product is below 0 are left out.
 *
 * @param basket per row, below `basketCount`
 * @param product per row, below `productCount`
 */
export function basketsOf(
  basket: ArrayLike<number>,
  product: ArrayLike<number>,
  basketCount: number,
  productCount: number,
): Baskets {
  const ends = new Uint32Array(basketCount + 1);
  for (let row = 0; row < basket.length; row++) if (basket[row] >= 0 && product[row] >= 0) ends[basket[row] + 1]++;
  for (let i = 0; i < basketCount; i++) ends[i + 1] += ends[i];
  const all = new Int32Array(ends[basketCount]);
  const next = ends.slice();
  for (let row = 0; row < basket.length; row++) {
    if (basket[row] >= 0 && product[row] >= 0) all[next[basket[row]]++] = product[row];
  }
  const starts = new Uint32Array(basketCount + 1);
  const seenIn = new Int32Array(productCount).fill(-1);
  let length = 0;
  for (let i = 0; i < basketCount; i++) {
    starts[i] = length;
    for (let at = ends[i]; at < ends[i + 1]; at++) {
      const item = all[at];
      if (seenIn[item] === i) continue;
      seenIn[item] = i;
      all[length++] = item;
    }
  }
  starts[basketCount] = length;
  return { starts, items: all.slice(0, length) };
}
