import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createWorkbenchServer, listen } from '../../../src/workbench/serve/server';
import { launchBrowser } from './launchBrowser';
import { pictures } from './pictures';
import { WorkbookPage } from './WorkbookPage';

const root = path.resolve(__dirname, '../../..');

export interface Look {
  theme?: 'light' | 'dark';
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
  /** A workbook of its own. The page stays where the look is that of the last one: what that one showed is gone. */
  open(look?: Look): Promise<WorkbookPage>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<BrowserSession> {
  mkdirSync(pictures, { recursive: true });
  // First what can fail: a server that nobody closes keeps the run from ending.
  const browser = await launchBrowser();
  const server: Server = createWorkbenchServer({
    addIn: path.join(root, 'dist'),
    page: path.join(root, '.workbench'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  });
  const address = await listen(server, 4200);
  let kept: { look: string; page: Page } | undefined;
  return {
    async open({ theme = 'light', paneWidth, language, open = 'sample.xlsx', manifest } = {}) {
      const look = JSON.stringify({ theme, paneWidth, language, manifest });
      if (kept?.look === look) return await WorkbookPage.reopen(kept.page, open);
      await kept?.page.close();
      kept = undefined;
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        colorScheme: theme,
        acceptDownloads: true,
        locale: 'en-US',
      });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
      if (manifest !== undefined) await page.route('**/manifest.xml', (route) => route.fulfill({ body: manifest }));
      const query = new URLSearchParams();
      if (open !== null) query.set('open', open);
      if (theme === 'dark') query.set('theme', 'dark');
      if (language !== undefined) query.set('language', language);
      if (paneWidth !== undefined) query.set('pane', String(paneWidth));
      const opened = await WorkbookPage.open(page, `${address}/workbench/?${query.toString()}`);
      kept = { look, page };
      return opened;
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
