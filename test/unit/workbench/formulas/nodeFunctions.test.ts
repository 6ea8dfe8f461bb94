import type { ImmediateFunctions } from '../../../../src/workbench/formulas/immediateCalls';
import { createNodeCalculator, type NodeCalculator } from '../../../../src/workbench/formulas/nodeCalculator';
import { parseArea } from '../../../../src/workbench/workbook/address';
import type { SheetApi, WorkbookApi } from '../../../../src/workbench/workbook/api';
import type { CellValue } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

type Arguments = Parameters<ImmediateFunctions['call']>[1];

/** A made-up add-in that tells what it was sent, and how often it was asked. */
function library(): ImmediateFunctions & { loads: number; calls: [string, Arguments][] } {
  const matrix = { dimensionality: 'matrix' as const, type: 'any' as const };
  return {
    namespace: 'MADEUP',
    loads: 0,
    calls: [],
    load() {
      this.loads += 1;
      return Promise.resolve({
        namespace: 'MADEUP',
        allowErrorForDataTypeAny: true,
        functions: [
          {
            id: 'TIMES',
            name: 'TIMES',
            parameters: [
              { name: 'a', type: 'number' },
              { name: 'b', type: 'number', optional: true },
            ],
          },
          { id: 'SENT', name: 'SENT', parameters: [{ name: 'range', ...matrix }] },
          { id: 'DOWN', name: 'DOWN', parameters: [{ name: 'count', type: 'number' }] },
          { id: 'FAIL', name: 'FAIL', parameters: [] },
        ],
      });
    },
    call: (id, args) => {
      made.calls.push([id, args]);
      if (id === 'TIMES') return Number(args[0]) * (args[1] === null ? 10 : Number(args[1]));
      if (id === 'SENT') return JSON.stringify(args[0]);
      if (id === 'DOWN') return Array.from({ length: Number(args[0]) }, (_, i) => [i + 1]);
      return { error: '#NUM!' };
    },
  };
}
let made: ReturnType<typeof library>;
let book: WorkbookApi;
let sheet: SheetApi;
let calculator: NodeCalculator;
beforeEach(() => {
  made = library();
  book = createWorkbook();
  [sheet] = book.sheets;
  calculator = createNodeCalculator(book, { ...made, load: () => made.load() });
});

const put = (address: string, contents: CellValue[][]): void => sheet.setContents(parseArea(address), contents, 'user');
const column = (address: string): CellValue[] => sheet.values(parseArea(address)).flat();
/** A formula with the value that a file held for it. */
const cached = (address: string, formula: string, value: CellValue[][]): void => {
  put(address, [[formula]]);
  const { row, column: at } = parseArea(address);
  sheet.setCalculated(row, at, value);
};

describe("an add-in's functions without a page", () => {
  test('get numbers for texts, null for what is left out, blanks and errors of ranges as Excel sends them', async () => {
    put('A1:B2', [
      [1, null],
      [{ error: '#DIV/0!' }, true],
    ]);
    put('D1:D5', [
      ['=MADEUP.TIMES("2",3)'],
      ['=MADEUP.TIMES(2)'],
      ['=madeup.sent(A1:B2)'],
      ['=MADEUP.TIMES("two",3)'],
      ['=MADEUP.TIMES(A2,3)'],
    ]);
    await calculator.calculate();
    expect(column('D1:D5')).toEqual([
      6,
      20,
      '[[1,""],[{"type":"CustomFunctionError","code":"#DIV/0!"},true]]',
      { error: '#VALUE!' },
      { error: '#DIV/0!' },
    ]);
  });

  test('spill, feed each other and Excel’s own functions, and show their error', async () => {
    put('A1:A3', [['=MADEUP.DOWN(B1)'], [null], [null]]);
    put('B1', [[3]]);
    put('C1:C4', [
      ['=MADEUP.SENT(A1:A3)'],
      ['=MADEUP.TIMES(MADEUP.TIMES(SUM(A1:A3),2),MADEUP.TIMES(1,1))'],
      ['=MADEUP.FAIL()'],
      ['=IFERROR(MADEUP.FAIL(),"none")'],
    ]);
    await calculator.calculate();
    expect(column('A1:A3')).toEqual([1, 2, 3]);
    // (1 + 2 + 3) · 2 · 1
    expect(column('C1:C4')).toEqual(['[[1],[2],[3]]', 12, { error: '#NUM!' }, 'none']);
    put('B1', [[2]]);
    await calculator.calculate();
    expect(column('A1:A3')).toEqual([1, 2, null]);
    expect(column('C1:C2')).toEqual(['[[1],[2],[""]]', 6]);
  });

  test('are asked once for the same arguments, as they may take minutes', async () => {
    put('A1:A2', [['=MADEUP.TIMES(2,3)'], ['=MADEUP.TIMES(1+1,3)']]);
    await calculator.calculate();
    await calculator.calculate();
    expect(made.calls).toEqual([['TIMES', [2, 3]]]);
  });

  test('come to an end although an argument is another one at every calculation', async () => {
    put('A1:A2', [['=MADEUP.TIMES(RAND(),0)'], ['=MADEUP.TIMES(A1+1,5)']]);
    await calculator.calculate();
    expect(column('A1:A2')).toEqual([0, 5]);
  });

  test('show what Office.js makes of numbers that are none', async () => {
    const results: Record<string, CellValue | CellValue[][]> = { TIMES: NaN, FAIL: Infinity, DOWN: [[1], [NaN]] };
    calculator = createNodeCalculator(book, { ...made, load: () => made.load(), call: (id) => results[id] });
    put('A1:A2', [['=MADEUP.TIMES(1)'], ['=MADEUP.FAIL()']]);
    put('B1', [['=MADEUP.DOWN(1)']]);
    await calculator.calculate();
    expect([...column('A1:A2'), ...column('B1:B2')]).toEqual([{ error: '#VALUE!' }, { error: '#NUM!' }, 1, null]);
  });

  test('are loaded only for a formula that names them, itself or by a name', async () => {
    put('A1', [['=1+1']]);
    book.setName({ name: 'Twice', formula: '=LAMBDA(x,MADEUP.TIMES(x,2))', visible: true, comment: '' }, 'user');
    await calculator.calculate();
    expect(made.loads).toBe(0);
    put('A2', [['=Twice(4)']]);
    await calculator.calculate();
    await calculator.calculate();
    expect([made.loads, sheet.value(1, 0)]).toEqual([1, 8]);
  });
});

describe('a formula that cannot be calculated here', () => {
  beforeEach(() => {
    put('A1:A2', [[1], [2]]);
    book.setName({ name: 'Half', formula: '=LAMBDA(x,[y],x/2)', visible: true, comment: '' }, 'user');
    book.setName({ name: 'Price', formula: '=LAMBDA(x,STOCKHISTORY(x,1))', visible: true, comment: '' }, 'user');
    book.setName({ name: 'Deep', formula: '=LAMBDA(x,Price(x))', visible: true, comment: '' }, 'user');
    book.setName({ name: 'Rate', formula: '=0.5', visible: true, comment: '' }, 'user');
  });

  test.each([
    ['a function that the engine does not know', '=STOCKHISTORY("X",1)'],
    ['one of another add-in', '=OTHER.FUNCTION(1)+1'],
    ['one that only looks like ours', '=MADEUP.NOSUCH(1)'],
    ['one caught as an error', '=IFERROR(SOMETHING(A1),0)'],
    ['an optional parameter in the cell', '=LAMBDA(x,[y],x/2)(3)'],
    ['a name that asks for such a name', '=SUM(A1:A2)+Deep(3)'],
    ['a name that the file does not hold', '=Missing*2'],
    ['another workbook', '=[1]Sheet1!A1'],
    ['another workbook with a path', "='C:\\files\\[Book.xlsx]Sales 1'!A1"],
    ['sheets in a row', '=SUM(Sheet1:Sheet3!A1)'],
    ['a spilled range', '=SUM(A1#)'],
    ['an intersection', '=A1:A2 A2:B2'],
    ['a function kept in LET', '=LET(f,LAMBDA(x,x+1),f(2))'],
    ['a link', '=HYPERLINK("https://example.com","more")'],
  ])('keeps the value that the file held: %s', async (_, formula) => {
    cached('C1', formula, [[42]]);
    put('D1', [['=C1+1']]);
    await calculator.calculate();
    expect(column('C1:D1')).toEqual([42, 43]);
    expect(calculator.left).toEqual([{ sheetId: sheet.id, row: 0, column: 2 }]);
  });

  test('keeps what it spilled, for other formulas too', async () => {
    cached('C1', '=GROUPBY(A1:A2,A1:A2,SUM)', [[5], [6]]);
    put('D1', [['=SUM(C1:C2)']]);
    await calculator.calculate();
    expect([...column('C1:C2'), sheet.value(0, 3)]).toEqual([5, 6, 11]);
    expect(sheet.spillArea(0, 2)).toEqual(parseArea('C1:C2'));
  });

  test('shows #NAME? where there never was a value', async () => {
    put('C1', [['=SOMETHING(1)']]);
    await calculator.calculate();
    expect(sheet.value(0, 2)).toEqual({ error: '#NAME?' });
    expect(calculator.left).toEqual([]);
  });

  test.each([
    ['texts and errors with words in them', '=IF(ISERROR(#N/A),"Missing(1) # [1]A!",#REF!)', 'Missing(1) # [1]A!'],
    ['columns, absolute cells and numbers', '=SUM(A:A)+$A$1+A$2+1E1', 3 + 1 + 2 + 10],
    ['sheets with quotes', "=SUM('Sheet1'!A1:A2)", 3],
    ['names and spaces', '=( A1 + Rate ) * 2 + SUM( Rate , 1 )', 4.5],
    ['a negated name', '=-Rate * A2 - Rate', -1.5],
    ['parameters', '=LET(first,A1,REDUCE(0,A1:A2,LAMBDA(sum,next,sum+next))+first)', 4],
    ['one cell of many', '=@A1:A2', 1],
    ['a parameter left out under a name', '=Half(3)+Half(1, 2)', 2],
  ])('is not taken for one with %s', async (_, formula, value) => {
    cached('C1', formula, [['old']]);
    await calculator.calculate();
    expect([sheet.value(0, 2), calculator.left]).toEqual([value, []]);
  });
});
