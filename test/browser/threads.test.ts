import type { Frame } from 'playwright-core';
import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** Keeps a frame's thread busy for three seconds, in which any machine asks another frame something; resolves with the time when it is done, milliseconds since 1970. */
async function hold(frame: Frame): Promise<number> {
  return await frame.evaluate(() => {
    const end = performance.now() + 3000;
    while (performance.now() < end);
    return Date.now();
  });
}

describe('the threads of page and pane', () => {
  it('answer the user in the pane while the workbook computes', async () => {
    const { page } = await session.open({ open: null });
    const [book, pane] = page.frames();
    const held = hold(book);
    // begun while the page's thread is held, over before it is free: in one process it would wait
    expect(await pane.evaluate(() => Date.now())).toBeLessThan(await held);
  });
});
