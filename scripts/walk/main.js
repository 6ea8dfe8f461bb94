const { spawnSync } = require('node:child_process');
const { copyFileSync, mkdirSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** `node scripts/walk/main.js`: walks through docs/walk.md on the built add-in and puts the pictures beside it. */
const root = path.resolve(__dirname, '../..');
const [made, kept] = [path.join(root, 'test-results/pictures'), path.join(root, 'docs/walk')];
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const walk = ['--selectProjects', 'browser', '--testPathPatterns', 'browser/walk', '--maxWorkers=1'];
// the page opens the sample, as it does for a reader
spawnSync('npm', ['run', '--silent', 'sample'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
const { status } = spawnSync(process.execPath, [jest, ...walk], {
  ...{ cwd: root, stdio: 'inherit' },
  env: { ...process.env, TEST_PICTURES: '1' },
});
if (status === 0) {
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(made).filter((file) => /^walk-.*\.png$/.test(file))) {
    copyFileSync(path.join(made, name), path.join(kept, name.replace('walk-', '')));
  }
}
process.exitCode = status ?? 1;
