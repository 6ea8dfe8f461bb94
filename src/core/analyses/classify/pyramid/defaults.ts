import type { Naming } from '../../analysis';
import { startingIndicators } from '../../../scoring/startingIndicators';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { startingTiers } from '../../../tiers/startingTiers';
import { pyramidSchema, type PyramidOptions } from './options';

/**
 * Options to start from: {@link startingIndicators}, min–max scoring, Curry's tiers, sums of the most sales-like column.
 * Throws what finding the indicators throws.
 */
export function pyramidDefaults(table: Table, naming?: Naming): PyramidOptions {
  const indicators = startingIndicators(table);
  const roles = guessRoles(table);
  const isUsable = (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.kind === 'number' && column.valid.includes(1));
  const firstBenefit = indicators.find(({ direction }) => direction === 'benefit');
  const valueColumn = roles.amount?.find(isUsable) ?? firstBenefit?.column;
  return pyramidSchema.parse({
    ...(roles.customer ? { id: roles.customer[0] } : {}),
    indicators,
    tiers: startingTiers(naming),
    valueColumns: valueColumn === undefined ? [] : [valueColumn],
  });
}
