import { kendallTauOfRanks } from '../../../stats/kendallTau';
import type { Classified } from './classify';
import type { Comparison } from './detail';

const mostMovers = 10;

/** Customers with their ranks by {@link rankCustomers}. */
export interface Ranked extends Classified {
  ranks: Uint32Array;
}

/** How differently two sets of weights see the customers that are rated under both. */
export function compareRankings(base: Ranked, other: Ranked): Pick<Comparison, 'tau' | 'changed' | 'movers'> {
  const rowCount = base.tierIndices.length;
  const rows = new Uint32Array(rowCount);
  let count = 0;
  let changed = 0;
  for (let row = 0; row < rowCount; row++) {
    const [tier, otherTier] = [base.tierIndices[row], other.tierIndices[row]];
    if (tier < 0 || otherTier < 0) continue;
    rows[count++] = row;
    if (otherTier !== tier) changed++;
  }
  const both = rows.subarray(0, count);
  // Ranks are equal where scores are, and in their order.
  const tau = kendallTauOfRanks(base.ranks, other.ranks, both);
  const movers = farthest(both, base.ranks, other.ranks).map((row) => ({
    row,
    rank: base.ranks[row],
    otherRank: other.ranks[row],
    tier: base.tierIndices[row],
    otherTier: other.tierIndices[row],
  }));
  return { tau: Number.isNaN(tau) ? null : tau, changed, movers };
}

/** The rows whose ranks differ most, the largest difference first, then the better rank; none whose ranks are equal. */
function farthest(rows: Uint32Array, ranks: Uint32Array, otherRanks: Uint32Array): number[] {
  const distance = (row: number) => Math.abs(ranks[row] - otherRanks[row]);
  const isBefore = (a: number, b: number) =>
    distance(a) > distance(b) || (distance(a) === distance(b) && ranks[a] < ranks[b]);
  const found: number[] = [];
  /** What the last of a full list has; nobody nearer can come in. */
  let least = 1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (distance(row) < least) continue;
    if (found.length === mostMovers && !isBefore(row, found[mostMovers - 1])) continue;
    const place = found.findIndex((other) => isBefore(row, other));
    found.splice(place < 0 ? found.length : place, 0, row);
    found.length = Math.min(found.length, mostMovers);
    if (found.length === mostMovers) least = distance(found[mostMovers - 1]);
  }
  return found;
}
