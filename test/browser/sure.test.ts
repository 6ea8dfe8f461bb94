import { itWithLanguage, runScript } from '../contract/code/interpreters';
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

/** What was copied and what the sheet of customers says: `undefined` until the walk came so far. */
const taken: { script?: string; sheet?: unknown[][] } = {};

/** Rows of the sheet of customers, the header first. */
async function customersOf(book: WorkbookPage): Promise<unknown[][]> {
  const rows = await book.values('Customers by lifetime value', 2, 0, 200, 22);
  return rows.filter(([id]) => typeof id === 'string' && id !== '');
}

describe('how sure is that, in the browser, on the built add-in', () => {
  it('a slider moves and firmness follows; the card says in how many weightings the tier holds', async () => {
    const book = await session.open({ paneWidth: 320, theme: 'light' });
    const { pane } = book;
    await pane.set('How sure are the weights?', 'points-10');
    await pane.text(/(is|are) contested/).waitFor();
    const before = await pane.text(/(is|are) contested/).textContent();
    for (let step = 0; step < 4; step++) await pane.weight('Sales').press('PageUp');
    await eventually(async () => (await pane.text(/(is|are) contested/).textContent()) !== before, true);
    await book.select('Customers', 4, 0);
    await pane.text(/in \d+% of/).waitFor();
    await pane.picture('sure-firmness-light-320');
    expect(await pane.overflows()).toBe(false);
    expect(book.faults).toEqual([]);
  });

  it('a customer stands with its range and its silence; the fit sheet has bands, and the model can be copied', async () => {
    const book = await session.open({ paneWidth: 420, theme: 'dark' });
    const { pane } = book;
    // an order of whoever ordered most: of a one-time buyer no rhythm is known
    const names = (await book.values('Orders', 1, 0, 600, 3)).map((cells) =>
      cells.find((cell) => typeof cell === 'string'),
    );
    const count = (name: unknown): number => names.filter((other) => other === name).length;
    const often = names.reduce((best, name) => (count(name) > count(best) ? name : best));
    await book.select('Orders', names.indexOf(often) + 1, 0);
    await eventually(() => pane.source(), 'Orders!A1:C5748');
    const value = await pane.openValue('Orders');
    await value.set('How sure: 90% ranges', 'posterior');
    await pane.text(/\(\d[\d,.]*–\d[\d,.]*\) over 52 weeks/).waitFor();
    await pane.text(/^Orders every \d+ days, \d+ days silent: \d+% chance/).waitFor();
    await value.computed();
    await pane.picture('sure-card-dark-420');
    expect(await pane.overflows()).toBe(false);

    await pane.button('Copy as code').click();
    await pane.item('Copy as Python').click();
    // said twice: to be read, and to be heard
    await pane.text(/Copied with its list/).waitFor({ state: 'attached' });
    taken.script = await book.clipboard();

    await value.write();
    const fit = (await book.sheets()).find(({ name }) => name === 'Lifetime value');
    expect(fit?.charts.length).toBeGreaterThanOrEqual(5);
    const words = (await book.texts()).join('\n');
    expect(words).toMatch(/Could be as low as/);
    expect(words).toMatch(/\d \(\d[\d,.]*–\d[\d,.]*\)/);
    expect(words).toMatch(/Same as last year/);
    taken.sheet = await customersOf(book);
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture('sure-sheet');

    // the next run says what moved: here nothing but the horizon
    await value.type('Horizon', '26');
    await pane.text(/Value then [\d,]+, now [\d,]+: .* changed options/).waitFor();
    await pane.picture('sure-moved-dark-420');
    expect(book.faults).toEqual([]);
  });

  itWithLanguage('python', 'the copied script gives the numbers of the sheet to 1e-9', () => {
    const { script, sheet } = taken;
    if (script === undefined || sheet === undefined) throw new Error('nothing was copied');
    const rows = runScript('python', [{ name: 'lifetime.py', text: script }]);
    const place = (header: RegExp): number => sheet[0].findIndex((cell) => header.test(String(cell)));
    const columns = [
      ['pAlive', place(/^Chance still active$/)],
      ['clv', place(/^Lifetime value, 52 weeks$/)],
    ] as const;
    const found = new Map(rows.slice(1).map((row) => [row[0], row]));
    expect(sheet.length).toBeGreaterThan(100);
    for (const row of sheet.slice(1)) {
      for (const [name, column] of columns) {
        const own = Number(found.get(String(row[0]))?.[rows[0].indexOf(name)]);
        expect(Math.abs(own / Number(row[column]) - 1)).toBeLessThan(1e-9);
      }
    }
  });
});
