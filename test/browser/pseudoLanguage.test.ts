import { catalogue } from '../../src/core/analyses/catalogue';
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

/** Parameters of models are called so in every language. */
const symbols = ['alpha', 'beta'];
const ways = ['orders', 'counts', 'customers', 'contracts'];

describe.each(['qps-ploc', 'qps-plocm'])('in a language longer than any other, %s', (language) => {
  it('no word is left that a translator could not reach, and nothing reaches beyond a pane of 320 px', async () => {
    const book = await session.open({ language, paneWidth: 320 });
    const pane = new PaneWords(book.page, language);
    const data = [...symbols, ...(await book.texts())];
    const found: Record<string, string[]> = {};
    const look = async (where: string): Promise<void> => {
      const faults = [...(await pane.hardCoded(data)), ...(await pane.overflowing()), ...(await pane.squeezed())];
      if (faults.length > 0) found[where] = faults;
      await pane.picture(`${language}-${where}`);
    };

    await look('classify');
    await pane.unfold();
    await look('classify-unfolded');
    for (const [i, menu] of (await pane.menus().all()).entries()) {
      await pane.openMenu(menu);
      await look(`classify-menu-${i}`);
      await pane.closeMenu();
    }
    await pane.openPlace('explore');
    await look('explore');
    for (const { id } of catalogue.filter((analysis) => analysis.id !== 'pyramid')) {
      await pane.openTile(`analysis.${id}.name` as MessageKey);
      await pane.unfold();
      await look(id);
      await pane.back();
    }
    await book.select('Orders', 1, 0);
    await pane.openPlace('value');
    await look('value');
    for (const way of ways) {
      await pane.openTile(`value.${way}` as MessageKey);
      await pane.unfold();
      await look(`value-${way}`);
      await pane.back();
    }
    expect(found).toEqual({});
    expect(book.faults).toEqual([]);
  });
});
