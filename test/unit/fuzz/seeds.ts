import type { Parameters } from 'fast-check';

/**
 * How many cases, and from where: a fixed share with a fixed seed, or as many as `FUZZ_MINUTES` allow from a seed that
 * a failure prints.
 */
export function fuzz(cases: number): Parameters<unknown> {
  const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
  if (minutes <= 0) return { numRuns: cases, seed: 20_261_128 };
  return { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false };
}

/** Jest's limit for one such test, in milliseconds. */
export const fuzzLimit = 60_000 + Number(process.env.FUZZ_MINUTES ?? 0) * 61_000;
