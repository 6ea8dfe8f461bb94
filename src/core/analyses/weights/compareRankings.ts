import { kendallTau } from '../../stats/kendallTau';
import { scoreKey } from '../pyramid/cutTiers';
import type { Classified } from './classify';
import type { Comparison } from './detail';
import { rankCustomers } from './rankCustomers';

const mostMovers = 10;

/** How differently two sets of weights see the customers that are rated under both. */
export function compareRankings(base: Classified, other: Classified): Pick<Comparison, 'tau' | 'changed' | 'movers'> {
  const rows: number[] = [];
  let changed = 0;
  base.tierIndices.forEach((tier, row) => {
    if (tier < 0 || other.tierIndices[row] < 0) return;
    rows.push(row);
    if (other.tierIndices[row] !== tier) changed++;
  });
  const keys = ({ scores }: Classified) => Float64Array.from(rows, (row) => scoreKey(scores[row]));
  const tau = kendallTau(keys(base), keys(other));
  const [ranks, otherRanks] = [rankCustomers(base.scores), rankCustomers(other.scores)];
  const movers = farthest(rows, ranks, otherRanks).map((row) => ({
    row,
    rank: ranks[row],
    otherRank: otherRanks[row],
    tier: base.tierIndices[row],
    otherTier: other.tierIndices[row],
  }));
  return { tau: Number.isNaN(tau) ? null : tau, changed, movers };
}

/** The rows whose ranks differ most, the largest difference first, then the better rank; none whose ranks are equal. */
function farthest(rows: readonly number[], ranks: Uint32Array, otherRanks: Uint32Array): number[] {
  const distance = (row: number) => Math.abs(ranks[row] - otherRanks[row]);
  const isBefore = (a: number, b: number) =>
    distance(a) > distance(b) || (distance(a) === distance(b) && ranks[a] < ranks[b]);
  const found: number[] = [];
  for (const row of rows) {
    if (distance(row) === 0) continue;
    if (found.length === mostMovers && !isBefore(row, found[mostMovers - 1])) continue;
    const place = found.findIndex((other) => isBefore(row, other));
    found.splice(place < 0 ? found.length : place, 0, row);
    found.length = Math.min(found.length, mostMovers);
  }
  return found;
}
