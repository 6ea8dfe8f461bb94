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

describe('worksheet functions typed into the grid, through the custom-functions protocol of Office.js', () => {
  it('CLV gives the multiple 2.667 of Gupta & Lehmann (2003) at 80 % retention and 10 % discount', async () => {
    const book = await session.open({ open: null });
    await book.key('Sheet1', 0, 0, '=PYRAMID.CLV(1,0.8,0.1)');
    await book.picture('function-typed');
    // 1 · .8 / (1 + .1 − .8)
    await eventually(async () => await book.values('Sheet1', 0, 0, 1, 1), [[0.8 / 1.1 / (1 - 0.8 / 1.1)]]);
    expect(book.faults).toEqual([]);
  });
});
