import { createNodeCalculator } from '../../../../src/workbench/formulas/nodeCalculator';
import { parseArea } from '../../../../src/workbench/workbook/address';
import type { SheetApi, WorkbookApi } from '../../../../src/workbench/workbook/api';
import type { CellValue } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

const fresh = (): { book: WorkbookApi; sheet: SheetApi; calculate: () => Promise<void> } => {
  const book = createWorkbook();
  const calculator = createNodeCalculator(book);
  return { book, sheet: book.sheets[0], calculate: () => calculator.calculate() };
};
const put = (sheet: SheetApi, address: string, contents: CellValue[][]): void =>
  sheet.setContents(parseArea(address), contents, 'user');
const read = (sheet: SheetApi, address: string): CellValue[][] => sheet.values(parseArea(address));
const column = (sheet: SheetApi, address: string): CellValue[] => read(sheet, address).flat();

/** Constants in column A, formulas in column C; gives what the formulas become. */
async function results(constants: CellValue[], formulas: string[]): Promise<CellValue[]> {
  const { sheet, calculate } = fresh();
  if (constants.length > 0)
    put(
      sheet,
      `A1:A${constants.length}`,
      constants.map((value) => [value]),
    );
  put(
    sheet,
    `C1:C${formulas.length}`,
    formulas.map((formula) => [formula]),
  );
  await calculate();
  return column(sheet, `C1:C${formulas.length}`);
}

describe('formulas calculated without a page', () => {
  test('live tiers count: sums, extremes, counts and spread are those of Excel', async () => {
    // 2 4 4 4 5 5 7 9: sum 40; sample variance 32 / 7; at least 5 are 5, 5, 7 and 9.
    const numbers = [2, 4, 4, 4, 5, 5, 7, 9];
    const all = await results(numbers, [
      '=SUM(A1:A8)',
      '=MIN(A1:A8)',
      '=MAX(A1:A8)',
      '=COUNTIF(A1:A8,">=5")',
      '=STDEV.S(A1:A8)',
    ]);
    expect(all.slice(0, 4)).toEqual([40, 2, 9, 4]);
    expect(all[4]).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });

  test('a customer gets the tier whose floor the score has reached, as LOOKUP finds it', async () => {
    const { sheet, calculate } = fresh();
    put(sheet, 'A1:B3', [
      [0, 'Lead'],
      [50, 'Gold'],
      [80, 'Platinum'],
    ]);
    put(sheet, 'D1:D4', [
      ['=LOOKUP(49.9,A1:A3,B1:B3)'],
      ['=LOOKUP(50,A1:A3,B1:B3)'],
      ['=LOOKUP(99,A1:A3,B1:B3)'],
      ['=LOOKUP(-1,A1:A3,B1:B3)'],
    ]);
    await calculate();
    expect(column(sheet, 'D1:D4')).toEqual(['Lead', 'Gold', 'Platinum', { error: '#N/A' }]);
  });

  test('a z-score formula gives the normal distribution', async () => {
    // Φ(0) = ½; Φ(1.96) = 0.9750021048517795 (Abramowitz & Stegun, table 26.1); φ(0) = 1 / √(2π).
    const [half, high, density] = await results(
      [],
      ['=NORM.S.DIST(0,TRUE)', '=NORM.S.DIST(1.96,TRUE)', '=NORM.S.DIST(0,FALSE)'],
    );
    expect(half).toBeCloseTo(0.5, 8);
    expect(high).toBeCloseTo(0.9750021048517795, 7);
    expect(density).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 10);
  });

  test('errors stay errors, and IFERROR catches them, also those in constants', async () => {
    expect(
      await results(
        [{ error: '#N/A' }, 0],
        ['=1/A2', '=IFERROR(1/A2,"none")', '=IFERROR(A1,7)', '=A1', '=ISERROR(A1)'],
      ),
    ).toEqual([{ error: '#DIV/0!' }, 'none', 7, { error: '#N/A' }, true]);
  });

  test('a customer number stored as text keeps being text', async () => {
    // Excel: SUM passes over texts of a range, ISTEXT is true, '007' keeps its zeros.
    expect(await results(['12', 5, '007'], ['=ISTEXT(A1)', '=SUM(A1:A2)', '=LEN(A3)', '=A3&"x"', '=A3'])).toEqual([
      true,
      5,
      3,
      '007x',
      '007',
    ]);
  });

  test('yes and no stay booleans, as constants and as results', async () => {
    expect(
      await results([true, false], ['=A1', '=NOT(A1)', '=IF(A2,"yes","no")', '=1<2', '=ISLOGICAL(A1)', '=SUM(A1:A2)']),
    ).toEqual([
      true,
      false,
      'no',
      true,
      true,
      0, // SUM passes over booleans of a range.
    ]);
  });

  test('a formula reads the parameters on another sheet, whose name needs quotes', async () => {
    const { book, sheet, calculate } = fresh();
    const other = book.addSheet("Model 'A' 1", 'user');
    put(other, 'B2', [[0.25]]);
    put(sheet, 'A1:A2', [[200], ["=A1*'Model ''A'' 1'!$B$2"]]);
    put(other, 'C1', [[`=${sheet.name}!A2+1`]]);
    await calculate();
    expect(sheet.value(1, 0)).toBe(50);
    expect(other.value(0, 2)).toBe(51);
  });

  test('an empty cell counts as nothing, and a formula that gives nothing breaks no other', async () => {
    expect(await results([null, 3], ['=A1+A2', '=COUNT(A1:A2)', '=""', '=C3&"z"'])).toEqual([3, 1, '', 'z']);
  });

  test('a workbook without formulas is left alone', async () => {
    const { book, sheet, calculate } = fresh();
    put(sheet, 'A1', [['12']]);
    const changes: unknown[] = [];
    book.onChange((change) => changes.push(change));
    await calculate();
    expect(changes).toEqual([]);
  });
});

describe('names', () => {
  const name = (text: string, formula: string, sheetId?: string, visible = true) => ({
    name: text,
    formula,
    visible,
    comment: '',
    sheetId,
  });

  test('constants, ranges, hidden ones and names made of names are found', async () => {
    const { book, sheet, calculate } = fresh();
    put(sheet, 'A1:A3', [[1], [2], [3]]);
    book.setName(name('Rate', '=0.5'), 'user');
    book.setName(name('Sales', `=${sheet.name}!$A$1:$A$3`), 'user');
    book.setName(name('_weights', `=${sheet.name}!$A$2:$A$3`, undefined, false), 'user');
    book.setName(name('Share', '=Rate*2'), 'user');
    put(sheet, 'C1:C5', [['=SUM(Sales)*Rate'], ['=SUM(_weights)'], ['=share'], ['="Rate"'], ['=Unknown']]);
    await calculate();
    expect(column(sheet, 'C1:C5')).toEqual([3, 5, 1, 'Rate', { error: '#NAME?' }]);
  });

  test("a sheet's own name hides the workbook's there, and nowhere else", async () => {
    const { book, sheet, calculate } = fresh();
    const other = book.addSheet('Other', 'user');
    book.setName(name('Rate', '=0.1'), 'user');
    book.setName(name('Rate', '=0.9', other.id), 'user');
    put(sheet, 'A1', [['=Rate*10']]);
    put(other, 'A1', [['=Rate*10']]);
    put(sheet, 'A2:A4', [['=Other!Rate*10'], ["='Other'!A1+1"], ['=Other!Rate+Rate']]);
    await calculate();
    expect([...column(sheet, 'A1:A4'), other.value(0, 0)]).toEqual([1, 9, 10, 1, 9]);
  });

  test('a formula kept under a name is called like a function', async () => {
    const { book, sheet, calculate } = fresh();
    book.setName(name('Margin', '=LAMBDA(sales,cost,sales-cost)'), 'user');
    put(sheet, 'A1', [['=Margin(10,4)']]);
    await calculate();
    expect(sheet.value(0, 0)).toBe(6);
  });
});

test('formulas of a table find its columns and their own row', async () => {
  const { sheet, calculate } = fresh();
  put(sheet, 'A1:C3', [
    ['Sales', 'Days to pay', 'Result'],
    [10, 3, '=[@Sales]*[@[Days to pay]]'],
    [20, 4, '=SUM(Customers[Sales])'],
  ]);
  sheet.addTable(
    {
      name: 'Customers',
      area: parseArea('A1:C3'),
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      columnNames: ['Sales', 'Days to pay', 'Result'],
      columnIds: [1, 2, 3],
    },
    'user',
  );
  put(sheet, 'E1', [['=SUM(Customers[Days to pay])']]);
  put(sheet, 'C2', [['=Customers[@Sales]*Customers[@[Days to pay]]']]);
  await calculate();
  expect([sheet.value(1, 2), sheet.value(2, 2), sheet.value(0, 4)]).toEqual([30, 30, 7]);
  put(sheet, 'C2:C3', [['=[@Sales]+[@[Days to pay]]'], ['=SUM([Sales])+SUM([[Sales]:[Days to pay]])']]);
  // outside of the table there is no own row, and a text is no reference
  put(sheet, 'E2:F2', [['=[@Sales]', '="[@Sales]"']]);
  await calculate();
  expect([sheet.value(1, 2), sheet.value(1, 4), sheet.value(1, 5)]).toEqual([13, { error: '#VALUE!' }, '[@Sales]']);
  expect(sheet.value(2, 2)).toBe(67);
});

test('a formula that is broken off inside of a bracket spoils none that is read after it', async () => {
  const { sheet, calculate } = fresh();
  put(sheet, 'A1:A3', [[2], ['=Orders['], ['=A1+1']]);
  await calculate();
  expect(sheet.value(2, 0)).toBe(3);
});

test('a lookup finds results of formulas, also those that were calculated after another lookup in their column', async () => {
  const { sheet, calculate } = fresh();
  put(sheet, 'A1:A4', [['=1+1'], ['=2+2'], ['=B1*3'], ['=A3+1']]);
  // 4 is second; A3 = 2 · 3 = 6, found third; A4 = 7, found fourth, and 4 is still second.
  put(sheet, 'B1:B3', [['=MATCH(4,A1:A2,0)'], ['=MATCH(6,A1:A3,0)'], ['=MATCH(7,A1:A4,0)*10+MATCH(4,A1:A4,0)']]);
  await calculate();
  expect(column(sheet, 'B1:B3')).toEqual([2, 3, 42]);
  put(sheet, 'A2', [['=3+3']]);
  await calculate();
  // 4 is nowhere now: B1 is #N/A, and so is what asks for it.
  expect(column(sheet, 'B1:B1')).toEqual([{ error: '#N/A' }]);
});

describe('spilling', () => {
  test('a formula fills the cells below and beside it, and others read them', async () => {
    const { sheet, calculate } = fresh();
    put(sheet, 'A1', [['=SEQUENCE(3,2)']]);
    put(sheet, 'D1', [['=SUM(A1:B3)']]);
    await calculate();
    expect(read(sheet, 'A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(sheet.spillArea(0, 0)).toEqual(parseArea('A1:B3'));
    expect(sheet.formula(1, 0)).toBeUndefined();
    expect(sheet.value(0, 3)).toBe(21);
  });

  test('a formula on an empty sheet spills as far as it reaches, down and to the right', async () => {
    const { book, sheet, calculate } = fresh();
    const other = book.addSheet('Other', 'user');
    put(other, 'A1', [['=SEQUENCE(200,50)']]);
    put(
      sheet,
      'A1:A300',
      Array.from({ length: 300 }, (_, row) => [row]),
    );
    put(other, 'A1000', [[`=${sheet.name}!A1:A300`]]);
    await calculate();
    expect([other.spillArea(0, 0), other.spillArea(999, 0)]).toEqual([parseArea('A1:AX200'), parseArea('A1000:A1299')]);
    expect(other.value(199, 49)).toBe(200 * 50);
  });

  test('after an edit the same formula spills again instead of standing in its own way', async () => {
    const { sheet, calculate } = fresh();
    put(sheet, 'A1:B1', [['=SEQUENCE(B1)', 3]]);
    await calculate();
    put(sheet, 'C1', [['=A3*10']]);
    await calculate();
    expect(column(sheet, 'A1:A3')).toEqual([1, 2, 3]);
    expect(sheet.value(0, 2)).toBe(30);
  });

  test('a list that gets shorter leaves nothing of the longer one behind', async () => {
    const { sheet, calculate } = fresh();
    put(sheet, 'A1:B1', [['=SEQUENCE(B1)', 4]]);
    await calculate();
    put(sheet, 'B1', [[2]]);
    await calculate();
    expect(column(sheet, 'A1:A5')).toEqual([1, 2, null, null, null]);
    expect(sheet.spillArea(0, 0)).toEqual(parseArea('A1:A2'));
    put(sheet, 'B1', [[1]]);
    await calculate();
    expect(column(sheet, 'A1:A5')).toEqual([1, null, null, null, null]);
    expect(sheet.spillArea(0, 0)).toBeUndefined();
  });

  test('what the user typed in the way is kept, and the formula says #SPILL!', async () => {
    const { sheet, calculate } = fresh();
    put(sheet, 'A1:A3', [['=SEQUENCE(3)'], [null], ['mine']]);
    await calculate();
    expect(column(sheet, 'A1:A3')).toEqual([{ error: '#SPILL!' }, null, 'mine']);
    put(sheet, 'A3', [[null]]);
    await calculate();
    expect(column(sheet, 'A1:A3')).toEqual([1, 2, 3]);
  });

  test('one formula may spill where another one did before', async () => {
    const { sheet, calculate } = fresh();
    put(sheet, 'B1', [['=SEQUENCE(F1)']]);
    put(sheet, 'F1:F2', [[4], [1]]);
    put(sheet, 'A4', [['=SEQUENCE(1,F2)']]);
    await calculate();
    expect(sheet.value(3, 1)).toBe(4);
    put(sheet, 'F1:F2', [[1], [2]]);
    await calculate();
    expect(read(sheet, 'A4:B4')).toEqual([[1, 2]]);
    expect(column(sheet, 'B1:B3')).toEqual([1, null, null]);
    put(sheet, 'F1:F2', [[4], [1]]);
    await calculate();
    expect(column(sheet, 'B1:B4')).toEqual([1, 2, 3, 4]);
    expect(sheet.value(3, 0)).toBe(1);
  });
});

test('two thousand customers with live formulas are done in time', async () => {
  const { sheet, calculate } = fresh();
  const rows = 2000;
  put(
    sheet,
    `A1:A${rows}`,
    Array.from({ length: rows }, (_, row) => [row + 1]),
  );
  put(
    sheet,
    `B1:B${rows}`,
    Array.from({ length: rows }, (_, row) => [`=A${row + 1}/MAX($A$1:$A$${rows})*100`]),
  );
  put(sheet, 'D1', [[`=SUM(B1:B${rows})`]]);
  const start = performance.now();
  await calculate();
  // Σ i / 2000 · 100 for i = 1 … 2000 = 2001 · 50.
  expect(sheet.value(0, 3)).toBeCloseTo(100_050, 6);
  expect(performance.now() - start).toBeLessThan(30_000);
});
