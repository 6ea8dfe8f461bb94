import { Problem } from '../../../problem';
import { gini } from '../../../stats/gini';
import type { NumberColumn } from '../../../table/table';
import { presentValues } from '../../../table/presentValues';
import { checkShares } from '../../../groups/checkShares';
import { summarizeClasses } from '../../../groups/summarizeClasses';
import { abcClasses } from '../../../groups/abcClasses';
import type { AbcDetail } from './detail';
import type { AbcOptions } from './options';

const curvePoints = 100;

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

/** The cumulative curve from (0, 0) to (1, 1): every customer, or every hundredth part of them. */
function curveOf(order: Uint32Array, values: Float64Array, total: number): AbcDetail['curve'] {
  const n = order.length;
  const points = Math.min(n, curvePoints);
  const curve = [{ customers: 0, value: 0 }];
  let sum = 0;
  let taken = 0;
  for (let point = 1; point <= points; point++) {
    const until = Math.round((n * point) / points);
    while (taken < until) sum += values[order[taken++]];
    curve.push({ customers: taken / n, value: sum / total });
  }
  return curve;
}
