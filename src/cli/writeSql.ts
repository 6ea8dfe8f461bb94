import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis } from '../core/analyses/analysis';
import { Problem } from '../core/problem';
import type { Table } from '../core/table/table';
import type { SqlSettings } from '../core/warehouse/sqlFiles';
import { writeBytes } from './files';
import type { CommandIo } from './io';

interface Found {
  table: Table;
  options: unknown;
  detail: unknown;
}

/**
 * What was found as SQL for a warehouse, into a folder that is made where it is missing. Throws `sql-not-for-analysis`,
 * `not-in-sql`, `file-not-writable`.
 */
export async function writeSql(
  folder: string,
  analysis: Analysis,
  { table, options, detail }: Found,
  settings: Omit<SqlSettings, 'translate'>,
  { translate, error }: CommandIo,
): Promise<void> {
  if (!analysis.sql) throw new Problem('sql-not-for-analysis', { option: '--sql' });
  const files = analysis.sql(table, options, detail, { ...settings, translate });
  for (const { name, text } of files) {
    const file = path.join(folder, name);
    try {
      await mkdir(path.dirname(file), { recursive: true });
    } catch (cause) {
      throw new Problem('file-not-writable', { file: path.basename(folder) }, { reason: String(cause) });
    }
    await writeBytes(file, text);
  }
  const notes = new Set(files.flatMap((file) => file.notes.map(translate)));
  for (const note of notes) error(`${note}\n`);
  error(`${translate({ key: 'code.written', params: { files: { list: files.map(({ name }) => name) } } })}\n`);
}
