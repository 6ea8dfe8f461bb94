import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { eventually } from './pages/eventually';
import { itWithShared, sharedText } from '../shared';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** One row per customer of the CDNOW log: orders, CDs, dollars. */
function summarize(log: string): string {
  const customers = new Map<string, [orders: number, cds: number, dollars: number]>();
  for (const line of log.split(/\r?\n/)) {
    const [, id, , cds, dollars] = line.trim().split(/\s+/);
    if (dollars === undefined) continue;
    const [orders, allCds, allDollars] = customers.get(id) ?? [0, 0, 0];
    customers.set(id, [orders + 1, allCds + Number(cds), allDollars + Number(dollars)]);
  }
  const rows = [...customers].map(([id, [orders, cds, dollars]]) => `${id},${orders},${cds},${dollars.toFixed(2)}`);
  return `Customer,Orders,CDs,Dollars\n${rows.join('\n')}\n`;
}

describe('files in the browser', () => {
  async function classifies(list: string, customers: number): Promise<void> {
    const book = await session.open({ open: null });
    await book.openFile('customers.csv', list);
    await eventually(async () => (await book.sheets())[0].name, 'customers');
    await book.pane.ready();
    await book.select('customers', 0, 0);
    await eventually(
      async () => (await book.pane.text(/customers ·/).textContent())?.includes(customers.toLocaleString('en-US')),
      true,
    );
    await book.pane.write();
    await book.pane.written();
    const [written, summary] = await book.sheets();
    expect(written.rows).toBe(customers + 1);
    expect(summary.charts).toHaveLength(2);
    await book.picture(`real-${customers}`);
    expect(book.faults).toEqual([]);
  }
  itWithShared(
    sharedText('data/wholesale_customers.csv'),
    'classifies the real customers of wholesale_customers.csv beside this checkout',
    (text) => classifies(text, 440),
  );
  itWithShared(
    sharedText('data/CDNOW_sample.txt'),
    'classifies the real customers of CDNOW_sample.txt beside this checkout',
    (text) => classifies(summarize(text), 2357),
  );

  it('says that a damaged .xlsx is damaged, and keeps the open workbook', async () => {
    const book = await session.open();
    const before = await book.sheets();
    await book.openFile('broken.xlsx', 'PK not a workbook');
    await book.page
      .getByRole('alert')
      .getByText(/broken\.xlsx/)
      .waitFor();
    expect(await book.sheets()).toEqual(before);
    expect(book.faults).toEqual([]);
  });
});
