import { toProblem } from '../../../src/excel/errors';
import { contentOf, xmlOf } from '../../../src/excel/storage';
import { closeWorkbooks, customers, openWorkbook, put, select } from './openWorkbook';
import { plan } from './plans';

afterEach(closeWorkbooks);

/** Waits until `met`, since events come after the call that causes them. */
async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !met(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('the state in the workbook', () => {
  test('comes back as it was saved, with signs, line ends and other scripts', async () => {
    const { port, model } = await openWorkbook(customers);
    expect(await port.loadState()).toBeNull();
    const content = JSON.stringify({ name: 'R&D <"top"> \r\n 客户 😀', nested: ['</state>'] }, null, '\r\n');
    await port.saveState(content);
    await port.saveState(content);
    expect(await port.loadState()).toBe(content);
    expect(model.xmlParts.size).toBe(1);
    expect([...model.xmlParts.values()][0].namespaceUri).toBe('urn:customer-pyramid:state:1');
  });

  test('is read however an XML writer escapes it, and refused when it is not ours', () => {
    expect(
      contentOf('<?xml version="1.0"?>\n<s:state xmlns:s="urn:customer-pyramid:state:1">a&amp;b&#x41;&lt;</s:state>'),
    ).toBe('a&bA<');
    expect(contentOf('<state xmlns="urn:customer-pyramid:state:1"/>')).toBe('');
    expect(contentOf(xmlOf('&amp;'))).toBe('&amp;');
    expect(() => contentOf('<other/>')).toThrow(expect.objectContaining({ code: 'state-damaged' }));
  });
});

describe('the live selection', () => {
  test('names sheet, address, size, active row and table', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    select(model, sheet, [0, 0, 5, 2]);
    expect(await port.selection()).toEqual({
      sheet: 'Customers',
      address: 'A1:B5',
      rows: 5,
      columns: 2,
      activeRow: 0,
      tableName: undefined,
      expandsToRegion: false,
      isOwnReport: false,
    });
    select(model, sheet, [3, 1, 1, 1]);
    expect(await port.selection()).toMatchObject({ address: 'B4', activeRow: 3, expandsToRegion: true });
    select(model, sheet, [0, 0, 1_048_576, 2]);
    expect(await port.selection()).toMatchObject({ address: 'A:B', columns: 2 });
  });

  test('is told when it changes, until the handler is taken off', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    const seen: string[] = [];
    const stop = await port.onSelectionChanged(({ address }) => seen.push(address));
    select(model, sheet, [1, 0, 2, 1]);
    await until(() => seen.length > 0);
    expect(seen.at(-1)).toBe('A2:A3');
    await stop();
    const count = seen.length;
    select(model, sheet, [3, 0, 1, 1]);
    await settle();
    expect(seen).toHaveLength(count);
  });
});

describe('changed data', () => {
  test('is told when the user changes a cell, not when the add-in writes', async () => {
    const { port, sheet } = await openWorkbook(customers);
    const seen: { sheet?: string; address: string }[] = [];
    await port.onDataChanged((place) => seen.push(place));
    await port.write(plan());
    await settle();
    expect(seen).toEqual([]);
    put(sheet, 1, 1, [[501]]);
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ sheet: 'Customers', address: 'B2' }]);
  });
});

describe('going to a place', () => {
  test('activates the sheet and selects the cells', async () => {
    const { port, model } = await openWorkbook(customers);
    const other = model.addSheet('Other', 'user');
    await port.goTo({ sheet: 'Other', address: 'B2:C3' });
    expect(model.selection).toEqual({ sheetId: other.id, areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] });
    await expect(port.goTo({ sheet: 'Gone', address: 'A1' })).rejects.toMatchObject({ code: 'source-gone' });
  });
});

describe('the sample', () => {
  const sample = {
    name: 'Sample',
    rows: [
      ['Name', 'Sales', 'Since'],
      ['Ada', '1,234', 45000],
      ['Bob', '#N/A', 45001],
    ],
    numberFormats: ['General', '#,##0', 'yyyy-mm-dd'],
    columnWidths: [100, 60, 60],
    tableName: 'SampleList',
  };

  test('becomes a sheet with formats and a table, text that looks like a number stays text, and it is selected', async () => {
    const { port, model } = await openWorkbook([]);
    await port.addSheets([sample]);
    const sheet = model.sheet('Sample');
    expect(sheet?.values({ row: 1, column: 0, rows: 2, columns: 3 })).toEqual([
      ['Ada', '1,234', 45000],
      ['Bob', { error: '#N/A' }, 45001],
    ]);
    expect(sheet?.format(1, 2).numberFormat).toBe('yyyy-mm-dd');
    expect(sheet?.tables[0]).toMatchObject({ name: 'SampleList', area: { row: 0, column: 0, rows: 3, columns: 3 } });
    expect(model.selection.sheetId).toBe(sheet?.id);
  });

  test('never replaces a sheet, and leaves none behind when it fails', async () => {
    const { port, model } = await openWorkbook([]);
    model.addSheet('Orders', 'user');
    const sheets = [sample, { ...sample, name: 'Orders', tableName: 'Two' }];
    await expect(port.addSheets(sheets)).rejects.toMatchObject({
      code: 'sheet-name-taken',
      place: { sheet: 'Orders' },
    });
    const twice = [sample, { ...sample, name: 'Second' }];
    await expect(port.addSheets(twice)).rejects.toMatchObject({ code: expect.any(String) });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Customers', 'Orders']);
  });
});

describe('errors of Office', () => {
  const officeError = (code: string) => Object.assign(new Error(`said ${code}`), { code, debugInfo: {} });

  test.each([
    ['AccessDenied', 'sheet-protected'],
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['RequestPayloadSizeLimitExceeded', 'selection-too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'selection-too-large'],
    ['ItemNotFound', 'source-gone'],
    ['ApiNotFound', 'api-not-supported'],
    ['GeneralException', 'host-refused'],
  ])('%s is told as %s, with its code', (code, expected) => {
    const problem = toProblem(officeError(code), { sheet: 'S' });
    expect(problem.toJSON()).toEqual({
      code: expected,
      place: { sheet: 'S' },
      params: { code, message: `said ${code}` },
    });
  });

  test('anything else is internal, never lost', () => {
    expect(toProblem(new TypeError('x is not a function'))).toMatchObject({
      code: 'internal',
      params: { message: 'x is not a function' },
    });
  });

  test('a cell being edited makes a call wait instead of fail', async () => {
    const { port, model } = await openWorkbook(customers);
    model.editMode = true;
    let done = false;
    const asked = port.selection().finally(() => (done = true));
    await settle();
    expect(done).toBe(false);
    model.editMode = false;
    expect((await asked).sheet).toBe('Customers');
  });
});
