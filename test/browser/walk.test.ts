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
  await book.picture('walk-3-contact-log');
  await book.select('Customers', 0, 0);
  await eventually(() => pane.source(), expect.stringContaining('Customers!'));

  const track = await pane.openTrack();
  await track.take();
  const [today] = await track.names();
  await track.rename(today, 'January');

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
