import type { Parameters } from 'fast-check';

const { FUZZ_MINUTES: minutes = '0', FUZZ_CASES: cases = '0', FUZZ_SEED: seed } = process.env;
const isLong = Number(minutes) > 0 || Number(cases) > 0;

/**
 * How many cases, and from where: a fixed share with a fixed seed, or as many as `FUZZ_MINUTES` or `FUZZ_CASES` allow from
 * `FUZZ_SEED`, which is drawn where it is left out. {@link sayTried} prints it; a failure prints its own.
 */
export function fuzz(share: number): Parameters<unknown> {
  if (!isLong) return { numRuns: share, seed: fixedSeed };
  const limit = Number(minutes) > 0 ? { interruptAfterTimeLimit: Number(minutes) * 60_000 } : {};
  const numRuns = Number(cases) > 0 ? Number(cases) : Number.MAX_SAFE_INTEGER;
  return { numRuns, seed: longSeed, ...limit, markInterruptAsFailure: false };
}

const fixedSeed = 20_261_128;
const longSeed = seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed);

/** Says after a long run what was tried. @param what in the plural */
export function sayTried(count: number, what: string): void {
  if (isLong) process.stdout.write(`\n${count} ${what}, seed ${longSeed}\n`);
}

/** Jest's limit for one such test, in milliseconds: a case takes at most a second on average. */
export const fuzzLimit = 60_000 + Number(minutes) * 61_000 + Number(cases) * 1_000;
