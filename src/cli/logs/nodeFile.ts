import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../core/problem';
import type { LogDatabase, LogFile } from '../../engine/logs/LogDatabase';

/** A file on disk that is read where it stands. */
export interface NodeFile extends LogFile {
  path: string;
}

/** A database that reads files where they stand, and the way to be rid of what it laid aside. */
export interface DiskDatabase {
  database: LogDatabase;
  close(): Promise<void>;
}

/** A log on disk. Throws `file-missing`. */
export async function nodeFile(file: string): Promise<NodeFile> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    return { name, size, path: path.resolve(file), read: (from, to) => readPart(file, from, to) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Problem('file-missing', { file: name }, { reason });
  }
}

async function readPart(file: string, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(to - from);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.slice(0, bytesRead);
  } finally {
    await handle.close();
  }
}
