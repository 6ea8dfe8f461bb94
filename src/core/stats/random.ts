export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [low, high]. */
  integer(low: number, high: number): number;
  /** Standard normal (Marsaglia's polar method). */
  normal(): number;
}

/**
 * A seeded generator: the same seed gives the same numbers on every machine. xoshiro128** (Blackman & Vigna 2018),
 * its state filled by splitmix32 from the seed.
 */
export function createRandom(seed: number): Random {
  let mix = seed >>> 0;
  const state = new Uint32Array(4).map(() => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  });
  let spare: number | undefined;

  function word(): number {
    const scrambled = Math.imul(state[1], 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = (state[3] << 11) | (state[3] >>> 21);
    return result;
  }
  const next = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;

  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      for (;;) {
        const u = 2 * next() - 1;
        const v = 2 * next() - 1;
        const radius = u * u + v * v;
        if (radius > 0 && radius < 1) {
          const factor = Math.sqrt((-2 * Math.log(radius)) / radius);
          spare = v * factor;
          return u * factor;
        }
      }
    },
  };
}
