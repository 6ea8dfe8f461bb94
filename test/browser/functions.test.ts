import { functionNames } from '../../src/app/functionNames';
import { formulaClv } from '../../src/core/orders/value';
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

const multiple = (retention: number, discount: number): number => formulaClv({ margin: 1, retention, discount });

describe('worksheet functions typed into the grid, through the custom-functions protocol of Office.js', () => {
  it('computes, spills, shows errors, follows its inputs, and survives saving and opening', async () => {
    const book = await session.open({ open: null });
    const cell = async (row: number, column: number): Promise<unknown> =>
      (await book.values('Sheet1', row, column, 1, 1))[0][0];

    await book.key('Sheet1', 0, 0, '0.8');
    await book.key('Sheet1', 0, 1, '=PYRAMID.CLV(1,A1,0.1)');
    await eventually(() => cell(0, 1), multiple(0.8, 0.1));
    await book.key('Sheet1', 2, 0, '=PYRAMID.CLVTABLE(1,{0.6;0.7},{0.1,0.2})');
    await eventually(
      () => book.values('Sheet1', 2, 0, 2, 2),
      [0.6, 0.7].map((retention) => [0.1, 0.2].map((discount) => multiple(retention, discount))),
    );

    // 1.2 is no retention; "x" is no number; a formula on a result waits for it.
    await book.key('Sheet1', 5, 0, '=PYRAMID.CLV(1,1.2,0.1)');
    await eventually(() => cell(5, 0), { error: '#NUM!' });
    await book.key('Sheet1', 6, 0, '=PYRAMID.CLV(1,"x",0.1)');
    await eventually(() => cell(6, 0), { error: '#VALUE!' });
    await book.key('Sheet1', 7, 0, '=PYRAMID.SEGMENT(PYRAMID.RFM({1;2;3;4;5},{5;4;3;2;1},{5;4;3;2;1}))');
    // The best on all three of five customers is 5 5 5, a Champion; type-7 quantiles + 1 leave the others lower.
    await eventually(() => cell(7, 0), 'Champions');
    await book.picture('functions');

    await book.key('Sheet1', 0, 0, '0.9');
    await eventually(() => cell(0, 1), multiple(0.9, 0.1));

    const saved = await book.save('functions.xlsx');
    const [sheet] = saved.sheets;
    expect(sheet.formula(0, 1)).toBe('=PYRAMID.CLV(1,A1,0.1)');
    expect(sheet.value(0, 1)).toBe(multiple(0.9, 0.1));
    expect(sheet.value(3, 1)).toBe(multiple(0.7, 0.2));
    expect(book.faults).toEqual([]);
  });

  it('shows the signature while a formula is typed', async () => {
    const book = await session.open({ open: null });
    await book.goToCell('Sheet1', 0, 0);
    await book.page.keyboard.type('=PYRAMID.CLV(', { delay: 30 });
    await book.page.getByText('Margin per period').first().waitFor();
    await book.picture('function-signature');
    expect(book.faults).toEqual([]);
  });

  it('fits a model aside, in a worker, and gives the parameters', async () => {
    const book = await session.open({ open: null });
    const customers = Array.from({ length: 60 }, (_, i) => {
      const x = (i * 7) % 5;
      return [x, x === 0 ? 0 : 5 + ((i * 3) % 25), 30 + (i % 9)];
    });
    await book.fill('Sheet1', 0, 0, customers);
    await book.key('Sheet1', 0, 5, '=PYRAMID.FIT(A1:A60,B1:B60,C1:C60)');
    await eventually(async () => (await book.values('Sheet1', 0, 5, 1, 2))[0], ['model', 'bg-nbd']);
    expect((await book.values('Sheet1', 8, 5, 1, 2))[0]).toEqual(['converged', expect.any(Boolean)]);
    expect(book.page.frames().flatMap((frame) => frame.page().workers()).length).toBeGreaterThan(0);
    expect(book.faults).toEqual([]);
  });
});

const [clv, tier] = functionNames.map(({ formula }) => formula);

describe('=CLV() and =TIER() without a prefix', () => {
  it('are added by the ribbon, compute, and are taken away by Undo in the note', async () => {
    const book = await session.open({ open: null });
    await book.ribbon('Add =CLV() and =TIER()');
    await book.pane.text('Added to this workbook: =CLV(), =TIER().').waitFor();
    expect(await book.names()).toEqual({ CLV: clv, TIER: tier });
    await book.key('Sheet1', 0, 0, '=CLV(1,0.8,0.1)');
    await book.key('Sheet1', 1, 0, '=CLV(1,0.8,0.1,,2)');
    await book.key('Sheet1', 2, 0, '=TIER({90;70},{80;60})');
    const found = async (): Promise<unknown[]> => (await book.values('Sheet1', 0, 0, 4, 1)).map(([value]) => value);
    // 1 · .8 / 1.1 / (1 − .8 / 1.1) = 8 / 3, and 2 less for what the customer cost.
    await eventually(async () => (await found()).slice(2), [1, 2]);
    expect((await found()).slice(0, 2)).toEqual([expect.closeTo(8 / 3, 12), expect.closeTo(2 / 3, 12)]);
    await book.picture('function-names');

    await book.pane.follow('Undo');
    await book.pane.text('Removed from this workbook: =CLV(), =TIER().').waitFor();
    expect(await book.names()).toEqual({});
    expect(book.faults).toEqual([]);
  });

  it('are added by the pane too, in two clicks, and leave a name alone that means something else', async () => {
    const book = await session.open();
    await book.name('CLV', '=Customers!$A$1');
    await book.pane.addFunctionNames();
    await book.pane.text(/=CLV\(\) was left as it is/).waitFor();
    expect(await book.names()).toEqual({ CLV: '=Customers!$A$1', TIER: tier });
    await book.pane.picture('function-names-pane');

    await book.pane.follow('Undo');
    await book.pane.text('Removed from this workbook: =TIER().').waitFor();
    expect(await book.names()).toEqual({ CLV: '=Customers!$A$1' });
    expect(book.faults).toEqual([]);
  });
});
