import type { AbcDetail } from './detail';

/** The unrounded numbers as plain JSON; a customer without a value has `null` for class and share. */
export function abcJson(detail: AbcDetail): Record<string, unknown> {
  return {
    value: detail.value,
    total: detail.total,
    customers: detail.ids.map((id, row) => ({
      id,
      value: detail.values[row],
      class: detail.classes[detail.classIndices[row]]?.name ?? null,
      cumulativeShare: detail.cumulative[row],
    })),
    classes: detail.classes,
    missing: detail.missing.map((row) => detail.ids[row]),
    notPositive: detail.notPositive,
    peak: detail.peak,
    ...detail.concentration,
    curve: detail.curve,
  };
}
