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

describe('lifetime value in the browser, on the built add-in', () => {
  it('goes from the orders of the sample to fit, customers, charts and a pyramid of current and future value', async () => {
    const book = await session.open();
    const { pane } = book;
    await book.select('Orders', 0, 0);
    await eventually(() => pane.source(), 'Orders!A1:C5748');

    const value = await pane.openValue('Orders');
    // 600 customers, two names twice
    expect(await value.figure('Customers')).toBe('598');
    await pane.picture('value-orders');
    expect(await value.chart('Repeat purchases, actual and expected').count()).toBe(1);

    // Twice the horizon, more value, but less than twice: customers leave, and later money is worth less.
    const before = Number((await value.figure('Customer equity')).replaceAll(',', ''));
    await value.type('Horizon', '104');
    await eventually(async () => {
      const now = Number((await value.figure('Customer equity')).replaceAll(',', ''));
      return now > before && now < 2 * before;
    }, true);

    await value.write();
    const sheets = await book.sheets();
    expect(sheets.map(({ name }) => name)).toEqual([
      'Customers',
      'Orders',
      'Order lines',
      'Lifetime value',
      'Customers by lifetime value',
    ]);
    expect(sheets[3].charts.length).toBeGreaterThanOrEqual(4);
    // title, blank row, header, one row per customer, and what every sheet ends with
    expect(sheets[4].rows).toBeGreaterThanOrEqual(598 + 3);
    const [head] = await book.values('Customers by lifetime value', 2, 0, 1, 12);
    expect(head).toEqual(expect.arrayContaining(['Customer', 'Repeat purchases', 'Total spend']));
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture('lifetime-sheet');

    const saved = await book.save('lifetime.xlsx');
    const fit = saved.sheets.find(({ name }) => name === 'Lifetime value');
    expect(fit?.charts.map(({ type }) => type)).toEqual(sheets[3].charts);
    expect(fit?.charts.every(({ series }) => series.length > 0)).toBe(true);

    await pane.follow('Build a pyramid of current and future value');
    await eventually(async () => (await pane.weights()).join(), '50,50');
    await eventually(async () => (await pane.tiers())[0], expect.stringMatching(/^Top: 6 customers/));
    await book.picture('value-pyramid');
    expect(book.faults).toEqual([]);
  });

  it('moves equity live when retention is moved, and leaves the settings as they are', async () => {
    const book = await session.open({ open: null });
    const { pane } = book;
    // Two customers with a margin of 100 and 200 and a retention of 80 %.
    await book.type('Sheet1', 0, 0, [
      ['Customer', 'Margin', 'Retention'],
      ['A', 100, 0.8],
      ['B', 200, 0.8],
    ]);
    await book.select('Sheet1', 0, 0, 3, 3);
    await eventually(() => pane.source(), 'Sheet1!A1:C3');
    const value = await pane.openValue('Margin and retention');
    // Without end at 10 %: 300 × .8 / (1 + .1 − .8) = 800; with 85 %: 300 × .85 / .25 = 1,020, +27.5 % (METHODS 3.7)
    await eventually(() => value.whatIf.textContent(), expect.stringContaining('800'));
    for (let point = 0; point < 5; point++) await value.lever('Retention').press('ArrowRight');
    await eventually(() => value.whatIf.textContent(), expect.stringContaining('1,020'));
    await eventually(() => value.whatIf.textContent(), expect.stringContaining('+27.5%'));
    await pane.picture('value-what-if');
    expect(book.faults).toEqual([]);
  });

  it('says what is missing where a list cannot be valued, and lets the user choose', async () => {
    const book = await session.open({ open: null });
    const { pane } = book;
    await book.type('Sheet1', 0, 0, [
      ['Customer', 'Sales'],
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ]);
    await book.select('Sheet1', 0, 0, 4, 2);
    await eventually(() => pane.source(), 'Sheet1!A1:B4');
    await pane.openPlace('Value');
    await pane.button(/Orders/).click();
    await pane.text(/This reads orders/).waitFor();
    expect(await pane.button('Write to workbook').count()).toBe(0);
    await pane.picture('value-needs-orders');
    // The user knows better: then the form says which column is missing.
    await pane.sayShape('Orders');
    await pane.text(/dates/i).waitFor();
    expect(await pane.button('Write to workbook').getAttribute('aria-disabled')).toBe('true');
    await pane.picture('value-missing');
    expect(book.faults).toEqual([]);
  });
});

// colours do not depend on the width, nor what fits on the theme
describe.each([
  ['light', 320],
  ['dark', 420],
] as const)('how Value looks, %s', (theme, paneWidth) => {
  it(`fits a pane of ${paneWidth} px, and axe finds nothing`, async () => {
    const book = await session.open({ theme, paneWidth });
    const { pane } = book;
    await pane.openPlace('Value');
    await pane.picture(`value-ways-${theme}-${paneWidth}`);
    expect(await book.accessibility()).toEqual([]);
    await book.select('Orders', 0, 0);
    await eventually(() => pane.source(), 'Orders!A1:C5748');
    await pane.openValue('Orders');
    await pane.picture(`value-${theme}-${paneWidth}`);
    expect(await pane.overflows()).toBe(false);
    expect(await book.accessibility()).toEqual([]);
    expect(book.faults).toEqual([]);
  });
});
