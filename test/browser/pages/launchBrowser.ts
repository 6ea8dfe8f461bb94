import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** A headless browser that asks nobody for anything: `npm test` finds or installs it and says where it is. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH;
  if (executablePath === undefined) throw new Error('BROWSER_PATH is not set: run the browser tests with `npm test`.');
  return await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
