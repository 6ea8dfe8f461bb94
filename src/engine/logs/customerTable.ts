import { logTable } from '../../core/warehouse/logs/plainRows';

/** The table of a log's customers in the database, one row each: what `plainCustomers` gives. */
export const customerTable = '_cp_customers';

/** Rows of judged customers, and the parts that they are read in. */
export const judgedTable = '_cp_judged';
export const partTable = '_cp_parts';

/** Statements that leave nothing of a log in the database. */
export const dropTables: readonly string[] = [
  `DROP VIEW IF EXISTS ${logTable}`,
  ...[customerTable, judgedTable, partTable].map((table) => `DROP TABLE IF EXISTS ${table}`),
];

/**
 * Whether a customer's rows are read by the code of the sheet.
 *
 * @param kept places of the attributes that are said of customers
 */
export function isJudged(kept: readonly number[]): string {
  return ['_cp_judged = 1', ...kept.map((k) => `_cp_changes_${k} = 1`)].join(' OR ');
}
