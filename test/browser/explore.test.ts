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

describe('a manager classifies, on the built add-in', () => {
  it('finds weights in pairs, takes them into the pyramid, then makes a scorecard and looks for target customers', async () => {
    const book = await session.open();
    const { pane } = book;

    // AHP: sales 9 times as important as margin, which contradicts "equally important" everywhere else.
    const weights = await pane.helpMeChoose();
    await weights.set('Weights by', 'pairwise');
    const pair = weights.pair('Sales (EUR)', 'Margin (EUR)');
    for (let step = 0; step < 8; step++) await pair.press('ArrowLeft');
    await weights.consistency.getByText(/contradict/).waitFor();
    await pane.picture('weights-pairs');
    await weights.press(/^Take/);
    // What the others say of that pair is nearer to equal: the ratio falls, the pair stays the strongest.
    await eventually(async () => ((await weights.consistency.textContent()) ?? '').includes('contradict'), false);
    await weights.computed();
    await weights.press('Use these weights in the pyramid');
    await eventually(async () => (await pane.weights()).reduce((sum, weight) => sum + weight, 0), 100);
    const taken = await pane.weights();
    expect(taken[0]).toBeGreaterThan(taken[1]);
    expect(taken).not.toEqual([40, 30, 20, 10]);
    await pane.write();
    await pane.written();

    const scorecard = await pane.openAnalysis('Scorecard');
    expect(await scorecard.chart('Actual and potential value').count()).toBe(1);
    await pane.picture('scorecard');
    await scorecard.write();
    const written = await book.sheets();
    expect(written.map(({ name }) => name)).toEqual([
      'Customers',
      'Orders',
      'Order lines',
      'Customer pyramid',
      'Scorecard',
    ]);
    expect(written[4].charts).toContain('XYScatter');
    // Tier and Score of the pyramid, then score, actual, potential and quadrant.
    const [head] = await book.values('Customers', 0, 15, 1, 6);
    expect(head).toEqual([
      'Tier',
      'Score',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    await scorecard.back();

    const target = await pane.openAnalysis('Target customers');
    const merge = pane.button(/^Merge \d+ names/);
    await merge.click();
    // Gov., Producer, goverment, intermediairy, producter of the sample are then no names of their own.
    await eventually(() => merge.count(), 0);
    await target.computed();
    expect(await target.figure('Customers')).toBe('600');
    // A weak answer of the self-test leads to the analysis that helps.
    expect(await pane.button('Commonality').count()).toBe(0);
    await target.set('Can we describe its traits?', 'no');
    await pane.button('Commonality').waitFor();
    await target.computed();
    await pane.picture('target');
    await target.write();
    expect((await book.sheets()).map(({ name }) => name)).toContain('Target customers');
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture('target-sheet');
    // The user's own cells are not touched by merging.
    const [, ...types] = await book.values('Customers', 0, 3, 601, 1);
    expect(types.flat()).toEqual(expect.arrayContaining(['Gov.', 'goverment']));

    const saved = await book.save('manager.xlsx');
    expect(saved.sheets.filter(({ charts }) => charts.length > 0).map(({ name }) => name)).toEqual([
      'Customer pyramid',
      'Scorecard',
      'Target customers',
    ]);
    expect(book.faults).toEqual([]);
  });

  it('finds settings again with the workbook, for the list they were made for', async () => {
    const book = await session.open();
    const { pane } = book;
    const abc = await pane.openAnalysis('ABC analysis');
    await abc.set('Value', 'Margin (EUR)');
    await abc.computed();
    await abc.write();
    await abc.back();
    const again = await pane.openAnalysis('ABC analysis');
    await eventually(() => pane.option('Value'), 'Margin (EUR)');
    await again.back();
    expect(book.faults).toEqual([]);
  });

  it('gives cells of recency and frequency to a segment of RFM by mouse and by keys, and takes it back', async () => {
    const book = await session.open({ paneWidth: 320 });
    const { pane, page } = book;
    const rfm = await pane.openAnalysis('RFM');
    await rfm.take('Loyal');
    await rfm.paint([5, 1], [5, 2]);
    // All five scores of money stand behind a cell: then it is of one segment.
    await eventually(
      () => rfm.segmentCell(5, 2).getAttribute('aria-label'),
      expect.stringMatching(/^Recency 5, frequency 2: Loyal, \d+ cust/),
    );
    await rfm.segmentCell(5, 1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => rfm.segmentCell(4, 1).getAttribute('aria-label'), expect.stringContaining(': Loyal,'));
    await rfm.computed();
    expect(await pane.text('What to do').count()).toBe(1);
    expect([await pane.overflows(), await book.accessibility()]).toEqual([false, []]);
    await pane.picture('rfm-painted-320');

    // A segment that goes leaves its codes without one, to be seen, and named.
    await rfm.press('Remove Loyal');
    await pane.text(/codes belong to no segment/).waitFor();
    await eventually(() => rfm.segmentCell(5, 2).getAttribute('aria-label'), expect.stringContaining('no segment'));
    expect(await book.accessibility()).toEqual([]);
    await pane.picture('rfm-removed-320');
    await rfm.press('Undo');
    await eventually(() => rfm.segmentCell(5, 2).getAttribute('aria-label'), expect.stringContaining('Loyal'));
    expect(book.faults).toEqual([]);
  });

  it('keeps the focus of who works with the keyboard: on the page that opens, and on its tab after going back', async () => {
    const book = await session.open({ paneWidth: 320 });
    const { pane } = book;
    await pane.key('tab', 'Explore');
    await pane.key('button', /^ABC analysis/);
    await eventually(() => pane.focused(), 'ABC analysis');
    // Office.js moves the focus itself: a heading without a place among the stops would keep it
    await book.page.keyboard.press('Tab');
    await eventually(() => pane.focused(), expect.not.stringContaining('ABC analysis'));
    await pane.key('button', 'Back');
    await eventually(() => pane.focused(), 'Explore');
    expect(book.faults).toEqual([]);
  });

  it('is left by Escape when it computes for long, keeps its report, and calculates when asked', async () => {
    const book = await session.open({ paneWidth: 320 });
    const { pane } = book;
    const abc = await pane.openAnalysis('ABC analysis');
    const before = await abc.figure('Total Sales (EUR)');
    await pane.stallWorkers(true);
    await abc.set('Value', 'Margin (EUR)');
    await pane.button('Cancel').waitFor();
    await pane.picture('analysis-long-320');
    await abc.escape();
    await pane.text('Settings changed, not calculated').waitFor();
    expect(await abc.figure('Total Sales (EUR)')).toBe(before);
    expect([await pane.overflows(), await book.accessibility()]).toEqual([false, []]);
    await pane.picture('analysis-not-calculated-320');

    await pane.stallWorkers(false);
    await abc.press('Calculate');
    await pane.text('Total Margin (EUR)').waitFor();
    await eventually(() => pane.button('Calculate').count(), 0);
    expect(book.faults).toEqual([]);
  });

  it('writes all that the list tells as one report, and takes it back with one click', async () => {
    const book = await session.open({ paneWidth: 320 });
    const { pane } = book;
    const before = (await book.sheets()).map(({ name }) => name);
    await pane.openPlace('Explore');
    await pane.button(/^Full report/).click();
    await pane.text(/^Full report: \d+ analyses written/).waitFor();
    await pane.picture('explore-full-report');
    const names = (await book.sheets()).map(({ name }) => name);
    expect(names.slice(0, before.length + 1)).toEqual([...before, 'Contents']);
    expect(names.length).toBeGreaterThan(before.length + 5);
    await pane.follow('Go to summary');
    await book.settled();
    await book.picture('explore-full-report-sheet');
    await pane.follow('Undo');
    await eventually(async () => (await book.sheets()).map(({ name }) => name), before);
    expect(book.faults).toEqual([]);
  });

  const all = [
    'Single indicator',
    'ABC analysis',
    'RFM',
    'Scorecard',
    'Key-account matrix',
    'Target customers',
    'Cross table',
    'Weights',
    'Value by formula',
  ];
  it.each(['light', 'dark'] as const)(
    'shows every analysis of a customer list within two clicks, %s',
    async (theme) => {
      const book = await session.open({ theme, paneWidth: 320 });
      const { pane } = book;
      for (const name of all) {
        const analysis = await pane.openAnalysis(name);
        await pane.picture(`explore-${name.toLowerCase().replace(/\W+/g, '-')}-${theme}-320`);
        expect([name, await pane.overflows(), await book.accessibility()]).toEqual([name, false, []]);
        await analysis.back();
      }
      expect(book.faults).toEqual([]);
    },
  );
});
