import { errorOf, onNewSheet, useOffice } from './office';

const running = useOffice({ requirementSets: { ExcelApi: '1.9' } });

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ['values of another shape', 'InvalidArgument', (sheet) => void (sheet.getRange('A1:B2').values = [[1]])],
  ['an address that is none', 'InvalidArgument', (sheet) => void sheet.getRange('A0:?').load('address')],
  [
    'a range off the sheet',
    'InvalidArgument',
    (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
  ],
  ['a missing table', 'ItemNotFound', (sheet) => void sheet.tables.getItem('Nowhere').load('name')],
  [
    'areas without common cells',
    'ItemNotFound',
    (sheet) => void sheet.getRange('A1').getIntersection('B2').load('address'),
  ],
  ['a colour that is none', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').format.fill.color = 'nonsense')],
  [
    'merging inside a table',
    'InvalidOperation',
    (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A1:B1').merge();
    },
  ],
  [
    'cells pushed through a table',
    'InsertDeleteConflict',
    (sheet) => {
      sheet.tables.add('A2:B4', true);
      sheet.getRange('A1').insert('Down');
    },
  ],
  [
    'a chart image without renderer',
    'NotImplemented',
    (sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:B2')).getImage(),
  ],
  [
    'a chart that Excel cannot title',
    'NotImplemented',
    (sheet) => void sheet.charts.add('Funnel', sheet.getRange('A1:B2')),
  ],
])('%s end in %s, not in a wrong result', async (_, code, work) => {
  const failed = onNewSheet(
    [
      ['a', 'b'],
      [1, 2],
    ],
    async (sheet, __, context) => {
      work(sheet);
      await context.sync();
    },
  );
  expect((await errorOf(failed)).code).toBe(code);
});

test('two sheets of one name are refused', async () => {
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.add('Twice');
    context.workbook.worksheets.add('twice');
    await context.sync();
  });
  expect((await errorOf(failed)).code).toBe('ItemAlreadyExists');
});

test('a protected sheet refuses contents and formats, and takes them again when unprotected', async () => {
  await onNewSheet([[1]], async (sheet, range, context) => {
    sheet.protection.protect();
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    range.values = [[2]];
    expect((await errorOf(context.sync())).code).toBe('AccessDenied');
    range.format.fill.color = '#FF0000';
    expect((await errorOf(context.sync())).code).toBe('AccessDenied');
    sheet.protection.unprotect();
    range.values = [[3]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[3]]);
  });
});

test('while the user types in a cell a batch fails, or waits if it asked to', async () => {
  running.workbook.editMode = true;
  const plain = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
    await context.sync();
  });
  expect((await errorOf(plain)).code).toBe('InvalidOperationInCellEditMode');
  setTimeout(() => (running.workbook.editMode = false), 60);
  const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [['later']];
    cell.load('values');
    await context.sync();
    return cell.values[0][0] as unknown;
  });
  expect(value).toBe('later');
});

test('a member newer than the declared requirement set is refused by name', async () => {
  const failed = onNewSheet([[1]], async (_, range, context) => {
    range.load('hasSpill');
    await context.sync();
  });
  const error = await errorOf(failed);
  // Range.hasSpill came with ExcelApi 1.12; this host declares 1.9.
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('Range.hasSpill');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
});

test('a member that this host does not play is refused by name, never ignored', async () => {
  const failed = onNewSheet([[1]], async (_, range, context) => {
    range.setDirty();
    await context.sync();
  });
  const error = await errorOf(failed);
  expect([error.code, error.location]).toEqual(['ApiNotFound', 'Range.setDirty']);
  expect(error.message).toContain('Range.setDirty');
});

test('what came before the failing action of a batch stays done', async () => {
  await onNewSheet([['']], async (sheet, range, context) => {
    range.values = [['kept']];
    sheet.tables.getItem('Nowhere').load('name');
    expect((await errorOf(context.sync())).code).toBe('ItemNotFound');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['kept']]);
  });
});

test('a request above 5 MB is refused before it is read', async () => {
  const failed = onNewSheet([[1]], async (_, range, context) => {
    range.values = [['x'.repeat(5 * 1024 * 1024 + 1)]];
    await context.sync();
  });
  expect((await errorOf(failed)).code).toBe('RequestPayloadSizeLimitExceeded');
});

test('a response above 5 MB is refused', async () => {
  const failed = onNewSheet([[1]], async (sheet, range, context) => {
    range.values = [['x'.repeat(30_000)]];
    await context.sync();
    const cells = Array.from({ length: 200 }, () => sheet.getRange('A1'));
    for (const cell of cells) cell.load('values');
    await context.sync();
  });
  // 200 answers of 30,000 characters are 6 MB.
  expect((await errorOf(failed)).code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('reading a property that was not loaded throws in the library, as in Excel', async () => {
  const failed = onNewSheet([[1]], (_, range) => Promise.resolve(range.text));
  expect((await errorOf(failed)).code).toBe('PropertyNotLoaded');
});

test('a property that no Excel has is ignored when it is loaded; one that this host lacks is refused by name', async () => {
  await onNewSheet([[1]], async (sheet, _, context) => {
    const sheets = context.workbook.worksheets.load('NoPropertiesNeeded');
    const cell = sheet.getRange('A1').load('no-properties-needed');
    await context.sync();
    expect(sheets.items.length).toBeGreaterThan(0);
    expect(() => cell.values).toThrow('values');
    sheet.load('shapes' as 'name');
    expect(await errorOf(context.sync())).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.shapes' });
  });
});
