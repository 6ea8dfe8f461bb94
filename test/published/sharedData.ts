import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(__dirname, '../../../shared/data');

/** Text of a file that lies beside the checkout and is no part of it; `null` where it is missing. */
export function sharedText(name: string): string | null {
  const file = resolve(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A test that needs such a file; without it the test passes, and its title says that nothing was checked. */
export function itWithShared<T>(given: T | null, title: string, test: (given: T) => void | Promise<void>): void {
  it(given === null ? `${title} (NOT RUN: the file is not beside the checkout)` : title, async () => {
    if (given !== null) await test(given);
  });
}
