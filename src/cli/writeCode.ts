import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis } from '../core/analyses/analysis';
import { codeLanguages } from '../core/code/codeLanguages';
import { Problem } from '../core/problem';
import type { Table } from '../core/table/table';
import { writeBytes } from './files';
import type { CommandIo } from './io';

interface Found {
  table: Table;
  options: unknown;
  detail: unknown;
}

/**
 * Scripts in every language with the list that they read, into a folder that is made where it is missing. Throws
 * `code-not-for-analysis`, `file-not-writable`.
 */
export async function writeCode(folder: string, analysis: Analysis, found: Found, io: CommandIo): Promise<void> {
  if (!analysis.code) throw new Problem('code-not-for-analysis', { option: '--code' });
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Problem('file-not-writable', { file: path.basename(folder) }, { reason: String(error) });
  }
  const files = new Map(
    codeLanguages.flatMap(
      (language) =>
        analysis
          .code?.(found.table, found.options, found.detail, language)
          .map(({ name, text }): [string, string] => [name, text]) ?? [],
    ),
  );
  for (const [name, text] of files) await writeBytes(path.join(folder, name), text);
  io.error(`${io.translate({ key: 'code.written', params: { files: { list: [...files.keys()] } } })}\n`);
}
