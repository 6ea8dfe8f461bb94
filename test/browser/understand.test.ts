import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import type { WorkbookPage } from './pages/WorkbookPage';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** A question of a sales manager, the list of the sample that answers it, and what stands in the workbook when it is written. */
const questions: [asks: string, list: string, sheets: Record<string, string[]>][] = [
  [
    'Who are we too dependent on?',
    'Customers',
    { Concentration: ['XYScatterLinesNoMarkers'], 'Concentration The largest custo': ['ColumnClustered'] },
  ],
  ['What do our best have in common, and who else is like them?', 'Customers', { Commonality: ['BarStacked'] }],
  [
    'Who loses us money?',
    'Customers',
    { 'Profitability by tier Profitabi': ['ColumnStacked'], 'Profitability by tier Customers': ['XYScatter'] },
  ],
  ['What goes with more sales, or with leaving?', 'Customers', { Regression: ['XYScatter'] }],
  [
    'Which customers are alike?',
    'Customers',
    { Clusters: ['XYScatter'], 'How clear the clusters are': ['ColumnStacked'] },
  ],
  ['Which of our figures say the same?', 'Customers', { Factors: ['ColumnClustered'] }],
  ['Who could buy more from us?', 'Customers', { 'Customer share': ['BarClustered'] }],
  ['Do satisfied customers stay?', 'Customers', { 'Satisfaction trap': ['ColumnClustered'] }],
  ['What is keeping customers worth?', 'Customers', { 'Retention economics': ['XYScatterLinesNoMarkers'] }],
  [
    'Do new customers come back, and for how long do they stay?',
    'Orders',
    { Cohorts: ['XYScatterLinesNoMarkers'], 'Cohorts How long they stay': ['XYScatter'] },
  ],
  [
    'What will they buy next?',
    'Order lines',
    { 'Cross-selling': ['BarClustered'], 'Cross-selling Next-best product': [] },
  ],
];

describe('a question of a manager leads in one click to its answer, and that to a sheet with its chart', () => {
  let book: WorkbookPage;
  beforeAll(async () => {
    book = await session.open({ paneWidth: 320 });
  });
  // one that fails leaves its page open
  afterEach(() => book.pane.closeAnalysis());

  it.each(questions)('%s', async (asks, list, sheets) => {
    const { pane } = book;
    await book.select(list, 1, 0);
    const analysis = await pane.openQuestion(asks);
    await pane.picture(`question-${Object.keys(sheets)[0]}-light-320`);
    expect([await pane.overflows(), await book.accessibility()]).toEqual([false, []]);
    const before = (await book.sheets()).length;
    await analysis.write();
    const written = (await book.sheets()).slice(before);
    expect(Object.fromEntries(written.map(({ name, charts }) => [name, charts]))).toEqual(sheets);
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture(`question-${Object.keys(sheets)[0]}-sheet`);
    expect(book.faults).toEqual([]);
  });

  it('and all of them stand in the saved workbook', async () => {
    const saved = await book.save('questions.xlsx');
    expect(saved.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(questions.flatMap(([, , sheets]) => Object.keys(sheets))),
    );
  });
});

it('answers are as easy to read in the dark', async () => {
  const book = await session.open({ theme: 'dark', paneWidth: 420 });
  for (const [asks, list, sheets] of questions.filter(([, of]) => of === 'Customers')) {
    await book.select(list, 1, 0);
    const analysis = await book.pane.openQuestion(asks);
    await book.pane.picture(`question-${Object.keys(sheets)[0]}-dark-420`);
    expect([asks, await book.pane.overflows(), await book.accessibility()]).toEqual([asks, false, []]);
    await analysis.back();
  }
  expect(book.faults).toEqual([]);
});
