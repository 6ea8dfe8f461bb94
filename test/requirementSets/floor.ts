import { readFileSync } from 'node:fs';
import path from 'node:path';

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

/** What the manifest asks of Excel before it offers the add-in: set → version. */
export const asked: Readonly<Record<string, string>> = Object.fromEntries(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(([, set, version]) => [set, version]),
);

/**
 * What can be used without asking. In a shared runtime the custom functions' runtime is that of the library itself, which
 * the page loads anew; its set may not stand in the manifest (Microsoft Learn, "Configure your Office Add-in to use a shared
 * runtime").
 */
export const floor: Readonly<Record<string, string>> = { ...asked, CustomFunctionsRuntime: '1.3' };
