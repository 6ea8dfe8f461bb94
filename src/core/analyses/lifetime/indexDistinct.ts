export interface DistinctIndex {
  /** Ascending. */
  distinct: Float64Array;
  /** Position in `distinct` of each value. */
  index: Uint32Array;
}

const longestGrid = 1 << 22;

/**
 * The distinct values of non-negative numbers and where each stands among them. Values that all lie on a grid of
 * 1/`stepsPerUnit` (days in weeks) are told apart by a table of marks, others by a map; grid values that differ by
 * rounding alone count as one, which is then the first of them.
 */
export function indexDistinct(values: Float64Array, stepsPerUnit: number): DistinctIndex {
  return onGrid(values, stepsPerUnit) ?? byMap(values);
}

function onGrid(values: Float64Array, stepsPerUnit: number): DistinctIndex | null {
  let last = 0;
  const steps = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const position = values[i] * stepsPerUnit;
    // Math.round is slow; positions are not negative
    const step = Math.floor(position + 0.5);
    if (!(Math.abs(position - step) <= 1e-9 * (step > 1 ? step : 1)) || !(step < longestGrid) || step < 0) return null;
    steps[i] = step;
    if (step > last) last = step;
  }
  const at = new Int32Array(last + 1).fill(-1);
  for (let i = 0; i < values.length; i++) if (at[steps[i]] < 0) at[steps[i]] = i;
  const order: number[] = [];
  for (let step = 0; step <= last; step++) {
    if (at[step] < 0) continue;
    order.push(values[at[step]]);
    at[step] = order.length - 1;
  }
  for (let i = 0; i < steps.length; i++) steps[i] = at[steps[i]];
  return { distinct: Float64Array.from(order), index: steps };
}

function byMap(values: Float64Array): DistinctIndex {
  const distinct = Float64Array.from(new Set(values)).sort();
  const positions = new Map<number, number>();
  distinct.forEach((value, position) => positions.set(value, position));
  return { distinct, index: Uint32Array.from(values, (value) => positions.get(value) ?? 0) };
}
