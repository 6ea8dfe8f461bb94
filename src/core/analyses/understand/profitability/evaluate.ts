import { Problem } from '../../../problem';
import { categoriesOf } from '../../../table/categories';
import { numberColumn } from '../../../table/columns';
import type { NumberColumn, Table } from '../../../table/table';
import type { Ladder, LossMaker, ProfitabilityDetail, TierProfit } from './detail';
import type { ProfitabilityOptions } from './options';

/** A line of costs: a column times a rate. */
interface CostLine {
  line: LossMaker['line'];
  column: NumberColumn;
  rate: number;
  /** Made of the margin, by what of revenue it is not. */
  isMargin: boolean;
}

/**
 * Profit per customer and per tier, costs allocated by their drivers. `ids` names the rows. A blank cost counts as 0, which
 * is told; a customer without revenue, margin or tier is left out. Throws what reading the columns throws, `too-many-categories`,
 * `column-duplicate` for a column that is two lines, `no-data-rows` where no row is complete.
 */
export function evaluateProfitability(table: Table, ids: string[], options: ProfitabilityOptions): ProfitabilityDetail {
  const groups = categoriesOf(table, options.tier, [], 'tier');
  const revenue = numberColumn(table, options.revenue, 'revenue');
  const lines = costLines(table, options, revenue);
  const profits = new Float64Array(table.rowCount).fill(NaN);
  const ladders = groups.names.map(() => ({ customers: 0, losses: 0, ladder: emptyLadder(options) }));
  const blanks = lines.map(() => 0);
  let incomplete = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const code = groups.codes[row];
    // a blank cost is none, but a blank margin is not all of revenue
    if (code < 0 || !revenue.valid[row] || lines.some(({ isMargin, column }) => isMargin && !column.valid[row])) {
      incomplete++;
      continue;
    }
    const { ladder } = ladders[code];
    let profit = revenue.values[row];
    ladder.revenue += revenue.values[row];
    lines.forEach(({ line, column, rate }, i) => {
      if (!column.valid[row]) blanks[i]++;
      const cost = costOf(column, rate, row);
      profit -= cost;
      if (typeof line === 'number') ladder.drivers[line] += cost;
      else ladder[line] += cost;
    });
    profits[row] = profit;
    ladder.profit += profit;
    ladders[code].customers++;
    if (profit < 0) ladders[code].losses++;
  }
  const total = sumLadders(ladders, options);
  if (total.customers === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const tiers = groups.names
    .map((name, code): TierProfit => tierProfit(name, ladders[code], total))
    .filter(({ customers }) => customers > 0)
    .sort((a, b) => b.profitPerCustomer - a.profitPerCustomer);
  const lossMakers = Array.from(profits.keys())
    .filter((row) => profits[row] < 0)
    .sort((a, b) => profits[a] - profits[b])
    .map((row) => lossMaker(row, ids[row], groups.names[groups.codes[row]], profits[row], revenue, lines, total));
  return {
    ...{ tierColumn: options.tier, revenueColumn: options.revenue, drivers: options.drivers },
    has: {
      discounts: options.discounts !== undefined,
      costOfGoods: (options.costOfGoods ?? options.margin) !== undefined,
    },
    ...{ tiers, total, lossMakers, ids, profits, incomplete },
    loss: lossMakers.reduce((sum, { profit }) => sum - profit, 0),
    blanks: lines.flatMap(({ column }, i) => (blanks[i] > 0 ? [{ column: column.name, count: blanks[i] }] : [])),
    isLoss: total.profit < 0,
  };
}

function costLines(
  table: Table,
  { discounts, costOfGoods, margin, drivers, revenue }: ProfitabilityOptions,
  sales: NumberColumn,
): CostLine[] {
  const lines = [
    ...(discounts === undefined ? [] : [{ line: 'discounts' as const, name: discounts, option: 'discounts', rate: 1 }]),
    ...(costOfGoods === undefined
      ? []
      : [{ line: 'costOfGoods' as const, name: costOfGoods, option: 'costOfGoods', rate: 1 }]),
    ...(margin === undefined || costOfGoods !== undefined
      ? []
      : [{ line: 'costOfGoods' as const, name: margin, option: 'margin', rate: 1 }]),
    ...drivers.map(({ column, rate }, i) => ({ line: i, name: column, option: `drivers.${i}.column`, rate })),
  ];
  return lines.map(({ line, name, option, rate }, i) => {
    // a share of revenue is a driver, revenue itself is no other cost
    const isTwice =
      lines.findIndex((other) => other.name === name) !== i || (name === revenue && typeof line === 'string');
    if (isTwice) throw new Problem('column-duplicate', { column: name, option });
    const column = numberColumn(table, name, option);
    const isMargin = option === 'margin';
    return { line, column: isMargin ? withoutMargin(sales, column) : column, rate, isMargin };
  });
}

/** What of revenue is no margin. */
function withoutMargin(sales: NumberColumn, margin: NumberColumn): NumberColumn {
  return { ...margin, values: margin.values.map((value, row) => sales.values[row] - value) };
}

/** A cost as a number to take off; 0 where it is blank. */
function costOf({ values, valid }: NumberColumn, rate: number, row: number): number {
  return valid[row] ? rate * values[row] : 0;
}

function emptyLadder({ drivers }: ProfitabilityOptions): Ladder {
  return { revenue: 0, discounts: 0, costOfGoods: 0, drivers: drivers.map(() => 0), profit: 0 };
}

function sumLadders(
  ladders: readonly { customers: number; ladder: Ladder }[],
  options: ProfitabilityOptions,
): ProfitabilityDetail['total'] {
  const total = { customers: 0, ...emptyLadder(options) };
  for (const { customers, ladder } of ladders) {
    total.customers += customers;
    for (const step of ['revenue', 'discounts', 'costOfGoods', 'profit'] as const) total[step] += ladder[step];
    ladder.drivers.forEach((cost, i) => (total.drivers[i] += cost));
  }
  return total;
}

function tierProfit(
  name: string,
  { customers, losses, ladder }: { customers: number; losses: number; ladder: Ladder },
  total: ProfitabilityDetail['total'],
): TierProfit {
  const shareOfCustomers = customers / total.customers;
  const shareOfProfit = total.profit > 0 ? ladder.profit / total.profit : null;
  return {
    ...{ name, customers, losses, ...ladder, shareOfCustomers, shareOfProfit },
    shareOfRevenue: total.revenue > 0 ? ladder.revenue / total.revenue : null,
    profitIndex: shareOfProfit === null ? null : shareOfProfit / shareOfCustomers,
    revenuePerCustomer: ladder.revenue / customers,
    profitPerCustomer: ladder.profit / customers,
  };
}

function lossMaker(
  row: number,
  id: string,
  tier: string,
  profit: number,
  revenue: NumberColumn,
  lines: readonly CostLine[],
  total: ProfitabilityDetail['total'],
): LossMaker {
  const sales = revenue.values[row];
  const ofAll = (line: LossMaker['line']): number => (typeof line === 'number' ? total.drivers[line] : total[line]);
  const excess = lines.map(({ line, column, rate }) => {
    const usual = total.revenue > 0 ? (ofAll(line) / total.revenue) * Math.max(0, sales) : 0;
    return costOf(column, rate, row) - usual;
  });
  const most = excess.reduce((best, value, i) => (value > excess[best] ? i : best), 0);
  const worst = lines.at(most);
  const common = { row, id, tier, revenue: sales, profit };
  const priceRise = sales > 0 ? -profit / sales : null;
  // revenue itself is below 0
  if (!worst) return { ...common, line: 'costOfGoods', cost: 0, unitsLess: null, priceRise };
  const units = worst.rate > 0 ? -profit / worst.rate : Infinity;
  const isDriver = typeof worst.line === 'number' && worst.column !== revenue;
  return {
    ...common,
    line: worst.line,
    cost: costOf(worst.column, worst.rate, row),
    unitsLess: isDriver && worst.column.valid[row] && units <= worst.column.values[row] ? units : null,
    priceRise,
  };
}
