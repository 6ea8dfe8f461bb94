import { Problem } from '../../../problem';
import { columnByName } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { cellText } from '../../../table/customerIds';
import { formulaClv } from '../../../orders/value';
import { sumOverCustomers } from '../../../orders/customerEquity';
import type { FormulaValueDetail, TierEquity, WhatIf } from './detail';
import { equityUnder } from './equityUnder';
import type { FormulaValueOptions } from './options';
import { readCustomers } from './readCustomers';

/** Tiers shown one by one; the rest of them is pooled. */
const mostTiers = 20;
/** What the sheet and the JSON answer by themselves. */
const changes: WhatIf['change'][] = [
  { retentionPoints: -5 },
  { retentionPoints: -1 },
  { retentionPoints: 1 },
  { retentionPoints: 5 },
  { discountPoints: 2 },
  { discountPoints: -2 },
  { marginPercent: -10 },
  { marginPercent: 10 },
];

/**
 * CLV by formula for every row that has a margin, a retention and an acquisition cost, their sum and what changes it.
 * Throws what {@link readCustomers} throws, and `no-rated-customer` when no row has all three.
 */
export function evaluateFormulaValue(table: Table, options: FormulaValueOptions): FormulaValueDetail {
  const customers = readCustomers(table, options);
  const { margin, retention, acquisitionCost } = customers;
  const { discount, growth, timing, retentionCost, horizon } = options;
  const common = { discount, growth, periods: horizon ?? Infinity, firstMargin: timing };
  const n = table.rowCount;
  const clv = new Float64Array(n).fill(NaN);
  const multiple = new Float64Array(n).fill(NaN);
  for (let row = 0; row < n; row++) {
    const rate = retention[row];
    if (rate !== rate) continue;
    multiple[row] = formulaClv({ ...common, margin: 1, retention: rate });
    if (Number.isNaN(margin[row] + acquisitionCost[row])) continue;
    const costs = { retentionCost, acquisitionCost: acquisitionCost[row] };
    clv[row] = formulaClv({ ...common, ...costs, margin: margin[row], retention: rate });
  }
  const sorted = clv.filter((value) => value === value).sort();
  if (sorted.length === 0) throw new Problem('no-rated-customer', { sheet: table.origin.sheet });
  const equity = sumOverCustomers(clv, null);
  const topFifth = sorted.subarray(sorted.length - Math.ceil(sorted.length / 5));
  const tierColumn = options.tier ?? (options.retention.from === 'per-tier' ? options.retention.column : null);
  return {
    ...customers,
    clv,
    multiple,
    valued: sorted.length,
    equity,
    topFifthShare: equity > 0 ? topFifth.reduce((sum, value) => sum + value, 0) / equity : null,
    lossMaking: sorted.reduce((count, value) => count + (value < 0 ? 1 : 0), 0),
    tierColumn,
    tiers: tierColumn === null ? [] : equityByTier(table, tierColumn, clv, retention, equity),
    whatIf: changes.map((change) => ({ change, equity: equityUnder(customers, change) })),
  };
}

/** Equity of the valued customers by the values of a column, highest mean CLV first; the smallest are pooled at the end. */
function equityByTier(
  table: Table,
  name: string,
  clv: Float64Array,
  retention: Float64Array,
  total: number,
): TierEquity[] {
  const column = columnByName(table, name, 'tier');
  const sums = new Map<string, { customers: number; equity: number; retention: number }>();
  let valued = 0;
  for (let row = 0; row < clv.length; row++) {
    if (Number.isNaN(clv[row])) continue;
    const tier = cellText(column, row);
    const sum = sums.get(tier) ?? { customers: 0, equity: 0, retention: 0 };
    sums.set(tier, sum);
    sum.customers++;
    sum.equity += clv[row];
    sum.retention += retention[row];
    valued++;
  }
  const largest = [...sums].sort(([, a], [, b]) => b.equity - a.equity);
  const shown = largest.slice(0, mostTiers).sort(([, a], [, b]) => b.equity / b.customers - a.equity / a.customers);
  const rest = largest.slice(mostTiers).reduce(
    (pool, [, sum]) => ({
      customers: pool.customers + sum.customers,
      equity: pool.equity + sum.equity,
      retention: pool.retention + sum.retention,
    }),
    { customers: 0, equity: 0, retention: 0 },
  );
  return [...shown, ...(rest.customers > 0 ? [[null, rest] as const] : [])].map(([tier, sum]) => ({
    tier,
    customers: sum.customers,
    share: sum.customers / valued,
    equity: sum.equity,
    equityShare: total > 0 ? sum.equity / total : null,
    meanClv: sum.equity / sum.customers,
    meanRetention: sum.retention / sum.customers,
  }));
}
