import { errorOf, onNewSheet, useOffice } from './office';

const running = useOffice();

const DAY = 86_400_000;
/** The serial number of a day from today on. */
function dayFromToday(days: number): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days) / DAY + 25569;
}
const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY + 25569;

/** What is left of a list of one column below its header, when a filter was applied to it as a table. */
async function leftBy(cells: unknown[], apply: (filter: Excel.Filter, body: Excel.Range) => void): Promise<unknown[]> {
  return await onNewSheet([['Head'], ...cells.map((cell) => [cell])], async (sheet, range, context) => {
    const table = sheet.tables.add(range, true);
    apply(table.columns.getItemAt(0).filter, table.getDataBodyRange());
    const view = table.getDataBodyRange().getVisibleView();
    view.load('values');
    await context.sync();
    return view.values.flat() as unknown[];
  });
}

test('the first and the last by rank are left, ties included, and of a percentage at least one', async () => {
  const numbers = [5, 1, 4, 4, 2, 'x'];
  expect(await leftBy(numbers, (filter) => filter.applyTopItemsFilter(2))).toEqual([5, 4, 4]);
  expect(await leftBy(numbers, (filter) => filter.applyBottomItemsFilter(2))).toEqual([1, 2]);
  expect(await leftBy(numbers, (filter) => filter.applyTopPercentFilter(50))).toEqual([5, 4, 4]);
  expect(await leftBy(numbers, (filter) => filter.applyBottomPercentFilter(1))).toEqual([1]);
  for (const count of [0, 501, 1.5])
    expect((await errorOf(leftBy(numbers, (filter) => filter.applyTopItemsFilter(count)))).code).toBe(
      'InvalidArgument',
    );
});

test('what lies above or below the average of the column is left', async () => {
  expect(await leftBy([1, 2, 9], (filter) => filter.applyDynamicFilter('AboveAverage'))).toEqual([9]);
  expect(await leftBy([1, 2, 9], (filter) => filter.applyDynamicFilter('BelowAverage'))).toEqual([1, 2]);
});

test('dates are left by periods around today, and by a month or quarter of any year', async () => {
  const [yesterday, today, tomorrow] = [-1, 0, 1].map(dayFromToday);
  const days = [yesterday, today + 0.5, tomorrow, 'text', today + 800];
  expect(await leftBy(days, (filter) => filter.applyDynamicFilter('Today'))).toEqual([today + 0.5]);
  expect(await leftBy(days, (filter) => filter.applyDynamicFilter('Yesterday'))).toEqual([yesterday]);
  expect(await leftBy(days, (filter) => filter.applyDynamicFilter('Tomorrow'))).toEqual([tomorrow]);
  const year = new Date().getFullYear();
  const ends = [serial(year - 1, 12, 31), serial(year, 1, 1), serial(year, 12, 31), serial(year + 1, 1, 1)];
  expect(await leftBy(ends, (filter) => filter.applyDynamicFilter('ThisYear'))).toEqual([ends[1], ends[2]]);
  expect(await leftBy(ends, (filter) => filter.applyDynamicFilter('LastYear'))).toEqual([ends[0]]);
  expect(await leftBy(ends, (filter) => filter.applyDynamicFilter('NextYear'))).toEqual([ends[3]]);
  const spread = [serial(2001, 2, 28), serial(2015, 3, 1), serial(2020, 2, 29), serial(2020, 4, 1)];
  const february = await leftBy(spread, (filter) => filter.applyDynamicFilter('AllDatesInPeriodFebruray'));
  expect(february).toEqual([spread[0], spread[2]]);
  const quarter = await leftBy(spread, (filter) => filter.applyDynamicFilter('AllDatesInPeriodQuarter1'));
  expect(quarter).toEqual(spread.slice(0, 3));
  const week = Array.from({ length: 21 }, (_, index) => dayFromToday(index - 10));
  const thisWeek = await leftBy(week, (filter) => filter.applyDynamicFilter('ThisWeek'));
  expect(thisWeek).toHaveLength(7);
  // a serial number that 7 divides with the rest 1 is a Sunday
  expect(Number(thisWeek[0]) % 7).toBe(1);
  const unknown = leftBy(days, (filter) => filter.applyDynamicFilter('Unknown'));
  expect((await errorOf(unknown)).code).toBe('InvalidArgument');
});

test('cells are left by the colours of their fill and of their text', async () => {
  const paint = (body: Excel.Range): void => {
    body.getCell(1, 0).format.fill.color = '#FF0000';
    body.getCell(2, 0).format.font.color = 'blue';
  };
  const byFill = await leftBy([1, 2, 3], (filter, body) => {
    paint(body);
    filter.applyCellColorFilter('red');
  });
  const byFont = await leftBy([1, 2, 3], (filter, body) => {
    paint(body);
    filter.applyFontColorFilter('#0000ff');
  });
  expect([byFill, byFont]).toEqual([[2], [3]]);
});

test('criteria take wildcards, order texts, and dates as far as they are named', async () => {
  const words = ['North', 'Northwest', 'South', 'No*', 3];
  expect(await leftBy(words, (filter) => filter.applyCustomFilter('=North*'))).toEqual(['North', 'Northwest']);
  expect(await leftBy(words, (filter) => filter.applyCustomFilter('=?outh'))).toEqual(['South']);
  expect(await leftBy(words, (filter) => filter.applyCustomFilter('=No~*'))).toEqual(['No*']);
  expect(await leftBy(words, (filter) => filter.applyCustomFilter('<>*th*'))).toEqual(['No*', 3]);
  expect(await leftBy(words, (filter) => filter.applyCustomFilter('>O'))).toEqual(['South']);
  expect(await leftBy(words, (filter) => filter.applyCustomFilter('<=3', '=South', 'Or'))).toEqual(['South', 3]);
  const dates = [serial(2024, 4, 2), serial(2024, 4, 30) + 0.5, serial(2024, 5, 1), 'April'];
  const of = (date: string, specificity: 'Year' | 'Month' | 'Day') =>
    leftBy(dates, (filter) => filter.applyValuesFilter([{ date, specificity }]));
  expect(await of('2024-04-02', 'Month')).toEqual(dates.slice(0, 2));
  expect(await of('2024-04-30', 'Day')).toEqual([dates[1]]);
  expect(await of('2024', 'Year')).toEqual(dates.slice(0, 3));
  expect((await errorOf(of('2024', 'Month'))).code).toBe('InvalidArgument');
});

test('criteria of several columns hold together, and clearing one leaves the others', async () => {
  const cells = [
    ['Region', 'Sales'],
    ['North', 1],
    ['North', 5],
    ['South', 9],
    ['South', 2],
  ];
  await onNewSheet(cells, async (sheet, range, context) => {
    sheet.load('id');
    sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['South'] });
    sheet.autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>4' });
    sheet.autoFilter.load('criteria,enabled,isDataFiltered');
    const hidden = async (): Promise<number[]> => {
      await context.sync();
      return [...(running.workbook.sheet(sheet.id)?.hiddenRows ?? [])].sort((one, other) => one - other);
    };
    expect(await hidden()).toEqual([1, 2, 4]);
    expect(sheet.autoFilter.criteria).toEqual([
      { filterOn: 'Values', values: ['South'] },
      { filterOn: 'Custom', criterion1: '>4' },
    ]);
    sheet.autoFilter.clearColumnCriteria(0);
    expect(await hidden()).toEqual([1, 4]);
    // what is written is looked at when the filter is applied again, not before
    sheet.getRange('B2').values = [[7]];
    expect(await hidden()).toEqual([1, 4]);
    sheet.autoFilter.reapply();
    expect(await hidden()).toEqual([4]);
    sheet.getRange('1:1').insert('Down');
    const placed = sheet.autoFilter.getRange().load('address');
    expect(await hidden()).toEqual([5]);
    expect(placed.address.split('!')[1]).toBe('A2:B6');
    sheet.autoFilter.clearCriteria();
    sheet.autoFilter.load('criteria,enabled,isDataFiltered');
    expect(await hidden()).toEqual([]);
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
    expect(sheet.autoFilter.criteria).toEqual([null, null]);
    sheet.autoFilter.remove();
    sheet.autoFilter.load('enabled');
    const none = sheet.autoFilter.getRangeOrNullObject();
    await context.sync();
    expect([sheet.autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
  });
});

test('a table keeps the criteria of its columns where they are, and Undo brings back those that were', async () => {
  await onNewSheet(
    [
      ['A', 'B'],
      [1, 4],
      [2, 5],
      [3, 6],
    ],
    async (sheet, range, context) => {
      sheet.load('id');
      const table = sheet.tables.add(range, true);
      const [first, second] = [0, 1].map((index) => table.columns.getItemAt(index));
      first.filter.applyCustomFilter('>1');
      second.filter.applyCustomFilter('<6');
      await context.sync();
      const own = running.workbook.sheet(sheet.id);
      running.office.session.closeUndoGroup();
      first.filter.clear();
      second.filter.load('criteria');
      first.filter.load('criteria');
      await context.sync();
      expect([...(own?.hiddenRows ?? [])]).toEqual([3]);
      expect(first.filter.criteria).toBeNull();
      expect(second.filter.criteria).toEqual({ filterOn: 'Custom', criterion1: '<6' });
      running.office.session.closeUndoGroup();
      running.workbook.undo();
      expect([...(own?.hiddenRows ?? [])]).toEqual([1, 3]);
      table.autoFilter.load('criteria,isDataFiltered');
      await context.sync();
      expect(table.autoFilter.criteria.map(({ criterion1 }) => criterion1)).toEqual(['>1', '<6']);
      table.columns.getItem('A').delete();
      table.reapplyFilters();
      await context.sync();
      expect([...(own?.hiddenRows ?? [])]).toEqual([3]);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    },
  );
});

test('icons cannot be filtered by, as this host draws none, and what is no filter is refused', async () => {
  const icon = leftBy([1], (filter) => filter.applyIconFilter(Excel.icons.threeArrows.greenUpArrow));
  expect((await errorOf(icon)).code).toBe('NotImplemented');
  const nothing = leftBy([1], (filter) => filter.apply({ filterOn: 'Nothing' as 'Values' }));
  expect((await errorOf(nothing)).code).toBe('InvalidArgument');
});

test('filters of a table and of the sheet around it hold together, and one goes without the other', async () => {
  const rows = [['A', 'B'], ...[1, 2, 3, 4].map((value) => [value, value % 2 === 0 ? 'p' : 'q'])];
  await onNewSheet(rows, async (sheet, range, context) => {
    const hidden = () => [...(running.workbook.sheets.at(-1)?.hiddenRows ?? [])].sort((a, b) => a - b);
    const table = sheet.tables.add(range, true);
    sheet.getRange('D1:D5').values = [['C'], ['p'], ['q'], ['p'], ['q']];
    sheet.autoFilter.apply(sheet.getRange('D1:D5'), 0, { filterOn: 'Values', values: ['p'] });
    table.columns.getItemAt(0).filter.applyCustomFilter('>=2');
    await context.sync();
    // rows 3 and 5 by the sheet's filter, row 2 by the table's
    expect(hidden()).toEqual([1, 2, 4]);
    table.clearFilters();
    await context.sync();
    expect(hidden()).toEqual([2, 4]);
    table.columns.getItemAt(0).filter.applyCustomFilter('>=2');
    table.convertToRange();
    sheet.autoFilter.remove();
    await context.sync();
    expect(hidden()).toEqual([]);
  });
});

test('a new column of a table has no criteria of one that is gone', async () => {
  await onNewSheet(
    [
      ['A', 'B'],
      [1, 'x'],
      [2, 'y'],
    ],
    async (sheet, range, context) => {
      const table = sheet.tables.add(range, true);
      table.columns.getItemAt(1).filter.applyValuesFilter(['x']);
      table.columns.getItemAt(1).delete();
      table.columns.add(undefined, [['C'], ['y'], ['y']]);
      table.reapplyFilters();
      table.autoFilter.load('criteria');
      await context.sync();
      expect((table.autoFilter.criteria ?? []).filter((each) => each !== null)).toEqual([]);
      expect([...(running.workbook.sheets.at(-1)?.hiddenRows ?? [])]).toEqual([]);
    },
  );
});
