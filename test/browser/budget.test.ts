import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.resolve(__dirname, '../../dist');
const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
const own = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)]
  .map(([, source]) => source)
  .filter((source) => !source.startsWith('https:'));

/** Bytes of 1,000 to a kB, as they travel. */
const budget = 250_000;

describe('what the pane waits for before it shows anything', () => {
  it('is no analysis, form or report that nobody has asked for: at most 250 kB of script, compressed', () => {
    const sizes = own.map((file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length);
    expect(own.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
  });

  it('is next to nothing for the worksheet functions, which compute in a workbook without the pane', () => {
    expect(gzipSync(readFileSync(path.join(dist, 'functions.js'))).length).toBeLessThan(10_000);
  });
});
