import { defineAnalysis } from '../../defineAnalysis';
import { numbers, rowNames } from '../../needs';
import { guessRoles } from '../../../table/guessRoles';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import type { Table } from '../../../table/table';
import { evaluateCustomerShare } from './evaluate';
import { customerShareSchema, type CustomerShareOptions } from './options';
import { customerShareJson } from './json';
import { customerShareColumns, customerShareSheet, customerShareWarnings } from './report';

const mostSegments = 12;

/** Who could buy more from us? METHODS 3.5. */
export const customerShare = defineAnalysis({
  id: 'customer-share',
  needs: { id: rowNames(), sales: numbers('amount') },
  roles: [{ role: 'category', required: false }],
  schema: customerShareSchema,
  defaults: customerShareDefaults,
  evaluate: ({ table, found }, options) => evaluateCustomerShare(table, found.id, options),
  columns: ({ detail }) => customerShareColumns(detail),
  sheets: ({ detail }) => [customerShareSheet(detail)],
  warnings: ({ detail }) => customerShareWarnings(detail),
  json: customerShareJson,
});

/** The most sales-like column, within a category of few values. Throws `no-numeric-column`. */
function customerShareDefaults(table: Table): CustomerShareOptions {
  const { customer = [], category = [] } = guessRoles(table);
  const segment = table.columns.find(
    (column) =>
      column.kind === 'text' &&
      category.includes(column.name) &&
      column.dictionary.length > 1 &&
      column.dictionary.length <= mostSegments,
  );
  return customerShareSchema.parse({ id: customer[0], sales: valueLikeColumn(table), segment: segment?.name });
}
