import { choleskySolve, cholesky } from '../cholesky';
import { chiSquaredTail } from '../tests/chiSquaredTail';

export interface LogRank {
  chiSquared: number;
  degrees: number;
  pValue: number;
  /** Per group: how many left, and how many would have if all groups were alike. */
  observed: number[];
  expected: number[];
}

/**
 * Log-rank test of whether groups leave alike (Mantel 1966; Peto & Peto 1972), for two or more groups. `null` where fewer
 * than two groups have members or nobody left.
 *
 * @param groups group per entry, from 0 on
 */
export function logRank(
  times: ArrayLike<number>,
  isLeft: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
): LogRank | null {
  const order = Array.from({ length: times.length }, (_, i) => i).sort((a, b) => times[a] - times[b]);
  const atRisk = new Float64Array(groupCount);
  for (let i = 0; i < groups.length; i++) atRisk[groups[i]]++;
  const isThere = Array.from(atRisk, (count) => count > 0);
  const observed = new Float64Array(groupCount);
  const expected = new Float64Array(groupCount);
  const variance = new Float64Array(groupCount * groupCount);
  let all = times.length;
  for (let i = 0; i < order.length;) {
    const time = times[order[i]];
    const gone = new Float64Array(groupCount);
    let [left, leaving] = [0, 0];
    for (; i < order.length && times[order[i]] === time; i++) {
      gone[groups[order[i]]]++;
      leaving++;
      if (isLeft[order[i]] !== 1) continue;
      left++;
      observed[groups[order[i]]]++;
    }
    if (left > 0) {
      const spread = all > 1 ? (left * (all - left)) / (all - 1) : 0;
      for (let g = 0; g < groupCount; g++) {
        const share = atRisk[g] / all;
        expected[g] += left * share;
        for (let h = 0; h < groupCount; h++) {
          variance[g * groupCount + h] += spread * share * ((g === h ? 1 : 0) - atRisk[h] / all);
        }
      }
    }
    for (let g = 0; g < groupCount; g++) atRisk[g] -= gone[g];
    all -= leaving;
  }
  const used = isThere.flatMap((there, g) => (there && expected[g] > 0 ? [g] : []));
  if (used.length < 2) return null;
  // one group follows from the others
  const free = used.slice(0, -1);
  const differences = free.map((g) => observed[g] - expected[g]);
  const lower = cholesky(
    free.flatMap((g) => free.map((h) => variance[g * groupCount + h])),
    free.length,
  );
  if (!lower) return null;
  const solved = choleskySolve(lower, differences);
  const chiSquared = differences.reduce((sum, difference, i) => sum + difference * solved[i], 0);
  return {
    chiSquared,
    degrees: free.length,
    pValue: chiSquaredTail(chiSquared, free.length),
    observed: [...observed],
    expected: [...expected],
  };
}
