import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { builtFolders, serveWorkbench } from '../../src/workbench/serve/server';
import { launchBrowser } from '../browser/pages/launchBrowser';
import type { Step, Subject } from './measure';

const times = 5;

/** Moments in the life of a pane, ms from its navigation. */
interface Moments {
  officeLoaded: number;
  drawn: number;
  usable: number;
  longest: number;
}

/**
 * How long the pane takes in the workbench's page, on the built add-in, from its navigation until it shows something, and until
 * it can be used; medians of some fresh pages with the browser's cache filled, as on any day but the first.
 */
export async function start(): Promise<Subject> {
  const root = path.resolve(__dirname, '../..');
  const workbench = await serveWorkbench(builtFolders(root), 4300);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watchPane);
    const found: Moments[] = [];
    for (let i = 0; i <= times; i++) {
      const moments = await momentsOf(page, `${workbench.address}/workbench/?open=sample.xlsx`);
      // the first one fills the cache
      if (i > 0) found.push(moments);
    }
    const step = (name: string, of: keyof Moments, wanted?: string): Step => ({
      name,
      ms: found.map((moments) => moments[of]).sort((a, b) => a - b)[Math.floor(times / 2)],
      wanted,
    });
    return {
      title: 'start: the pane in the workbench, from its navigation',
      steps: [
        step('Office.js is there', 'officeLoaded'),
        step('something is drawn', 'drawn'),
        step('a pyramid is in sight and can be written', 'usable', '< 500 ms'),
        step('longest task until then', 'longest'),
      ],
      facts: { found },
    };
  } finally {
    await browser.close();
    workbench.close();
  }
}

async function momentsOf(page: Page, address: string): Promise<Moments> {
  await page.goto(address);
  await page.locator('iframe.pane').waitFor();
  const pane = await paneOf(page);
  await pane.locator('.write-foot button').first().waitFor();
  return await pane.evaluate(() => {
    const { drawn = NaN, usable = NaN, longest = 0 } = (globalThis as { moments?: Partial<Moments> }).moments ?? {};
    const office = performance.getEntriesByType('resource').find(({ name }) => /office(\.debug)?\.js/.test(name));
    return {
      officeLoaded: office instanceof PerformanceResourceTiming ? office.responseEnd : NaN,
      drawn,
      usable,
      longest,
    };
  });
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe.pane').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** Runs in every frame before its own scripts. */
function watchPane(): void {
  if (window === window.top) return;
  const moments: Partial<Moments> & { longest: number } = { longest: 0 };
  Object.assign(globalThis, { moments });
  new PerformanceObserver((list) => {
    if (moments.usable !== undefined) return;
    for (const { duration } of list.getEntries()) moments.longest = Math.max(moments.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('.pane')) moments.drawn ??= performance.now();
    if (document.querySelector('.write-foot button')) moments.usable ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}
