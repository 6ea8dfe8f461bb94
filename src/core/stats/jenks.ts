/**
 * Fisher–Jenks natural breaks: the split of sorted distinct values into classes with the least sum of squared
 * deviations from the class means. Exact: dynamic programming, each layer by divide and conquer (the cost is
 * convex-Monge, so best splits never move left), O(classes · n log n).
 * Source: W. D. Fisher, "On grouping for maximum homogeneity", JASA 1958.
 *
 * @param values distinct, ascending
 * @param weights how often each value occurs, same length
 * @param classes at least 1; no more than there are values are made
 * @returns index of the first value of each class, ascending; the first is 0
 *
 * @example jenks([1, 2, 10, 11], [1, 1, 1, 1], 2) // [0, 2]
 */
export function jenks(values: ArrayLike<number>, weights: ArrayLike<number>, classes: number): number[] {
  const n = values.length;
  const classCount = Math.min(classes, n);
  if (classCount <= 1) return n === 0 ? [] : [0];

  // Sums are of deviations from the middle, so that large values with small differences keep their digits.
  const origin = values[n >>> 1];
  const weightSum = new Float64Array(n + 1);
  const sum = new Float64Array(n + 1);
  const squareSum = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const deviation = values[i] - origin;
    weightSum[i + 1] = weightSum[i] + weights[i];
    sum[i + 1] = sum[i] + weights[i] * deviation;
    squareSum[i + 1] = squareSum[i] + weights[i] * deviation * deviation;
  }
  /** Squared deviations of values[from … to − 1]. */
  const cost = (from: number, to: number): number => {
    const total = sum[to] - sum[from];
    return squareSum[to] - squareSum[from] - (total * total) / (weightSum[to] - weightSum[from]);
  };

  let previous = new Float64Array(n + 1);
  for (let end = 1; end <= n; end++) previous[end] = cost(0, end);
  const splits: Int32Array[] = [];
  for (let layer = 2; layer <= classCount; layer++) {
    const current = new Float64Array(n + 1).fill(Infinity);
    const split = new Int32Array(n + 1);
    const solve = (firstEnd: number, lastEnd: number, firstSplit: number, lastSplit: number): void => {
      if (firstEnd > lastEnd) return;
      const end = (firstEnd + lastEnd) >>> 1;
      let best = Infinity;
      let bestSplit = firstSplit;
      for (let at = firstSplit; at <= Math.min(end - 1, lastSplit); at++) {
        const candidate = previous[at] + cost(at, end);
        if (candidate < best) {
          best = candidate;
          bestSplit = at;
        }
      }
      current[end] = best;
      split[end] = bestSplit;
      solve(firstEnd, end - 1, firstSplit, bestSplit);
      solve(end + 1, lastEnd, bestSplit, lastSplit);
    };
    solve(layer, n, layer - 1, n - 1);
    splits.push(split);
    previous = current;
  }

  const starts: number[] = [];
  let end = n;
  for (let layer = splits.length - 1; layer >= 0; layer--) {
    end = splits[layer][end];
    starts.unshift(end);
  }
  return [0, ...starts];
}
