import { formulaClv } from '../../../orders/value';
import { Problem } from '../../../problem';
import { numberColumn } from '../../../table/columns';
import { customerIds } from '../../../table/customerIds';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import type { NearCustomer, RewardsDetail, RuleResult } from './detail';
import type { RewardsOptions } from './options';

type Rule = RewardsOptions['rules'][number];
type Read = (row: number) => number;

/**
 * Who qualifies for which reward, what it costs, and the retention that it needs to pay. Throws what reading the columns
 * throws, `rewards-same-threshold`, `retention-not-share`, `value-without-end`.
 */
export function evaluateRewards(table: Table, options: RewardsOptions): RewardsDetail {
  const { rate, near, margin, marginShare, retention, retentionColumn } = options;
  const valueColumn = options.value ?? valueLikeColumn(table);
  const value = reader(table, valueColumn, 'value');
  const profit = margin === undefined ? (row: number) => marginShare * value(row) : reader(table, margin, 'margin');
  const kept = retentionColumn === undefined ? () => retention : reader(table, retentionColumn, 'retentionColumn');
  if (rate === 0 && retention === 1) throw new Problem('value-without-end', { option: 'retention' });
  const rules = [...options.rules].sort((a, b) => b.threshold - a.threshold);
  rules.slice(1).forEach(({ threshold, name }, i) => {
    if (threshold === rules[i].threshold) {
      throw new Problem('rewards-same-threshold', { option: 'rules' }, { first: rules[i].name, second: name });
    }
  });
  const reached = new Int32Array(table.rowCount).fill(-1);
  let unrated = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (Number.isNaN(value(row))) unrated++;
    else reached[row] = rules.findIndex(({ threshold }) => value(row) >= threshold);
    const share = kept(row);
    if (share < 0 || share > 1) {
      throw new Problem(
        'retention-not-share',
        { column: retentionColumn, option: 'retentionColumn' },
        { value: share },
      );
    }
  }
  const rows = Array.from(reached.keys());
  const results = rules.map((rule, i) => {
    const own = rows.filter((row) => (options.gets === 'all' ? value(row) >= rule.threshold : reached[row] === i));
    return ruleResult(rule, own, { value, profit, kept }, options, table.rowCount);
  });
  const gains = results.map(({ gain }) => gain).filter((gain) => gain !== null);
  return {
    ...{ valueColumn, customers: table.rowCount, unrated, rules: results, reached },
    qualified: reached.filter((rule) => rule >= 0).length,
    cost: results.reduce((sum, { cost }) => sum + cost, 0),
    gain: gains.length > 0 ? gains.reduce((sum, gain) => sum + gain, 0) : null,
    near: nearCustomers(table, options, rules, reached, value, near),
    contactPoints: options.contactPoints
      .map((point) => ({ ...point, gap: point.importance * (5 - point.rating) }))
      .sort((a, b) => b.gap - a.gap || b.importance - a.importance),
    isMarginAssumed: margin === undefined,
    isRetentionAssumed: retentionColumn === undefined,
  };
}

function reader(table: Table, name: string, option: string): Read {
  const { values, valid } = numberColumn(table, name, option);
  return (row) => (valid[row] ? values[row] : NaN);
}

function ruleResult(
  { name, threshold, reward, cost, costShare }: Rule,
  rows: readonly number[],
  { value, profit, kept }: Record<'value' | 'profit' | 'kept', Read>,
  { rate, taken, retentionWith }: RewardsOptions,
  customers: number,
): RuleResult {
  const mean = (read: Read): number => {
    const known = rows.map(read).filter(Number.isFinite);
    return known.reduce((sum, one) => sum + one, 0) / known.length;
  };
  const [margin, retention] = [mean(profit), mean(kept)];
  const worth = rows.reduce((sum, row) => sum + value(row), 0);
  const total = taken * (cost * rows.length + costShare * worth);
  const costPerCustomer = rows.length > 0 ? total / rows.length : 0;
  const now = rows.length > 0 && Number.isFinite(margin) ? valueOf(margin, retention, rate) : NaN;
  const canGain = retentionWith !== null && Number.isFinite(now);
  return {
    ...{ name, threshold, reward, customers: rows.length, share: rows.length / customers, value: worth },
    ...{ margin, retention, cost: total, costPerCustomer },
    needed: neededRetention(now, margin - costPerCustomer, rate),
    gain: canGain ? rows.length * (valueOf(margin - costPerCustomer, retentionWith, rate) - now) : null,
  };
}

const valueOf = (margin: number, retention: number, discount: number): number =>
  formulaClv({ margin, retention, discount });

/**
 * With reward costs off the margin, the retention r′ at which a customer is worth as much as without the programme:
 * (m − c) r′ / (1 + i − r′) = V, so r′ = V (1 + i) / (m − c + V). `null` where it would be above 1.
 */
function neededRetention(now: number, left: number, rate: number): number | null {
  if (!(now > 0) || !(left > 0)) return null;
  const needed = (now * (1 + rate)) / (left + now);
  return needed <= 1 ? needed : null;
}

function nearCustomers(
  table: Table,
  options: RewardsOptions,
  rules: readonly Rule[],
  reached: Int32Array,
  value: Read,
  near: number,
): NearCustomer[] {
  const ids = customerIds(table, options.customer ?? guessRoles(table).customer?.[0], 'customer');
  const found: NearCustomer[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const next = reached[row] < 0 ? rules.length - 1 : reached[row] - 1;
    if (next < 0 || Number.isNaN(value(row))) continue;
    const { threshold } = rules[next];
    const missing = threshold - value(row);
    if (missing <= near * Math.abs(threshold)) found.push({ id: ids[row], value: value(row), rule: next, missing });
  }
  return found.sort(
    (a, b) => a.missing / Math.abs(rules[a.rule].threshold) - b.missing / Math.abs(rules[b.rule].threshold),
  );
}
