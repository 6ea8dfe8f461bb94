/** A file that was opened or saved here, kept in the browser's own storage. */
export interface RecentFile {
  name: string;
  /** Milliseconds since 1970-01-01. */
  at: number;
  bytes: Uint8Array;
}

/** So many are kept, and none larger than this: the browser's storage is for other pages of this machine, too. */
const mostFiles = 8;
const mostBytes = 30_000_000;
const [database, store] = ['workbench', 'files'];

/** The latest first. Rejects where the browser keeps nothing, as in some private windows. */
export async function recentFiles(): Promise<RecentFile[]> {
  const files = await inStore<RecentFile[]>('readonly', (files) => files.getAll());
  return files.sort((a, b) => b.at - a.at);
}

/** Keeps a file as the latest; one of the same name goes, and the oldest beyond eight. One above 30 MB is not kept. */
export async function rememberFile(name: string, bytes: Uint8Array, at: number): Promise<void> {
  if (bytes.length > mostBytes) return;
  await inStore('readwrite', (files) => files.put({ name, at, bytes } satisfies RecentFile));
  for (const old of (await recentFiles()).slice(mostFiles)) {
    await inStore('readwrite', (files) => files.delete(old.name));
  }
}

export function forgetFiles(): Promise<unknown> {
  return inStore('readwrite', (files) => files.clear());
}

async function inStore<T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => IDBRequest): Promise<T> {
  const opened = indexedDB.open(database, 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore(store, { keyPath: 'name' });
  const base = await answerOf<IDBDatabase>(opened);
  try {
    return await answerOf<T>(work(base.transaction(store, mode).objectStore(store)));
  } finally {
    base.close();
  }
}

function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('no storage'));
  });
}
