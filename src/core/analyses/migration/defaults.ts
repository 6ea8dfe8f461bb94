import { guessRoles } from '../../table/guessRoles';
import type { Table } from '../../table/table';
import { countRecency } from '../lifetime/clv';
import { summarizeLog } from '../lifetime/log';
import { readLog } from '../lifetime/readLog';
import { migrationSchema, type MigrationOptions } from './options';

/** The example of Pfeifer & Carraway (2000), for a table that is no order log. */
const example = { source: { from: 'chances', chances: [0.3, 0.2, 0.15, 0.05] }, margin: 40, cost: 4, discount: 0.2 };
/** Rows per customer from which on a list of customers with dates is taken for a log. */
const rowsPerCustomer = 1.5;
/** A month, a quarter, half a year, a year. */
const lengths = [30, 91, 182, 365];

/**
 * Options to start from: an order log if customers repeat and there is a column of dates, with the mean amount as margin
 * and the shortest period after which at least every fifth customer buys again; else the published example.
 */
export function migrationDefaults(table: Table): MigrationOptions {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  if (customer === undefined || date === undefined) return migrationSchema.parse(example);
  const log = readLog(table, { customer, date });
  if (table.rowCount < rowsPerCustomer * new Set(log.customer).size) return migrationSchema.parse(example);
  const summary = summarizeLog(log, {
    unit: 'day',
    ...{ observationEnd: null, calibrationEnd: null, cohortFrom: null, cohortTo: null, returns: 'drop' },
  });
  const days = summary.ids.map((_, i) =>
    summary.purchaseDays.subarray(summary.purchaseStarts[i], summary.purchaseStarts[i + 1]),
  );
  const often = lengths.find((length) => {
    const { seen, bought } = countRecency(days, length, summary.observationEnd, 1);
    return seen[0] > 0 && bought[0] / seen[0] >= 0.2;
  });
  return migrationSchema.parse({
    source: { from: 'log', customer, date, periodDays: often ?? lengths[0] },
    margin: meanAmount(table, roles.amount?.[0]) ?? example.margin,
  });
}

/** To the cent. */
function meanAmount(table: Table, name: string | undefined): number | undefined {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column?.kind !== 'number') return undefined;
  const [sum, count] = column.values.reduce(
    ([total, n], value, row) => (column.valid[row] && value > 0 ? [total + value, n + 1] : [total, n]),
    [0, 0],
  );
  return count > 0 ? Math.round((100 * sum) / count) / 100 : undefined;
}
