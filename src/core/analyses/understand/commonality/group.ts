import { Problem } from '../../../problem';
import { quantile } from '../../../stats/quantile';
import { columnByName } from '../../../table/columns';
import { cellText } from '../../../table/customerIds';
import type { Table } from '../../../table/table';
import type { CommonalityDetail } from './detail';
import type { CommonalityOptions } from './options';

/** Fewer customers than this share things by chance. */
const fewest = 5;

export const [outside, inside, unknown] = [0, 1, 2] as const;

/**
 * Who is in the group, per table row. Throws `column-missing`, `column-not-numeric` for the top of a text column,
 * `group-too-small`, and `group-everyone` where fewer than five are outside.
 */
export function membershipOf(
  table: Table,
  { column: name, values, topPercent }: CommonalityOptions['group'],
): Pick<CommonalityDetail, 'group' | 'membership'> {
  const option = 'group.column';
  const place = { sheet: table.origin.sheet, column: name, option };
  const column = columnByName(table, name, option);
  const membership = new Uint8Array(table.rowCount).fill(unknown);
  let from: number | null = null;
  if (values.length > 0) {
    const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
    for (let row = 0; row < table.rowCount; row++) {
      const text = cellText(column, row).trim().toLowerCase();
      if (text !== '') membership[row] = wanted.has(text) ? inside : outside;
    }
  } else {
    if (column.kind !== 'number') throw new Problem('column-not-numeric', place);
    const sorted = column.values.filter((value, row) => column.valid[row] === 1 && Number.isFinite(value)).sort();
    if (sorted.length === 0) throw new Problem('column-no-values', place);
    // equal numbers are in together or out together
    from = quantile(sorted, 1 - topPercent / 100, 2);
    for (let row = 0; row < table.rowCount; row++) {
      if (column.valid[row]) membership[row] = column.values[row] >= from ? inside : outside;
    }
  }
  const count = (what: number): number => membership.reduce((sum, of) => (of === what ? sum + 1 : sum), 0);
  const [customers, others] = [count(inside), count(outside)];
  if (customers < fewest) throw new Problem('group-too-small', place, { count: customers, needed: fewest });
  if (others < fewest) throw new Problem('group-everyone', place, { others });
  return { group: { column: name, values: [...values], customers, others, from }, membership };
}
