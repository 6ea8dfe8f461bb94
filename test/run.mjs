import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.mjs';

/** `npm test`: every check in one line, each counted; the last line is `N passed, N failed`. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const results = path.join(root, 'test-results');
const bin = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
let passed = 0;
let failed = 0;

function run(title, command, args, env = {}) {
  const started = Date.now();
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  process.stdout.write(
    `── ${title}: ${status === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
  return status === 0;
}

function check(title, command, args, env) {
  if (run(title, command, args, env)) passed++;
  else failed++;
}

/** Runs jest projects and adds up their tests; a run that ended without a result counts as one failure. */
function jest(title, projects, env) {
  const file = path.join(results, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const ok = run(
    title,
    bin('jest'),
    [
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${file}`,
      '--forceExit',
      ...(projects.includes('browser') ? ['--runInBand'] : ['--maxWorkers=2']),
    ],
    env,
  );
  let counted = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, numRuntimeErrorTestSuites: 0 };
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
  }
  passed += counted.numPassedTests;
  failed += counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  if (!ok && counted.numFailedTests + counted.numRuntimeErrorTestSuites === 0) failed++;
}

const browser = { BROWSER_PATH: findBrowser() };
mkdirSync(results, { recursive: true });
for (const layer of ['core', 'engine', 'app']) check(`types of src/${layer} alone`, bin('tsc'), ['-p', `src/${layer}`]);
check('types of everything', bin('tsc'), ['-p', '.']);
check('lint', bin('eslint'), ['.', '--max-warnings=0']);
check('format', bin('prettier'), ['--check', '--log-level=warn', '.']);
check('import directions', bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']);
check('build', bin('webpack'), ['--mode', 'production']);
jest('unit, published and contract tests', ['unit', 'published', 'contract'], browser);
check('sample workbook', bin('tsx'), ['src/cli/main.ts', 'sample', '--output', '.workbench/sample.xlsx']);
jest('browser tests', ['browser'], browser);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
