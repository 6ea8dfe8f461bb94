import { Problem } from '../problem';
import { numberColumn } from '../table/columns';
import type { Table } from '../table/table';
import type { Tiers } from './options';

/** How far shares may be from 100 in sum: room for 33.33 three times, not for a missing tier. */
const shareTolerance = 0.01 + 1e-9;
/** Tier indices are 8-bit. */
const mostTiers = 100;

/**
 * What can be wrong with cuts that have the right form. Throws `cuts-do-not-add-up`, `cuts-not-descending`,
 * `options-invalid` for too many tiers or a name used twice, and what reading the value column throws.
 */
export function checkTiers(table: Table, tiers: Tiers): void {
  if (tiers.cuts.length > mostTiers) {
    throw new Problem('options-invalid', { option: 'tiers.cuts' }, { value: tiers.cuts.length });
  }
  tiers.cuts.forEach((cut, i) => {
    if (tiers.cuts.findIndex(({ name }) => name === cut.name) !== i) {
      throw new Problem('options-invalid', { option: `tiers.cuts.${i}.name` }, { value: cut.name });
    }
  });
  if (tiers.by === 'share-of-value') numberColumn(table, tiers.column, 'tiers.column');
  if (tiers.by === 'share-of-customers' || tiers.by === 'share-of-value') {
    const sum = tiers.cuts.reduce((total, { share }) => total + share, 0);
    const negative = tiers.cuts.findIndex(({ share }) => !(share >= 0));
    if (negative >= 0 || !(Math.abs(sum - 100) <= shareTolerance)) {
      const option = negative >= 0 ? `tiers.cuts.${negative}.share` : 'tiers.cuts';
      throw new Problem('cuts-do-not-add-up', { option }, { sum: Number(sum.toFixed(6)) });
    }
  }
  if (tiers.by === 'score') {
    tiers.cuts.slice(0, -1).forEach(({ from }, i) => {
      const above = i === 0 ? undefined : tiers.cuts[i - 1].from;
      if (from === undefined || (above !== undefined && !(from < above))) {
        throw new Problem('cuts-not-descending', { option: `tiers.cuts.${i}.from` });
      }
    });
  }
}
