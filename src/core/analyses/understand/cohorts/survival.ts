import type { OrderLog } from '../../../orders/log';
import type { Orders } from '../../../orders/readOrders';
import { kaplanMeier, medianSurvival } from '../../../stats/survival/kaplanMeier';
import { logRank } from '../../../stats/survival/logRank';
import { quantile } from '../../../stats/quantile';
import { categoriesOf } from '../../../table/categories';
import type { Table } from '../../../table/table';
import type { Activity } from './activity';
import type { CohortsDetail } from './detail';
import type { CohortsOptions } from './options';

/** Nine of ten gaps between purchases are shorter than the silence that means gone. */
const usualGaps = 0.9;
/** Without a gap to learn from. */
const startingSilence = 90;
/** Gaps looked at; more of them do not change their quantile. */
const mostGaps = 200_000;

/**
 * How long customers stay: from the first purchase to the last, gone when they have been silent for so long at the end of
 * the list. Curves per group with a log-rank test where a column of groups is named; a customer belongs to the group of its
 * last row. Throws what reading the column throws, `too-many-categories`.
 */
export function findSurvival(
  table: Table,
  options: CohortsOptions,
  { log, rows }: Orders,
  { first, last, lastDay }: Activity,
): Pick<CohortsDetail, 'survival' | 'groups'> {
  const goneAfter = options.goneAfter ?? usualSilence(log);
  const codes = Array.from(first.keys()).filter((code) => first[code] !== Infinity);
  const times = Float64Array.from(codes, (code) => last[code] - first[code]);
  const isGone = Uint8Array.from(codes, (code) => (lastDay - last[code] > goneAfter ? 1 : 0));
  const steps = kaplanMeier(times, isGone);
  const survival = {
    ...{ goneAfter, customers: codes.length, gone: isGone.reduce((sum, gone) => sum + gone, 0) },
    ...{ medianDays: medianSurvival(steps), steps },
  };
  if (options.group === undefined) return { survival, groups: null };
  const categories = categoriesOf(table, options.group, [], 'group');
  const groupOf = new Int32Array(first.length).fill(-1);
  log.customer.forEach((code, row) => {
    const group = categories.codes[rows ? rows[row] : row];
    if (code >= 0 && group >= 0) groupOf[code] = group;
  });
  const members = Array.from(codes.keys()).filter((i) => groupOf[codes[i]] >= 0);
  const ofGroup = categories.names.map((_, group) => members.filter((i) => groupOf[codes[i]] === group));
  const curves = ofGroup.map((of) =>
    kaplanMeier(
      of.map((i) => times[i]),
      of.map((i) => isGone[i]),
    ),
  );
  return {
    survival,
    groups: {
      column: options.group,
      names: categories.names,
      customers: ofGroup.map((of) => of.length),
      steps: curves,
      medianDays: curves.map(medianSurvival),
      test: logRank(
        members.map((i) => times[i]),
        members.map((i) => isGone[i]),
        members.map((i) => groupOf[codes[i]]),
        categories.names.length,
      ),
    },
  };
}

/** Days between purchases of the same customer that nine of ten gaps do not reach; at least a week. */
function usualSilence({ customer, day, amount }: OrderLog): number {
  const rows = new Float64Array(Math.min(customer.length, mostGaps));
  let length = 0;
  for (let row = 0; row < customer.length && length < rows.length; row++) {
    if (customer[row] >= 0 && day[row] === day[row] && !(amount && amount[row] < 0)) {
      // customer and day in one number that sorts
      rows[length++] = customer[row] * 1_000_000 + Math.floor(day[row]) + 500_000;
    }
  }
  const sorted = rows.subarray(0, length).sort();
  const gaps: number[] = [];
  for (let i = 1; i < length; i++) {
    const gap = sorted[i] - sorted[i - 1];
    const isSameCustomer = Math.floor(sorted[i] / 1_000_000) === Math.floor(sorted[i - 1] / 1_000_000);
    if (isSameCustomer && gap > 0) gaps.push(gap);
  }
  if (gaps.length === 0) return startingSilence;
  return Math.max(7, Math.ceil(quantile(Float64Array.from(gaps).sort(), usualGaps)));
}
