import { dayText } from '../../../orders/timeUnit';
import type { RfmDetail } from './detail';

/** The unrounded numbers as plain JSON; a customer with a measure missing has `null` for scores, code and segment. */
export function rfmJson(detail: RfmDetail): Record<string, unknown> {
  const { customers, codes, segments, segmentIndices, scoreBins, mailing } = detail;
  const { lastDay, response } = customers;
  const score = (value: number): number | null => (value === 0 ? null : value);
  return {
    analysisDate: customers.analysisDay === null ? null : dayText(customers.analysisDay),
    method: detail.method,
    quantile: detail.method === 'manual' ? null : detail.quantile,
    bins: detail.bins,
    cutoffs: codes.cutoffs,
    customers: customers.ids.map((id, i) => ({
      id,
      ...(lastDay ? { last: Number.isFinite(lastDay[i]) ? dayText(lastDay[i]) : null } : {}),
      recency: customers.recency[i],
      frequency: customers.frequency[i],
      monetary: customers.monetary[i],
      r: score(codes.recency[i]),
      f: score(codes.frequency[i]),
      m: score(codes.monetary[i]),
      code: codes.codes[i],
      segment: segments?.[segmentIndices[i]]?.name ?? null,
      ...(response ? { response: response[i] } : {}),
    })),
    rated: detail.rated,
    scores: scoreBins,
    segments:
      segments?.map(({ name, action, like, ...numbers }) => ({
        segment: name,
        action: action ?? like?.id ?? null,
        ...numbers,
      })) ?? null,
    heatMap: detail.heatMap,
    cells: detail.cells,
    mailing,
    notes: customers.notes,
    ...(customers.cleaning ? { cleaning: customers.cleaning } : {}),
  };
}
