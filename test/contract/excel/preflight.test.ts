import { closeWorkbooks, cells, customers, openWorkbook, put } from './openWorkbook';
import { plan, report, summarySheet } from './plans';

afterEach(closeWorkbooks);

const withSheet = plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) });
const withoutColumns = plan({ ...withSheet, writeColumns: false });
const target = { row: 0, column: 3, rows: 5, columns: 2 };

async function customerList() {
  const opened = await openWorkbook(customers);
  /** What a write must not have touched. */
  const untouched = () => ({
    cells: opened.sheet.values({ row: 0, column: 0, rows: 12, columns: 8 }),
    sheets: opened.model.sheets.map(({ name }) => name),
    parts: opened.model.xmlParts.size,
    names: opened.model.names.size,
  });
  return { ...opened, untouched };
}

test('a formula that spills into the cells to be written is named before any change, and goes on spilling', async () => {
  const { port, sheet, untouched } = await customerList();
  put(sheet, 2, 4, [['=SEQUENCE(3)']]);
  sheet.setCalculated(2, 4, [[1], [2], [3]]);
  const before = untouched();
  const refused = { code: 'cells-spilled', place: { sheet: 'Customers', address: 'E1:E5' } };
  await expect(port.preflight(withSheet)).rejects.toMatchObject(refused);
  await expect(port.write({ ...withSheet, overwrite: 'replace' })).rejects.toMatchObject(refused);
  expect(untouched()).toEqual(before);
});

test('a rule for what may be typed into the target is asked about like content', async () => {
  const { port, office, untouched } = await customerList();
  await office.Excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem('Customers').getRange('D2:D4').dataValidation;
    validation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    await context.sync();
  });
  const before = untouched();
  expect((await port.preflight(withSheet)).inTheWay).toEqual([{ sheet: 'Customers', address: 'D1:D5' }]);
  await expect(port.write(withSheet)).rejects.toMatchObject({ code: 'cells-in-the-way', place: { address: 'D1:D5' } });
  expect(untouched()).toEqual(before);
  expect((await port.write({ ...withSheet, overwrite: 'replace' })).rows).toBe(4);
});

test('cells beside a table, which its new columns would push away, are asked about', async () => {
  const { port, sheet } = await customerList();
  const area = { row: 0, column: 0, rows: 5, columns: 3 };
  const look = { showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true, style: '' };
  const names = { columnNames: ['Customer', 'Sales', 'Since'], columnIds: [1, 2, 3] };
  sheet.addTable({ name: 'Table1', area, ...look, ...names }, 'file');
  put(sheet, 2, 6, [['mine']]);
  const origin = { ...plan().origin, tableName: 'Table1' };
  const refused = { code: 'cells-in-the-way', place: { address: 'G3' } };
  await expect(port.write(plan({ origin }))).rejects.toMatchObject(refused);
  expect(sheet.value(2, 6)).toBe('mine');
});

test('rows that a filter hides get their results too, and stay hidden', async () => {
  const { port, sheet } = await customerList();
  sheet.setHiddenRows(2, 2, true, 'user');
  await port.write(withSheet);
  expect(cells(sheet, 0, 3, 5, 1)).toEqual([['Tier'], ['Top'], ['Small'], ['Small'], [null]]);
  expect([...sheet.hiddenRows]).toEqual([2, 3]);
});

test('a file that Excel opened for reading is told as that, not as a protected sheet', async () => {
  const { port, model, untouched } = await customerList();
  model.readOnly = true;
  const before = untouched();
  await expect(port.write(withSheet)).rejects.toMatchObject({ code: 'workbook-read-only' });
  expect(untouched()).toEqual(before);
});

test('a workbook that takes no new sheets is told before any change; columns can be written', async () => {
  const { port, office, sheet, untouched } = await customerList();
  await office.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = untouched();
  const refused = { code: 'workbook-protected' };
  await expect(port.preflight(withSheet)).rejects.toMatchObject(refused);
  await expect(port.write(withSheet)).rejects.toMatchObject(refused);
  await expect(port.write(withoutColumns)).rejects.toMatchObject(refused);
  expect(untouched()).toEqual(before);
  await port.write(plan());
  expect(cells(sheet, target.row, target.column, 1, 2)).toEqual([['Tier', 'Score']]);
});

test('sheets whose name is taken get another one, and what has it is left alone', async () => {
  const { port, model } = await customerList();
  const taken = model.addSheet('Profit pyramid', 'user');
  put(taken, 0, 0, [['mine']]);
  const { summary } = await port.write(withSheet);
  expect(summary?.sheet).toBe('Profit pyramid (2)');
  expect(taken.value(0, 0)).toBe('mine');
});

test('a list whose last row is the last of the sheet is written to its end', async () => {
  const { port, sheet } = await openWorkbook([]);
  put(sheet, 1_048_571, 0, customers);
  const origin = { ...plan().origin, address: 'A1048572:C1048576', headerRow: 1_048_571, firstRow: 1_048_572 };
  await port.write(plan({ origin }));
  expect(cells(sheet, 1_048_571, 3, 5, 1)).toEqual([['Tier'], ['Top'], ['Small'], ['Small'], [null]]);
});
