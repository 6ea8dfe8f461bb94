import type { RfmCustomers } from './customers';
import type { Cell, ScoreBin, SegmentSummary } from './detail';
import { allCodes, type Segment } from './segmentMap';
import type { RfmCodes } from './rfmCodes';

/** Customers and real borders per score, best first. */
export function summarizeScores(scores: Int8Array, values: Float64Array, bins: number): ScoreBin[] {
  return Array.from({ length: bins }, (_, i) => {
    const score = bins - i;
    let customers = 0;
    let from = Infinity;
    let to = -Infinity;
    for (let row = 0; row < scores.length; row++) {
      if (scores[row] !== score) continue;
      customers++;
      from = Math.min(from, values[row]);
      to = Math.max(to, values[row]);
    }
    return { score, customers, from: customers > 0 ? from : null, to: customers > 0 ? to : null };
  });
}

/** Counts, money and means per segment. */
export function summarizeSegments(
  segments: readonly Segment[],
  indices: Int32Array,
  { recency, frequency, monetary }: RfmCustomers,
): SegmentSummary[] {
  const sums = segments.map(() => ({ customers: 0, recency: 0, frequency: 0, monetary: 0 }));
  let customers = 0;
  let total = 0;
  indices.forEach((segment, row) => {
    if (segment < 0) return;
    customers++;
    total += monetary[row];
    const own = sums[segment];
    own.customers++;
    own.recency += recency[row];
    own.frequency += frequency[row];
    own.monetary += monetary[row];
  });
  return segments.map((segment, i) => {
    const own = sums[i];
    const mean = (sum: number): number | null => (own.customers > 0 ? sum / own.customers : null);
    return {
      ...segment,
      customers: own.customers,
      share: customers > 0 ? own.customers / customers : 0,
      monetary: own.monetary,
      valueShare: total > 0 ? own.monetary / total : null,
      meanRecency: mean(own.recency),
      meanFrequency: mean(own.frequency),
      meanMonetary: mean(own.monetary),
    };
  });
}

/** Mean monetary value or number of customers by recency score (highest first) and frequency score (lowest first). */
export function summarizeGrid(
  { recency, frequency }: RfmCodes,
  monetary: Float64Array,
  bins: number,
  shows: 'monetary' | 'customers',
): (number | null)[][] {
  const cells = Array.from({ length: bins }, () => Array.from({ length: bins }, () => ({ customers: 0, sum: 0 })));
  for (let row = 0; row < recency.length; row++) {
    if (recency[row] === 0) continue;
    const cell = cells[bins - recency[row]][frequency[row] - 1];
    cell.customers++;
    cell.sum += monetary[row];
  }
  return cells.map((line) =>
    line.map(({ customers, sum }) => (shows === 'customers' ? customers : customers > 0 ? sum / customers : null)),
  );
}

/** The codes that occur with their customers, money and answers, highest code first. */
export function summarizeCells(
  { monetary, response }: RfmCustomers,
  { codes }: RfmCodes,
  bins: number,
): Pick<Cell, 'code' | 'customers' | 'monetary' | 'response' | 'answers'>[] {
  const sums = new Map<string, { customers: number; monetary: number; answers: number; answered: number }>();
  codes.forEach((code, i) => {
    if (code === null) return;
    const own = sums.get(code) ?? { customers: 0, monetary: 0, answers: 0, answered: 0 };
    sums.set(code, own);
    own.customers++;
    own.monetary += monetary[i];
    if (!response || Number.isNaN(response[i])) return;
    own.answers++;
    own.answered += response[i];
  });
  return allCodes(bins).flatMap((code) => {
    const own = sums.get(code);
    if (!own) return [];
    const { customers, answers, answered } = own;
    return [{ code, customers, monetary: own.monetary, answers, response: answers > 0 ? answered / answers : null }];
  });
}
