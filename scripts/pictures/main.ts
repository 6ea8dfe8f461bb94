import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { TextKey } from '../../src/i18n/messages';
import { helpLanguages } from '../../src/i18n/helpLanguage';
import { createTranslate } from '../../src/i18n/translate';
import { serveWorkbench } from '../../src/workbench/serve/server';
import type { Workbench } from '../../src/workbench/page/index';
import { launchBrowser } from '../../test/browser/pages/launchBrowser';

declare const window: { workbench?: Workbench };

/** `npm run pictures`: takes the pictures of the help and of the README anew, from the built add-in on its sample. */
const root = path.resolve(__dirname, '../..');
const quality = 0.82;

interface Stage {
  page: Page;
  frame: FrameLocator;
  /** A text of the pane in the language of the pictures. */
  t(key: TextKey): string;
  select(sheet: string, row: number): Promise<void>;
  /** Waits until neither page nor pane changes any more. */
  settled(): Promise<void>;
  openPlace(key: TextKey): Promise<void>;
  take(name: string, what: 'page' | 'pane'): Promise<void>;
}

/** What is done for each picture, one after the other. */
async function walk({ page, frame, t, select, settled, openPlace, take }: Stage): Promise<void> {
  const press = (key: TextKey) =>
    frame
      .getByRole('button', { name: t(key), exact: true })
      .first()
      .click();
  await settled();
  await take('start', 'page');
  await openPlace('place.classify');
  await take('classify', 'pane');
  await select('Customers', 3);
  await settled();
  await take('customer', 'pane');
  await frame.locator('body').press('Control+Enter');
  const link = frame.locator('.message-area').getByText(t('action.goToSummary'), { exact: true });
  await link.click();
  await settled();
  await take('write', 'page');
  await select('Customers', 1);
  await settled();
  await press('action.close');
  await openPlace('place.explore');
  await take('explore', 'pane');
  await frame
    .locator('.gallery-name')
    .getByText(t('analysis.action-plan.name' as TextKey), { exact: true })
    .click();
  await settled();
  await take('plan', 'pane');
  await openPlace('place.track');
  await press('track.take.first');
  await settled();
  await page.evaluate(changeOfAMonth);
  await settled();
  await press('track.take');
  await frame.locator('.track-headline').waitFor();
  await settled();
  await frame.locator('.track-headline').scrollIntoViewIfNeeded();
  // a tooltip would cover what it explains
  await page.mouse.move(400, 400);
  await settled();
  await take('track', 'pane');
  await select('Orders', 1);
  await settled();
  await openPlace('place.value');
  await frame.locator('.ways .gallery-name').getByText(t('value.orders'), { exact: true }).click();
  await frame.locator('.report').first().waitFor();
  await settled();
  await take('value', 'pane');
}

/** Some customers of the sample sell a tenth, some twelve times as much. Runs in the page. */
function changeOfAMonth(): void {
  const sheet = window.workbench?.workbook.sheet('Customers');
  const area = { row: 1, column: 4, rows: 30, columns: 1 };
  const sales = (sheet?.values(area) ?? []) as number[][];
  sheet?.setContents(
    area,
    sales.map(([value], row) => [Math.round(value * (row < 20 ? 0.1 : 12))]),
    'user',
  );
}

async function stage(browser: Browser, address: string, language: string, folder: string): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 760 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const query = new URLSearchParams({ theme: 'light', open: 'sample.xlsx', language, pane: '380' });
  await page.goto(`${address}/workbench/?${query.toString()}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  const frame = page.frameLocator('iframe');
  const say = createTranslate(language);
  await frame.getByRole('tab').first().waitFor();
  const settled = async (): Promise<void> => {
    await page.waitForLoadState('networkidle');
    await frame.locator('[role=progressbar], [aria-busy=true]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(1500);
  };
  return {
    ...{ page, frame, settled },
    t: (key) => say({ key }),
    async select(sheet, row) {
      await page.evaluate(
        (at) => {
          const workbook = window.workbench?.workbook;
          const target = workbook?.sheet(at.sheet);
          if (!workbook || !target) throw new Error(`no sheet ${at.sheet}`);
          workbook.activeSheetId = target.id;
          workbook.select(target.id, [{ row: at.row, column: 0, rows: 1, columns: 1 }], 'user');
        },
        { sheet, row },
      );
    },
    async openPlace(key) {
      await frame.getByRole('tab', { name: say({ key }), exact: true }).click();
      await settled();
    },
    async take(name, what) {
      // a page is dense enough as it is; the pane is looked at closely
      const picture = await (what === 'page' ? page.screenshot({ scale: 'css' }) : page.locator('iframe').screenshot());
      writeFileSync(path.join(folder, `${name}.webp`), await asWebp(browser, picture));
      if (name === 'write' && language === 'en') writeFileSync(path.join(root, 'assets/screenshot.png'), picture);
      if (name === 'write' && language === 'zh-CN')
        writeFileSync(path.join(root, 'assets/screenshot.zh-CN.png'), picture);
    },
  };
}

/** A picture as lossy WebP, which the browser itself makes. */
async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const data = await page.evaluate(
    async ({ source, lossy }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', lossy);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, lossy: quality },
  );
  await page.close();
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const folders = {
    addIn: path.join(root, 'dist'),
    page: path.join(root, '.workbench'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  };
  const workbench = await serveWorkbench(folders, 4300);
  try {
    for (const language of helpLanguages) {
      const folder = path.join(root, 'assets/help', language);
      mkdirSync(folder, { recursive: true });
      await walk(await stage(browser, workbench.address, language, folder));
    }
  } finally {
    await browser.close();
    workbench.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
