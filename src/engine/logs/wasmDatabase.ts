import type { DuckDBBindings, DuckDBBundles, DuckDBRuntime, Logger } from '@duckdb/duckdb-wasm/blocking';
import { answerOf } from './answerOf';
import { dropTables } from './customerTable';
import { LogDatabaseError, type KeptDatabase, type LogFile } from './LogDatabase';

/** What the host of DuckDB's WebAssembly gives it. */
export interface WasmHost {
  /** Address or path of the one build that is used, with exceptions of WebAssembly. */
  wasm: string;
  create(bundles: DuckDBBundles, logger: Logger, runtime: DuckDBRuntime): Promise<DuckDBBindings>;
  runtime: DuckDBRuntime;
  /** Makes a file known under a name, to be read piece by piece. */
  register(database: DuckDBBindings, name: string, file: LogFile): void | Promise<void>;
  registerText(database: DuckDBBindings, name: string, pieces: Uint8Array<ArrayBuffer>[]): void;
}

/** What it may not do: load parts of itself from the network, and be told otherwise afterwards. */
const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET lock_configuration = true',
];

/** DuckDB as WebAssembly, in this thread: statements run to their end. Rejects with {@link LogDatabaseError}. */
export async function createWasmDatabase(host: WasmHost): Promise<KeptDatabase> {
  const build = { mainModule: host.wasm, mainWorker: '' };
  const silent: Logger = { log: () => undefined };
  const database = await orRefused(() => host.create({ mvp: build, eh: build }, silent, host.runtime));
  await orRefused(() => database.instantiate(() => undefined));
  database.open({ path: ':memory:', allowUnsignedExtensions: false });
  const connection = database.connect();
  for (const setting of settings) connection.query(setting);
  let files = 0;
  const nextName = (): string => `file${++files}`;
  return {
    readsParquet: false,
    async register(file) {
      const name = nextName();
      await host.register(database, name, file);
      return name;
    },
    registerText(pieces) {
      const name = nextName();
      host.registerText(database, name, pieces);
      return Promise.resolve(name);
    },
    query: (sql) => orRefused(() => Promise.resolve(answerOf(connection.query(sql)))),
    async forget() {
      for (const dropping of dropTables) await orRefused(() => Promise.resolve(connection.query(dropping)));
      database.dropFiles();
    },
  };
}

async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new LogDatabaseError(error instanceof Error ? error.message : String(error));
  }
}
