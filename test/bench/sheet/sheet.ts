import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Workbench } from '../../../src/workbench/page/index';
import { builtFolders, serveWorkbench } from '../../../src/workbench/serve/server';
import { launchBrowser } from '../../browser/pages/launchBrowser';
import type { Step, Subject } from '../measure';
import { fillSheet } from './fillSheet';
import { attribute, attributeTasks, type Profile } from './attribute';
import { traceTasks, type TracedTask } from './traceTasks';

declare const window: { workbench?: Workbench };

const columns = 8;
const mostMinutes = 10;

/**
 * A list is read, classified, moved by a slider and written in the workbench's page, on the built add-in: seconds per
 * stage, with the longest tasks of the pane's and of the page's thread, and for the stage of writing who took the time.
 */
export async function sheet(rows = 100_000): Promise<Subject> {
  const root = path.resolve(__dirname, '../../..');
  const workbench = await serveWorkbench(builtFolders(root), 4300);
  const browser = await launchBrowser(['--enable-precise-memory-info', '--js-flags=--max-old-space-size=6000']);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What the runner of TypeScript puts around functions, also around those that are sent to the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    page.setDefaultTimeout(mostMinutes * 60_000);
    await page.goto(`${workbench.address}/workbench/`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    const pane = page.frames()[1];
    const threads = { pane: await watchThread(page, pane), page: await watchThread(page, page) };
    return await new Stages(page, pane, threads, rows).run();
  } finally {
    await browser.close();
    workbench.close();
  }
}

class Stages {
  private readonly steps: Step[] = [];
  private readonly tasks: Record<string, object> = {};

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
    private readonly threads: Record<'pane' | 'page', () => Promise<ThreadUse>>,
    private readonly rows: number,
  ) {}

  async run(): Promise<Subject> {
    const { page, pane, rows } = this;
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
    await this.stage('two columns and a summary written', async () => {
      await pane.getByRole('button', { name: 'Write to workbook' }).click();
      const message = pane
        .locator('.message-area [role=alert], .message-area [role=status], .message-area .fui-MessageBar')
        .first();
      await message.waitFor();
      const said = await message.innerText();
      if (!said.includes('Written for')) throw new Error(`the pane says: ${said}`);
      await settled(page);
    });
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
    const profiled = process.env.PROFILE;
    const profile =
      profiled === undefined ? undefined : await startProfile(profiled === 'pane' ? this.pane : this.page);
    const browser = await this.page.context().browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('no browser');
    const traced = await traceTasks(browser, { pane: this.pane, page: this.page.mainFrame() });
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    const made = await profile?.();
    const traces = await traced();
    await browser.detach();
    this.steps.push({ name, ms: 1000 * seconds });
    const parts: string[] = [`${name}: ${seconds.toFixed(1)} s`];
    const facts: Record<string, unknown> = {};
    for (const of of ['pane', 'page'] as const) {
      const { cpu, heap } = await this.threads[of]();
      const found = { cpu, heap, ...longest(traces[of]) };
      facts[of] = found;
      if (made && of === profiled)
        process.stdout.write(`${name}\n${attribute(made)}\n${attributeTasks(made, traces[of])}\n`);
      parts.push(
        `${of}: ${cpu.toFixed(1)} s of its thread, longest task ${found.longest} ms of it (${found.byClock} ms by the clock), ` +
          `${found.over50} over 50 ms, ${found.over200} over 200 ms, heap ${heap} MB`,
      );
    }
    this.tasks[name] = facts;
    process.stdout.write(`${parts.join('; ')}\n`);
  }
}

/** In milliseconds of the thread, which no other work on the machine makes longer. */
function longest(tasks: readonly TracedTask[]) {
  return {
    longest: Math.round(Math.max(0, ...tasks.map(({ cpu }) => cpu))),
    byClock: Math.round(Math.max(0, ...tasks.map(({ ms }) => ms))),
    over50: tasks.filter(({ cpu }) => cpu > 50).length,
    over200: tasks.filter(({ cpu }) => cpu > 200).length,
  };
}

/** Two frames drawn and nothing waiting. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

interface ThreadUse {
  /** Seconds that the thread computed since it was asked before: what other processes take does not count. */
  cpu: number;
  /** MB after a collection of garbage. */
  heap: number;
}

async function watchThread(page: Page, of: Page | Frame): Promise<() => Promise<ThreadUse>> {
  const session = await page.context().newCDPSession(of);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  let before = 0;
  const use = async (): Promise<ThreadUse> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    const cpu = value('TaskDuration') - before;
    await session.send('HeapProfiler.collectGarbage');
    const after = (await session.send('Performance.getMetrics')).metrics;
    before = after.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    const used = after.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    return { cpu, heap: Math.round(used / 2 ** 20) };
  };
  await use();
  return use;
}

async function startProfile(of: Page | Frame): Promise<() => Promise<Profile>> {
  const page = 'page' in of ? of.page() : of;
  const session = await page.context().newCDPSession(of);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    return profile;
  };
}
