const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** `npm run pack:try`: packs the command line, installs the tarball in an empty folder and has it make a pyramid there. */
const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'customer-pyramid-package-'));
const inFolder = (command, ...words) =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
  );
  const files = packed.files.map((file) => file.path);
  const foreign = files.filter((file) => /office-js|univer|jsdom|node_modules/.test(file));
  if (foreign.length > 0) throw new Error(`In the tarball, but not ours: ${foreign.join(', ')}`);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  inFolder('npm', 'install', '--no-audit', '--no-fund', '--silent', `./${packed.filename}`);
  const rows = Array.from({ length: 20 }, (_, i) => `C${i},${(i + 1) * 100}`);
  writeFileSync(path.join(folder, 'customers.csv'), `Customer,Sales\n${rows.join('\n')}\n`);
  const words = ['pyramid', '--input', 'customers.csv', '--output', 'report.xlsx', '--format', 'json'];
  const { customers } = JSON.parse(inFolder('npx', 'customer-pyramid', ...words));
  const workbook = readFileSync(path.join(folder, 'report.xlsx'));
  if (customers.length !== rows.length || workbook.subarray(0, 2).toString() !== 'PK') {
    throw new Error('The installed command line made no pyramid.');
  }
  const megabytes = (packed.size / 1e6).toFixed(1);
  process.stdout.write(`${packed.filename}, ${files.length} files, ${megabytes} MB: installs and makes a pyramid\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
