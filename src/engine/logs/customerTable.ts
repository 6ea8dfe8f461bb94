/** The table of a log's customers in the database, one row each: what `plainCustomers` gives. */
export const customerTable = '_cp_customers';

/**
 * Whether a customer's rows are read by the code of the sheet.
 *
 * @param kept places of the attributes that are said of customers
 */
export function isJudged(kept: readonly number[]): string {
  return ['_cp_judged = 1', ...kept.map((k) => `_cp_changes_${k} = 1`)].join(' OR ');
}
