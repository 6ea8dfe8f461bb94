import type { PyramidDetail } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { Problem } from '../../core/problem';
import { scoreIndicators } from '../../core/scoring/scoreIndicators';
import { ownerInfo, tierSums, type SnapshotDraft } from '../../core/snapshots/kept/draft';
import { columnByName, numberColumn } from '../../core/table/columns';
import { cellText, customerIds } from '../../core/table/customerIds';
import { guessRoles } from '../../core/table/guessRoles';
import type { Table } from '../../core/table/table';

export interface PyramidRun {
  table: Table;
  options: PyramidOptions;
  detail: PyramidDetail;
  /** Name of the model. */
  model: string;
  /** Column of who looks after a customer. */
  owner?: string;
}

/**
 * What is kept of a pyramid: who stands in which tier, why, and what they are worth in the first value column. Customers
 * without a name or without a tier are counted, not kept. Throws `snapshot-needs-names` for a list without names, which
 * would know its customers by their row.
 */
export function snapshotOfPyramid(
  { table, options, detail, model, owner }: PyramidRun,
  { name, at }: { name: string; at: string },
): SnapshotDraft {
  const id = options.id ?? guessRoles(table).customer?.[0];
  if (id === undefined) throw new Problem('snapshot-needs-names', { sheet: table.origin.sheet, option: 'id' });
  const ids = customerIds(table, id).map((text) => text.trim());
  const rated = Array.from(detail.tierIndices.keys()).filter((row) => detail.tierIndices[row] >= 0);
  const rows = rated.filter((row) => ids[row] !== '');
  const scored = scoreIndicators(table, options.indicators, options.missing);
  const value = options.valueColumns.at(0);
  const amounts = value === undefined ? undefined : numberColumn(table, value);
  const owners = owner === undefined ? undefined : columnByName(table, owner);
  const tiers = Uint8Array.from(rows, (row) => detail.tierIndices[row]);
  const values = amounts && Float64Array.from(rows, (row) => (amounts.valid[row] ? amounts.values[row] : NaN));
  const keptOwners = owners && rows.map((row) => cellText(owners, row).trim());
  const { sheet, address } = table.origin;
  return {
    info: {
      ...{ name, at, model, sheet, address },
      tiers: tierSums(
        detail.tiers.map((tier) => tier.name),
        tiers,
        values,
      ).map((sums, i) => ({ ...sums, color: detail.tiers[i].color })),
      indicators: detail.indicators.map(({ column, weight }) => ({ column, weight })),
      ...(value === undefined ? {} : { value }),
      ...ownerInfo(owner, keptOwners),
      customers: rows.length,
      unrated: detail.unrated.length,
      nameless: rated.length - rows.length,
    },
    ids: rows.map((row) => ids[row]),
    tiers,
    ...(values ? { values } : {}),
    points: scored.map(({ scores }) => Float64Array.from(rows, (row) => scores[row])),
    ...(keptOwners ? { owners: keptOwners } : {}),
  };
}
