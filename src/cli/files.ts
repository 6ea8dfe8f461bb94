import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../core/problem';

/** @throws {Problem} `file-missing` naming the file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw fileProblem('file-missing', file, error);
  }
}

/** @throws {Problem} `file-not-writable` naming the file. */
export async function writeBytes(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw fileProblem('file-not-writable', file, error);
  }
}

function fileProblem(code: 'file-missing' | 'file-not-writable', file: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Problem(code, { file: path.basename(file) }, { reason });
}

/** Options as typed after `--options`: JSON text, or the name of a JSON file. `undefined` when left out. */
export async function readOptions(given: string | undefined): Promise<unknown> {
  if (given === undefined) return undefined;
  const inline = given.trimStart().startsWith('{');
  const text = inline ? given : new TextDecoder().decode(await readBytes(given));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem('options-not-json', inline ? {} : { file: path.basename(given) }, { reason: error.message });
  }
}
