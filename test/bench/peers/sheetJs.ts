import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What of SheetJS is used. */
interface SheetJs {
  read(
    bytes: Uint8Array,
    options: { type: 'array'; dense?: boolean },
  ): {
    SheetNames: string[];
    Sheets: Record<string, unknown>;
  };
  utils: { sheet_to_json(sheet: unknown, options: { header: 1; raw: true }): unknown[][] };
}

const version = '0.18.5';
const folder = path.resolve('.peers', 'sheetjs');

/**
 * SheetJS, a peer of the bench alone: it is installed into `.peers/`, which Git ignores, and never into the product.
 * `undefined` where it is not there and cannot be installed, which is said.
 */
export function sheetJs(say: (line: string) => void): SheetJs | undefined {
  const place = path.join(folder, 'node_modules', 'xlsx', 'package.json');
  if (!existsSync(place)) {
    const options = { encoding: 'utf8', shell: process.platform === 'win32', timeout: 120_000 } as const;
    const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, `xlsx@${version}`], options);
    if (status !== 0) {
      say(`SheetJS is left out: ${stderr.trim().split('\n').at(-1)}`);
      return undefined;
    }
  }
  return createRequire(place)('xlsx') as SheetJs;
}
