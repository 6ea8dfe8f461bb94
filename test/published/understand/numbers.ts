/** Largest relative difference between numbers and what they should be. */
export function relativeError(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(...found.map((value, i) => Math.abs(value - expected[i]) / Math.max(Math.abs(expected[i]), 1e-300)));
}

/** Whether a number reads as printed. */
export function asPrinted(value: number, printed: string): string {
  return value.toFixed(printed.split('.')[1]?.length ?? 0);
}
