import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { builtFolders, serveWorkbench } from '../../../src/workbench/serve/server';
import type { ServedWorkbench } from '../../../src/workbench/serve/server';
import { launchBrowser } from './launchBrowser';

const root = path.resolve(__dirname, '../../..');
let started: { browser: Browser; workbench: ServedWorkbench } | undefined;

/** One browser and one server for all files of a run; their addresses go to the files by the environment. */
export async function startSharedBrowser(): Promise<void> {
  // First what can fail: a server that nobody closes keeps the run from ending.
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`, '--lang=en-US']);
  const workbench = await serveWorkbench(builtFolders(root), 4200);
  started = { browser, workbench };
  process.env.TEST_WORKBENCH = workbench.address;
  process.env.TEST_BROWSER = `http://127.0.0.1:${port}`;
}

export async function stopSharedBrowser(): Promise<void> {
  await started?.browser.close();
  started?.workbench.close();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
