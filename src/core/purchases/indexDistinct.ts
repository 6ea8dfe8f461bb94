export interface DistinctIndex {
  /** Ascending. */
  distinct: Float64Array;
  /** Per list: position in `distinct` of each value. */
  indices: Uint32Array[];
}

const longestGrid = 1 << 22;

/**
 * The distinct values of lists of non-negative numbers, taken together, and where each stands among them. Values that all
 * lie on a grid of 1/`stepsPerUnit` (days in weeks) are told apart by a table of marks, others by a map; grid values that
 * differ by rounding alone count as one, which is then the first of them.
 */
export function indexDistinct(lists: readonly Float64Array[], stepsPerUnit: number): DistinctIndex {
  return onGrid(lists, stepsPerUnit) ?? byMap(lists);
}

function onGrid(lists: readonly Float64Array[], stepsPerUnit: number): DistinctIndex | null {
  const indices: Uint32Array[] = [];
  for (const values of lists) {
    const steps = gridSteps(values, stepsPerUnit);
    if (!steps) return null;
    indices.push(steps);
  }
  const last = indices.reduce((most, steps) => Math.max(most, largest(steps)), 0);
  const found = new Float64Array(last + 1).fill(NaN);
  lists.forEach((values, list) => noteFirst(values, indices[list], found));
  const distinct = found.filter((value) => value === value);
  const positions = new Uint32Array(last + 1);
  let position = 0;
  for (let step = 0; step <= last; step++) if (found[step] === found[step]) positions[step] = position++;
  for (const steps of indices) for (let i = 0; i < steps.length; i++) steps[i] = positions[steps[i]];
  return { distinct, indices };
}

/** Steps of the grid that values lie on; `null` when one lies beside it, or beyond {@link longestGrid}. */
export function gridSteps(values: Float64Array, stepsPerUnit: number): Uint32Array | null {
  const steps = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const position = values[i] * stepsPerUnit;
    // Math.round is slow; positions are not negative
    const step = Math.floor(position + 0.5);
    if (!(Math.abs(position - step) <= 1e-9 * (step > 1 ? step : 1)) || !(step < longestGrid) || step < 0) return null;
    steps[i] = step;
  }
  return steps;
}

function largest(steps: Uint32Array): number {
  let most = 0;
  for (let i = 0; i < steps.length; i++) if (steps[i] > most) most = steps[i];
  return most;
}

/** Puts the first value on each step, where there is none yet, into `found`. */
function noteFirst(values: Float64Array, steps: Uint32Array, found: Float64Array): void {
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (found[step] !== found[step]) found[step] = values[i];
  }
}

function byMap(lists: readonly Float64Array[]): DistinctIndex {
  const all = new Set<number>();
  for (const values of lists) for (const value of values) all.add(value);
  const distinct = Float64Array.from(all).sort();
  const positions = new Map<number, number>();
  distinct.forEach((value, position) => positions.set(value, position));
  const indices = lists.map((values) => Uint32Array.from(values, (value) => positions.get(value) ?? 0));
  return { distinct, indices };
}
