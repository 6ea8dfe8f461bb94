import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** A folder of its own for the files of one test file. */
export const folder = mkdtempSync(path.join(tmpdir(), 'customer-pyramid-'));

export interface PyramidReport {
  customers: { id: string; score: number | null; tier: string | null; contributions: Record<string, number> | null }[];
  tiers: { name: string; customers: number }[];
}

/** `npm run --silent analyse -- …`, as a user types it but for npm. */
export function analyse(...args: string[]): { status: number | null; out: string; error: string } {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

export function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function readReport(file: string): PyramidReport {
  return JSON.parse(readFileSync(file, 'utf8')) as PyramidReport;
}

/** A file beside the checkout that is not part of the project; `undefined` where it is missing. */
export function sharedData(name: string): string | undefined {
  const file = path.resolve(root, '../shared/data', name);
  try {
    readFileSync(file);
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    process.stdout.write(`${name} is not beside this checkout: its test has nothing to read\n`);
    return undefined;
  }
}
