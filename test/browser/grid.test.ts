import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { eventually } from './pages/eventually';
import type { WorkbookPage } from './pages/WorkbookPage';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** A table of two orders, and names of the workbook, of the sheet, and of one that nobody sees. */
async function addOrders(book: WorkbookPage): Promise<void> {
  await book.fill('Sheet1', 0, 0, [
    ['Sales', 'Share'],
    [10, ''],
    [30, ''],
  ]);
  await book.page.evaluate(() => {
    const workbook = window.workbench?.workbook;
    const sheet = workbook?.sheet('Sheet1');
    if (!workbook || !sheet) throw new Error('no sheet');
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    sheet.addTable(
      {
        name: 'Orders',
        area,
        columnNames: ['Sales', 'Share'],
        columnIds: [1, 2],
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: false,
        style: '',
      },
      'host',
    );
    const name = (called: string, formula: string, sheetId?: string): void =>
      workbook.setName({ name: called, formula, visible: true, comment: '', sheetId }, 'host');
    name('Rate', '=5');
    name('Own', '=7', sheet.id);
    workbook.setName({ name: 'Unseen', formula: '=9', visible: false, comment: '' }, 'host');
  });
}

describe('the grid of the workbook', () => {
  it('goes back to what the workbook holds when an edit is refused, and says why', async () => {
    const book = await session.open({ open: null });
    await book.fill('Sheet1', 0, 0, [['kept']]);
    await book.protect('Sheet1');
    await book.key('Sheet1', 0, 0, 'lost');
    await book.message.getByText(/protected sheet/).waitFor();
    expect(await book.shown('Sheet1', 0, 0)).toBe('kept');
    expect(await book.values('Sheet1', 0, 0, 1, 1)).toEqual([['kept']]);
    await book.picture('edit-refused');
    expect(book.faults).toEqual([]);
  });

  it('ends a formula with Enter, whatever function is being suggested', async () => {
    const book = await session.open({ open: null });
    await book.goToCell('Sheet1', 0, 0);
    await book.page.keyboard.type('=SUM');
    await book.page.getByText('Adds its arguments').first().waitFor();
    await book.page.keyboard.type('(1,2)');
    await book.page.keyboard.press('Enter');
    await eventually(() => book.values('Sheet1', 0, 0, 1, 1), [[3]]);
    expect(book.faults).toEqual([]);
  });

  it('keeps in the saved file what was cut, typed as a percentage and hidden by hand', async () => {
    const book = await session.open({ open: null });
    await book.fill('Sheet1', 0, 0, [[7, '=A1*2']]);
    await book.page.evaluate(() => window.workbench?.workbook.addSheet('Secret', 'host'));
    await book.key('Sheet1', 1, 0, '12%');
    await book.paste('cut', 'Sheet1', [0, 0], [4, 3]);
    await eventually(() => book.formula('Sheet1', 0, 1), '=D5*2');
    await book.tabMenu('Secret', 'Hide');
    await eventually(() => book.page.getByText('Secret', { exact: true }).count(), 0);
    const saved = await book.save('by-hand.xlsx');
    const [sheet, secret] = saved.sheets;
    expect([sheet.value(0, 0), sheet.value(4, 3), sheet.formula(0, 1)]).toEqual([null, 7, '=D5*2']);
    expect([sheet.value(1, 0), sheet.format(1, 0).numberFormat]).toEqual([0.12, '0%']);
    expect([secret.name, secret.visibility]).toEqual(['Secret', 'Hidden']);
    expect(book.faults).toEqual([]);
  });

  it('shows a long number rounded to its column, and copies it in full', async () => {
    const book = await session.open({ open: null });
    await book.fill('Sheet1', 0, 0, [[8 / 3]]);
    expect(await book.shown('Sheet1', 0, 0)).toBe('2.666667');
    await book.paste('copied', 'Sheet1', [0, 0], [2, 2]);
    await eventually(() => book.values('Sheet1', 2, 2, 1, 1), [[8 / 3]]);
    expect(book.faults).toEqual([]);
  });

  it('stays at its place, zoom and selection when the add-in changes the sheet, and when a row is hidden', async () => {
    const book = await session.open();
    const { page } = book;
    await page.mouse.move(300, 500);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await eventually(async () => (await book.zoom()) !== '100%', true);
    const zoom = await book.zoom();
    await page.mouse.wheel(0, 3000);
    await book.clickUntil(300, 500, async () => (await book.selection()).row > 100, true);
    const before = await book.selection();
    // Another column width is one of the changes for which the grid is drawn anew.
    await page.evaluate(() => window.workbench?.workbook.sheets[0].setColumnWidth(9, 1, 200, 'host'));
    await book.settled();
    expect(await book.selection()).toEqual(before);
    // Rows are 20 pixels high, at this zoom 17: the next one.
    await book.clickUntil(300, 518, () => book.selection(), { ...before, row: before.row + 1 });
    await book.clickUntil(20, 518, () => book.selection(), { row: before.row + 1, column: 0 });
    await page.mouse.click(20, 518, { button: 'right' });
    await page.getByText(/^Hide Selected Row/i).click();
    await eventually(
      () => page.evaluate(() => [...(window.workbench?.workbook.sheets[0].hiddenRows ?? [])]),
      [before.row + 1],
    );
    await book.settled();
    await book.clickUntil(300, 500, () => book.selection(), before);
    expect(await book.zoom()).toBe(zoom);
    expect(book.faults).toEqual([]);
  });

  it('calculates names, also of one sheet, and negated ones, and a table’s own row as files are calculated', async () => {
    const book = await session.open({ open: null });
    await addOrders(book);
    await book.fill('Sheet1', 0, 4, [
      ['=Rate * 2'],
      ['=-Rate'],
      ['=-Rate * 2'],
      ['=Rate*Own'],
      ['=SUM(Orders[Sales])'],
    ]);
    await book.fill('Sheet1', 1, 1, [['=Orders[@Sales]*2'], ['=Orders[@Sales]/SUM(Orders[Sales])']]);
    // what an add-in writes is calculated at the end of its batch
    await book.page.evaluate(() => window.workbench?.workbook.calculator?.calculate());
    // 5 · 2; 5 · 7; 10 + 30 = 40; 30 / 40
    await eventually(() => book.values('Sheet1', 0, 4, 5, 1), [[10], [-5], [-10], [35], [40]]);
    await eventually(() => book.values('Sheet1', 1, 1, 2, 1), [[20], [0.75]]);
    expect(await book.formula('Sheet1', 0, 4)).toBe('=Rate * 2');
    expect(book.faults).toEqual([]);
  });

  it('calculates a row of the table around the cell, as soon as it is typed', async () => {
    const book = await session.open({ open: null });
    await addOrders(book);
    await book.key('Sheet1', 1, 1, '=[@Sales]*2');
    await eventually(() => book.values('Sheet1', 1, 1, 1, 1), [[20]]);
    await book.key('Sheet1', 2, 1, '=-[@Sales]+SUM([Sales])');
    await eventually(() => book.values('Sheet1', 2, 1, 1, 1), [[10]]);
    // a bracket that stood open while it was typed is not open in what is typed next
    await book.key('Sheet1', 2, 5, '=2*SUM(Orders[Sales])+1');
    await eventually(() => book.values('Sheet1', 2, 5, 1, 1), [[81]]);
    expect(await book.formula('Sheet1', 1, 1)).toBe('=[@Sales]*2');
    expect(book.faults).toEqual([]);
  });

  it('calculates, as soon as it is typed, what asks for a name that nobody sees', async () => {
    const book = await session.open({ open: null });
    await addOrders(book);
    await book.key('Sheet1', 6, 4, '=Unseen+1');
    await eventually(() => book.values('Sheet1', 6, 4, 1, 1), [[10]]);
    expect(book.faults).toEqual([]);
  });

  it('tells which cell is clicked, and where in it', async () => {
    const book = await session.open({ open: null });
    await book.fill('Sheet1', 0, 0, [['a', 'b']]);
    await book.page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.workbench?.workbook.onHappening((happening) => heard.push(happening));
    });
    const canvas = book.page.locator('canvas[id^="univer-sheet-main-canvas"]');
    const box = await canvas.boundingBox();
    if (!box) throw new Error('no grid');
    // within B2, below the letters of columns and beside the numbers of rows
    await book.page.mouse.click(box.x + 46 + 64 + 30, box.y + 20 + 20 + 10);
    const clicks = (): Promise<unknown[]> => book.page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
    await eventually(async () => (await clicks()).length, 1);
    const [click] = (await clicks()) as {
      kind: string;
      row: number;
      column: number;
      offset: { x: number; y: number };
    }[];
    expect(click).toMatchObject({ kind: 'click', row: 1, column: 1 });
    expect(click.offset.x).toBeGreaterThan(10);
    expect(click.offset.x).toBeLessThan(40);
    expect(click.offset.y).toBeGreaterThan(0);
    expect(click.offset.y).toBeLessThan(15);
    await book.page.mouse.wheel(0, 410);
    // the grid is drawn where it is scrolled to a moment later, and two clicks at once would be a double one
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await book.page.mouse.click(box.x + 46 + 64 + 40, box.y + 20 + 20 + 12);
    await eventually(async () => (await clicks()).length, 2);
    const later = (await clicks()).at(-1) as typeof click;
    expect(later.row).toBeGreaterThan(10);
    expect(later.offset.y).toBeGreaterThan(0);
    expect(later.offset.y).toBeLessThan(15);
    expect(book.faults).toEqual([]);
  });

  it('opens without an add-in whose manifest is broken, and says what is wrong with it', async () => {
    const book = await session.open({ manifest: '<OfficeApp><Group/></OfficeApp>' });
    await book.message.getByText('its manifest has no <SourceLocation>').waitFor();
    expect((await book.sheets()).map(({ name }) => name)).toEqual(['Customers', 'Orders', 'Order lines']);
    expect(await book.accessibility()).toEqual([]);
    expect(book.faults).toEqual([]);
  });
});
