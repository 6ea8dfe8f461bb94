import path from 'node:path';
import { createDuckDB, NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking';
import type { KeptDatabase, LogFile } from '../../../../src/engine/logs/LogDatabase';
import { createWasmDatabase } from '../../../../src/engine/logs/wasmDatabase';

/** The database of the pane, in Node: files are in memory. */
export function nodeDatabase(): Promise<KeptDatabase> {
  const wasm = path.join(path.dirname(require.resolve('@duckdb/duckdb-wasm/blocking')), 'duckdb-eh.wasm');
  return createWasmDatabase({
    wasm,
    create: createDuckDB,
    runtime: NODE_RUNTIME,
    async register(database, name, file) {
      database.registerFileBuffer(name, await file.read(0, file.size));
    },
    registerText: (database, name, pieces) => database.registerFileBuffer(name, Buffer.concat(pieces)),
  });
}

/** Text, or bytes, as a file. */
export function fileOf(name: string, content: string | Uint8Array): LogFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: (from, to) => Promise.resolve(Uint8Array.from(bytes.subarray(from, to))) };
}
