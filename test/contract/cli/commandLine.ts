import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import type { Finding } from '../../../src/core/table/table';
import { createTranslate } from '../../../src/i18n/translate';

/** A folder of its own for the files of one test file. */
export const folder = mkdtempSync(path.join(tmpdir(), 'customer-pyramid-'));

export interface PyramidReport {
  customers: { id: string; score: number | null; tier: string | null; contributions: Record<string, number> | null }[];
  tiers: { name: string; customers: number }[];
}

export interface Answer {
  status: number | null;
  out: string;
  error: string;
}

/** The command line in this process, in English. */
export async function analyse(...args: string[]): Promise<Answer> {
  const said = { out: '', error: '' };
  const status = await run(args, {
    translate: createTranslate('en-US'),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { status, ...said };
}

export function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function readReport(file: string): PyramidReport {
  return JSON.parse(readFileSync(file, 'utf8')) as PyramidReport;
}

/**
 * That nothing is said but how bytes were read that are no UTF-8, one line for each question that the list leaves open,
 * what a row was taken for where the list does not tell, and that customers are made of orders.
 */
export function expectOnlyExpectedLines(error: string, findings: readonly Finding[]): void {
  const bytes = '(?:The text was read as .+\\n|.+ could not be read .+\\n)*';
  const shape = '(?:.+ the list does not say so clearly\\. .+\\n)?';
  expect(error).toMatch(
    new RegExp(`^${bytes}(?:Column .+ Say which with .+\\n)*${shape}(?:The rows are orders: .*\\n)?$`),
  );
  expect(error.match(/^Column /gm) ?? []).toHaveLength(findings.filter(({ question }) => question).length);
}
