import { squaredDistance, type Points } from './points';

/** One merge: two clusters, named by a point of each, at the height where they meet. */
export interface Merge {
  first: number;
  second: number;
  height: number;
}

/**
 * Ward's hierarchical clustering (1963) by chains of nearest neighbours (Murtagh 1983) in n² steps and n²/2 numbers. Heights
 * are those of scipy: √(2 |a| |b| / (|a| + |b|)) times the distance of the means; merges come lowest first.
 */
export function ward({ count: n, dimensions, values }: Points): Merge[] {
  // squared heights, condensed
  const squares = new Float64Array((n * (n - 1)) / 2);
  const at = (i: number, j: number): number =>
    i < j ? (i * (2 * n - i - 1)) / 2 + j - i - 1 : (j * (2 * n - j - 1)) / 2 + i - j - 1;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) squares[at(i, j)] = squaredDistance(values, i, values, j, dimensions);
  }
  const sizes = new Float64Array(n).fill(1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (merges.length < n - 1) {
    if (chain.length === 0) chain.push(sizes.findIndex((size) => size > 0));
    const top = chain[chain.length - 1];
    // the one before comes first, so that equal distances end the chain
    let nearest = chain.length > 1 ? chain[chain.length - 2] : -1;
    let least = nearest < 0 ? Infinity : squares[at(top, nearest)];
    for (let j = 0; j < n; j++) {
      if (j === top || sizes[j] === 0) continue;
      const square = squares[at(top, j)];
      if (square < least) [least, nearest] = [square, j];
    }
    if (chain.length < 2 || nearest !== chain[chain.length - 2]) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    merge(top, nearest, least);
  }
  return merges.sort((a, b) => a.height - b.height);

  /** The second takes the first in (Lance & Williams 1967). */
  function merge(a: number, b: number, square: number): void {
    merges.push({ first: a, second: b, height: Math.sqrt(square) });
    for (let j = 0; j < n; j++) {
      if (sizes[j] === 0 || j === a || j === b) continue;
      const all = sizes[a] + sizes[b] + sizes[j];
      squares[at(b, j)] =
        ((sizes[a] + sizes[j]) * squares[at(a, j)] + (sizes[b] + sizes[j]) * squares[at(b, j)] - sizes[j] * square) /
        all;
    }
    sizes[b] += sizes[a];
    sizes[a] = 0;
  }
}

/** Cluster per point when the merges are taken until `k` clusters are left. */
export function cutTree(merges: readonly Merge[], count: number, k: number): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (const { first, second } of merges.slice(0, count - k)) parent[root(first)] = root(second);
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: count }, (_, i) => {
    const of = root(i);
    const number = numbers.get(of) ?? numbers.size;
    numbers.set(of, number);
    return number;
  });
}
