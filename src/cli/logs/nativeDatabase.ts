import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Problem } from '../../core/problem';
import { LogDatabaseError, type Answer, type AnswerColumn, type LogDatabase } from '../../engine/logs/LogDatabase';
import type { NodeFile } from './nodeFile';

/** What is used of the package, which who wants it installs: it holds 70 MB of DuckDB. */
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

const packageName = '@duckdb/node-api';

/** DuckDB on this machine, and the way to be rid of what it laid aside. */
export interface NativeDatabase {
  database: LogDatabase;
  close(): Promise<void>;
}

/**
 * DuckDB as a part of Node, with a bounded memory: what does not fit it lays aside in a folder of its own. Throws
 * `log-engine-missing` where the package is not installed.
 *
 * @param memory as DuckDB writes it: 3GB
 */
export async function createNativeDatabase(memory: string): Promise<NativeDatabase> {
  const { DuckDBInstance } = loadNative();
  const folder = await mkdtemp(path.join(tmpdir(), 'customer-pyramid-log-'));
  const instance = await DuckDBInstance.create(':memory:', {
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

/** The package, beside the program or in the folder where it is called. */
function loadNative(): NativeDuckDb {
  for (const from of [__filename, path.join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from)(packageName) as NativeDuckDb;
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  throw new Problem('log-engine-missing', {}, { command: `npm install ${packageName}` });
}

/** By its code, not by its class: it may be of another realm. */
function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'MODULE_NOT_FOUND';
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
