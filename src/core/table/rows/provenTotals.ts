import { numberOf, undressNumber, type DecimalSign } from '../numbers/numberText';
import type { Cell } from '../table';

/** Segments between totals that a total may add up: groups within groups. */
const mostSegments = 60;

/**
 * Which rows hold the sums of other rows: in at least one column of numbers the value is the sum of the rows since some
 * earlier such row or since the beginning, or of all rows below where it is the first; or the mean or the number of
 * all rows above, at the end of the list.
 *
 * @param rows the list's rows by position
 * @param candidates ascending positions; their own values are in no sum
 * @param columns columns of numbers
 */
export function provenTotals(
  rows: readonly Cell[][],
  positions: Uint32Array,
  candidates: readonly number[],
  columns: readonly number[],
): Set<number> {
  const proven = new Set<number>();
  for (const column of columns) {
    const isText = candidates.some((at) => typeof rows[positions[at]][column] === 'string');
    for (const decimal of isText ? (['point', 'comma'] as const) : (['point'] as const)) {
      const valueOf = (at: number) => valueIn(rows[positions[at]][column], decimal);
      for (const at of sumsIn(positions.length, candidates, valueOf)) proven.add(at);
    }
  }
  return proven;
}

function* sumsIn(length: number, candidates: readonly number[], valueOf: (at: number) => number): Iterable<number> {
  const segments = [];
  let next = 0;
  let sum = 0;
  for (let at = 0; at < length; at++) {
    if (at !== candidates[next]) {
      sum += valueOf(at) || 0;
      continue;
    }
    segments.push(sum);
    sum = 0;
    next += 1;
  }
  let before = 0;
  const above = valuesAbove(length, candidates, valueOf);
  for (const [i, at] of candidates.entries()) {
    before += segments[i];
    const value = valueOf(at);
    if (!value) continue;
    if (isAtEnd(i, length, candidates) && isStatistic(value, above())) {
      yield at;
      continue;
    }
    let since = 0;
    let isSum = isClose(value, before);
    for (let back = i; back >= 0 && back > i - mostSegments && !isSum; back--) {
      since += segments[back];
      isSum = isClose(value, since);
    }
    const below = segments.slice(1).reduce((all, segment) => all + segment, sum);
    if (isSum || (at === 0 && isClose(value, below))) yield at;
  }
}

/** Whether only rows such as this one follow. */
function isAtEnd(i: number, length: number, candidates: readonly number[]): boolean {
  return candidates.length - i === length - candidates[i];
}

/** The numbers of the rows that are no candidates, gathered when first asked for. */
function valuesAbove(length: number, candidates: readonly number[], valueOf: (at: number) => number): () => number[] {
  let found: number[] | undefined;
  return () => {
    if (found) return found;
    const isCandidate = new Set(candidates);
    found = [];
    for (let at = 0; at < length; at++) {
      const value = isCandidate.has(at) ? Number.NaN : valueOf(at);
      if (!Number.isNaN(value)) found.push(value);
    }
    return found;
  };
}

/** The mean, or how many there are; few rows prove nothing. */
function isStatistic(value: number, above: readonly number[]): boolean {
  if (above.length < 3) return false;
  const sum = above.reduce((all, each) => all + each, 0);
  return isClose(value, sum / above.length) || value === above.length;
}

/** Equal up to what rounding the shown numbers does. */
function isClose(value: number, sum: number): boolean {
  return sum !== 0 && Math.abs(value - sum) <= Math.max(0.011, 2e-4 * Math.abs(sum));
}

function valueIn(cell: Cell, decimal: DecimalSign): number {
  if (typeof cell !== 'string') return Number(cell);
  const number = undressNumber(cell);
  return number === undefined ? Number.NaN : (numberOf(number, decimal) ?? Number.NaN);
}
