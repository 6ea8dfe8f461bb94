import { quantile } from '../../../stats/quantile';
import { numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { defineAnalysis } from '../../defineAnalysis';
import { fillColumns } from './columns';
import { evaluateGivingUp } from './evaluate';
import { givingUpSchema, type GivingUpOptions } from './options';
import { givingUpColumns, givingUpSheet, givingUpWarnings } from './report';

/** Which customers to let go, and when: METHODS 5. */
export const givingUp = defineAnalysis({
  id: 'giving-up',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'value', required: true },
  ],
  schema: givingUpSchema,
  readsWritten: true,
  isOwned: true,
  defaults: givingUpDefaults,
  evaluate: ({ table }, options) => evaluateGivingUp(table, options),
  columns: ({ detail, options }) => givingUpColumns(detail, options),
  sheets: ({ detail }) => [givingUpSheet(detail)],
  warnings: ({ detail }) => givingUpWarnings(detail),
  json: ({ rowCount: _, ...detail }) => detail,
});

/** Three stages, at the values below which are 2, 5 and 10 % of the customers. */
function givingUpDefaults(table: Table): GivingUpOptions {
  const columns = fillColumns(table, {});
  const { values, valid } = numberColumn(table, columns.value, 'value');
  const sorted = values.filter((_, row) => valid[row] === 1).sort();
  const stages = [0.02, 0.05, 0.1].map((share) => ({ threshold: quantile(sorted, share) }));
  return givingUpSchema.parse({ ...columns, stages });
}
