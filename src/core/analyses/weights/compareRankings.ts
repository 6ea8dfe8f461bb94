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
  const distance = (row: number) => Math.abs(ranks[row] - otherRanks[row]);
  const movers = rows
    .filter((row) => distance(row) > 0)
    .sort((a, b) => distance(b) - distance(a) || ranks[a] - ranks[b] || a - b)
    .slice(0, mostMovers)
    .map((row) => ({
      row,
      rank: ranks[row],
      otherRank: otherRanks[row],
      tier: base.tierIndices[row],
      otherTier: other.tierIndices[row],
    }));
  return { tau: Number.isNaN(tau) ? null : tau, changed, movers };
}
