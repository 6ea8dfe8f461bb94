import { createWasmDatabase } from '../../engine/logs/wasmDatabase';
import { installed, installedFile } from './installed';
import type { DiskDatabase, NodeFile } from './nodeFile';

type Wasm = typeof import('@duckdb/duckdb-wasm/blocking');

const wasmPackage = '@duckdb/duckdb-wasm';

/** DuckDB as WebAssembly: slower than the native one, and with at most 4 GB. `undefined` where the package is not installed. */
export async function wasmOnDisk(): Promise<DiskDatabase | undefined> {
  const wasm = installed<Wasm>(`${wasmPackage}/blocking`);
  if (!wasm) return undefined;
  const database = await createWasmDatabase({
    wasm: installedFile(`${wasmPackage}/dist/duckdb-eh.wasm`),
    create: wasm.createDuckDB,
    runtime: wasm.NODE_RUNTIME,
    register: (made, name, file) =>
      made.registerFileURL(name, (file as NodeFile).path, wasm.DuckDBDataProtocol.NODE_FS, false),
    registerText: (made, name, pieces) => made.registerFileBuffer(name, Buffer.concat(pieces)),
  });
  return { database, close: () => Promise.resolve() };
}
