import { onNewSheet, useOffice } from './office';

const running = useOffice();

test('an add-in reads back the values, address and formats it wrote', async () => {
  await onNewSheet(
    [
      ['Region', 'Q1', 'Q2'],
      ['North', 10, 20],
      ['South', 30, 40],
    ],
    async (sheet, range, context) => {
      range.format.fill.color = '#ffff00';
      range.getRow(0).format.font.bold = true;
      range.load('values,address,rowCount,cellCount,valueTypes,format/fill/color,format/font/bold');
      sheet.load('name');
      await context.sync();
      expect(range.values).toEqual([
        ['Region', 'Q1', 'Q2'],
        ['North', 10, 20],
        ['South', 30, 40],
      ]);
      expect(range.address).toBe(`${sheet.name}!A1:C3`);
      expect([range.rowCount, range.cellCount]).toEqual([3, 9]);
      expect(range.valueTypes[1]).toEqual(['String', 'Double', 'Double']);
      expect(range.format.fill.color).toBe('#FFFF00');
      // Only the first row is bold: Excel answers null for a mixed format.
      expect(range.format.font.bold).toBeNull();
    },
  );
});

test('texts written as values become numbers, percentages, booleans and errors as when typed', async () => {
  await onNewSheet([['12.5', '50%', 'true', '#N/A', "'007", '', '1,234']], async (_, range, context) => {
    range.load('values,valueTypes,numberFormat,text');
    await context.sync();
    expect(range.values).toEqual([[12.5, 0.5, true, '#N/A', '007', '', 1234]]);
    expect(range.valueTypes[0]).toEqual(['Double', 'Double', 'Boolean', 'Error', 'String', 'Empty', 'Double']);
    expect(range.numberFormat[0][1]).toBe('0%');
    expect(range.text[0]).toEqual(['12.5', '50%', 'TRUE', '#N/A', '007', '', '1,234']);
  });
});

test('a cell formatted as text keeps digits as text', async () => {
  await onNewSheet([['']], async (_, range, context) => {
    range.numberFormat = [['@']];
    range.values = [['007']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['007']]);
  });
});

test('numbers and dates show as their format says', async () => {
  await onNewSheet([[1234.5, 0.256, 45000, -3]], async (_, range, context) => {
    range.numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd', '0;(0)']];
    range.load('text');
    await context.sync();
    // 45000 days after 1899-12-30 is 2023-03-15.
    expect(range.text).toEqual([['1,234.50', '25.6%', '2023-03-15', '(3)']]);
  });
});

test('10,000 rows written in pieces by the library arrive whole', async () => {
  const cells = Array.from({ length: 10_000 }, (_, row) => [row, `c${row}`, row / 2]);
  await onNewSheet(cells, async (sheet, range, context) => {
    const used = sheet.getUsedRange(true);
    used.load('rowCount');
    range.load('values');
    await context.sync();
    expect(used.rowCount).toBe(10_000);
    expect(range.values[9_999]).toEqual([9_999, 'c9999', 4999.5]);
  });
});

test('formulas are kept as formulas, with their calculated values', async () => {
  const { workbook } = running;
  workbook.calculator = {
    calculate: () => {
      for (const sheet of workbook.sheets)
        for (const { row, column, formula } of sheet.formulaCells())
          if (formula === '=A1+1') sheet.setCalculated(row, column, [[Number(sheet.value(0, 0)) + 1]]);
      return Promise.resolve();
    },
  };
  await onNewSheet([[41, '=A1+1']], async (_, range, context) => {
    range.load('values,formulas');
    await context.sync();
    expect(range.formulas).toEqual([[41, '=A1+1']]);
    expect(range.values).toEqual([[41, 42]]);
  });
  workbook.calculator = undefined;
});

test('the ways from one range to another lead where Excel leads', async () => {
  await onNewSheet(
    [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, '', 6],
    ],
    async (sheet, range, context) => {
      const ranges = {
        cell: range.getCell(1, 2),
        row: range.getRow(2),
        column: range.getColumn(1),
        lastCell: range.getLastCell(),
        offset: range.getOffsetRange(1, 1),
        resized: range.getResizedRange(2, -1),
        bounding: range.getBoundingRect('E5'),
        common: range.getIntersection('B2:Z9'),
        wide: sheet.getRange('A:B'),
        usedOfColumn: sheet.getRange('C:C').getUsedRange(),
        region: sheet.getRange('B2').getSurroundingRegion(),
        entire: range.getEntireColumn(),
        right: range.getColumnsAfter(2),
      };
      const none = range.getIntersectionOrNullObject('Z9');
      const empty = sheet.getRange('H:H').getUsedRangeOrNullObject();
      const blanks = range.getSpecialCells('Blanks');
      blanks.load('address');
      for (const one of Object.values(ranges)) one.load('address');
      ranges.wide.load('isEntireColumn');
      none.load('address');
      empty.load('address');
      await context.sync();
      const local = Object.fromEntries(
        Object.entries(ranges).map(([key, { address }]) => [key, address.split('!')[1]]),
      );
      expect(local).toEqual({
        cell: 'C2',
        row: 'A3:C3',
        column: 'B1:B3',
        lastCell: 'C3',
        offset: 'B2:D4',
        resized: 'A1:B5',
        bounding: 'A1:E5',
        common: 'B2:C3',
        wide: 'A:B',
        usedOfColumn: 'C1:C3',
        region: 'A1:C3',
        entire: 'A:C',
        right: 'D1:E3',
      });
      expect(ranges.wide.isEntireColumn).toBe(true);
      expect([none.isNullObject, empty.isNullObject]).toEqual([true, true]);
      expect(blanks.address.split('!')[1]).toBe('B3');
    },
  );
});

test('five whole columns are more cells than Excel hands out: their values are null', async () => {
  await onNewSheet([[1]], async (sheet, _, context) => {
    const columns = sheet.getRange('A:E');
    columns.load('values');
    await context.sync();
    // 5 x 1,048,576 = 5,242,880 cells.
    expect(columns.values).toBeNull();
  });
});

test('a selection of several areas is told area by area', async () => {
  await onNewSheet([[1]], async (sheet, _, context) => {
    sheet.load('id');
    await context.sync();
    const areas = [
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 0, column: 2, rows: 3, columns: 2 },
    ];
    running.workbook.select(sheet.id, areas, 'user');
    const selected = context.workbook.getSelectedRanges();
    selected.load('address,areaCount,areas/items/address');
    await context.sync();
    expect(selected.areaCount).toBe(2);
    expect(selected.areas.items.map(({ address }) => address.split('!')[1])).toEqual(['A1:A3', 'C1:D3']);
    const first = selected.areas.getItemAt(0).getCell(0, 0);
    first.load('values');
    await context.sync();
    expect(first.values).toEqual([[1]]);
  });
});

test('writes to the hidden cells of a merged area are dropped, as Excel does', async () => {
  await onNewSheet([['', '', '']], async (sheet, range, context) => {
    sheet.getRange('A1:B1').merge();
    range.values = [['x', 'lost', 'y']];
    range.load('values');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    expect(range.values).toEqual([['x', '', 'y']]);
    expect(merged.address.split('!')[1]).toBe('A1:B1');
  });
});

test('rows hidden by the user are known and left out of the visible view', async () => {
  await onNewSheet([['a'], [1], [2], [3]], async (sheet, range, context) => {
    sheet.getRange('3:3').rowHidden = true;
    const view = range.getVisibleView();
    view.load('values');
    range.load('rowHidden,hidden');
    await context.sync();
    expect(view.values).toEqual([['a'], [1], [3]]);
    expect(range.rowHidden).toBeNull();
  });
});

test('inserting and deleting cells moves what lies beside them', async () => {
  await onNewSheet(
    [
      [1, 2],
      [3, 4],
    ],
    async (sheet, _, context) => {
      sheet.getRange('A1').insert('Down');
      sheet.getRange('B:B').delete('Left');
      const used = sheet.getUsedRange();
      used.load('values,address');
      await context.sync();
      expect(used.values).toEqual([[1], [3]]);
      expect(used.address.split('!')[1]).toBe('A2:A3');
    },
  );
});

test('rows are sorted with their header left in place', async () => {
  await onNewSheet(
    [
      ['n', 'v'],
      ['b', 2],
      ['a', 3],
      ['c', 1],
    ],
    async (_, range, context) => {
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['n', 'v'],
        ['a', 3],
        ['b', 2],
        ['c', 1],
      ]);
    },
  );
});

test('columns take widths, alignment, wrapping and borders', async () => {
  await onNewSheet([['x', 'y']], async (sheet, range, context) => {
    range.format.columnWidth = 90;
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.color = '#112233';
    sheet.getRange('A:A').format.autofitColumns();
    range.load('format/columnWidth,format/horizontalAlignment,format/wrapText');
    bottom.load('style,color,weight');
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    expect(range.format.horizontalAlignment).toBe('Center');
    expect(range.format.wrapText).toBe(true);
    expect([bottom.style, bottom.color, bottom.weight]).toEqual(['Continuous', '#112233', 'Thin']);
    expect(cells.value[0][1].format?.fill?.color).toBe('#FFFFFF');
  });
});
