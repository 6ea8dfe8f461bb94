import type { KeptDatabase } from '../../engine/logs/LogDatabase';
import { createWasmDatabase } from '../../engine/logs/wasmDatabase';
import { installed, installedFile } from './installed';
import type { DiskDatabase, NodeFile } from './nodeFile';

type Wasm = typeof import('@duckdb/duckdb-wasm/blocking');

const wasmPackage = '@duckdb/duckdb-wasm';

/** One for the process: to compile it takes longer than most logs. */
let made: Promise<KeptDatabase> | undefined;

/** DuckDB as WebAssembly: slower than the native one, and with at most 4 GB. `undefined` where the package is not installed. */
export async function wasmOnDisk(): Promise<DiskDatabase | undefined> {
  const wasm = installed<Wasm>(`${wasmPackage}/blocking`);
  if (!wasm) return undefined;
  made ??= createWasmDatabase({
    wasm: installedFile(`${wasmPackage}/dist/duckdb-eh.wasm`),
    create: wasm.createDuckDB,
    runtime: wasm.NODE_RUNTIME,
    register: (database, name, file) =>
      database.registerFileURL(name, (file as NodeFile).path, wasm.DuckDBDataProtocol.NODE_FS, false),
    registerText: (database, name, pieces) => database.registerFileBuffer(name, Buffer.concat(pieces)),
  });
  const database = await made;
  return { database, close: () => database.forget() };
}
