import type { MessageKey } from '../../src/i18n/messages';
import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { PaneWords } from './pages/PaneWords';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

describe('in Chinese, whose letters are twice as wide as Latin ones', () => {
  it('no word is cut off and nothing reaches beyond a pane of 320 px', async () => {
    const language = 'zh-CN';
    const book = await session.open({ language, paneWidth: 320 });
    const pane = new PaneWords(book.page, language);
    const found: Record<string, string[]> = {};
    const look = async (where: string): Promise<void> => {
      const faults = [...(await pane.cutOff()), ...(await pane.overflowing())];
      if (faults.length > 0) found[where] = faults;
      await pane.picture(`${language}-${where}`);
    };

    await pane.unfold();
    await look('classify');
    await pane.openPlace('explore');
    await look('explore');
    for (const id of ['rfm', 'formula-value', 'scorecard', 'target']) {
      await pane.openTile(`analysis.${id}.name` as MessageKey);
      await pane.unfold();
      await look(id);
      await pane.back();
    }
    expect(found).toEqual({});
    expect(book.faults).toEqual([]);
  });
});
