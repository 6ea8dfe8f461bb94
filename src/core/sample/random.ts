/** A stream of numbers that depends on its seed alone. */
export interface RandomStream {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One entry of `list`, all equally likely. */
  pick<T>(list: readonly T[]): T;
  /** One entry of `list`, as likely as its weight. */
  pickWeighted<T extends { weight: number }>(list: readonly T[]): T;
}

/**
 * Seeded stream for the sample workbook: Mulberry32 (Tommy Ettinger, 2017, public domain), a 32-bit Weyl sequence with
 * a mixing function; normal numbers by Box–Muller. Only the low 32 bits of `seed` count.
 */
export function seededRandom(seed: number): RandomStream {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    normal,
    integer,
    pick: (list) => list[integer(0, list.length - 1)],
    pickWeighted: (list) => {
      const total = list.reduce((sum, entry) => sum + entry.weight, 0);
      let left = uniform() * total;
      return list.find((entry) => (left -= entry.weight) < 0) ?? list[list.length - 1];
    },
  };
}
