import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Workbench } from '../../../src/workbench/page/index';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { formatArea } from '../../../src/workbench/workbook/address';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import { eventually } from './eventually';
import { paneFrame } from './paneFrame';
import { PanePage } from './PanePage';
import { pictures, takePicture } from './pictures';

declare const window: { workbench?: Workbench; axe?: typeof axe; foundNothingIn?: string };

/** What a test reads of the workbook as it stands in the page. */
export interface SheetFacts {
  name: string;
  rows: number;
  columns: number;
  charts: string[];
}

/** The workbook page as a user sees it. */
export class WorkbookPage {
  readonly pane: PanePage;
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    this.pane = new PanePage(page);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== 'localhost') this.faults.push(`network: ${request.url()}`);
    });
  }

  static async open(page: Page, address: string): Promise<WorkbookPage> {
    const opened = new WorkbookPage(page);
    await page.goto(address);
    await page.waitForFunction(() => window.workbench !== undefined);
    return await opened.ready();
  }

  /** Another workbook in a page that is open already, as the query asks for it; the pane starts anew with it. */
  static async reopen(page: Page, query: string): Promise<WorkbookPage> {
    // what the last test heard of the page is no longer anybody's concern
    for (const event of ['pageerror', 'console', 'request'] as const) page.removeAllListeners(event);
    const opened = new WorkbookPage(page);
    await page.evaluate((asked) => window.workbench?.open(asked), query);
    return await opened.ready();
  }

  private async ready(): Promise<this> {
    await this.page.evaluate(() => window.workbench?.ready);
    if (await this.page.evaluate(() => window.workbench?.session !== undefined)) await this.pane.ready();
    return this;
  }

  async sheets(): Promise<SheetFacts[]> {
    return await this.page.evaluate(() =>
      (window.workbench?.workbook.sheets ?? []).map((sheet) => {
        const used = sheet.usedArea(true);
        return {
          name: sheet.name,
          rows: used ? used.row + used.rows : 0,
          columns: used ? used.column + used.columns : 0,
          charts: sheet.charts.map(({ type }) => type),
        };
      }),
    );
  }

  /** Values of a rectangle, 0-based. */
  async values(sheet: string, row: number, column: number, rows: number, columns: number): Promise<unknown[][]> {
    return await this.page.evaluate((at) => window.workbench?.workbook.sheet(at.sheet)?.values(at) ?? [], {
      sheet,
      row,
      column,
      rows,
      columns,
    });
  }

  /** The names of the sheets and every text in their cells, each once. */
  async texts(): Promise<string[]> {
    return await this.page.evaluate(() => {
      const found = new Set<string>();
      for (const sheet of window.workbench?.workbook.sheets ?? []) {
        found.add(sheet.name);
        const used = sheet.usedArea(true);
        for (const value of used ? sheet.values(used).flat() : []) if (typeof value === 'string') found.add(value);
      }
      return [...found].filter((text) => text.length > 1);
    });
  }

  async formula(sheet: string, row: number, column: number): Promise<string | undefined> {
    return await this.page.evaluate((at) => window.workbench?.workbook.sheet(at.sheet)?.formula(at.row, at.column), {
      sheet,
      row,
      column,
    });
  }

  /** Visible names of the workbook and what they stand for. */
  async names(): Promise<Record<string, string>> {
    return await this.page.evaluate(() =>
      Object.fromEntries(
        [...(window.workbench?.workbook.names.values() ?? [])]
          .filter(({ visible }) => visible)
          .map(({ name, formula }) => [name, formula]),
      ),
    );
  }

  /** Gives something a name, as the user does in Excel's name manager. */
  async name(name: string, formula: string): Promise<void> {
    await this.page.evaluate(
      (item) => window.workbench?.workbook.setName({ ...item, visible: true, comment: '' }, 'user'),
      { name, formula },
    );
  }

  /** Whether a part of the workbook holds the text; parts come and go while something is written. */
  async isKept(text: string): Promise<boolean> {
    return await this.page.evaluate(
      (wanted) => [...(window.workbench?.workbook.xmlParts.values() ?? [])].some(({ xml }) => xml.includes(wanted)),
      text,
    );
  }

  /** Selects cells as a click in the grid does: the model hears of it with the user as its origin. */
  async select(sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<void> {
    await this.page.evaluate(
      (at) => {
        const workbook = window.workbench?.workbook;
        const target = workbook?.sheet(at.sheet);
        if (!workbook || !target) throw new Error(`no sheet ${at.sheet}`);
        workbook.activeSheetId = target.id;
        workbook.select(target.id, [at], 'user');
      },
      { sheet, row, column, rows, columns },
    );
  }

  /** Types contents into cells, as the user. */
  async type(sheet: string, row: number, column: number, contents: (string | number)[][]): Promise<void> {
    await this.page.evaluate(
      (at) => {
        const area = { row: at.row, column: at.column, rows: at.contents.length, columns: at.contents[0].length };
        window.workbench?.workbook.sheet(at.sheet)?.setContents(area, at.contents, 'user');
      },
      { sheet, row, column, contents },
    );
  }

  /** Types into a cell of the grid with the keyboard, key by key, and presses Enter. */
  async key(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.goToCell(sheet, row, column);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.waitForFunction(() => window.workbench?.workbook.editMode === true);
    await this.page.keyboard.press('Enter');
    // The cell's editor closes a moment after the key, and what was typed reaches the model after that.
    await this.page.waitForFunction(() => window.workbench?.workbook.editMode === false);
    await this.settled();
  }

  /** Gives the grid the keyboard, at a cell. */
  async goToCell(sheet: string, row: number, column: number): Promise<void> {
    // A click moves the selection a moment later, so only who has not the keyboard yet clicks.
    const hasKeyboard = (): Promise<boolean> =>
      this.page.evaluate(() => document.activeElement?.matches('.grid [contenteditable]') ?? false);
    if (!(await hasKeyboard())) {
      await this.clickUntil(90, 300, hasKeyboard, true);
      await this.settled();
    }
    await this.page.evaluate(
      (at) => {
        const workbook = window.workbench?.workbook;
        const target = workbook?.sheet(at.sheet);
        if (!workbook || !target) throw new Error(`no sheet ${at.sheet}`);
        workbook.select(target.id, [{ row: at.row, column: at.column, rows: 1, columns: 1 }], 'host');
      },
      { sheet, row, column },
    );
    // The grid follows a selection of the add-in a moment later; typed sooner, the text would land in the clicked cell.
    const address = formatArea({ row, column, rows: 1, columns: 1 });
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.grid input')?.value === wanted,
      address,
    );
  }

  /** Clicks a point of the grid, which answers a moment later and not while it draws, until what is read is as expected. */
  async clickUntil<T>(x: number, y: number, read: () => Promise<T>, expected: T): Promise<void> {
    await eventually(async () => {
      await this.page.mouse.click(x, y);
      await this.settled();
      return await read();
    }, expected);
  }

  /** What the grid itself shows in a cell: what copying it yields. */
  async shown(sheet: string, row: number, column: number): Promise<string> {
    await this.goToCell(sheet, row, column);
    await this.copied('Control+c');
    return await this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** What was copied last, wherever. */
  async clipboard(): Promise<string> {
    return await this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Takes a cell, or a copy of it, to another place with the keyboard. */
  async paste(
    how: 'cut' | 'copied',
    sheet: string,
    from: [row: number, column: number],
    to: [row: number, column: number],
  ): Promise<void> {
    await this.goToCell(sheet, ...from);
    await this.copied(how === 'cut' ? 'Control+x' : 'Control+c');
    await this.goToCell(sheet, ...to);
    await this.page.keyboard.press('Control+v');
    await this.settled();
  }

  /** Presses the keys that copy, and waits until the clipboard has what they copied. */
  private async copied(keys: 'Control+c' | 'Control+x'): Promise<void> {
    const nothing = 'nothing copied yet';
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
    await this.page.keyboard.press(keys);
    await this.page.evaluate(async (text) => {
      while ((await navigator.clipboard.readText()) === text) await new Promise(requestAnimationFrame);
    }, nothing);
  }

  /** Waits until the workbook is drawn: no change of the model or of the page for a tenth of a second. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.workbench?.ready;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          stop?.();
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, 100);
        const again = (): void => {
          clearTimeout(timer);
          timer = setTimeout(done, 100);
        };
        const observer = new MutationObserver(again);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const stop = window.workbench?.workbook.onChange(again);
      });
    });
  }

  /** Chooses something in the menu of a sheet's tab. */
  async tabMenu(tab: string, item: string): Promise<void> {
    await this.page.getByText(tab, { exact: true }).last().click({ button: 'right' });
    await this.page.getByText(item, { exact: true }).last().click();
  }

  async selection(): Promise<{ row: number; column: number }> {
    return await this.page.evaluate(() => {
      const [area] = window.workbench?.workbook.selection.areas ?? [];
      return { row: area.row, column: area.column };
    });
  }

  /** As the zoom's slider says it: `100%`. */
  async zoom(): Promise<string> {
    return (
      (await this.page
        .locator('.grid')
        .getByText(/^\d+%$/)
        .last()
        .textContent()) ?? ''
    );
  }

  get message(): Locator {
    return this.page.getByRole('alert');
  }

  /** Puts contents into cells as an add-in does: the grid shows them. */
  async fill(sheet: string, row: number, column: number, contents: (string | number)[][]): Promise<void> {
    await this.page.evaluate(
      (at) => {
        const area = { row: at.row, column: at.column, rows: at.contents.length, columns: at.contents[0].length };
        window.workbench?.workbook.sheet(at.sheet)?.setContents(area, at.contents, 'host');
      },
      { sheet, row, column, contents },
    );
  }

  async protect(sheet: string): Promise<void> {
    await this.page.evaluate((name) => window.workbench?.workbook.sheet(name)?.protect({}, 'user'), sheet);
  }

  /** Drops a file that can be opened on the page, as from the desktop, and waits for the pane of its workbook. */
  async dropFile(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ({ fileName, content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))], fileName));
        return transfer;
      },
      // as one text: numbers go to the page one by one, 40 s for a file of 400 kB
      { fileName: name, content: Buffer.from(bytes).toString('base64') },
    );
    const before = await this.page.waitForSelector('iframe', { state: 'attached' });
    await this.page.dispatchEvent('.grid', 'dragover', { dataTransfer: data });
    await this.page.dispatchEvent('.grid', 'drop', { dataTransfer: data });
    // each workbook has a pane of its own
    await this.page.waitForFunction((frame) => !frame.isConnected, before);
    await this.pane.ready();
  }

  /** Opens a file with the Open button. */
  async openFile(name: string, text: string): Promise<void> {
    await this.page
      .getByRole('banner')
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  }

  async press(button: 'Undo' | 'Redo'): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: button }).click();
  }

  async ribbon(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: label }).click();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).last().click();
  }

  /** Downloads the workbook and opens it as a file. */
  async save(name: string): Promise<WorkbookApi> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('banner').getByRole('button', { name: 'Save' }).click(),
    ]);
    const file = path.join(pictures, name);
    await download.saveAs(file);
    return await openXlsx(readFileSync(file), name);
  }

  async picture(name: string): Promise<void> {
    await takePicture(this.page, name);
  }

  /** What axe finds in the page's own parts, where the grid is Univer's canvas, and in the pane. */
  async accessibility(): Promise<string[]> {
    const own = await violationsIn(this.page.mainFrame(), ['.grid', 'iframe']);
    return [...own, ...(await this.paneAccessibility())];
  }

  /** What axe finds in the pane. Fluent's focus traps are empty, hidden, and never kept in focus; tooltips come and go with the pointer. */
  async paneAccessibility(rules: 'all' | 'colours' = 'all'): Promise<string[]> {
    const found = this.page
      .mainFrame()
      .childFrames()
      .map((frame) => violationsIn(frame, ['i[data-tabster-dummy]', '[role=tooltip]'], rules));
    return (await Promise.all(found)).flat();
  }

  /** The pane at 200 % of its size, as a browser's zoom makes it: half as many pixels each way. */
  async zoomPane(): Promise<void> {
    const wide = await this.page.locator('iframe').evaluate((pane: HTMLElement) => {
      const { width, height } = pane.getBoundingClientRect();
      pane.style.inlineSize = `${width / 2}px`;
      pane.style.blockSize = `${height / 2}px`;
      return width;
    });
    // it has a process of its own, and hears of its size a moment later
    await paneFrame(this.page).waitForFunction((before: number) => document.documentElement.clientWidth < before, wide);
  }
}

/**
 * Runs axe in one frame; its half a megabyte of source is taken there once. A page that is, but for what is excluded, as it
 * was when axe found nothing is not looked at again.
 */
async function violationsIn(frame: Frame, exclude: string[], rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(axe.source);
  return await frame.evaluate(
    async ({ left, only }) => {
      // a colour on its way from one to another is of neither
      const isOnItsWay = ({ playState, effect }: Animation): boolean =>
        playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime);
      do await new Promise(requestAnimationFrame);
      while (document.getAnimations().some(isOnItsWay));
      const page = document.documentElement.cloneNode(true) as HTMLElement;
      for (const part of page.querySelectorAll(left.join())) part.remove();
      const state = page.outerHTML;
      if (window.foundNothingIn === state) return [];
      const options = {
        ...{ resultTypes: ['violations' as const], iframes: false, preload: false },
        ...(only ? { runOnly: { type: 'rule' as const, values: only } } : {}),
      };
      const { violations } = (await window.axe?.run({ exclude: left }, options)) ?? { violations: [] };
      if (violations.length === 0) window.foundNothingIn = state;
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    { left: exclude, only: rules === 'colours' ? ['color-contrast', 'link-in-text-block'] : undefined },
  );
}
