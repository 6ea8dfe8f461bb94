import { createRandom } from '../../../../src/core/stats/random';
import { ratedRows, tierKeys } from '../../../../src/core/tiers/cutTiers';
import type { Tiers, Ties } from '../../../../src/core/tiers/options';
import { countKeys } from '../../../../src/core/tiers/keyBins';
import { repeatedMoves, type RepeatedScores } from '../../../../src/core/tiers/repeatedMoves';
import { assignTiers } from '../../../../src/core/tiers/tiersOfScores';
import type { NumberColumn } from '../../../../src/core/table/table';
import { drawScores, drawTiers } from './drawTiers';

const random = createRandom(20261128);

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
        const tiers = drawTiers(random, by, 6);
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
          const scores = drawScores(random, rows, grain);
          const hasRated = scores.some((score, row) => !Number.isNaN(score) && !leftOut?.[row]);
          if (hasRated) expect([...quick(scores)]).toEqual([...plain(scores, tiers, ties, leftOut, value)]);
        }
      }
    },
  );
});
