import { Problem } from '../problem';
import { descendingRanks } from '../stats/descendingRanks';
import { jenks } from '../stats/jenks';
import { orderDescending } from '../stats/orderDescending';
import type { NumberColumn } from '../table/table';
import type { Tiers, Ties } from './options';

/** Scores are compared in steps of 1e-7, so that two ways of adding up the same score do not tell customers apart. */
export const stepsPerPoint = 1e7;
/** Cumulative shares within this of a whole customer count as that customer: .15 × 20 is 3, not 3.0000000000000004. */
const countGuard = 1e-9;
/** Up to this many distinct scores natural breaks are exact; above, scores are first put into as many equal bins. */
const exactBreaks = 4_000;

/** The score as a whole number of comparison steps, 0 … 1e9. */
export function scoreKey(score: number): number {
  // Math.round is slow
  return Math.floor(score * stepsPerPoint + 0.5);
}

export interface Scored {
  /** {@link scoreKey} per row; meaningless where unrated. */
  keys: Uint32Array;
  /** The rated rows, ascending; not to be changed. */
  rows: Uint32Array;
}

/**
 * The rows that have a score, with the keys by which scores are compared.
 *
 * @param leftOut 1 for rows that are not to be among them, although they have a score
 */
export function ratedRows(scores: Float64Array, leftOut?: Uint8Array): Scored {
  const keys = new Uint32Array(scores.length);
  let count = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row];
    if (score !== score) continue;
    keys[row] = scoreKey(score);
    count++;
  }
  const isEveryRow = count === scores.length && !leftOut?.includes(1);
  return { keys, rows: isEveryRow ? everyRow(count) : rowsWithScore(scores, leftOut) };
}

function rowsWithScore(scores: Float64Array, leftOut?: Uint8Array): Uint32Array {
  const rows = new Uint32Array(scores.length);
  let count = 0;
  for (let row = 0; row < scores.length; row++) {
    if (scores[row] === scores[row] && !leftOut?.[row]) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

let lastEveryRow = new Uint32Array(0);

/** 0 … count − 1, kept until another count is asked for: a preview asks at every move of a slider. */
function everyRow(count: number): Uint32Array {
  if (lastEveryRow.length !== count) lastEveryRow = new Uint32Array(count).map((_, row) => row);
  return lastEveryRow;
}

/**
 * Lowest key of every tier but the last, descending: a customer is in the first tier whose key it reaches, else in
 * the last. `Infinity` for a tier that nobody is in. Equal keys never part, as tiers are defined by keys.
 *
 * - `share-of-customers`: the border is after customer ceil(cumulative share × n).
 * - `share-of-value`: a customer belongs to the first tier whose cumulative share is above the share held by the
 *   customers *before* it, so the best customer is always in the first tier. Missing values count as 0. Customers
 *   with the same score stand in descending order of value.
 * - `score`: as given.
 * - `natural-breaks`: Fisher–Jenks on the scores; with fewer distinct scores than tiers the last tiers stay empty.
 *
 * Throws `value-out-of-range` if the value column's total is not positive.
 */
export function tierKeys(scored: Scored, tiers: Tiers, ties: Ties, value?: NumberColumn): Float64Array {
  switch (tiers.by) {
    case 'score':
      return Float64Array.from(tiers.cuts.slice(0, -1), (cut) => scoreKey(cut.from ?? 0));
    case 'natural-breaks':
      return naturalBreaks(scored, tiers.cuts.length);
    case 'share-of-customers': {
      return keysAtCounts(scored, countsByShare(tiers.cuts, scored.rows.length), ties);
    }
    case 'share-of-value': {
      if (!value) throw new Problem('column-missing', { column: tiers.column, option: 'tiers.column' });
      const order = orderByScoreAndValue(scored, value);
      const counts = countsByValue(
        order,
        value,
        tiers.cuts.slice(0, -1).map((cut) => cut.share),
      );
      return keysAtCounts(scored, counts, ties);
    }
  }
}

/** How many customers there are down to the end of each tier but the last: ceil(cumulative share × n). */
export function countsByShare(cuts: readonly { share: number }[], customers: number): number[] {
  let cumulative = 0;
  return cuts.slice(0, -1).map(({ share }) => {
    cumulative += share;
    return Math.min(customers, Math.ceil((cumulative / 100) * customers - countGuard));
  });
}

/** Keys that part the customers after the best `count`; where equal keys would part, they all go up or down. */
function keysAtCounts({ keys, rows }: Scored, counts: number[], ties: Ties): Float64Array {
  const lastPlaces = counts.filter((count) => count > 0).map((count) => count - 1);
  const ranks = descendingRanks(keys, rows, lastPlaces);
  return Float64Array.from(counts, (count) => {
    if (count === 0) return Infinity;
    const last = ranks.at(count - 1);
    const isTied = ties === 'down' && count < rows.length && ranks.at(count) === last;
    if (!isTied) return last;
    const above = ranks.countAbove(last);
    return above === 0 ? Infinity : ranks.at(above - 1);
  });
}

function orderByScoreAndValue({ keys, rows }: Scored, value: NumberColumn): Uint32Array {
  const order = orderDescending(keys, rows);
  const worth = (row: number) => (value.valid[row] ? value.values[row] : 0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && keys[order[end]] === keys[order[start]]) end++;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => worth(b) - worth(a));
    start = end;
  }
  return order;
}

function countsByValue(order: Uint32Array, value: NumberColumn, shares: number[]): number[] {
  let total = 0;
  for (const row of order) if (value.valid[row]) total += value.values[row];
  if (!(total > 0)) throw new Problem('value-out-of-range', { column: value.name, option: 'tiers.column' }, { total });
  let cumulativeShare = 0;
  let position = 0;
  let before = 0;
  return shares.map((share) => {
    cumulativeShare += share;
    const limit = (cumulativeShare / 100 - countGuard) * total;
    while (position < order.length && before < limit) {
      const row = order[position++];
      if (value.valid[row]) before += value.values[row];
    }
    return position;
  });
}

function naturalBreaks({ keys, rows }: Scored, classes: number): Float64Array {
  const sorted = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[i] = keys[rows[i]];
  sorted.sort();
  const lowest: number[] = [];
  const means: number[] = [];
  const counts: number[] = [];
  const distinct = sorted.reduce((count, key, i) => (i > 0 && key === sorted[i - 1] ? count : count + 1), 0);
  const width = distinct <= exactBreaks ? 0 : (sorted[sorted.length - 1] - sorted[0]) / exactBreaks;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    let sum = 0;
    while (end < sorted.length && sorted[end] <= sorted[start] + width) sum += sorted[end++];
    lowest.push(sorted[start]);
    means.push(sum / (end - start) / stepsPerPoint);
    counts.push(end - start);
    start = end;
  }
  const starts = jenks(means, counts, classes);
  return Float64Array.from({ length: classes - 1 }, (_, tier) =>
    tier < starts.length - 1 ? lowest[starts[starts.length - 1 - tier]] : 0,
  );
}
