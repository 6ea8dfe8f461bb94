import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWithLibreOffice, openWithPython } from './otherReaders';

const root = path.resolve(__dirname, '../..');
const written = path.join(root, 'test-results', 'written');

/**
 * `npm run test:openxml`: fetches Microsoft's Open XML SDK as a command-line validator, has the tests keep every workbook
 * that they write, and validates each of them. A file that was opened with faults may keep those, and must get no others.
 * Then other programs open them, where they are here: openpyxl and calamine (`PYTHON=`, see requirements.txt), LibreOffice.
 * Arguments are paths of tests to keep to; `--kept` validates again what the last run kept.
 */
async function main(args: readonly string[]): Promise<void> {
  execFileSync('npm', ['ci', '--prefix', __dirname, '--silent'], { stdio: 'inherit' });
  const { openXmlFaults } = await import('./validate');
  const paths = args.filter((arg) => arg !== '--kept');
  if (!args.includes('--kept')) {
    rmSync(written, { recursive: true, force: true });
    mkdirSync(written, { recursive: true });
    const jest = [
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      'unit',
      'contract',
      '--forceExit',
    ];
    const patterns = paths.length > 0 ? ['--testPathPatterns', ...paths] : [];
    const { status } = spawnSync(process.execPath, [...jest, ...patterns], {
      ...{ cwd: root, stdio: 'inherit', env: { ...process.env, KEEP_WRITTEN: written } },
    });
    if (status !== 0) process.exitCode = 1;
  }
  const files = readdirSync(written).filter((file) => file.endsWith('.xlsx') && !file.endsWith('.opened.xlsx'));
  if (files.length === 0) throw new Error('No test wrote a workbook.');
  const faulty = new Map<string, string[]>();
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const found = await openXmlFaults(path.join(written, file));
      const opened = path.join(written, file.replace(/\.xlsx$/, '.opened.xlsx'));
      const before =
        found.length > 0 && readdirSync(written).includes(path.basename(opened)) ? await openXmlFaults(opened) : [];
      const known = new Set(before.map(withoutPlace));
      const faults = found.filter((fault) => !known.has(withoutPlace(fault)));
      if (faults.length > 0) faulty.set(file, faults);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  for (const [file, faults] of faulty)
    process.stdout.write(
      `${file}\n${faults
        .slice(0, 10)
        .map((fault) => `  ${fault}\n`)
        .join('')}`,
    );
  process.stdout.write(`\n${files.length - faulty.size} of ${files.length} written workbooks are valid\n`);
  const others = [openWithPython, openWithLibreOffice].map((open) => open(written));
  if (faulty.size > 0 || others.includes(false)) process.exitCode = 1;
}

/** A fault that was there keeps its words when rows or parts before it come or go. */
function withoutPlace(fault: string): string {
  return fault.replace(/\[\d+\]/g, '').replace(/\d+(?=\.xml)/g, '');
}

void main(process.argv.slice(2));
