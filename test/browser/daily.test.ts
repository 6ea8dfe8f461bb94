import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { eventually } from './pages/eventually';

declare const window: { print(): void; printed?: number };

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

it('sorts, filters, prints, saves and finds a list again, as on any day', async () => {
  const book = await session.open({ open: null });
  const press = (action: string): Promise<void> => book.page.locator(`[data-action=${action}]`).click();
  const names = async (): Promise<unknown[]> => (await book.values('customers', 1, 0, 3, 1)).flat();
  await book.openFile('customers.csv', 'Customer,Sales\nAdler,20\nBerg,5\nCron,70\n');
  await eventually(async () => (await book.sheets())[0].name, 'customers');
  await book.select('customers', 1, 1);
  await press('ascending');
  expect(await names()).toEqual(['Berg', 'Adler', 'Cron']);
  await press('filter');
  await press('descending');
  expect(await book.page.locator('.message').textContent()).toContain('hidden');
  await book.page.evaluate(
    () => (window.print = () => (window.printed = document.querySelectorAll('.printed tr').length)),
  );
  await press('print');
  expect(await book.page.evaluate(() => window.printed)).toBe(2);
  await press('showAll');
  const [saved] = await Promise.all([book.page.waitForEvent('download'), press('save')]);
  expect(saved.suggestedFilename()).toBe('customers.xlsx');
  await book.page.evaluate(async () => {
    await (window as unknown as { workbench: { open(query: string): Promise<void> } }).workbench.open('');
  });
  expect((await book.sheets())[0].name).toBe('Sheet1');
  const recent = book.page.getByRole('menuitem', { name: /^customers\.xlsx/ });
  await press('recent');
  await recent.click();
  await eventually(async () => (await book.sheets())[0].name, 'customers');
  expect(await names()).toEqual(['Berg', 'Adler', 'Cron']);
  expect(book.faults).toEqual([]);
});
