import { Problem } from '../../../src/core/problem';
import { closeWorkbooks, cells, customers, openWorkbook, put } from './openWorkbook';
import { plan, report, scoreColumn, tierColumn } from './plans';

afterEach(closeWorkbooks);

const list = {
  origin: {
    ...{ sheet: 'Customers', address: 'A1:C5', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2] },
  },
};
const fourth = report([tierColumn(['Top', 'Small', 'Small', 'Small']), scoreColumn([100, 64, 36, 0])]);
const next = report([tierColumn(['Small', 'Top', 'Small', 'Small']), scoreColumn([90, 95, 30, 5])]);

/** A list with its tiers, written from a reading of it, and a way to write the next results. */
async function openWritten() {
  const opened = await openWorkbook(customers);
  const { port, sheet } = opened;
  const write = async (what: typeof next, typed?: 'ask' | 'keep' | 'replace') => {
    const { readId } = await port.read({ source: { sheet: 'Customers', address: 'A1:C5' }, filteredRows: 'include' });
    if (readId === undefined) throw new Error('the list has no reading');
    const origin = { ...list.origin, readId };
    return port.write(plan({ origin, report: what, ...(typed ? { typed } : {}) }));
  };
  await write(fourth);
  return { ...opened, sheet, write };
}

async function problemOf(work: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

test('results that nobody touched are replaced without a question, also in a sorted list', async () => {
  const { sheet, write } = await openWritten();
  sheet.sort({ row: 0, column: 0, rows: 5, columns: 5 }, [{ column: 1, ascending: true }], true, 'user');
  expect(await problemOf(write(next))).toBeUndefined();
});

test('a tier that the user typed over ours is asked about, and everything stays until it is answered', async () => {
  const { sheet, write } = await openWritten();
  put(sheet, 2, 3, [['Top']]);
  const before = cells(sheet, 0, 0, 5, 6);
  const problem = await problemOf(write(next));
  expect(problem).toMatchObject({ code: 'values-typed', place: { sheet: 'Customers', address: 'D3' } });
  expect(cells(sheet, 0, 0, 5, 6)).toEqual(before);
});

test('a typed value in a sorted list is found at its customer', async () => {
  const { sheet, write } = await openWritten();
  put(sheet, 1, 4, [[1]]);
  sheet.sort({ row: 0, column: 0, rows: 5, columns: 5 }, [{ column: 1, ascending: true }], true, 'user');
  expect((await problemOf(write(next)))?.place.address).toBe('E5');
});

test('“Keep mine” leaves the typed cell and writes all others', async () => {
  const { port, sheet, write } = await openWritten();
  put(sheet, 2, 3, [['mine']]);
  await write(next, 'keep');
  expect(cells(sheet, 1, 3, 4, 2)).toEqual([
    ['Small', 90],
    ['mine', 95],
    ['Small', 30],
    ['Small', 5],
  ]);
  await port.undoWrite();
  expect(cells(sheet, 1, 3, 2, 2)).toEqual([
    ['Top', 100],
    ['mine', 64],
  ]);
});

test('“Replace” writes over the typed cell, and undo brings it back', async () => {
  const { port, sheet, write } = await openWritten();
  put(sheet, 2, 3, [['mine']]);
  await write(next, 'replace');
  expect(sheet.value(2, 3)).toBe('Top');
  expect(await port.undoWrite()).toBe(true);
  expect(sheet.value(2, 3)).toBe('mine');
});

test('after undo, the results that came back count as ours', async () => {
  const { port, write } = await openWritten();
  await write(next);
  expect(await port.undoWrite()).toBe(true);
  expect(await problemOf(write(next))).toBeUndefined();
});

test('an emptied result is no value of the user’s', async () => {
  const { sheet, write } = await openWritten();
  put(sheet, 2, 3, [[null]]);
  expect(await problemOf(write(next))).toBeUndefined();
});

test('a corrected name of a customer raises no question', async () => {
  const { sheet, write } = await openWritten();
  put(sheet, 2, 0, [['Bobby']]);
  expect(await problemOf(write(next))).toBeUndefined();
});

test('a rule of the user’s that looks like ours stays when results are written again and taken back', async () => {
  const { port, sheet, write } = await openWritten();
  const [ours] = sheet.conditionalFormats;
  const mine = { ...ours, id: '{mine}', area: { row: 0, column: 3, rows: 60, columns: 1 } };
  sheet.setConditionalFormats([mine, ...sheet.conditionalFormats], 'user');
  const count = sheet.conditionalFormats.length;
  await write(next);
  expect(sheet.conditionalFormats.filter(({ area }) => area.rows === 60)).toHaveLength(1);
  expect(sheet.conditionalFormats).toHaveLength(count);
  await port.undoWrite();
  expect(sheet.conditionalFormats.filter(({ area }) => area.rows === 60)).toHaveLength(1);
  expect(sheet.conditionalFormats).toHaveLength(count);
});
