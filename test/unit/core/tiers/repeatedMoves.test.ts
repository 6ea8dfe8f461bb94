import { createRandom, type Random } from '../../../../src/core/stats/random';
import { ratedRows, tierKeys } from '../../../../src/core/tiers/cutTiers';
import type { Tiers, Ties } from '../../../../src/core/tiers/options';
import { countKeys } from '../../../../src/core/tiers/keyBins';
import { repeatedMoves, type RepeatedScores } from '../../../../src/core/tiers/repeatedMoves';
import { assignTiers } from '../../../../src/core/tiers/tiersOfScores';
import type { NumberColumn } from '../../../../src/core/table/table';

const random = createRandom(20261128);

/** Scores that are often equal, missing, 0 or 100. */
function scoresOf(rows: number, grain: number): Float64Array {
  return Float64Array.from({ length: rows }, () => {
    const drawn = random.next();
    if (drawn < 0.05) return NaN;
    if (drawn < 0.08) return 0;
    if (drawn < 0.1) return 100;
    const score = 100 * random.next() ** 3;
    return grain > 0 ? Math.round(score / grain) * grain : score;
  });
}

function sharesOf(count: number, source: Random): number[] {
  const parts = Array.from({ length: count }, () => (source.next() < 0.15 ? 0 : source.next()));
  const sum = parts.reduce((total, part) => total + part, 0) || 1;
  return parts.map((part) => (100 * part) / sum);
}

function tiersOf(by: Tiers['by']): Tiers {
  const count = random.integer(1, 6);
  const names = Array.from({ length: count }, (_, i) => `T${i}`);
  switch (by) {
    case 'score': {
      const from = names.map(() => 130 * random.next() - 10).sort((a, b) => b - a);
      return { by, cuts: names.map((name, i) => ({ name, from: i === count - 1 ? undefined : from[i] })) };
    }
    case 'natural-breaks':
      return { by, cuts: names.map((name) => ({ name })) };
    case 'share-of-value':
      return { by, column: 'v', cuts: sharesOf(count, random).map((share, i) => ({ name: names[i], share })) };
    default:
      return { by, cuts: sharesOf(count, random).map((share, i) => ({ name: names[i], share })) };
  }
}

/** The plain way, step by step. */
function plain(scores: Float64Array, tiers: Tiers, ties: Ties, leftOut?: Uint8Array, value?: NumberColumn): Int8Array {
  return assignTiers(ratedRows(scores), tierKeys(ratedRows(scores, leftOut), tiers, ties, value));
}

function repeated(scores: Float64Array): RepeatedScores {
  return { countKeys: (keys, counts) => countKeys(scores, keys, counts), list: () => scores };
}

describe('tiers of many weightings, cut quickly', () => {
  it.each(['share-of-customers', 'score', 'share-of-value', 'natural-breaks'] as const)(
    'are to the customer those of the plain way, cut by %s',
    (by) => {
      for (let list = 0; list < 150; list++) {
        const rows = random.integer(1, 400);
        const tiers = tiersOf(by);
        const ties = random.next() < 0.5 ? 'up' : 'down';
        const leftOut = random.next() < 0.5 ? new Uint8Array(rows).map(() => Number(random.next() < 0.2)) : undefined;
        const value: NumberColumn = {
          ...{ kind: 'number', name: 'v', valid: new Uint8Array(rows).fill(1) },
          values: Float64Array.from({ length: rows }, () => 1 + random.next()),
        };
        const base = Int8Array.from({ length: rows }, () => random.integer(-1, tiers.cuts.length - 1));
        const moves = repeatedMoves(base, tiers, ties, { leftOut, value });
        const quick = (scores: Float64Array): Int8Array => {
          const { count, rows: moved, to } = moves(repeated(scores));
          const found = base.slice();
          for (let i = 0; i < count; i++) found[moved[i]] = to[i];
          expect(found.reduce((all, tier, row) => all + Number(tier !== base[row]), 0)).toBe(count);
          return found;
        };
        for (const grain of [0, 1, 25, 0]) {
          const scores = scoresOf(rows, grain);
          const hasRated = scores.some((score, row) => !Number.isNaN(score) && !leftOut?.[row]);
          if (hasRated) expect([...quick(scores)]).toEqual([...plain(scores, tiers, ties, leftOut, value)]);
        }
      }
    },
  );
});
