import { readPair } from '../../../snapshots/readPair';
import { scoreOf, scoreReasons, type Reason } from '../../../snapshots/scoreReasons';
import type { Kept, Snapshot, SnapshotPair } from '../../../snapshots/snapshot';
import type { Table } from '../../../table/table';
import { migrationMatrix } from '../../../tiers/migrationMatrix';
import type { Mover, TierMigrationDetail } from './detail';
import { expectTiers } from './expectTiers';
import type { TierMigrationOptions } from './options';

/** Two snapshots → matrix of movements, movers, trend, what is to be expected, Curry's what-if. Throws what {@link readPair} throws. */
export function evaluateTierMigration(table: Table, options: TierMigrationOptions): TierMigrationDetail {
  const pair = readPair(table, options);
  const { before, after, tiers, hasValue } = pair;
  const ids = [...new Set([...before.customers.keys(), ...after.customers.keys()])];
  const tiersOf = ({ customers }: Snapshot) => ids.map((id) => customers.get(id)?.tier ?? '');
  const { counts, shares } = migrationMatrix(tiersOf(before), tiersOf(after), tiers);
  const value = hasValue ? counts.map((row) => row.map(() => 0)) : null;
  const place = new Map(tiers.map((tier, i) => [tier, i]));
  const movers: Mover[] = [];
  const moves = { up: 0, down: 0, new: 0, lost: 0, same: 0 };
  for (const id of ids) {
    const [earlier, later] = [before.customers.get(id), after.customers.get(id)];
    const from = place.get(earlier?.tier ?? '') ?? tiers.length;
    const to = place.get(later?.tier ?? '') ?? tiers.length;
    const worth = (later ?? earlier)?.value ?? NaN;
    if (value && Number.isFinite(worth)) value[from][to] += worth;
    const move = !earlier ? 'new' : !later ? 'lost' : to === from ? 'same' : to < from ? 'up' : 'down';
    moves[move]++;
    if (move === 'same') continue;
    movers.push({
      ...{ id, move, before: earlier?.tier ?? '', after: later?.tier ?? '' },
      steps: earlier && later ? Math.abs(to - from) : 0,
      ...{ valueBefore: earlier?.value ?? NaN, valueAfter: later?.value ?? NaN },
      ...whyMoved(pair.reasons, earlier, later),
    });
  }
  return {
    ...{ pair, tiers, counts, shares, value, moves },
    movers: movers.sort((a, b) => rank(a) - rank(b) || b.steps - a.steps || worthOf(b) - worthOf(a)),
    trend: pair.all.map(({ name, customers }) => ({ name, customers: countTiers(tiers, customers.values()) })),
    forecast: expectTiers(counts, shares, tiers, options.ahead),
    upward: hasValue ? moveUpward(tiers, after, options.upward) : null,
  };
}

/** Of a customer with several rows the first. */
function whyMoved(columns: SnapshotPair['reasons'], earlier: Kept | undefined, later: Kept | undefined) {
  if (columns.length === 0 || !earlier || !later) return { score: null, reasons: [] };
  const [before, after] = [earlier.rows[0], later.rows[0]];
  const part = ({ byPoints, byWeight }: Reason): number => Math.abs(byPoints + byWeight);
  return {
    score: { before: scoreOf(columns, before), after: scoreOf(columns, after) },
    reasons: scoreReasons(columns, before, after).sort((a, b) => part(b) - part(a)),
  };
}

const order = ['lost', 'down', 'up', 'new'] as const;
const rank = ({ move }: Mover): number => order.indexOf(move);
const worthOf = ({ valueBefore, valueAfter }: Mover): number =>
  Number.isFinite(valueAfter) ? valueAfter : valueBefore || 0;

function countTiers(tiers: readonly string[], customers: Iterable<{ tier: string }>): number[] {
  const counts = tiers.map(() => 0);
  for (const { tier } of customers) counts[tiers.indexOf(tier)]++;
  return counts;
}

/** Who moves up is worth what a customer of the next tier is worth on average. */
function moveUpward(tiers: readonly string[], { customers }: Snapshot, share: number): TierMigrationDetail['upward'] {
  const of = tiers.map((tier) => {
    const values = Array.from(customers.values()).filter((kept) => kept.tier === tier && Number.isFinite(kept.value));
    return { tier, customers: values.length, mean: values.reduce((sum, { value }) => sum + value, 0) / values.length };
  });
  const filled = of.filter((tier) => tier.customers > 0);
  const steps = filled.slice(1).map(({ tier, customers: count, mean }, i) => ({
    ...{ from: tier, to: filled[i].tier, customers: share * count },
    gain: share * count * (filled[i].mean - mean),
  }));
  return { share, gain: steps.reduce((sum, { gain }) => sum + gain, 0), tiers: steps };
}
