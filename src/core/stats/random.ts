/** A stream of random numbers that depends on its seed alone. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [low, high]. */
  integer(low: number, high: number): number;
  /** Standard normal (Box & Muller 1958). */
  normal(): number;
  /** One entry of `list`, all equally likely. */
  pick<T>(list: readonly T[]): T;
  /** One entry of `list`, as likely as its weight. */
  pickWeighted<T extends { weight: number }>(list: readonly T[]): T;
}

/**
 * A seeded generator: the same seed gives the same numbers on every machine. Mulberry32 (Tommy Ettinger, 2017, public
 * domain), a 32-bit Weyl sequence with a mixing function: 2³² numbers until it repeats itself, ample for the sample
 * workbook and for the draws of a bootstrap. Only the low 32 bits of `seed` count.
 */
export function createRandom(seed: number): Random {
  // kept as 32 bits: a captured number beyond a small integer would be a new object at every draw
  const kept = Int32Array.of(seed);
  const next = (): number => {
    const state = (kept[0] + 0x6d2b79f5) | 0;
    kept[0] = state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (list) => list[integer(0, list.length - 1)],
    pickWeighted: (list) => {
      const total = list.reduce((sum, entry) => sum + entry.weight, 0);
      let left = next() * total;
      return list.find((entry) => (left -= entry.weight) < 0) ?? list[list.length - 1];
    },
  };
}
