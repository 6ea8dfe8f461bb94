import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { pictures } from './pictures';
import { WorkbookPage } from './WorkbookPage';

// Every wait ends by itself after half a minute; this is for what hangs, and not for how fast the machine is.
jest.setTimeout(180_000);

export interface Look {
  theme?: 'light' | 'dark';
  /** Colours of the user's own, as Windows' contrast themes have them. */
  highContrast?: boolean;
  paneWidth?: number;
  /** Display language that the workbench grants. */
  language?: string;
  /** File under `.workbench/` to open; `null` for an empty workbook. */
  open?: string | null;
  /** Served instead of the add-in's manifest. */
  manifest?: string;
}

/** The built add-in behind the built workbook page, in a real browser. */
export interface BrowserSession {
  /** A workbook of its own, in the page that the run has opened already: what was shown there is gone. */
  open(look?: Look): Promise<WorkbookPage>;
  close(): Promise<void>;
}

/**
 * The browser that all files of a run share ({@link startSharedBrowser}). Loading the page costs several times what opening
 * a workbook in it costs, so a worker of the run keeps one page, known by what its address ends with.
 */
export async function startBrowser(): Promise<BrowserSession> {
  const { TEST_BROWSER: endpoint = '', TEST_WORKBENCH: address = '', JEST_WORKER_ID: worker = '1' } = process.env;
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  let withManifest: Page | undefined;
  return {
    async open({ theme = 'light', highContrast = false, paneWidth, language, open = 'sample.xlsx', manifest } = {}) {
      const query = new URLSearchParams({ theme });
      if (open !== null) query.set('open', open);
      if (language !== undefined) query.set('language', language);
      if (paneWidth !== undefined) query.set('pane', String(paneWidth));
      await withManifest?.close();
      withManifest = undefined;
      const kept = context.pages().find((page) => new URL(page.url()).hash === `#${worker}`);
      const page = manifest === undefined && kept !== undefined ? kept : await context.newPage();
      await prepare(page, theme, highContrast);
      if (page === kept) {
        await page.bringToFront();
        return await WorkbookPage.reopen(page, query.toString());
      }
      if (manifest !== undefined) {
        withManifest = page;
        await page.route('**/manifest.xml', (route) => route.fulfill({ body: manifest }));
      }
      return await WorkbookPage.open(
        page,
        `${address}/workbench/?${query.toString()}${page === withManifest ? '' : `#${worker}`}`,
      );
    },
    // the page stays for the next file, and in front: a page behind another one draws and calls back when it likes
    async close() {
      await withManifest?.close();
      await browser.close();
    },
  };
}

async function prepare(page: Page, theme: 'light' | 'dark', highContrast: boolean): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({
    colorScheme: theme,
    reducedMotion: 'reduce',
    forcedColors: highContrast ? 'active' : 'none',
  });
}
