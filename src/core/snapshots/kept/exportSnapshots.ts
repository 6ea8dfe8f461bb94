import { csvRecords } from '../../export/csv';
import type { KeptSnapshot } from './keptSnapshot';

/** Snapshots as JSON for other programs: numbers as kept, `null` where there is none. */
export function snapshotsJson(snapshots: readonly KeptSnapshot[]): string {
  const all = snapshots.map(({ info, ids, tiers, values, points, owners }) => ({
    ...{ name: info.name, takenAt: info.at, model: info.model, value: info.value ?? null },
    indicators: info.indicators,
    customers: ids.map((customer, i) => ({
      ...{ customer, tier: info.tiers[tiers[i]].name, value: finite(values?.[i]) },
      ...(owners ? { owner: owners[i] } : {}),
      points: Object.fromEntries(info.indicators.map(({ column }, j) => [column, finite(points[j][i])])),
    })),
  }));
  return `${JSON.stringify({ customerPyramidSnapshots: 1, snapshots: all }, null, 1)}\n`;
}

/**
 * Snapshots as CSV, one row per customer and snapshot: a list that this add-in, and any other program, reads again.
 *
 * @param headers of the columns in front, in the user's language
 */
export function snapshotsCsv(
  snapshots: readonly KeptSnapshot[],
  headers: { period: string; customer: string; tier: string; value: string; owner: string },
): string {
  const indicators = [...new Set(snapshots.flatMap(({ info }) => info.indicators.map(({ column }) => column)))];
  const head = [headers.period, headers.customer, headers.tier, headers.value, headers.owner, ...indicators];
  const rows = snapshots.flatMap(({ info, ids, tiers, values, points, owners }) => {
    const own = indicators.map((name) => info.indicators.findIndex(({ column }) => column === name));
    return ids.map((id, i) => [
      ...[info.name, id, info.tiers[tiers[i]].name, finite(values?.[i]), owners?.[i] ?? ''],
      ...own.map((at) => (at < 0 ? null : finite(points[at][i]))),
    ]);
  });
  return csvRecords([head, ...rows]);
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
