import { Problem } from '../../../problem';
import { quantile } from '../../../stats/quantile';
import { chiSquaredTail } from '../../../stats/tests/chiSquaredTail';
import { wilsonInterval } from '../../../stats/tests/wilsonInterval';
import { categoriesOf } from '../../../table/categories';
import { columnByName, numberColumn } from '../../../table/columns';
import { presentValues } from '../../../table/presentValues';
import type { Table } from '../../../table/table';
import type { SatisfactionTrapDetail } from './detail';
import { trapGroups, type SatisfactionTrapOptions } from './options';

/** More different answers than this are put into classes. */
const mostLevels = 11;
const classCount = 5;
const satisfiedShare = 0.8;

/**
 * Who is satisfied and leaves. `ids` names the rows. Throws what reading the columns throws, `column-not-date` for a last
 * order without a day of the survey, `outcome-not-two-values`, `outcome-one-value`, `no-data-rows` without a complete row.
 */
export function evaluateSatisfactionTrap(
  table: Table,
  ids: string[],
  options: SatisfactionTrapOptions,
): SatisfactionTrapDetail {
  const said = presentValues(numberColumn(table, options.satisfaction, 'satisfaction'));
  const { stays, staysFrom } = stayingOf(table, options);
  const profit = options.profit === undefined ? null : presentValues(numberColumn(table, options.profit, 'profit'));
  const rows = Array.from(said.keys()).filter((row) => Number.isFinite(said[row]) && !Number.isNaN(stays[row]));
  if (rows.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const satisfiedFrom = options.satisfiedFrom ?? usualThreshold(rows.map((row) => said[row]));
  const groupOf = new Int32Array(table.rowCount).fill(-1);
  for (const row of rows) {
    const isSatisfied = said[row] >= satisfiedFrom;
    const isLoss = profit !== null && profit[row] < 0;
    const group = stays[row]
      ? isLoss
        ? 'unprofitable'
        : isSatisfied
          ? 'friends'
          : 'captive'
      : isSatisfied
        ? 'trap'
        : 'risk';
    groupOf[row] = trapGroups.indexOf(group);
  }
  const count = (meets: (row: number) => boolean): number => rows.filter(meets).length;
  const isSatisfied = (row: number): boolean => said[row] >= satisfiedFrom;
  const satisfied = count(isSatisfied);
  const leavers = count((row) => !stays[row]);
  const satisfiedLeavers = count((row) => !stays[row] && isSatisfied(row));
  return {
    ...{ satisfaction: options.satisfaction, stays: options.stays, satisfiedFrom, staysFrom },
    ...{ customers: rows.length, incomplete: table.rowCount - rows.length },
    groups: trapGroups.map((group, index) => {
      const customers = count((row) => groupOf[row] === index);
      return { group, name: options.names[group], customers, share: customers / rows.length };
    }),
    satisfied: satisfied / rows.length,
    staying: 1 - leavers / rows.length,
    trap:
      leavers === 0
        ? null
        : {
            ...{ leavers, satisfied: satisfiedLeavers, share: satisfiedLeavers / leavers },
            ...wilsonInterval(satisfiedLeavers, leavers),
          },
    test: testTable(rows.length, satisfied, leavers, satisfiedLeavers),
    levels: levelsOf(rows, said, stays),
    ids,
    groupOf,
  };
}

/** 1 where a customer stays, 0 where it leaves, NaN where that is not known. */
function stayingOf(table: Table, options: SatisfactionTrapOptions): { stays: Float64Array; staysFrom: number | null } {
  const { stays: name, surveyed } = options;
  const column = columnByName(table, name, 'stays');
  const place = { sheet: table.origin.sheet, column: name, option: 'stays' };
  if (column.kind === 'date') {
    const survey = surveyed === undefined ? undefined : columnByName(table, surveyed, 'surveyed');
    if (survey?.kind !== 'date') {
      throw new Problem('column-not-date', { ...place, option: 'surveyed' }, { column: surveyed ?? '' });
    }
    const stays = column.values.map((day, row) => {
      if (!survey.valid[row]) return NaN;
      // who never ordered has not ordered since
      return column.valid[row] && day > survey.values[row] ? 1 : 0;
    });
    return { stays, staysFrom: null };
  }
  if (column.kind === 'number') {
    const values = presentValues(numberColumn(table, name, 'stays'));
    const sorted = values.filter(Number.isFinite).sort();
    const isYesNo = sorted.every((value) => value === 0 || value === 1);
    const from = options.staysFrom ?? (isYesNo ? 1 : quantile(sorted, 0.5));
    return {
      stays: values.map((value) => (Number.isNaN(value) ? NaN : value >= from ? 1 : 0)),
      staysFrom: isYesNo ? null : from,
    };
  }
  const { names, codes, counts } = categoriesOf(table, name, [], 'stays');
  if (names.length > 2) throw new Problem('outcome-not-two-values', place, { count: names.length });
  if (names.length < 2) throw new Problem('outcome-one-value', place, { value: names[0] });
  const yes = names.findIndex((text) => /^(?:yes|y|true|1|ja|j|wahr|是|有)$/i.test(text.trim()));
  const meant = yes >= 0 ? yes : counts[0] >= counts[1] ? 0 : 1;
  return { stays: Float64Array.from(codes, (code) => (code < 0 ? NaN : code === meant ? 1 : 0)), staysFrom: null };
}

/** Four fifths of the scale, from its usual end: 4 of 5, 8 of 10, 80 of 100. */
function usualThreshold(answers: readonly number[]): number {
  const most = answers.reduce((largest, answer) => Math.max(largest, answer), -Infinity);
  const end = [5, 7, 10, 100].find((scale) => most <= scale) ?? most;
  return Math.round(satisfiedShare * end * 100) / 100;
}

function testTable(all: number, satisfied: number, leavers: number, satisfiedLeavers: number) {
  const others = all - satisfied;
  if (satisfied === 0 || others === 0 || leavers === 0 || leavers === all) return null;
  const stayOfSatisfied = 1 - satisfiedLeavers / satisfied;
  const stayOfOthers = 1 - (leavers - satisfiedLeavers) / others;
  const cross =
    (satisfied - satisfiedLeavers) * (leavers - satisfiedLeavers) -
    satisfiedLeavers * (others - leavers + satisfiedLeavers);
  const product = satisfied * others * leavers * (all - leavers);
  const chiSquared = (all * cross * cross) / product;
  return {
    chiSquared,
    phi: cross / Math.sqrt(product),
    pValue: chiSquaredTail(chiSquared, 1),
    stayOfSatisfied,
    stayOfOthers,
  };
}

function levelsOf(rows: readonly number[], said: Float64Array, stays: Float64Array): SatisfactionTrapDetail['levels'] {
  const sorted = Float64Array.from(rows, (row) => said[row]).sort();
  const distinct = [...new Set(sorted)];
  const borders =
    distinct.length <= mostLevels
      ? distinct
      : [...new Set(Array.from({ length: classCount }, (_, i) => quantile(sorted, i / classCount)))];
  return borders.flatMap((from, i) => {
    const next = borders.at(i + 1) ?? Infinity;
    const of = rows.filter((row) => said[row] >= from && said[row] < next);
    const to = of.reduce((most, row) => Math.max(most, said[row]), from);
    const stay = of.reduce((sum, row) => sum + stays[row], 0) / of.length;
    return of.length === 0 ? [] : [{ from, to, customers: of.length, stay }];
  });
}
