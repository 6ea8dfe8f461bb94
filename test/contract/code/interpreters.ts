import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CodeLanguage } from '../../../src/core/code/codeLanguages';
import type { CodeFile } from '../../../src/core/code/script';
import { itWhere } from '../../itWhere';

interface Interpreter {
  command: string;
  /** What it says of itself, where it can run the scripts. */
  works: boolean;
  lacks: string;
}

function interpreter(command: string, check: string[], lacks: string): Interpreter {
  const { status } = spawnSync(command, check, { encoding: 'utf8' });
  return { command, works: status === 0, lacks };
}

/** `PYTHON=…` names a Python with numpy and scipy where `python3` is none. */
const interpreters: Record<CodeLanguage, Interpreter> = {
  python: interpreter(process.env.PYTHON ?? 'python3', ['-c', 'import numpy, scipy'], 'no Python with numpy and scipy'),
  r: interpreter(process.env.RSCRIPT ?? 'Rscript', ['-e', 'invisible()'], 'no Rscript'),
};

/** `it` for a test that runs a script: reported as skipped, and why, where the language is not installed. */
export function itWithLanguage(language: CodeLanguage, title: string, work: () => void): void {
  const { works, lacks } = interpreters[language];
  itWhere(works, lacks, `${title}, in ${language}`, work);
}

/** Runs a script in a folder of its own; gives what it printed as lines of cells, the head first. */
export function runScript(language: CodeLanguage, files: readonly CodeFile[]): string[][] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'code-'));
  try {
    for (const { name, text } of files) writeFileSync(path.join(folder, name), text);
    const { command } = interpreters[language];
    const run = spawnSync(command, [files[0].name], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(run.stderr);
    return cellsOf(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cells of a file with commas (RFC 4180). */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  for (const [whole, cell, end] of text.matchAll(pattern)) {
    if (whole === '' && end === '') break;
    rows[rows.length - 1].push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0 && !(row.length === 1 && row[0] === ''));
}
