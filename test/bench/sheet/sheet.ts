import path from 'node:path';
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Workbench } from '../../../src/workbench/page/index';
import { createWorkbenchServer, listen } from '../../../src/workbench/serve/server';
import { launchBrowser } from '../../browser/pages/launchBrowser';
import type { Step, Subject } from '../measure';
import { fillSheet } from './fillSheet';
import { attribute } from './attribute';
import { takeTasks, watchTasks, type LongTask } from './watchTasks';

declare const window: { workbench?: Workbench };

const columns = 8;
const mostMinutes = 10;

/**
 * A list is read, classified, moved by a slider and written in the workbench's page, on the built add-in: seconds per
 * stage, with the longest tasks of the pane's and of the page's thread, and for the stage of writing who took the time.
 */
export async function sheet(rows = 100_000): Promise<Subject> {
  const root = path.resolve(__dirname, '../../..');
  const server = createWorkbenchServer({
    addIn: path.join(root, 'dist'),
    page: path.join(root, '.workbench'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  });
  const browser = await launchBrowser(['--enable-precise-memory-info', '--js-flags=--max-old-space-size=6000']);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What the runner of TypeScript puts around functions, also around those that are sent to the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    page.setDefaultTimeout(mostMinutes * 60_000);
    await page.goto(`${await listen(server, 4300)}/workbench/`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    return await new Stages(page, page.frames()[1], rows).run();
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

class Stages {
  private readonly steps: Step[] = [];
  private readonly tasks: Record<string, { pane: number; page: number; paneOver50: number; heap: number }> = {};

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
    private readonly rows: number,
  ) {}

  async run(): Promise<Subject> {
    const { page, pane, rows } = this;
    await watchTasks(page.mainFrame());
    await watchTasks(pane);
    await this.stage('filled, and drawn by the grid', async () => {
      await page.evaluate(fillSheet, { rows, columns });
      await settled(page);
    });
    await this.stage('read and classified', async () => {
      await page.evaluate(
        ({ row, column, rows: count, columns: width }) => {
          const workbook = window.workbench?.workbook;
          workbook?.select(workbook.activeSheetId, [{ row, column, rows: count, columns: width }], 'user');
        },
        { row: 0, column: 0, rows: rows + 1, columns },
      );
      await pane.locator('.level').first().waitFor();
      await pane.getByRole('button', { name: 'Write to workbook' }).waitFor();
      await settled(page);
    });
    await this.stage('a slider moved', async () => {
      const slider = pane.locator('.indicator input[type=range]').first();
      const before = await pane.locator('.pane').innerText();
      await slider.press('Shift+ArrowRight');
      await pane.waitForFunction((text) => document.querySelector<HTMLElement>('.pane')?.innerText !== text, before);
      await settled(page);
    });
    const profile = process.env.PROFILE === undefined ? undefined : await startProfile(page);
    await this.stage('two columns and a summary written', async () => {
      await pane.getByRole('button', { name: 'Write to workbook' }).click();
      await pane.getByText(/^Written for/).waitFor();
      await settled(page);
    });
    if (profile) process.stdout.write(`${attribute(await profile())}\n`);
    const written = await page.evaluate(() => {
      const [list] = window.workbench?.workbook.sheets ?? [];
      return list?.usedArea(true);
    });
    if (written?.columns !== columns + 2) throw new Error('two columns were to be written');
    return {
      title: `sheet: ${rows} rows, ${columns} columns, in the workbench`,
      steps: this.steps,
      facts: { rows, columns, tasks: this.tasks },
    };
  }

  private async stage(name: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    await work();
    this.steps.push({ name, ms: performance.now() - start });
    const [pane, page] = [await takeTasks(this.pane), await takeTasks(this.page.mainFrame())];
    const heap = await this.page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20,
    );
    const facts = {
      pane: longest(pane),
      page: longest(page),
      paneOver50: pane.length,
      heap: Math.round(heap),
    };
    this.tasks[name] = facts;
    process.stdout.write(
      `${name}: ${((performance.now() - start) / 1000).toFixed(1)} s, longest task of the pane ${facts.pane} ms (${facts.paneOver50} over 50), of the page ${facts.page} ms, heap of the page ${facts.heap} MB\n`,
    );
  }
}

function longest(tasks: LongTask[]): number {
  return Math.round(tasks.reduce((most, { ms }) => Math.max(most, ms), 0));
}

/** Two frames drawn and nothing waiting. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

async function startProfile(page: Page): Promise<() => Promise<Awaited<ReturnType<typeof stop>>>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  return () => stop(session);
}

async function stop(session: CDPSession) {
  const { profile } = await session.send('Profiler.stop');
  return profile;
}
