import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import { closeWorkbooks, cells, customers, openWorkbook, translate } from './openWorkbook';
import { plan, report, scoreColumn, summarySheet, tierColumn } from './plans';

afterEach(closeWorkbooks);

const now = () => new Date(Date.UTC(2026, 2, 1, 12));
const both = plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) });
const other = plan({
  writeSheets: true,
  report: report([tierColumn(['Small', 'Small', 'Top', 'Top']), scoreColumn([1, 2, 3, 4])], [summarySheet]),
});

/** A pane that is closed before a request: Excel gets nothing more of it, and it hears nothing more of Excel. */
async function closedBefore(trip: number, isRerun: boolean) {
  const opened = await openWorkbook(customers, { ownWindow: true });
  if (isRerun) await opened.port.write(both);
  const { session } = opened.office;
  const receive = session.receive.bind(session);
  let trips = 0;
  let close: (closed: boolean) => void = () => undefined;
  const closed = new Promise<boolean>((resolve) => (close = resolve));
  session.receive = (message) => {
    if (typeof message === 'string' && message.includes('"DispatchId":93') && trips++ === trip) close(true);
    else receive(message);
  };
  // A pane that is closed waits for nothing.
  const waiting = jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((call: () => void, time?: number) =>
      (time ?? 0) < 10_000 ? setImmediate(call) : undefined) as unknown as typeof setTimeout);
  const write = opened.port.write(isRerun ? other : both).then(() => false);
  const isClosed = await Promise.race([write, closed]);
  waiting.mockRestore();
  session.receive = receive;
  return { ...opened, isClosed, next: createExcelWorkbook({ translate, now }) };
}

test.each([
  ['a first write', false],
  ['a re-run', true],
])('%s that was cut off by closing the pane is found at the next start and taken back', async (_, isRerun) => {
  const wrong: string[] = [];
  for (let trip = 0; ; trip += 1) {
    const { next, sheet, model, isClosed } = await closedBefore(trip, isRerun);
    const area = sheet.usedArea(true);
    const unfinished = await next.unfinishedWrite();
    if (unfinished) await next.undoUnfinished();
    const isWhole = !unfinished && area?.columns === 5;
    const tiers = cells(sheet, 0, 3, 5, 2);
    const before = isRerun
      ? [
          ['Tier', 'Score'],
          ['Top', 100],
          ['Small', 64],
          ['Small', 36],
          [null, null],
        ]
      : [
          [null, null],
          [null, null],
          [null, null],
          [null, null],
          [null, null],
        ];
    const isBack = JSON.stringify(tiers) === JSON.stringify(before) && model.sheets.length === (isRerun ? 2 : 1);
    if (!isBack && !isWhole) wrong.push(`${trip}: ${JSON.stringify(tiers)} ${model.sheets.length}`);
    if (JSON.stringify(cells(sheet, 0, 0, 5, 3)) !== JSON.stringify(customers)) wrong.push(`${trip}: the list`);
    if (await next.unfinishedWrite()) wrong.push(`${trip}: still unfinished`);
    closeWorkbooks();
    if (!isClosed) break;
  }
  expect(wrong).toEqual([]);
});

test('a write after a cut-off one leaves one pair of columns and one sheet', async () => {
  const { next, sheet, model } = await closedBefore(8, false);
  await next.write(both);
  expect(cells(sheet, 0, 3, 1, 4)).toEqual([['Tier', 'Score', null, null]]);
  expect(model.sheets.map(({ name }) => name)).toEqual(['Customers', 'Profit pyramid']);
  expect(await next.unfinishedWrite()).toBeUndefined();
});
