import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

describe.each(['light', 'dark'] as const)('how it looks, %s', (theme) => {
  it.each([320, 420])('fits a pane of %i px, and axe finds nothing', async (paneWidth) => {
    const book = await session.open({ theme, paneWidth });
    expect(await book.pane.overflows()).toBe(false);
    await book.pane.picture(`pane-${theme}-${paneWidth}`);
    expect(await book.accessibility()).toEqual([]);
    await book.pane.openSection(/^Tiers/);
    await book.pane.picture(`pane-tiers-${theme}-${paneWidth}`);
    await book.pane.button(/to check/).click();
    await book.pane.picture(`pane-quality-${theme}-${paneWidth}`);
    expect(await book.pane.overflows()).toBe(false);
    await book.pane.openPlace('Explore');
    await book.pane.picture(`pane-explore-${theme}-${paneWidth}`);
    expect(await book.accessibility()).toEqual([]);
    expect(book.faults).toEqual([]);
  });
});
