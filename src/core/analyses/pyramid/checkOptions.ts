import { Problem } from '../../problem';
import { columnByName, numberColumn } from '../../table/columns';
import type { Table } from '../../table/table';
import { checkIndicators } from '../scoring/checkIndicators';
import type { PyramidOptions } from './options';

/** How far shares may be from 100 in sum: room for 33.33 three times, not for a missing tier. */
const shareTolerance = 0.01 + 1e-9;
/** Tier indices are 8-bit. */
const mostTiers = 100;

/**
 * Everything that can be wrong with options that have the right form, except what scoring a column finds out.
 * Throws the first `Problem`: column-missing, column-not-numeric, column-duplicate, weight-negative, weights-all-zero,
 * cuts-do-not-add-up, cuts-not-descending, options-invalid.
 */
export function checkOptions(table: Table, options: PyramidOptions): void {
  if (options.id !== undefined) columnByName(table, options.id, 'id');
  checkIndicators(table, options.indicators);
  checkTiers(table, options);
  options.valueColumns.forEach((name, i) => {
    numberColumn(table, name, `valueColumns.${i}`);
    if (options.valueColumns.indexOf(name) !== i) {
      throw new Problem('column-duplicate', { column: name, option: `valueColumns.${i}` });
    }
  });
  const names = new Set(options.tiers.cuts.map((cut) => cut.name));
  const checkTierName = (name: string, option: string) => {
    if (!names.has(name)) throw new Problem('options-invalid', { option }, { value: name });
  };
  options.rules.forEach(({ effect, tier }, i) => {
    if (tier !== undefined) checkTierName(tier, `rules.${i}.tier`);
    else if (effect !== 'unrated') throw new Problem('options-invalid', { option: `rules.${i}.tier` }, { value: '' });
  });
  options.overrides.forEach((override, i) => checkTierName(override.tier, `overrides.${i}.tier`));
}

function checkTiers(table: Table, { tiers }: PyramidOptions): void {
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
