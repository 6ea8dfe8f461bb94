import type { Random } from '../../../../src/core/stats/random';
import type { Tiers } from '../../../../src/core/tiers/options';

/** Scores that are often equal, missing, 0 or 100. @param grain that scores are rounded to; 0: none */
export function drawScores(random: Random, rows: number, grain: number): Float64Array {
  return Float64Array.from({ length: rows }, () => {
    const drawn = random.next();
    if (drawn < 0.05) return NaN;
    if (drawn < 0.08) return 0;
    if (drawn < 0.1) return 100;
    const score = 100 * random.next() ** 3;
    return grain > 0 ? Math.round(score / grain) * grain : score;
  });
}

/** Tiers of which some may be out of reach, or empty. @param most how many there may be */
export function drawTiers(random: Random, by: Tiers['by'], most: number): Tiers {
  const names = Array.from({ length: random.integer(1, most) }, (_, i) => `T${i}`);
  switch (by) {
    case 'score': {
      const from = names.map(() => 130 * random.next() - 10).sort((a, b) => b - a);
      return { by, cuts: names.map((name, i) => ({ name, from: i === names.length - 1 ? undefined : from[i] })) };
    }
    case 'natural-breaks':
      return { by, cuts: names.map((name) => ({ name })) };
    case 'share-of-value':
      return { by, column: 'v', cuts: drawShares(random, names) };
    case 'share-of-customers':
      return { by, cuts: drawShares(random, names) };
  }
}

function drawShares(random: Random, names: readonly string[]): { name: string; share: number }[] {
  const parts = names.map(() => (random.next() < 0.15 ? 0 : random.next()));
  const sum = parts.reduce((total, part) => total + part, 0) || 1;
  return names.map((name, i) => ({ name, share: (100 * parts[i]) / sum }));
}
