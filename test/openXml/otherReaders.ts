import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Opens all workbooks of a folder with openpyxl and calamine, where `PYTHON` has them; true if nothing failed. */
export function openWithPython(folder: string): boolean {
  const python = process.env.PYTHON ?? 'python3';
  const needs = spawnSync(python, ['-c', 'import openpyxl, python_calamine']);
  if (needs.status !== 0) {
    process.stdout.write('openpyxl and calamine are not here: PYTHON=… with test/openXml/requirements.txt\n');
    return true;
  }
  return spawnSync(python, [path.join(__dirname, 'readers.py'), folder], { stdio: 'inherit' }).status === 0;
}

/** Opens all workbooks of a folder with LibreOffice, where it is here; true if each that it was opened from opens too. */
export function openWithLibreOffice(folder: string): boolean {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    process.stdout.write('LibreOffice is not here\n');
    return true;
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx') && !file.endsWith('.opened.xlsx'));
  const here = opens(folder, files);
  const left = files.filter((file) => !here.has(file));
  const origins = left.map((file) => file.replace(/\.xlsx$/, '.opened.xlsx'));
  const there = origins.filter((file) => existsSync(path.join(folder, file)));
  const opened = there.length > 0 ? opens(folder, there) : new Set<string>();
  const failed = left.filter((_, at) => !there.includes(origins[at]) || opened.has(origins[at]));
  for (const file of failed) process.stdout.write(`${file}: not opened by LibreOffice\n`);
  const kept = left.length - failed.length;
  process.stdout.write(
    `${files.length - left.length} of ${files.length} opened by LibreOffice, ${kept} with a fault of the file that was ` +
      `opened, ${failed.length} failed\n`,
  );
  return failed.length === 0;
}

/** The files that LibreOffice opens: it converts them, many at once, and goes on where one fails. */
function opens(folder: string, files: readonly string[]): Set<string> {
  const output = mkdtempSync(path.join(os.tmpdir(), 'opened-'));
  for (let at = 0; at < files.length; at += 100) {
    const some = files.slice(at, at + 100).map((file) => path.join(folder, file));
    spawnSync('soffice', ['--headless', '--convert-to', 'ods', '--outdir', output, ...some]);
  }
  const made = new Set(readdirSync(output).map((file) => file.replace(/\.ods$/, '.xlsx')));
  rmSync(output, { recursive: true });
  return made;
}
