import { startBrowser } from './pages/browserSession';
import type { BrowserSession, Look } from './pages/browserSession';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** All rules once: the others differ in nothing but colours and width. */
const looks: [name: string, look: Look][] = [
  ['light, 320 px', { theme: 'light', paneWidth: 320 }],
  ['dark, 420 px', { theme: 'dark', paneWidth: 420 }],
  ['high contrast, 320 px', { theme: 'dark', paneWidth: 320, highContrast: true }],
];

describe.each(looks)('how it looks, %s', (name, look) => {
  it('axe finds nothing on any page, nothing reaches beyond the pane, nothing is too small to point at', async () => {
    const book = await session.open(look);
    const { pane } = book;
    const found: Record<string, string[]> = {};
    const inspect = async (where: string): Promise<void> => {
      const faults = [
        ...(await book.paneAccessibility(look.theme === 'light' ? 'all' : 'colours')),
        ...(await pane.smallTargets()).map((target) => `too small: ${target}`),
        ...((await pane.overflows()) ? ['reaches beyond the pane'] : []),
      ];
      if (faults.length > 0) found[where] = faults;
      await pane.picture(`${where}-${name.replace(/\W+/g, '-')}`);
    };

    await pane.openSection(/^Tiers/);
    await pane.button(/to check/).click();
    await inspect('classify-quality');
    await pane.button(/to check/).click();
    await book.select('Customers', 3, 0);
    await pane.card.waitFor();
    await inspect('customer');
    await pane.openPlace('Start');
    await pane.text('What do you want to know?').waitFor();
    await inspect('start');
    await pane.openPlace('Value');
    await inspect('value');
    await pane.openPlace('Track');
    await inspect('track');
    await pane.openPlace('Explore');
    await inspect('explore');
    await pane.openAnalysis('Concentration');
    await inspect('analysis');
    for (const page of ['help', 'Check this Excel', 'Remove everything of this add-in from the workbook'] as const) {
      await pane.openOver(page);
      await inspect(page.split(' ')[0]);
      await pane.closeOver();
    }
    expect(found).toEqual({});
    expect(book.faults).toEqual([]);
  });
});

it('at 200 % nothing reaches beyond the pane, and the page scrolls instead of being covered', async () => {
  const book = await session.open({ paneWidth: 420 });
  await book.zoomPane();
  expect(await book.pane.overflows()).toBe(false);
  await book.pane.openSection(/^Rules/);
  await book.pane.openPlace('Start');
  await book.pane.text('Use the sample').click({ trial: true });
  expect(await book.pane.overflows()).toBe(false);
  await book.pane.picture('start-200-percent');
});
