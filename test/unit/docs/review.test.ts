import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const docs = path.resolve(__dirname, '../../../docs');
const rows = readFileSync(path.join(docs, 'review.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| +\d+ +\|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The title as the test's source writes it, whatever quotes it needs there. */
const isTitled = (source: string, title: string): boolean =>
  source.includes(title) || source.replaceAll("\\'", "'").includes(title);

describe('what a review checks', () => {
  it('names at least forty points, each with a proof or a word why there is none', () => {
    const proven = rows.filter(([, , , proof]) => proof.startsWith('['));
    expect(proven.length).toBeGreaterThanOrEqual(40);
    expect(rows.filter(([, , , proof]) => !/^\[|^\*\*not proven\*\*: .{10}/.test(proof))).toEqual([]);
    expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, at) => at + 1));
  });

  it('names tests that exist, or the table would promise what nobody looks at', () => {
    const lost = rows.filter(([, , , proof]) => {
      const named = /^\[[^\]]+\]\(([^)]+)\): “(.+)”$/.exec(proof);
      if (!named) return proof.startsWith('[');
      const file = path.join(docs, named[1]);
      return !existsSync(file) || !isTitled(readFileSync(file, 'utf8'), named[2]);
    });
    expect(lost).toEqual([]);
  });
});
