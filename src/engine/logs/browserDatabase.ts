import { BROWSER_RUNTIME, createDuckDB, DuckDBDataProtocol, type DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';
import { Problem } from '../../core/problem';
import type { KeptDatabase, LogFile } from './LogDatabase';
import { createWasmDatabase } from './wasmDatabase';

declare module '@duckdb/duckdb-wasm/blocking' {
  /** Of the build for browsers, which the bundler takes under this name. */
  export const BROWSER_RUNTIME: DuckDBRuntime;
}

/** A file of the user's that a worker reads piece by piece. */
export interface BrowserFile extends LogFile {
  blob: Blob;
}

/** A file that the user picked or dropped. */
export function browserFile(file: File): BrowserFile {
  return {
    ...{ name: file.name, size: file.size, blob: file },
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

/**
 * DuckDB in a worker of the browser; its one build is fetched from where the add-in is. Rejects with `part-missing` where it
 * cannot be loaded, or may not run.
 */
export async function browserDatabase(): Promise<KeptDatabase> {
  try {
    const database = await orUnhandled(
      createWasmDatabase({
        wasm: new URL('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', import.meta.url).href,
        create: createDuckDB,
        runtime: BROWSER_RUNTIME,
        register(database, name, file) {
          database.registerFileHandle(name, (file as BrowserFile).blob, DuckDBDataProtocol.BROWSER_FILEREADER, true);
        },
        registerText(database, name, pieces) {
          database.registerFileBuffer(name, joined(pieces));
        },
      }),
    );
    closeNetwork();
    return database;
  } catch (error) {
    throw new Problem('part-missing', {}, { message: error instanceof Error ? error.message : String(error) });
  }
}

/** DuckDB's code holds ways to a network for files and extensions from elsewhere: none of them is there any more. */
function closeNetwork(): void {
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport']) {
    Object.defineProperty(globalThis, name, { value: undefined });
  }
}

/** DuckDB tells nobody when its build is not served as `application/wasm`, or a policy forbids to compile it. */
function orUnhandled<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      reject(event.reason);
    };
    addEventListener('unhandledrejection', refuse);
    void work.then(resolve, reject).finally(() => removeEventListener('unhandledrejection', refuse));
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
