import { wholeSource } from '../../../src/core/table/packedCells';
import { understandTable } from '../../../src/core/table/understandTable';
import { closeWorkbooks, customers, openWorkbook, put, select } from './openWorkbook';

afterEach(closeWorkbooks);

const all = { filteredRows: 'include' } as const;

describe('reading a selection', () => {
  test('one cell takes the list around it, so that a click into the list is enough', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    put(sheet, 10, 0, [['a note below, not part of the list']]);
    select(model, sheet, [2, 1, 1, 1]);
    const cells = await port.read(all);
    expect(cells).toMatchObject({ sheet: 'Customers', address: 'A1:C5', rows: customers, dateSystem: 1900 });
    expect(cells.rowIndices).toEqual([0, 1, 2, 3, 4]);
    expect(cells.columnIndices).toEqual([0, 1, 2]);
    expect(cells.hasHeader).toBeUndefined();
  });

  test('whole columns take the used rows only, not a million blanks', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    select(model, sheet, [0, 0, 1_048_576, 2]);
    const cells = await port.read(all);
    expect(cells.address).toBe('A1:B5');
    expect(cells.rows).toHaveLength(5);
  });

  test('areas of the same columns are stacked, with the sheet row of each row', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    select(model, sheet, [3, 0, 2, 2], [0, 0, 2, 2]);
    const cells = await port.read(all);
    expect(cells.rows).toEqual([
      ['Customer', 'Sales'],
      ['Ada', 500],
      ['Cem', 180],
      ['Dan', 120],
    ]);
    expect(cells.rowIndices).toEqual([0, 1, 3, 4]);
    expect(cells.address).toBe('A1:B2,A4:B5');
  });

  test('areas of the same rows stand side by side, leaving out the columns between', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    select(model, sheet, [0, 0, 3, 1], [0, 2, 3, 1]);
    const cells = await port.read(all);
    expect(cells.rows).toEqual([
      ['Customer', 'Since'],
      ['Ada', 45000],
      ['Bob', 45001],
    ]);
    expect(cells.columnIndices).toEqual([0, 2]);
  });

  test('areas that fit neither way are refused with their addresses', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    select(model, sheet, [0, 0, 3, 1], [1, 2, 3, 1]);
    await expect(port.read(all)).rejects.toMatchObject({
      code: 'selection-several-areas-differ',
      place: { sheet: 'Customers', address: 'A1:A3,C2:C4' },
    });
  });

  test('an empty sheet is an empty selection, a lonely cell a selection of one cell', async () => {
    const { port, model, sheet } = await openWorkbook([]);
    await expect(port.read(all)).rejects.toMatchObject({ code: 'selection-empty' });
    put(sheet, 4, 4, [['alone']]);
    select(model, sheet, [4, 4, 1, 1]);
    await expect(port.read(all)).rejects.toMatchObject({ code: 'selection-one-cell', place: { address: 'E5' } });
  });

  test('a selection inside a table is the whole table without its totals, header known', async () => {
    const { port, model, sheet } = await openWorkbook([...customers, ['Total', 1120, null]]);
    sheet.addTable(
      {
        name: 'List',
        area: { row: 0, column: 0, rows: 6, columns: 3 },
        showHeaders: true,
        showTotals: true,
        showBandedRows: true,
        showFilterButton: true,
        style: 'TableStyleMedium2',
        columnNames: ['Customer', 'Sales', 'Since'],
        columnIds: [1, 2, 3],
      },
      'user',
    );
    select(model, sheet, [2, 0, 2, 2]);
    const cells = await port.read(all);
    expect(cells).toMatchObject({ tableName: 'List', hasHeader: true, address: 'A1:C5', rows: customers });
    const again = await port.read({ ...all, source: { sheet: 'Customers', address: 'A1:C3', tableName: 'List' } });
    expect(again.rows).toHaveLength(5);
  });

  test('hidden rows are counted when they are included, and left out when only visible ones are asked for', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    sheet.setHiddenRows(2, 2, true, 'user');
    select(model, sheet, [0, 0, 5, 3]);
    const included = await port.read(all);
    expect(included.rows).toHaveLength(5);
    expect(included.hiddenRowsIncluded).toBe(2);
    const visible = await port.read({ filteredRows: 'visible-only' });
    expect(visible.rows.map((row) => row[0])).toEqual(['Customer', 'Ada', 'Dan']);
    expect(visible.rowIndices).toEqual([0, 1, 4]);
    expect(visible.hiddenRowsSkipped).toBe(2);
  });

  test('number formats come from the data, not the header, and the date system is told', async () => {
    const { port, model, sheet } = await openWorkbook(customers, { dateSystem: 1904 });
    sheet.setFormat({ row: 1, column: 2, rows: 4, columns: 1 }, { numberFormat: 'yyyy-mm-dd' }, 'user');
    select(model, sheet, [0, 0, 5, 3]);
    const cells = await port.read(all);
    expect(cells.numberFormats).toEqual(['General', 'General', 'yyyy-mm-dd']);
    expect(cells.dateSystem).toBe(1904);
  });

  test.each([
    ['de-DE', undefined, { decimal: 'comma', dayOrder: 'day-first' }],
    ['en-US', undefined, { decimal: 'point', dayOrder: 'month-first' }],
    ['en-GB', undefined, { decimal: 'point', dayOrder: 'day-first' }],
    ['zh-CN', undefined, { decimal: 'point', dayOrder: 'month-first' }],
    // datetimeFormat came with ExcelApi 1.12, cultureInfo with 1.11
    ['de-DE', '1.11', { decimal: 'comma' }],
    ['de-DE', '1.10', undefined],
    // an unknown culture is not taken for American: the user is asked
    [undefined, undefined, undefined],
  ])('how people of %s with ExcelApi %s write amounts and days is told', async (locale, excelApi, culture) => {
    const { port, model, sheet } = await openWorkbook(customers, { locale, excelApi });
    select(model, sheet, [0, 0, 5, 3]);
    expect((await port.read(all)).culture).toEqual(culture);
  });

  test('error cells come as their text, so that they can be listed', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    put(sheet, 2, 1, [[{ error: '#DIV/0!' }]]);
    select(model, sheet, [0, 0, 5, 2]);
    expect((await port.read(all)).rows[2]).toEqual(['Bob', '#DIV/0!']);
  });

  test('merged captions above the columns name each of them, and no column beside them', async () => {
    const { port, model, sheet } = await openWorkbook([
      ['Customer', '2023', null, 'Total'],
      [null, 'Q1', 'Q2', null],
      ['Ada', 1, 2, 3],
      ['Bob', 3, 4, 7],
    ]);
    sheet.merge({ row: 0, column: 0, rows: 2, columns: 1 }, 'user');
    sheet.merge({ row: 0, column: 1, rows: 1, columns: 2 }, 'user');
    sheet.merge({ row: 0, column: 3, rows: 2, columns: 1 }, 'user');
    select(model, sheet, [0, 0, 1, 1]);
    const table = understandTable(await port.read(all));
    expect(table.columns.map(({ name }) => name)).toEqual(['Customer', '2023 Q1', '2023 Q2', 'Total']);
    expect(table.findings).toContainEqual(expect.objectContaining({ code: 'header-joined', count: 2 }));
  });

  test('cells merged within the one row of a header: the left one has the name, the other one is given one', async () => {
    const { port, model, sheet } = await openWorkbook(
      customers.map(([id, sales]) => [id, sales, id === 'Customer' ? null : 7]),
    );
    sheet.merge({ row: 0, column: 1, rows: 1, columns: 2 }, 'user');
    select(model, sheet, [0, 0, 5, 3]);
    const table = understandTable(await port.read(all));
    expect(table.columns.map(({ name }) => name)).toEqual(['Customer', 'Sales', 'C']);
    expect(table.findings).toContainEqual(expect.objectContaining({ code: 'header-blank', places: ['C1'] }));
  });

  test('a header merged with rows of the list is refused with its address', async () => {
    const { port, model, sheet } = await openWorkbook([
      ['Customer', 'Sales'],
      [null, 5],
      ['Bob', 6],
      ['Cem', 7],
    ]);
    sheet.merge({ row: 0, column: 0, rows: 2, columns: 1 }, 'user');
    select(model, sheet, [0, 0, 4, 2]);
    const cells = await port.read(all);
    expect(() => understandTable(cells)).toThrow(
      expect.objectContaining({ code: 'header-merged', place: { sheet: 'Customers', address: 'A1:A2' } }),
    );
  });

  test('a list larger than one block comes whole and in order', async () => {
    const rows = Array.from({ length: 45_000 }, (_, index) => [`C${index}`, index]);
    const { port, model, sheet } = await openWorkbook(rows);
    select(model, sheet, [0, 0, 45_000, 2]);
    const steps: number[] = [];
    const cells = await port.read(all, { onProgress: ({ done }) => steps.push(done) });
    // so many are packed as they come
    expect(cells.rows).toEqual([]);
    const whole = wholeSource(cells);
    expect(whole.rows).toHaveLength(45_000);
    expect(whole.rows[44_999]).toEqual(['C44999', 44_999]);
    expect(whole.numberFormats).toEqual(['General', 'General']);
    // Blocks of 5,000 rows and, while answers are fast, more: a report for each.
    expect(steps.length).toBeLessThanOrEqual(9);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  test('texts too long for a block are read in smaller ones instead of failing', async () => {
    const text = 'x'.repeat(2000);
    const rows = Array.from({ length: 6000 }, (_, index) => [text + index, index]);
    const { port, model, sheet } = await openWorkbook(rows);
    select(model, sheet, [0, 0, 6000, 2]);
    expect((await port.read(all)).rows).toHaveLength(6000);
  });

  test('a cancelled reading says so', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    select(model, sheet, [0, 0, 5, 3]);
    await expect(port.read(all, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('a source whose sheet is gone is named', async () => {
    const { port } = await openWorkbook(customers);
    const source = { sheet: 'Gone', address: 'A1:B2' };
    await expect(port.read({ ...all, source })).rejects.toMatchObject({
      code: 'source-gone',
      place: { sheet: 'Gone' },
    });
  });
});
