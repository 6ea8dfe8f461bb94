import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { HOST_ORIGIN, openAddinWindow } from '../../src/workbench/protocol/nodeHost';
import { createSession, type Session } from '../../src/workbench/protocol/session';
import type { WorkbookApi } from '../../src/workbench/workbook/api';
import { createWorkbook } from '../../src/workbench/workbook/Workbook';
import { readSnippet } from './readSnippet';
import { runSnippet, type Ran } from './runSnippet';

/**
 * Runs snippets of the form that Microsoft publishes (OfficeDev/office-js-snippets, `samples/excel`) against the host. The
 * folder comes from the environment variable SNIPPETS; without one, our own in `samples` run. Prints each function that
 * meets an unsupported member, needs what is not here, or fails, and the counts.
 */
async function main(): Promise<void> {
  const folder = process.env.SNIPPETS ?? path.join(__dirname, 'samples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  let session: Session | undefined;
  const addin = openAddinWindow((message) => session?.receive(message));
  const open = (workbook: WorkbookApi): void => {
    session?.dispose();
    session = createSession(workbook, { post: (message) => addin.deliver(message), origin: HOST_ORIGIN });
  };
  open(createWorkbook());
  await addin.ready;
  const all: Ran[] = [];
  for (const file of files.sort())
    all.push(...(await runSnippet(readSnippet(file, readFileSync(path.join(folder, file), 'utf8')), open)));
  session?.dispose();
  addin.close();
  for (const { snippet, name, outcome, detail } of all)
    if (outcome !== 'runs') process.stdout.write(`${outcome}: ${snippet} ${name}: ${detail}\n`);
  const count = (outcome: Ran['outcome']): number => all.filter((ran) => ran.outcome === outcome).length;
  process.stdout.write(
    `${files.length} snippets, ${all.length} functions: ${count('runs')} run, ${count('unsupported')} meet an ` +
      `unsupported member, ${count('elsewhere')} need something else, ${count('fails')} fail\n`,
  );
  process.exitCode = count('fails') > 0 ? 1 : 0;
}

void main();
