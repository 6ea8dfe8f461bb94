import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { eventually } from './pages/eventually';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** A file beside the checkout that is not part of the project; `undefined`, and said so, where it is missing. */
function shared(name: string): string | undefined {
  const file = path.resolve(__dirname, '../../../shared/data', name);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    process.stdout.write(`${name} is not beside this checkout: its test has nothing to read\n`);
    return undefined;
  }
}

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
  it.each([
    ['wholesale_customers.csv', (text: string) => text, 440],
    ['CDNOW_sample.txt', summarize, 2357],
  ])('classifies the real customers of %s beside this checkout', async (name, prepare, customers) => {
    const text = shared(name);
    if (text === undefined) return;
    const book = await session.open({ open: null });
    await book.openFile('customers.csv', prepare(text));
    await eventually(async () => (await book.sheets())[0].name, 'customers');
    await book.pane.ready();
    await book.select('customers', 0, 0);
    await eventually(
      async () => (await book.pane.text(/customers ·/).textContent())?.includes(customers.toLocaleString('en-US')),
      true,
    );
    await book.pane.write();
    await book.pane.written();
    const [list, summary] = await book.sheets();
    expect(list.rows).toBe(customers + 1);
    expect(summary.charts).toHaveLength(2);
    await book.picture(`real-${customers}`);
    expect(book.faults).toEqual([]);
  });

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
