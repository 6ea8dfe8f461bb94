import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from './pages/browserSession';
import type { BrowserSession, Look } from './pages/browserSession';
import { eventually } from './pages/eventually';
import { pictures } from './pages/pictures';
import type { WorkbookPage } from './pages/WorkbookPage';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** Keeps January, changes the list as a month does, and keeps February. */
async function twoMonths(book: WorkbookPage) {
  const { pane } = book;
  const track = await pane.openTrack();
  await track.take();
  const [today] = await track.names();
  await track.rename(today, 'January');
  // Forty rows down: sales of a tenth, a margin of nothing; ten others are far ahead; one has gone, one has come.
  const cells = await book.values('Customers', 1, 0, 60, 15);
  const changed = cells.map((row, i) => {
    const [name, ...rest] = row as (string | number)[];
    const moved = rest.map((cell, c) => {
      if (c !== 3 && c !== 4) return cell;
      return i < 40 ? Math.round(Number(cell) / 10) : i < 50 ? Number(cell) * 12 : cell;
    });
    return [i === 59 ? 'Newcomer & Daughters' : name, ...moved];
  });
  await book.type('Customers', 1, 0, changed);
  await track.take();
  const [later] = await track.names();
  await track.rename(later, 'February');
  return { track, gone: String(cells[59][0]) };
}

let kept: Buffer | undefined;
async function keep(book: WorkbookPage): Promise<void> {
  await book.save('kept.xlsx');
  kept = readFileSync(path.join(pictures, 'kept.xlsx'));
}

/** The two months as somebody else opens them: made by the first test that needs them, then a file. */
async function openKept(look?: Look): Promise<WorkbookPage> {
  if (!kept) {
    const book = await session.open();
    await twoMonths(book);
    await keep(book);
  }
  const book = await session.open({ ...look, open: null });
  await book.dropFile('kept.xlsx', kept ?? Buffer.of());
  return book;
}

describe('from January to February, on the built add-in', () => {
  it('keeps the pyramid, the list changes, and it is told who moved, why, and what it was worth', async () => {
    const book = await session.open();
    const { pane } = book;
    await pane.openPlace('Track');
    await pane.picture('track-empty');
    const { track, gone } = await twoMonths(book);
    await keep(book);
    expect(await track.names()).toEqual(['February', 'January']);
    await eventually(() => track.headline.textContent(), expect.stringContaining('Sales (EUR)'));
    expect(await track.trend.locator('.trend-column').count()).toBe(2);
    await pane.picture('track-home');

    const moved = await track.ask('Tier migration');
    expect(await moved.figure('New')).toBe('1');
    expect(await moved.figure('Lost')).toBe('1');
    await pane.text(new RegExp(`largest loss is ${gone.slice(0, 6)}`)).waitFor();
    await pane.picture('track-migration');
    await moved.write();
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture('track-migration-sheet');
    const movers = (await book.sheets()).find(({ name }) => name.includes('Movers'));
    // below the title and what the table is called
    const [head, first] = await book.values(movers?.name ?? '', 3, 0, 2, 6);
    expect([head[0], head[4], first[0], first[1]]).toEqual(['Customer', 'Mainly because', gone, 'Lost']);
    await moved.back();

    const bridge = await track.ask('Equity bridge');
    await pane.picture('track-bridge');
    await bridge.write();
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture('track-bridge-sheet');
    const saved = await book.save('track.xlsx');
    const sheet = saved.sheets.find(({ name }) => name === 'Equity bridge');
    expect(sheet?.charts.map(({ type }) => type)).toEqual(['ColumnStacked']);
    expect(book.faults).toEqual([]);
  });

  it('finds them again when the file is opened by somebody else', async () => {
    const other = await openKept();
    const track = await other.pane.openTrack();
    await eventually(() => track.names(), ['February', 'January']);
    const moved = await track.ask('Tier migration');
    expect([await moved.figure('New'), await moved.figure('Lost')]).toEqual(['1', '1']);
    expect(other.faults).toEqual([]);
  });
});

// colours do not depend on the width, nor what fits on the theme
describe.each([
  ['light', 320],
  ['dark', 420],
] as const)('how Track looks, %s', (theme, paneWidth) => {
  it(`fits a pane of ${paneWidth} px, and axe finds nothing`, async () => {
    const book = await openKept({ theme, paneWidth });
    const { pane } = book;
    const track = await pane.openTrack();
    await eventually(() => track.names(), ['February', 'January']);
    expect(await pane.overflows()).toBe(false);
    await pane.picture(`track-${theme}-${paneWidth}`);
    expect(await book.accessibility()).toEqual([]);
    for (const question of ['Tier migration', 'Equity bridge'] as const) {
      const page = await track.ask(question);
      expect(await pane.overflows()).toBe(false);
      await pane.picture(`track-${question === 'Tier migration' ? 'migration' : 'bridge'}-${theme}-${paneWidth}`);
      expect(await book.accessibility()).toEqual([]);
      await page.back();
    }
    expect(book.faults).toEqual([]);
  });
});
