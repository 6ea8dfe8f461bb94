import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { eventually } from './pages/eventually';
import { KeyboardPane } from './pages/KeyboardPane';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

describe('with a keyboard alone, in Chinese', () => {
  it('the whole job is done: sample, weights, snapshot, help, and a write that is taken back', async () => {
    const book = await session.open({ language: 'zh-CN', open: null });
    const keys = await KeyboardPane.enter(book.page, 'zh-CN');
    const names = async (): Promise<string[]> => (await book.sheets()).map(({ name }) => name);

    await keys.enterOn('button', 'empty.sample');
    await keys.shows(keys.say('write.label'));
    expect((await names()).slice(-3)).toEqual(['客户', '订单', '订单明细']);

    const before = await keys.weights();
    await keys.goTo('slider', '');
    await keys.press('ArrowRight');
    await eventually(async () => (await keys.weights())[0], before[0] + 1);
    expect((await keys.weights()).reduce((sum, weight) => sum + weight, 0)).toBe(100);

    await keys.openPlace('place.track');
    await keys.enterOn('button', 'track.take.first');
    await keys.shows(keys.say('track.snapshots'));

    await keys.press('F1');
    await keys.opens('.whole-page');
    await keys.press('F1');
    await keys.shows(keys.say('track.snapshots'));
    await keys.openPlace('place.classify', 'Tab');

    await keys.press('Control+Enter');
    // 597 of the sample's 600 customers have what the indicators ask for.
    await keys.shows(keys.say('message.written', { count: 597 }));
    expect(await names()).toContain('客户价值金字塔');
    expect((await book.texts()).filter((text) => text === '层级')).toEqual(['层级']);

    const written = await names();

    await keys.enterOn('button', 'action.undo');
    await keys.shows(keys.say('message.undone'));
    expect(await names()).toEqual(written.filter((name) => name !== '客户价值金字塔'));
    expect(book.faults).toEqual([]);
  });
});
