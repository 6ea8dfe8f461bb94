import { Problem } from '../../../problem';
import { gini } from '../../../stats/gini';
import type { NumberColumn } from '../../../table/table';
import { presentValues } from '../../../table/presentValues';
import { checkShares } from '../../../groups/checkShares';
import { summarizeClasses } from '../../../groups/summarizeClasses';
import { abcClasses } from '../../../groups/abcClasses';
import { cumulativeCurve } from '../../../groups/cumulativeCurve';
import type { AbcDetail } from './detail';
import type { AbcOptions } from './options';

/**
 * ABC classes of the customers of a list, one value and one name per row. Throws `cuts-do-not-add-up`,
 * `options-invalid` for a class name used twice, `value-out-of-range` for a total of 0 or less, and for values of 0 or
 * less where the options refuse them.
 */
export function evaluateAbc(
  sheet: string,
  { id: ids, value: column }: { id: string[]; value: NumberColumn },
  options: AbcOptions,
): AbcDetail {
  checkShares(options.classes, 'classes');
  const values = presentValues(column);
  const shares = options.classes.map(({ share }) => share);
  const { classes, cumulative, order, total } = abcClasses(values, shares, options.rule);
  const place = { sheet, column: column.name, option: 'value' };
  if (!(total > 0)) throw new Problem('value-out-of-range', place, { total });
  const notPositive = order.filter((row) => values[row] <= 0);
  if (notPositive.length > 0 && options.notPositive === 'refuse') {
    throw new Problem('value-out-of-range', place, { count: notPositive.length });
  }
  const missing: number[] = [];
  values.forEach((value, row) => {
    if (Number.isNaN(value)) missing.push(row);
  });
  const ascending = Float64Array.from(order, (row) => values[row]).reverse();
  const coefficient = gini(ascending);
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    value: column.name,
    ids,
    values,
    classIndices: classes,
    cumulative,
    classes: summarizeClasses(
      classes,
      options.classes.map(({ name }) => name),
      values,
      values,
    ),
    total,
    missing,
    notPositive: {
      customers: notPositive.length,
      sum: notPositive.reduce((sum, row) => sum + values[row], 0),
    },
    peak: cumulative.reduce((peak, share) => (share > peak ? share : peak), 0),
    concentration: {
      gini: known(coefficient),
      giniCorrected: known((coefficient * order.length) / (order.length - 1)),
      topFifth: shareOfFirst(order, values, Math.ceil(order.length / 5 - 1e-9), total),
    },
    curve: curveOf(order, values, total),
  };
}

function shareOfFirst(order: Uint32Array, values: Float64Array, count: number, total: number): number {
  return order.subarray(0, count).reduce((sum, row) => sum + values[row], 0) / total;
}

/** The cumulative curve, customers in the order of their values. */
function curveOf(order: Uint32Array, values: Float64Array, total: number): AbcDetail['curve'] {
  let sum = 0;
  return cumulativeCurve(Float64Array.from(order, (row) => (sum += values[row]) / total));
}
