import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LogDatabaseError, type Answer, type AnswerColumn } from '../../engine/logs/LogDatabase';
import { installed } from './installed';
import type { DiskDatabase, NodeFile } from './nodeFile';

/** 70 MB of DuckDB: who reads large logs from disk installs it. */
export const nativePackage = '@duckdb/node-api';

/** What is used of the package. */
interface NativeDuckDb {
  DuckDBInstance: {
    create(
      place: string,
      options: Record<string, string>,
    ): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getColumnsObject(): Record<string, unknown[]> }> }>;
    }>;
  };
}

/**
 * DuckDB as a part of Node, with a bounded memory: what does not fit it lays aside in a folder of its own.
 * `undefined` where the package is not installed.
 *
 * @param memory as DuckDB writes it: 3GB
 */
export async function nativeDatabase(memory: string): Promise<DiskDatabase | undefined> {
  const native = installed<NativeDuckDb>(nativePackage);
  if (!native) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'customer-pyramid-log-'));
  const instance = await native.DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: folder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  let texts = 0;
  const query = async (sql: string): Promise<Answer> => {
    try {
      return answerOf((await connection.runAndReadAll(sql)).getColumnsObject());
    } catch (error) {
      throw new LogDatabaseError(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    database: {
      readsParquet: true,
      register: (file) => Promise.resolve((file as NodeFile).path),
      async registerText(pieces) {
        const file = path.join(folder, `text${++texts}.csv`);
        await writeFile(file, pieces);
        return file;
      },
      query,
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function answerOf(columns: Record<string, unknown[]>): Answer {
  const named = Object.entries(columns);
  return {
    rowCount: named[0]?.[1].length ?? 0,
    columns: Object.fromEntries(named.map(([name, values]) => [name, columnOf(values)])),
  };
}

function columnOf(values: readonly unknown[]): AnswerColumn {
  if (values.some((value) => typeof value === 'number') || values.every((value) => value === null)) {
    return { kind: 'number', values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)) };
  }
  return { kind: 'text', values: values.map((value) => (typeof value === 'string' ? value : null)) };
}
