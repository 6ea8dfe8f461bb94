import type { AbcDetail } from './detail';

/** The unrounded numbers as plain JSON; a customer without a value has `null` for class and share. */
export function abcJson(detail: AbcDetail): Record<string, unknown> {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    value: detail.value,
    total: detail.total,
    customers: detail.ids.map((id, row) => ({
      id,
      value: finite(detail.values[row]),
      class: detail.classes[detail.classIndices[row]]?.name ?? null,
      cumulativeShare: finite(detail.cumulative[row]),
    })),
    classes: detail.classes,
    missing: detail.missing.map((row) => detail.ids[row]),
    notPositive: detail.notPositive,
    peak: detail.peak,
    ...detail.concentration,
    curve: detail.curve,
  };
}
