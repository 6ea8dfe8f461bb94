import { Problem } from '../../../problem';
import { readOrders } from '../../../orders/readOrders';
import { chiSquaredTail } from '../../../stats/tests/chiSquaredTail';
import { wilsonInterval } from '../../../stats/tests/wilsonInterval';
import type { Table } from '../../../table/table';
import { countActivity, type Activity } from './activity';
import type { Cohort, CohortsDetail, MeanRetention } from './detail';
import type { CohortsOptions } from './options';
import { findSurvival } from './survival';

/**
 * Who comes back, by the period of the first purchase; and how long customers stay. Throws what reading the columns throws,
 * `no-data-rows`, `one-period` where no later period is seen.
 */
export function evaluateCohorts(table: Table, options: CohortsOptions): CohortsDetail {
  const orders = readOrders(table, options);
  const activity = countActivity(orders.log, options.period, table.origin.sheet);
  const { periods, incomplete } = activity;
  if (periods.count < 2) {
    throw new Problem('one-period', { sheet: table.origin.sheet, column: options.date, option: 'date' });
  }
  const triangle = triangleOf(activity);
  const mean = meanOf(triangle);
  return {
    period: options.period,
    triangle,
    mean,
    halves: compareHalves(triangle),
    ...findSurvival(table, options, orders, activity),
    customers: triangle.reduce((sum, { customers }) => sum + customers, 0),
    rows: table.rowCount,
    incomplete,
    isLastOpen: periods.isLastOpen,
    cleaning: orders.cleaning,
  };
}

/** A row per period in which somebody bought first. */
function triangleOf({ periods, customers, active, revenue }: Activity): Cohort[] {
  const { count, names } = periods;
  return names.flatMap((cohort, index): Cohort[] => {
    if (customers[index] === 0) return [];
    const cells = [index * count, index * count + count - index] as const;
    const counts = Array.from(active.subarray(...cells));
    return [
      {
        cohort,
        customers: customers[index],
        active: counts,
        retention: counts.map((bought) => bought / customers[index]),
        revenue: revenue && Array.from(revenue.subarray(...cells)),
      },
    ];
  });
}

/** Per period after the first purchase, over the cohorts that have reached it. */
function meanOf(triangle: readonly Cohort[]): MeanRetention[] {
  const longest = Math.max(...triangle.map(({ active }) => active.length));
  return Array.from({ length: longest }, (_, period) => {
    const reached = triangle.filter(({ active }) => active.length > period);
    const { customers, bought } = sumsOf(reached, period);
    const [older, younger] = halvesOf(reached);
    const share = bought / customers;
    const { from, to } = wilsonInterval(bought, customers);
    return { period, customers, share, from, to, older: shareOf(older, period), younger: shareOf(younger, period) };
  });
}

function sumsOf(cohorts: readonly Cohort[], period: number): { customers: number; bought: number } {
  return cohorts.reduce(
    (sums, { customers, active }) => ({
      customers: sums.customers + customers,
      bought: sums.bought + active[period],
    }),
    { customers: 0, bought: 0 },
  );
}

function shareOf(cohorts: readonly Cohort[], period: number): number | null {
  const { customers, bought } = sumsOf(cohorts, period);
  return customers > 0 ? bought / customers : null;
}

function halvesOf(cohorts: readonly Cohort[]): [older: readonly Cohort[], younger: readonly Cohort[]] {
  const middle = Math.ceil(cohorts.length / 2);
  return [cohorts.slice(0, middle), cohorts.slice(middle)];
}

/** Older against younger cohorts in the period after the first purchase: χ² with one degree of freedom. */
function compareHalves(triangle: readonly Cohort[]): CohortsDetail['halves'] {
  const period = 1;
  const [older, younger] = halvesOf(triangle.filter(({ active }) => active.length > period)).map((half) =>
    sumsOf(half, period),
  );
  if (older.customers === 0 || younger.customers === 0) return null;
  const shares = [older.bought / older.customers, younger.bought / younger.customers];
  const share = (older.bought + younger.bought) / (older.customers + younger.customers);
  const variance = share * (1 - share) * (1 / older.customers + 1 / younger.customers);
  const chiSquared = variance > 0 ? (shares[0] - shares[1]) ** 2 / variance : 0;
  return { period, older: shares[0], younger: shares[1], pValue: chiSquaredTail(chiSquared, 1) };
}
