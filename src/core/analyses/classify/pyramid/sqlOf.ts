import { pyramidQuery } from '../../../warehouse/pyramidQuery';
import { sqlFiles, type SqlFile, type SqlSettings } from '../../../warehouse/sqlFiles';
import type { Table } from '../../../table/table';
import type { PyramidOptions } from './options';

const customers = 'customers';

/** The model as a query that tiers a table `customers` of a warehouse. Throws `options-invalid`. */
export function pyramidSql(table: Table, options: PyramidOptions, settings: SqlSettings): SqlFile[] {
  const { translate } = settings;
  const query = pyramidQuery(table, options, {
    customers,
    score: translate({ key: 'pyramid.column.score' }),
    tier: translate({ key: 'pyramid.column.tier' }),
  });
  const comments = [{ key: 'sql.about.pyramid' as const }, { key: 'sql.reads' as const, params: { table: customers } }];
  return sqlFiles([{ stem: 'pyramid', comments, query, reads: [customers] }], settings);
}
