import { Problem } from '../../../problem';
import { columnByName, numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { checkIndicators } from '../../../scoring/checkIndicators';
import { checkTiers } from '../../../tiers/checkTiers';
import type { PyramidOptions } from './options';

/**
 * Everything that can be wrong with options that have the right form, except what scoring a column finds out.
 * Throws the first `Problem`: column-missing, column-not-numeric, column-duplicate, weight-negative, weights-all-zero,
 * cuts-do-not-add-up, cuts-not-descending, options-invalid.
 */
export function checkOptions(table: Table, options: PyramidOptions): void {
  if (options.id !== undefined) columnByName(table, options.id, 'id');
  checkIndicators(table, options.indicators);
  checkTiers(table, options.tiers);
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
