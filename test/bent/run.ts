import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bends } from './bends';
import type { Bend } from './bends';

/**
 * `npm run test:bent`: makes each bug on purpose, one by one, runs the tests that have to catch it, puts the file back, and
 * prints what caught it. Ends with 1 where one stays unseen. Words after it choose bugs by their names.
 */
const root = path.resolve(__dirname, '../..');

interface JestResults {
  testResults: {
    message: string;
    name: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Titles of the tests that fail. */
function failingWith({ project, tests }: Bend): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bent-'));
  const results = path.join(folder, 'results.json');
  const jest = ['jest', '--selectProjects', project, '--testPathPatterns', tests, '--maxWorkers=1'];
  try {
    spawnSync('npx', [...jest, '--silent', '--json', `--outputFile=${results}`], {
      ...{ cwd: root, stdio: 'ignore', shell: process.platform === 'win32' },
    });
    const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as JestResults;
    return testResults.flatMap(({ assertionResults, message, name }) => {
      if (assertionResults.length === 0 && message !== '') return [path.relative(root, name)];
      return assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With the bug in place. */
function caughtBy(bend: Bend): string[] {
  const file = path.join(root, bend.file);
  const good = readFileSync(file, 'utf8');
  if (good.split(bend.from).length !== 2) throw new Error(`${bend.file} has not once: ${bend.from}`);
  const putBack = (): never => {
    writeFileSync(file, good);
    process.exit(130);
  };
  process.once('SIGINT', putBack);
  try {
    writeFileSync(
      file,
      good.replace(bend.from, () => bend.to),
    );
    return failingWith(bend);
  } finally {
    writeFileSync(file, good);
    process.removeListener('SIGINT', putBack);
  }
}

const words = process.argv.slice(2);
const asked = bends.filter(({ name }) => words.every((word) => name.includes(word)));
let unseen = 0;
for (const bend of asked) {
  const caught = caughtBy(bend);
  if (caught.length === 0) unseen += 1;
  process.stdout.write(`${bend.name}: ${caught.length === 0 ? 'NOT CAUGHT' : `caught by ${caught.length}`}\n`);
  for (const title of caught.slice(0, 3)) process.stdout.write(`    ${title}\n`);
}
process.stdout.write(`${asked.length - unseen} of ${asked.length} caught\n`);
process.exitCode = unseen === 0 ? 0 : 1;
