import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../findBrowser';

/**
 * A headless browser that asks nobody for anything: the one that `npm test` names, else one that is found or installed.
 *
 * @param more arguments of the command line
 */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  return await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
