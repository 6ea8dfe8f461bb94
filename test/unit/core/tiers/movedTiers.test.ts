import { createRandom } from '../../../../src/core/stats/random';
import { ratedRows, tierKeys } from '../../../../src/core/tiers/cutTiers';
import { movedTiers } from '../../../../src/core/tiers/movedTiers';
import type { Ties } from '../../../../src/core/tiers/options';
import { assignTiers } from '../../../../src/core/tiers/tiersOfScores';
import { drawScores, drawTiers } from './drawTiers';

const random = createRandom(20261129);

/** Scores that are often equal, missing, 0 or 100, and often on half a comparison step, where rounding would decide. */
function column(rows: number): Float64Array {
  const grain = [0, 10, 1e-7, 25][random.integer(0, 3)];
  return drawScores(random, rows, grain);
}

describe('tiers while a weight is moved', () => {
  it.each(['share-of-customers', 'score'] as const)(
    'are to the customer those that sorting gives, with their ranges, cut by %s',
    (by) => {
      let told = 0;
      for (let list = 0; list < 300; list++) {
        const rows = random.integer(1, 400);
        const [rest, moved] = [column(rows), column(rows)];
        const movedFactor = [0.25, 0.5, random.next()][random.integer(0, 2)];
        const exact = Float64Array.from(rest, (score, i) =>
          Math.min(100, (1 - movedFactor) * score + movedFactor * moved[i]),
        );
        const tiers = drawTiers(random, by, 5);
        const ties: Ties = random.next() < 0.5 ? 'up' : 'down';
        // now and then with what another order of adding up would leave
        const found = movedTiers(
          rows,
          tiers,
          ties,
        )?.({
          ...{ rest, restFactor: 1 - movedFactor + (list % 3 === 0 ? 1e-16 : 0), moved, movedFactor },
          exact: (row) => exact[row],
        });
        const scored = ratedRows(exact);
        if (!found) {
          expect(scored.rows.length === 0 || ties === 'down').toBe(true);
          continue;
        }
        told++;
        const plain = assignTiers(scored, tierKeys(scored, tiers, ties));
        expect(found.tierIndices).toEqual(plain);
        found.figures.forEach(({ customers, lowest, highest, scoreSum }, tier) => {
          const scores = exact.filter((_, row) => plain[row] === tier);
          expect({ customers, lowest, highest }).toEqual({
            ...{ customers: scores.length, lowest: Math.min(...scores), highest: Math.max(...scores) },
          });
          expect(scoreSum).toBeCloseTo(
            scores.reduce((sum, score) => sum + score, 0),
            8,
          );
        });
      }
      expect(told).toBeGreaterThan(200);
    },
  );
});
