import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { countRecency } from '../../../orders/value';
import { summarizeLog } from '../../../orders/log';
import { readOrders } from '../../../orders/readOrders';
import { guessOrderColumns } from '../../../orders/orderColumns';
import { hasComeBack, periodsWithPurchase } from './currentState';
import { migrationSchema, type MigrationOptions } from './options';

/** The example of Pfeifer & Carraway (2000), for a table that is no order log. */
const example = { source: { from: 'chances', chances: [0.3, 0.2, 0.15, 0.05] }, margin: 40, cost: 4, discount: 0.2 };
/** Rows per customer from which on a list of customers with dates is taken for a log. */
const rowsPerCustomer = 1.5;
/** Share of customers that may come back after they counted as former. */
const fewReturns = 0.1;
const states = 4;
const discountPerYear = 0.1;
/** Days of a month, a quarter, half a year, a year. */
const lengths = [30, 91, 182, 365];

/**
 * Options to start from: an order log if customers repeat and there is a column of dates, with the mean amount of a
 * period with a purchase as margin, and the shortest period with which few customers come back after they counted as
 * former; else the published example.
 */
export function migrationDefaults(table: Table): MigrationOptions {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  if (customer === undefined || date === undefined) return migrationSchema.parse(example);
  const lines = guessOrderColumns(table, [customer, date]);
  const source = { customer, date, ...lines.columns };
  const { log } = readOrders(table, source);
  if (table.rowCount < rowsPerCustomer * new Set(log.customer).size) return migrationSchema.parse(example);
  const summary = summarizeLog(log, {
    unit: 'day',
    ...{ observationEnd: null, calibrationEnd: null, cohortFrom: null, cohortTo: null, returns: 'drop' },
  });
  const days = summary.ids.map((_, i) =>
    summary.purchaseDays.subarray(summary.purchaseStarts[i], summary.purchaseStarts[i + 1]),
  );
  const isObserved = (length: number) => countRecency(days, length, summary.observationEnd, states).seen[0] > 0;
  const mayReturn = fewReturns * days.length;
  const periodDays =
    lengths.find((length) => days.filter((history) => hasComeBack(history, length, states)).length <= mayReturn) ??
    lengths[lengths.length - 1];
  const chosen = isObserved(periodDays) ? periodDays : lengths[0];
  const amount = log.amount ? positiveSum(log.amount) : totalAmount(table, roles.amount?.[0]);
  const buyingPeriods = days.reduce((sum, history) => sum + periodsWithPurchase(history, chosen), 0);
  return migrationSchema.parse({
    source: { from: 'log', ...source, periodDays: chosen, states },
    margin: amount === undefined ? example.margin : Math.round((100 * amount) / buyingPeriods) / 100,
    discount: Number((Math.pow(1 + discountPerYear, chosen / 365) - 1).toFixed(4)),
  });
}

/** Whether the chances and the money are still the published example's, so that no list speaks of them. */
export function isMigrationExample({ source, margin, cost, discount }: MigrationOptions): boolean {
  return (
    source.from === 'chances' &&
    String(source.chances) === String(example.source.chances) &&
    margin === example.margin &&
    cost === example.cost &&
    discount === example.discount
  );
}

/** Sum of a column's positive amounts; `undefined` where there are none. */
function totalAmount(table: Table, name: string | undefined): number | undefined {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column?.kind !== 'number') return undefined;
  return positiveSum(column.values.map((value, row) => (column.valid[row] ? value : NaN)));
}

function positiveSum(amounts: Float64Array): number | undefined {
  const sum = amounts.reduce((total, value) => (value > 0 ? total + value : total), 0);
  return sum > 0 ? sum : undefined;
}
