import { cells, closeWorkbooks, customers, openWorkbook, put, select } from './openWorkbook';
import { plan, report, scoreColumn, summarySheet, tierColumn } from './plans';

afterEach(closeWorkbooks);

const written = [
  ['Tier', 'Score'],
  ['Top', 100],
  ['Small', 64],
  ['Small', 36],
  [null, null],
];

function addTable(sheet: Awaited<ReturnType<typeof openWorkbook>>['sheet']) {
  return sheet.addTable(
    {
      name: 'List',
      area: { row: 0, column: 0, rows: 5, columns: 3 },
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      columnNames: ['Customer', 'Sales', 'Since'],
      columnIds: [1, 2, 3],
    },
    'user',
  );
}

const tableOrigin = { ...plan().origin, tableName: 'List' };

describe('writing columns beside a list', () => {
  test('tier and score stand right of the list, unrated customers blank, the list itself untouched', async () => {
    const { port, sheet } = await openWorkbook(customers);
    const result = await port.write(plan());
    expect(cells(sheet, 0, 3, 5, 2)).toEqual(written);
    expect(cells(sheet, 0, 0, 5, 3)).toEqual(customers);
    expect(result).toMatchObject({ columns: { sheet: 'Customers', address: 'D1:E5' }, rows: 4 });
    expect(sheet.format(1, 4).numberFormat).toBe('#,##0.0');
  });

  test('a list that ends in the sheet’s last row is written like any other, number formats too', async () => {
    const { port, sheet } = await openWorkbook([]);
    const first = 1_048_576 - customers.length;
    sheet.setContents({ row: first, column: 0, rows: 5, columns: 3 }, customers, 'user');
    await port.write(
      plan({ origin: { ...plan().origin, address: 'A1048572:C1048576', headerRow: first, firstRow: first + 1 } }),
    );
    expect(cells(sheet, first, 3, 5, 2)).toEqual(written);
    expect(sheet.format(1_048_575, 4).numberFormat).toBe('#,##0.0');
    expect(sheet.format(first, 4).numberFormat).toBeUndefined();
  });

  test('tiers are coloured by conditional formats on the tier column only', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    const formats = sheet.conditionalFormats.map(({ area, rule, format }) => ({ area, rule, format }));
    expect(formats).toHaveLength(2);
    expect(formats).toEqual(
      expect.arrayContaining([
        {
          area: { row: 1, column: 3, rows: 4, columns: 1 },
          rule: expect.objectContaining({ type: 'cellValue', operator: 'EqualTo', formula1: '="Top"' }),
          format: { fill: '#0B3C5D', fontColor: '#FFFFFF' },
        },
        {
          area: { row: 1, column: 3, rows: 4, columns: 1 },
          rule: expect.objectContaining({ type: 'cellValue', operator: 'EqualTo', formula1: '="Small"' }),
          format: { fill: '#A9D3E8', fontColor: '#0B3C5D' },
        },
      ]),
    );
  });

  test('headers look like the header beside them', async () => {
    const { port, sheet } = await openWorkbook(customers);
    sheet.setFormat({ row: 0, column: 0, rows: 1, columns: 3 }, { bold: true, fill: '#FFEE00' }, 'user');
    await port.write(plan());
    expect(sheet.format(0, 4)).toMatchObject({ bold: true, fill: '#FFEE00' });
  });

  test('a part of a list is written right of the whole list, not over its other columns', async () => {
    const { port, sheet } = await openWorkbook(customers);
    const { origin } = plan();
    await port.write(plan({ origin: { ...origin, address: 'A1:B5', columnIndices: [0, 1] } }));
    expect(cells(sheet, 0, 0, 5, 3)).toEqual(customers);
    expect(cells(sheet, 0, 3, 5, 2)).toEqual(written);
  });

  test('a re-run updates its own columns after a column was inserted, the header renamed and the rows sorted', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    sheet.insert({ row: 0, column: 1, rows: 1_048_576, columns: 1 }, 'right', 'user');
    put(sheet, 0, 1, [['Region']]);
    put(sheet, 0, 4, [['My tier']]);
    sheet.sort({ row: 0, column: 0, rows: 5, columns: 6 }, [{ column: 2, ascending: true }], true, 'user');
    const origin = { ...plan().origin, address: 'A1:D5', columnIndices: [0, 1, 2, 3] };
    const again = plan({
      origin,
      report: report([tierColumn(['Small', 'Small', 'Small', 'Top']), scoreColumn([1, 2, 3, 4])]),
    });
    expect(await port.preflight(again)).toEqual({ updates: ['E1:E5', 'F1:F5'], appends: [], inTheWay: [] });
    await port.write(again);
    expect(cells(sheet, 0, 4, 5, 2)).toEqual([
      ['My tier', 'Score'],
      ['Small', 1],
      ['Small', 2],
      ['Small', 3],
      ['Top', 4],
    ]);
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 5, columns: 6 });
    expect(sheet.conditionalFormats).toHaveLength(2);
  });

  test('a re-run leaves a conditional format of the user on the tier column alone', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    const own = {
      id: 'user-1',
      area: { row: 1, column: 3, rows: 4, columns: 1 },
      priority: 9,
      rule: { type: 'custom' as const, formula: '=$B2>400' },
      format: { bold: true },
    };
    sheet.setConditionalFormats([...sheet.conditionalFormats, own], 'user');
    await port.write(plan());
    expect(sheet.conditionalFormats.filter(({ rule }) => rule.type === 'custom')).toHaveLength(1);
    expect(sheet.conditionalFormats).toHaveLength(3);
  });

  test('its own columns are not read as data by the next run', async () => {
    const { port, model, sheet } = await openWorkbook(customers);
    await port.write(plan());
    select(model, sheet, [1, 0, 1, 1]);
    const read = await port.read({ filteredRows: 'include' });
    expect(read.rows[0]).toEqual(['Customer', 'Sales', 'Since']);
    expect(read.address).toBe('A1:C5');
  });

  test('two models write side by side and each updates its own', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    await port.write(plan({ runId: 'Other', report: report([tierColumn(['Small', 'Top', 'Top', 'Top'])]) }));
    await port.write(plan({ report: report([tierColumn(['Top', 'Top', 'Top', 'Top']), scoreColumn([9, 9, 9, 9])]) }));
    expect(cells(sheet, 0, 3, 2, 3)).toEqual([
      ['Tier', 'Score', 'Tier'],
      ['Top', 9, 'Small'],
    ]);
  });

  test('rows that a filter hid keep what they hold', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    const origin = { ...plan().origin, rowIndices: Uint32Array.from([1, 4]) };
    await port.write(plan({ origin, report: report([tierColumn(['Small', 'Small']), scoreColumn([1, 2])]) }));
    expect(cells(sheet, 1, 3, 4, 2)).toEqual([
      ['Small', 1],
      ['Small', 64],
      ['Small', 36],
      ['Small', 2],
    ]);
  });

  test('a list without header gets values only', async () => {
    const { port, sheet } = await openWorkbook(customers.slice(1));
    const origin = { ...plan().origin, address: 'A1:C4', headerRow: -1, firstRow: 0 };
    await port.write(plan({ origin }));
    expect(cells(sheet, 0, 3, 4, 2)).toEqual(written.slice(1));
  });

  test('tier names that look like numbers, dates or truth values stay text', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan({ report: report([tierColumn(['1-2', '12%', '007', 'TRUE'])]) }));
    expect(cells(sheet, 1, 3, 4, 1)).toEqual([['1-2'], ['12%'], ['007'], ['TRUE']]);
  });

  test('5,000 rows take as many round trips as 1 row, and 45,000 at most one more per 5,000 rows', async () => {
    const syncs = async (count: number) => {
      const { port } = await openWorkbook([['Customer'], ...Array.from({ length: count }, (_, row) => [`C${row}`])]);
      const origin = { ...plan().origin, columnIndices: [0] };
      const scores = Array.from({ length: count }, (_, row) => row);
      return (await port.write(plan({ origin, report: report([scoreColumn(scores)]) }))).syncs;
    };
    const one = await syncs(1);
    expect(await syncs(5_000)).toBe(one);
    // Blocks of 5,000 rows and, while answers are fast, more: 9 at most, which is 8 more than one.
    expect(await syncs(45_000)).toBeLessThanOrEqual(one + 8);
    expect(one).toBeLessThanOrEqual(8);
  });
});

describe('writing columns beside a long list', () => {
  /** What is sent to Excel while two columns are written beside so many rows. */
  const sent = async (count: number) => {
    const list = [['Customer', 'Sales'], ...Array.from({ length: count }, (_, row) => [`C${row}`, row % 100])];
    const { port, sheet, office } = await openWorkbook(list);
    const messages: string[] = [];
    const receive = office.session.receive.bind(office.session);
    office.session.receive = (message) => {
      messages.push(String(message));
      receive(message);
    };
    const columns = [tierColumn(Array<string>(count).fill('Top')), scoreColumn(Array<number>(count).fill(50))];
    const origin = { ...plan().origin, columnIndices: [0, 1] };
    await port.write(plan({ origin, report: report(columns) }));
    expect(sheet.format(1, 3).numberFormat).toBe('#,##0.0');
    expect(sheet.format(count, 3).numberFormat).toBe('#,##0.0');
    return {
      bytes: messages.reduce((sum, { length }) => sum + length, 0),
      formats: messages.join('').split('"Name\\":\\"NumberFormat').length - 1,
      rules: messages.join('').split('"Name\\":\\"ConditionalFormats').length - 1,
    };
  };

  test('takes twice as much for twice the rows, and formats and colours columns once, not block by block', async () => {
    const [once, twice] = [await sent(6_000), await sent(12_000)];
    expect(twice.bytes / once.bytes).toBeLessThan(2.2);
    expect(once.formats).toBeGreaterThan(0);
    expect(twice.formats).toBe(once.formats);
    expect(once.rules).toBeGreaterThan(0);
    expect(twice.rules).toBe(once.rules);
  });
});

describe('writing columns into a table', () => {
  test('the table grows by the columns', async () => {
    const { port, sheet } = await openWorkbook(customers);
    addTable(sheet);
    await port.write(plan({ origin: tableOrigin }));
    expect(sheet.tables[0].area).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
    expect(sheet.tables[0].columnNames).toEqual(['Customer', 'Sales', 'Since', 'Tier', 'Score']);
    expect(cells(sheet, 0, 3, 5, 2)).toEqual(written);
  });

  test('a header that the table has already gets a number, and a re-run finds its columns by name only', async () => {
    const { port, sheet } = await openWorkbook([['Customer', 'Sales', 'Tier'], ...customers.slice(1)]);
    sheet.updateTable(addTable(sheet).id, { columnNames: ['Customer', 'Sales', 'Tier'] }, 'user');
    await port.write(plan({ origin: tableOrigin }));
    await port.write(plan({ origin: tableOrigin }));
    expect(sheet.tables[0].columnNames).toEqual(['Customer', 'Sales', 'Tier', 'Tier 2', 'Score']);
  });

  test('taking back removes the columns from the table', async () => {
    const { port, sheet } = await openWorkbook(customers);
    addTable(sheet);
    await port.write(plan({ origin: tableOrigin }));
    expect(await port.undoWrite()).toBe(true);
    expect(sheet.tables[0].columnNames).toEqual(['Customer', 'Sales', 'Since']);
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  });
});

describe('what stands in the way of columns', () => {
  test('filled cells right of the list are named, nothing is written, and replaced only on request', async () => {
    const { sheet: other, port: second } = await openWorkbook(customers);
    put(other, 3, 5, [['mine']]);
    const three = plan({ report: report([...plan().report.columns, { ...scoreColumn([1, 2, 3, 4]), id: 'third' }]) });
    const expected = { code: 'cells-in-the-way', place: { sheet: 'Customers', address: 'F4' } };
    await expect(second.write(three)).rejects.toMatchObject(expected);
    expect(other.usedArea(true)).toEqual({ row: 0, column: 0, rows: 5, columns: 6 });
    expect(other.value(0, 3)).toBeNull();
    await second.write({ ...three, overwrite: 'replace' });
    expect(other.value(3, 5)).toBe(3);
    expect(await second.undoWrite()).toBe(true);
    expect(other.value(3, 5)).toBe('mine');
    expect(other.value(0, 3)).toBeNull();
  });

  test('a protected sheet is named before any change', async () => {
    const { port, sheet } = await openWorkbook(customers);
    sheet.protect({}, 'user');
    const refused = { code: 'sheet-protected', place: { sheet: 'Customers' } };
    await expect(port.preflight(plan())).rejects.toMatchObject(refused);
    await expect(
      port.write(plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) })),
    ).rejects.toMatchObject(refused);
  });

  test('merged cells in the target are named', async () => {
    const { port, sheet } = await openWorkbook(customers);
    sheet.merge({ row: 6, column: 3, rows: 1, columns: 2 }, 'user');
    await port.preflight(plan());
    sheet.merge({ row: 2, column: 3, rows: 2, columns: 1 }, 'user');
    await expect(port.write(plan())).rejects.toMatchObject({ code: 'cells-merged', place: { address: 'D3:D4' } });
  });

  test('a list at the right edge of the sheet has no room', async () => {
    const { port, sheet } = await openWorkbook([]);
    put(sheet, 0, 16_380, customers);
    const origin = { ...plan().origin, columnIndices: [16_380, 16_381, 16_382] };
    await expect(port.write(plan({ origin }))).rejects.toMatchObject({
      code: 'sheet-no-room-right',
      place: { sheet: 'Customers' },
    });
  });

  test('a sheet that is gone is named', async () => {
    const { port } = await openWorkbook(customers);
    const origin = { ...plan().origin, sheet: 'Gone' };
    await expect(port.write(plan({ origin }))).rejects.toMatchObject({ code: 'source-gone', place: { sheet: 'Gone' } });
  });
});

describe('taking a write back', () => {
  test('a cancelled write leaves the workbook as it was', async () => {
    const rows = Array.from({ length: 45_000 }, (_, row) => [`C${row}`]);
    const { port, sheet, model } = await openWorkbook([['Customer'], ...rows]);
    const origin = { ...plan().origin, columnIndices: [0] };
    const first = plan({ origin, report: report([scoreColumn(rows.map((_, row) => row))]) });
    await port.write(first);
    const cancel = new AbortController();
    const second = plan({
      origin,
      report: report([scoreColumn(rows.map(() => 7)), tierColumn(rows.map(() => 'Top'))]),
    });
    const options = { signal: cancel.signal, onProgress: () => cancel.abort() };
    await expect(port.write(second, options)).rejects.toMatchObject({ code: 'cancelled' });
    expect(cells(sheet, 1, 1, 1, 2)).toEqual([[0, null]]);
    expect(cells(sheet, 45_000, 1, 1, 2)).toEqual([[44_999, null]]);
    expect(sheet.value(0, 2)).toBeNull();
    expect(sheet.conditionalFormats).toHaveLength(0);
    expect([...model.names.keys()].filter((name) => name.includes('tier'))).toEqual([]);
  });

  test('undo puts back what an update replaced', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    await port.write(
      plan({ report: report([tierColumn(['Small', 'Small', 'Small', 'Small']), scoreColumn([1, 2, 3, 4])]) }),
    );
    expect(await port.undoWrite()).toBe(true);
    expect(cells(sheet, 0, 3, 5, 2)).toEqual(written);
    expect(await port.undoWrite()).toBe(false);
  });

  test('undo does nothing once the user changed what was written', async () => {
    const { port, sheet } = await openWorkbook(customers);
    await port.write(plan());
    put(sheet, 2, 3, [['Top']]);
    expect(await port.undoWrite()).toBe(false);
    expect(sheet.value(1, 4)).toBe(100);
  });

  test('undo of a first write leaves no names, colours or cells', async () => {
    const { port, sheet, model } = await openWorkbook(customers);
    await port.write(plan());
    expect(await port.undoWrite()).toBe(true);
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    expect(sheet.conditionalFormats).toEqual([]);
    expect([...model.names.values()]).toEqual([]);
  });
});

describe('live formulas', () => {
  test('refer to the list and to the weights on the summary sheet', async () => {
    const { port, sheet, model } = await openWorkbook(customers);
    const live = plan({ liveFormulas: true, writeSheets: true, report: report(plan().report.columns, [summarySheet]) });
    await port.write(live);
    const formula = sheet.formula(2, 4) ?? '';
    const [, row] = /^=B3\/MAX\(\$B\$2:\$B\$5\)\*'Profit pyramid'!\$B\$(\d+)$/.exec(formula) ?? [];
    expect(model.sheet('Profit pyramid')?.value(Number(row) - 1, 1)).toBe(100);
    expect(sheet.value(1, 3)).toBe('Top');
  });

  test('a list with hidden rows gets values, since no range holds exactly its rows', async () => {
    const { port, sheet } = await openWorkbook(customers);
    const origin = { ...plan().origin, rowIndices: Uint32Array.from([1, 2, 4]) };
    const columns = [scoreColumn([100, 64, 24])];
    await port.write(plan({ origin, liveFormulas: true, report: report(columns, [summarySheet]) }));
    expect(sheet.formula(1, 3)).toBeUndefined();
    expect(sheet.value(4, 3)).toBe(24);
  });
});
