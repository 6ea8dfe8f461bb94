import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseOptions } from '../core/analyses/catalogue';
import { pyramid } from '../core/analyses/classify/pyramid/pyramid';
import type { Table } from '../core/table/table';
import type { DialectName } from '../core/warehouse/dialects';
import { pyramidSql } from '../core/warehouse/pyramidSql';
import { writeBytes } from './files';
import type { CommandIo } from './io';

/** Writes a pyramid as one statement that tiers a table `customers` in a warehouse. Throws `options-invalid`. */
export async function writeSql(
  folder: string,
  dialect: DialectName,
  table: Table,
  options: unknown,
  { translate }: CommandIo,
): Promise<void> {
  const sql = pyramidSql(table, parseOptions(pyramid, options), {
    ...{ dialect, customers: 'customers' },
    score: translate({ key: 'pyramid.column.score' }),
    tier: translate({ key: 'pyramid.column.tier' }),
  });
  await mkdir(folder, { recursive: true });
  await writeBytes(path.join(folder, `pyramid.${dialect}.sql`), sql);
}
