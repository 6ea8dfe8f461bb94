import { errorOf, onNewSheet, useOffice } from './office';

let batches = 0;
const running = useOffice({ onBatch: () => (batches += 1) });
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

test('changes and selections are told to those who registered, in order, after the answer of the batch', async () => {
  const heard: string[] = [];
  await onNewSheet([[1, 2]], async (sheet, range, context) => {
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add((event) => {
      heard.push(`changed ${event.address} ${event.source} ${event.triggerSource}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push(`selected ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    range.values = [[3, 4]];
    sheet.getRange('D4').values = [['x']];
    await context.sync();
    heard.push('answered');
    running.workbook.sheet(sheet.id)?.setContents({ row: 1, column: 1, rows: 1, columns: 1 }, [[9]], 'user');
    running.workbook.select(sheet.id, [{ row: 2, column: 2, rows: 1, columns: 1 }], 'user');
    await settle();
  });
  expect(heard[0]).toBe('answered');
  expect(heard.slice(-2)).toEqual(['changed B2 Local Unknown', 'selected C3']);
  expect(heard.slice(1, -2).every((one) => one.startsWith('changed') && one.endsWith('ThisLocalAddin'))).toBe(true);
  expect(heard.length).toBeGreaterThanOrEqual(4);
});

test('who took his handler away hears nothing more', async () => {
  let heard = 0;
  await onNewSheet([[1]], async (sheet, _, context) => {
    sheet.load('id');
    const handler = sheet.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    handler.remove();
    await context.sync();
    running.workbook.sheet(sheet.id)?.setContents({ row: 0, column: 0, rows: 1, columns: 1 }, [[9]], 'user');
    await settle();
  });
  expect(heard).toBe(0);
});

test('the workbook tells a selection also through the older event', async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    running.workbook.select(running.workbook.activeSheetId, [{ row: 7, column: 0, rows: 1, columns: 1 }], 'user');
    await settle();
  });
  expect(heard).toBe(1);
});

test('one undo takes back all batches of one action of the add-in, and only those', async () => {
  const { session } = running.office;
  const sheet = running.workbook.sheets[0];
  const write = (address: string, value: unknown) =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet.id).getRange(address);
      target.values = [[value]];
      await context.sync();
      target.format.fill.color = '#FF0000';
      await context.sync();
    });
  session.closeUndoGroup();
  await write('A1', 'first');
  session.closeUndoGroup();
  await write('A2', 'second');
  await write('A3', 'second too');
  session.closeUndoGroup();
  running.workbook.undo();
  expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual(['first', null, null]);
  running.workbook.undo();
  expect(sheet.value(0, 0)).toBeNull();
});

test('a ribbon command runs and reports its completion', async () => {
  let ran = 0;
  Office.actions.associate('classify', (event: Office.AddinCommands.Event) => {
    ran += 1;
    event.completed();
  });
  await running.office.session.invokeCommand('classify', 'button1');
  expect(ran).toBe(1);
});

test('a custom function gets its arguments and gives its result or its error', async () => {
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  CustomFunctions.associate('FAIL', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no model');
  });
  const { session } = running.office;
  expect(await session.invokeFunction('ADD', [2, 40], 'Sheet1!A1')).toBe(42);
  await expect(session.invokeFunction('FAIL', [], 'Sheet1!A1')).rejects.toThrow('#N/A');
});

test('the host counts the batches, so that a test can count syncs', async () => {
  const before = batches;
  await Excel.run(async (context) => {
    for (let index = 0; index < 3; index += 1) {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    }
  });
  expect(batches - before).toBe(3);
});

test('tables and charts that come and go, and sheets that are named or protected, are told', async () => {
  const heard: string[] = [];
  const hear = (what: string) => (): Promise<void> => {
    heard.push(what);
    return Promise.resolve();
  };
  await onNewSheet([['a'], [1]], async (sheet, range, context) => {
    sheet.tables.onAdded.add(hear('table came'));
    context.workbook.tables.onDeleted.add(hear('table went'));
    sheet.charts.onAdded.add(hear('chart came'));
    sheet.charts.onDeleted.add(hear('chart went'));
    sheet.onNameChanged.add(async ({ nameBefore, nameAfter }) => hear(`${nameBefore} is ${nameAfter}`)());
    sheet.onProtectionChanged.add(async ({ isProtected }) => hear(`protected ${isProtected}`)());
    sheet.onVisibilityChanged.add(async ({ visibilityAfter }) => hear(String(visibilityAfter))());
    context.workbook.worksheets.onMoved.add(async ({ positionAfter }) => hear(`at ${positionAfter}`)());
    sheet.load('name');
    await context.sync();
    const { name } = sheet;
    const table = sheet.tables.add(range, true);
    const chart = sheet.charts.add('Line', range);
    sheet.name = 'Told';
    await context.sync();
    table.delete();
    chart.delete();
    sheet.protection.protect();
    await context.sync();
    sheet.protection.unprotect();
    await context.sync();
    sheet.position = 0;
    await context.sync();
    sheet.visibility = 'Hidden';
    await context.sync();
    await settle();
    expect(heard).toEqual([
      'table came',
      'chart came',
      `${name} is Told`,
      'table went',
      'chart went',
      'protected true',
      'protected false',
      'at 0',
      'Hidden',
    ]);
  });
});

test.each<['save' | 'close']>([['save'], ['close']])(
  'workbook.%s is refused: it would be believed and not done',
  async (what) => {
    const failed = Excel.run(async (context) => {
      if (what === 'save') context.workbook.save();
      else context.workbook.close();
      await context.sync();
    });
    expect(await errorOf(failed)).toMatchObject({ code: 'NotImplemented' });
  },
);

test('sorted rows and columns are told, those only that are in another place now', async () => {
  const heard: string[] = [];
  const cells = [
    [3, 1, 2],
    [1, 5, 6],
    [2, 8, 9],
    [4, 0, 0],
  ];
  await onNewSheet(cells, async (sheet, range, context) => {
    sheet.onRowSorted.add(async ({ address, source }) => void heard.push(`rows ${address} ${source}`));
    context.workbook.worksheets.onColumnSorted.add(async ({ address }) => void heard.push(`columns ${address}`));
    await context.sync();
    range.sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values.map(([first]) => first as number)).toEqual([1, 2, 3, 4]);
    // the first row orders the columns: 1, 5, 6 is in order already
    range.sort.apply([{ key: 2, ascending: false }], false, false, 'Columns');
    await context.sync();
    range.sort.apply([{ key: 2, ascending: true }], false, false, 'Columns');
    range.load('values');
    await context.sync();
    expect(range.values[2]).toEqual([1, 2, 3]);
    await settle();
  });
  expect(heard).toEqual(['rows A1:C3 Local', 'columns B1:C4', 'columns A1:A4,C1:C4']);
});

test('columns are sorted with their formats and formulas, and by colours what looks so comes first', async () => {
  await onNewSheet(
    [
      [3, 1, 2],
      ['=A1', '=B1*2', 'x'],
    ],
    async (_, range, context) => {
      range.getCell(0, 1).format.fill.color = '#FF0000';
      range.sort.apply([{ key: 0, ascending: true }], false, false, 'Columns');
      range.load('formulas');
      const first = range.getCell(0, 0).load('format/fill/color');
      await context.sync();
      expect(range.formulas).toEqual([
        [1, 2, 3],
        ['=A1*2', 'x', '=C1'],
      ]);
      expect(first.format.fill.color).toBe('#FF0000');
    },
  );
  await onNewSheet([[1], [2], [3]], async (_, range, context) => {
    range.getCell(2, 0).format.font.color = 'red';
    range.sort.apply([{ key: 0, sortOn: 'FontColor', color: 'red' }]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[3], [1], [2]]);
    range.sort.apply([{ key: 0, sortOn: 'Icon' }]);
    expect((await errorOf(context.sync())).code).toBe('NotImplemented');
  });
});

test('formulas that change are told with what the cells held, and values that change are not', async () => {
  const heard: Excel.FormulaChangedEventDetail[][] = [];
  await onNewSheet([[1, '=A1', '']], async (sheet, range, context) => {
    sheet.onFormulaChanged.add(async ({ formulaDetails }) => void heard.push(formulaDetails));
    await context.sync();
    range.getCell(0, 0).values = [[2]];
    await context.sync();
    range.formulas = [['=C1', '=A1+1', '']];
    await context.sync();
    range.getCell(0, 1).clear();
    await context.sync();
    await settle();
  });
  expect(heard).toEqual([
    [
      { cellAddress: 'A1', previousFormula: '2' },
      { cellAddress: 'B1', previousFormula: '=A1' },
    ],
    [{ cellAddress: 'B1', previousFormula: '=A1+1' }],
  ]);
});

test('an add-in that switches events off hears of nothing until it switches them on', async () => {
  const heard: string[] = [];
  await onNewSheet([[1]], async (sheet, range, context) => {
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    context.runtime.enableEvents = false;
    await context.sync();
    range.values = [[2]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.runtime.load('enableEvents');
    sheet.getRange('B1').values = [[3]];
    await context.sync();
    await settle();
    expect(context.runtime.enableEvents).toBe(true);
  });
  // changes are told when their batch has ended, in which events were switched on again
  expect(heard).toEqual(['B1']);
});

test('a table hears what of it is selected, and once that nothing is any more', async () => {
  const heard: string[] = [];
  await onNewSheet(
    [
      ['a', 'b'],
      [1, 2],
    ],
    async (sheet, range, context) => {
      sheet.load('id');
      const table = sheet.tables.add(range, true);
      table.onSelectionChanged.add(
        async ({ address, isInsideTable }) => void heard.push(`${isInsideTable} ${address}`),
      );
      await context.sync();
      const select = (row: number, rows: number): void =>
        running.workbook.select(sheet.id, [{ row, column: 1, rows, columns: 2 }], 'user');
      select(1, 4);
      select(5, 1);
      select(6, 1);
      await settle();
    },
  );
  expect(heard).toEqual(['true B2', 'false ']);
});

test('rows that are hidden or shown again are told', async () => {
  const heard: string[] = [];
  await onNewSheet([[1], [2], [3], [4]], async (sheet, _, context) => {
    sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void heard.push(`${changeType} ${address}`));
    await context.sync();
    sheet.getRange('2:3').rowHidden = true;
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('4:4').rowHidden = false;
    await context.sync();
    await settle();
  });
  expect(heard).toEqual(['Hidden 2:3', 'Unhidden 4:4']);
});

test('a click on a cell is told with its place in points', async () => {
  const heard: Partial<Excel.WorksheetSingleClickedEventArgs>[] = [];
  await onNewSheet([[1]], async (sheet, _, context) => {
    sheet.load('id');
    context.workbook.worksheets.onSingleClicked.add(async ({ address, offsetX, offsetY, worksheetId }) => {
      heard.push({ address, offsetX, offsetY, worksheetId });
    });
    await context.sync();
    running.workbook.tell({ kind: 'click', sheetId: sheet.id, row: 1, column: 2, offset: { x: 3, y: 4.5 } });
    await settle();
    expect(heard).toEqual([{ address: 'C2', offsetX: 3, offsetY: 4.5, worksheetId: sheet.id }]);
  });
});

test('a copied sheet has its tables and charts, on its own cells', async () => {
  await onNewSheet(
    [
      ['Name', 'Sales'],
      ['a', 1],
    ],
    async (sheet, range, context) => {
      sheet.tables.add(range, true).name = 'Copied';
      sheet.charts.add('Line', range);
      const copy = sheet.copy('End');
      copy.tables.load('items/name');
      copy.charts.load('items/id');
      copy.load('id,name');
      await context.sync();
      expect(copy.tables.items.map(({ name }) => name)).toEqual(['Copied_2']);
      expect(copy.charts.items).toHaveLength(1);
      const [chart] = running.workbook.sheet(copy.id)?.charts ?? [];
      expect(chart.series.map(({ values }) => values?.split('!')[0])).toEqual([`'${copy.name}'`]);
    },
  );
});
