import { gzipSync } from 'node:zlib';
import { ordersParquet } from '../fixtures/logs/ordersParquet';
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

/** The customers' sheet that a log ends in, below title and header: customer, orders, revenue. */
async function customersOf(book: WorkbookPage, customers: number): Promise<unknown[][]> {
  await book.pane.text(/Write makes the customers/).waitFor();
  await book.pane.write();
  await book.pane.text(new RegExp(`^${customers} customers made of`)).waitFor();
  const sheets = await book.sheets();
  const lists = sheets.filter(({ name }) => name.startsWith('Customer list') && !name.includes('how'));
  return await book.values(lists.at(-1)?.name ?? '', 3, 0, customers, 3);
}

describe('a log in files', () => {
  it('becomes a sheet of customers when it is dropped on the pane, packed text and Parquet alike, from here alone', async () => {
    const book = await session.open({ open: null });
    const engines: string[] = [];
    book.page.on('request', (request) => {
      if (request.url().endsWith('.wasm')) engines.push(new URL(request.url()).pathname);
    });
    const rows = Array.from({ length: 300 }, (_, i) => `C${i % 3},2024-03-${String(1 + (i % 28)).padStart(2, '0')},2`);
    const packed = gzipSync(`Customer,Date,Amount\n${rows.join('\n')}\n`);
    await book.pane.drop({ name: 'orders.csv.gz', bytes: packed });
    // 300 rows of 3 customers, 2 each
    expect(await customersOf(book, 3)).toEqual(['C0', 'C1', 'C2'].map((name) => [name, 100, 200]));
    await book.pane.drop({ name: 'orders.parquet', bytes: ordersParquet });
    const ofParquet = [
      ['P2', 4, 15],
      ['P1', 4, 13],
      ['P0', 4, 11],
    ];
    await eventually(() => customersOf(book, 3), ofParquet);
    expect(engines).toHaveLength(1);
    // no address of another machine, no refusal of a policy
    expect(book.faults).toEqual([]);
  });
});
