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

/** What docs/walk.md tells; `node scripts/walk/main.js` makes its pictures from here. */
it('the walk of the documentation can be walked: classify, plan, log contacts, keep, see what changed', async () => {
  const book = await session.open();
  const { pane } = book;

  await pane.picture('walk-1-classify');
  await pane.write();
  await pane.written();

  const plan = await pane.openAnalysis('Action plan');
  await pane.picture('walk-2-plan');
  await plan.press('Add a contact log');
  await eventually(async () => (await book.sheets()).some(({ name }) => name === 'Contact log'), true);
  await book.settled();
  const [[first]] = (await book.values('Customers', 1, 0, 1, 1)) as string[][];
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  const said = 'Wants the next delivery on pallets';
  const call = [[today, first, 'Phone', 'Ann', said, 4, today + 14]];
  // the first is for the grid to draw, the second for the add-in to hear
  await book.fill('Contact log', 1, 0, call);
  await book.type('Contact log', 1, 0, call);
  // the pane stays with the customers, and the plan starts from what was written
  await pane.text('596').waitFor();
  await book.settled();
  await book.picture('walk-3-contact-log');
  await book.select('Customers', 1, 0);
  await eventually(() => pane.source(), expect.stringContaining('Customers!'));
  await pane.openPlace('Classify');
  await pane.text(said).waitFor();
  await pane.picture('walk-3-customer');

  const track = await pane.openTrack();
  await track.take();
  const [now] = await track.names();
  await track.rename(now, 'January');

  // a month goes by: some sell a tenth, some twelve times as much, one goes and one comes
  const cells = await book.values('Customers', 1, 0, 60, 6);
  const changed = cells.map((row, i) => {
    const [name, ...rest] = row as (string | number)[];
    const factor = i < 20 ? 0.1 : i < 30 ? 12 : 1;
    return [
      i === 59 ? 'Newcomer & Daughters' : name,
      ...rest.slice(0, 3),
      Math.round(Number(rest[3]) * factor),
      rest[4],
    ];
  });
  await book.type('Customers', 1, 0, changed);
  await track.take();
  const [later] = await track.names();
  await track.rename(later, 'February');
  await pane.button('Close').click();
  await eventually(async () => (await track.movers.count()) > 1, true);
  await track.title.scrollIntoViewIfNeeded();
  await pane.picture('walk-4-track');

  const moved = await track.ask('Tier migration');
  await pane.picture('walk-5-migration');
  await moved.write();
  await pane.follow('Go to summary');
  await book.settled();
  await book.picture('walk-6-migration-sheet');
  await moved.back();
  await track.ask('Equity bridge');
  await pane.picture('walk-7-bridge');
  expect(book.faults).toEqual([]);
});
