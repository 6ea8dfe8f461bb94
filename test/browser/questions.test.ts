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

/** An amount that may be thousands, days that may be months, a title above and a total below. */
const list = `Regional sales report 2024;;;
Customer;Revenue;Since;Footfall
Alder & Sons;12.500;03/04/2024;14
Birch Ltd;8.250;05/06/2024;9
Cedar plc;1.750;07/08/2024;22
Dogwood;3.125;02/09/2024;4
Elm;900;04/11/2024;7
Total;26.525;;
`;

async function openList(theme: 'light' | 'dark'): Promise<WorkbookPage> {
  const book = await session.open({ theme, paneWidth: 320, open: null });
  await book.openFile('sales.csv', list);
  await eventually(async () => (await book.sheets())[0].name, 'sales');
  await book.pane.ready();
  await book.select('sales', 0, 0);
  await book.pane.button(/question/).waitFor();
  return book;
}

describe.each(['light', 'dark'] as const)('what a list leaves open, %s', (theme) => {
  it('is asked in the pane, answered and taken back with one click each', async () => {
    const book = await openList(theme);
    await book.pane.button(/question/).click();
    await book.pane.picture(`questions-open-${theme}-320`);
    expect(await book.pane.overflows()).toBe(false);
    expect(await book.accessibility()).toEqual([]);

    await book.pane.button('12.5').click();
    await eventually(() => book.pane.button('12.5').getAttribute('aria-pressed'), 'true');
    await book.pane
      .button(/^Keep this row/)
      .first()
      .click();
    await book.pane.button('Leave out').waitFor();
    await book.pane.picture(`questions-answered-${theme}-320`);
    expect(await book.pane.overflows()).toBe(false);
    expect(await book.accessibility()).toEqual([]);
    expect(book.faults).toEqual([]);
  });

  it('is asked about directions where the indicators stand', async () => {
    const book = await openList(theme);
    await book.pane.openSection(/^Indicators/);
    expect(await book.accessibility()).toEqual([]);
    await book.pane.picture(`questions-direction-${theme}-320`);
    await book.pane.button(/^Footfall: more is better/).click();
    await book.pane.key('menuitem', 'More is better');
    await book.pane.button(/^Footfall: more is better. Switch/).waitFor();
    expect(book.faults).toEqual([]);
  });
});
