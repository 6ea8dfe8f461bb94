import { Problem } from '../../../problem';
import { whaleCurve } from '../../../groups/whaleCurve';
import { gini } from '../../../stats/gini';
import type { NumberColumn } from '../../../table/table';
import type { ConcentrationDetail, TopShare } from './detail';

const topCounts = [1, 5, 10];
const topPercents = [1, 5, 10, 20, 50];
const fourFifths = 0.8;
/** Shares this close to a whole customer, or to four fifths, count as that. */
const guard = 1e-9;

/**
 * How much of a value the largest customers hold. `id` names the rows, `named` says how many are listed. Throws `value-out-of-range` for a total of 0 or
 * less, of which nobody has a share.
 */
export function evaluateConcentration(
  sheet: string,
  { id: nameOf, value: column }: { id: (row: number) => string; value: NumberColumn },
  named: number,
): ConcentrationDetail {
  const values = descendingValues(column);
  const n = values.length;
  const cumulative = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) cumulative[i] = sum += values[i];
  const total = sum;
  if (!(total > 0 && Number.isFinite(total))) {
    throw new Problem('value-out-of-range', { sheet, column: column.name, option: 'value' }, { value: total });
  }
  for (let i = 0; i < n; i++) cumulative[i] /= total;
  const ascending = values.slice().reverse();
  const hasLosses = ascending[0] < 0;
  const coefficient = hasLosses ? null : gini(ascending);
  const herfindahl = hasLosses ? null : sumOfSquares(values) / total ** 2;
  const count = (percent: number): number => Math.ceil((percent / 100) * n - guard);
  const topShares: TopShare[] = [
    ...topCounts.filter((top) => top <= n).map((top) => topShare('count', top, top, cumulative)),
    ...topPercents.map((top) => topShare('percent', top, count(top), cumulative)),
  ];
  const reached = cumulative.findIndex((share) => share >= fourFifths - guard) + 1;
  const losses = hasLosses ? values.filter((value) => value < 0) : values.subarray(n);
  const left = total - values[0];
  const rows = largestRows(column, values, named);
  return {
    value: column.name,
    customers: n,
    missing: column.values.length - n,
    total,
    gini: coefficient,
    giniCorrected: coefficient === null || n < 2 ? null : (coefficient * n) / (n - 1),
    herfindahl,
    effectiveCustomers: herfindahl === null ? null : 1 / herfindahl,
    topShares,
    eighty: { customers: reached, share: reached / n },
    withoutLargest: {
      id: nameOf(rows[0]),
      value: values[0],
      share: values[0] / total,
      total: left,
      secondShare: n > 1 && left > 0 ? values[1] / left : null,
    },
    losses: { customers: losses.length, sum: losses.reduce((lost, value) => lost + value, 0) },
    largest: rows.map((row, i) => ({
      id: nameOf(row),
      value: values[i],
      share: values[i] / total,
      cumulative: cumulative[i],
    })),
    ...whaleCurve(cumulative),
  };
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return sum;
}

function topShare(by: TopShare['by'], top: number, customers: number, cumulative: Float64Array): TopShare {
  return { by, top, customers, share: cumulative[customers - 1] };
}

/** Values that are there, the largest first. */
function descendingValues({ values, valid }: NumberColumn): Float64Array {
  const present = new Float64Array(values.length);
  let length = 0;
  for (let row = 0; row < values.length; row++) if (valid[row]) present[length++] = values[row];
  return present.subarray(0, length).sort().reverse();
}

/** The rows of the largest values, equal ones in the order of the list. */
function largestRows({ values, valid }: NumberColumn, descending: Float64Array, most: number): number[] {
  const least = descending[Math.min(most, descending.length) - 1];
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (valid[row] && values[row] >= least) rows.push(row);
  return rows.sort((a, b) => values[b] - values[a] || a - b).slice(0, most);
}
