import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { callWorksheetFunction } from '../../../src/functions/catalogue';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { parseArea } from '../../../src/workbench/workbook/address';
import type { SheetApi, WorkbookApi } from '../../../src/workbench/workbook/api';
import type { CellValue } from '../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { analyse, folder, write } from './commandLine';

const put = (sheet: SheetApi, address: string, contents: CellValue[][]): void =>
  sheet.setContents(parseArea(address), contents, 'user');
const at = (sheet: SheetApi, address: string): CellValue => sheet.values(parseArea(address))[0][0];
const block = (sheet: SheetApi, address: string): CellValue[][] => sheet.values(parseArea(address));
const file = (name: string): string => path.join(folder, name);
const open = (name: string): Promise<WorkbookApi> => openXlsx(readFileSync(file(name)), name);
const calculate = (input: string, output: string): ReturnType<typeof analyse> =>
  analyse('calculate', '--input', file(input), '--output', file(output));

/** Customers with repeat purchases, time of the last one and age: every pattern comes eight times. */
const histories = Array.from({ length: 80 }, (_, i) => {
  const x = [0, 0, 0, 1, 1, 2, 3, 5, 8, 0][i % 10];
  const age = 30 + (i % 9);
  return [x, x === 0 ? 0 : Math.min(age, 2 + ((i * 5) % 31)), age];
});
const columns = [0, 1, 2].map((j) => histories.map((row) => [row[j]]));

describe('command line, calculate', () => {
  let sheet: SheetApi;

  beforeAll(async () => {
    const book = createWorkbook();
    const [input] = book.sheets;
    put(input, 'A1:C80', histories);
    put(input, 'E1:E6', [
      ['=PYRAMID.CLV(E8,0.8,0.1)'],
      ['=PYRAMID.CLV(1,1.2,0.1)'],
      ['=IFERROR(PYRAMID.CLV(1,1.2,0.1),"no value")'],
      ['=PYRAMID.GINI(A90:A95)'],
      ['=SUM(PYRAMID.CLVTABLE(1,{0.6;0.7},0.1))'],
      ['=PYRAMID.CLV("many",0.8,0.1)'],
    ]);
    put(input, 'E8', [[1]]);
    put(input, 'G1', [['=PYRAMID.FIT(A1:A80,B1:B80,C1:C80)']]);
    put(input, 'K1', [['=PYRAMID.PALIVE(A1:A80,B1:B80,C1:C80,G1:I9)']]);
    // Values that only Excel can give.
    put(input, 'M1:M2', [['=STOCKHISTORY("X",1)'], ['=M1*2']]);
    input.setCalculated(0, 12, [[21]]);
    write('book.xlsx', await saveXlsx(book));
    const run = await calculate('book.xlsx', 'calculated.xlsx');
    expect(run).toEqual({
      status: 0,
      out: '',
      error: '1 cell keeps the value that the file held, as its formula cannot be calculated here: Sheet1!M1\n',
    });
    [sheet] = (await open('calculated.xlsx')).sheets;
  });

  it('puts the value of a function into its cell', () => {
    // Gupta & Lehmann (2003), retention 80 % at 10 %: a multiple of 2.667.
    expect((at(sheet, 'E1') as number).toFixed(3)).toBe('2.667');
    // 1.200 + 1.750
    expect((at(sheet, 'E5') as number).toFixed(3)).toBe('2.950');
  });

  it('shows Excel’s error where a function has no value, and lets IFERROR catch it', () => {
    expect(['E2', 'E3', 'E4', 'E6'].map((address) => at(sheet, address))).toEqual([
      { error: '#NUM!' },
      'no value',
      { error: '#N/A' },
      { error: '#VALUE!' },
    ]);
  });

  it('spills a fit, and feeds what spilled into the next function, to the last bit', () => {
    const fitted = callWorksheetFunction('FIT', columns) as CellValue[][];
    expect(block(sheet, 'G1:I9')).toEqual(fitted);
    expect(sheet.spillArea(0, 6)).toEqual(parseArea('G1:I9'));
    const alive = callWorksheetFunction('PALIVE', [...columns, fitted]);
    expect(block(sheet, 'K1:K80')).toEqual(alive);
  });

  it('keeps the formulas, so that Excel calculates them again', () => {
    expect(sheet.formula(0, 4)).toBe('=PYRAMID.CLV(E8,0.8,0.1)');
    expect(sheet.formula(0, 10)).toBe('=PYRAMID.PALIVE(A1:A80,B1:B80,C1:C80,G1:I9)');
  });

  it('keeps a value that only Excel can give, and goes on from it', () => {
    expect([at(sheet, 'M1'), sheet.formula(0, 12), at(sheet, 'M2')]).toEqual([21, '=STOCKHISTORY("X",1)', 42]);
  });

  it('calculates again after an input has changed, shorter spills included', async () => {
    const book = await open('calculated.xlsx');
    const [changed] = book.sheets;
    put(changed, 'E8', [[100]]);
    put(changed, 'K1', [['=PYRAMID.PALIVE(A1:A3,B1:B3,C1:C3,G1:I9)']]);
    write('changed.xlsx', await saveXlsx(book));
    expect((await calculate('changed.xlsx', 'again.xlsx')).status).toBe(0);
    const [again] = (await open('again.xlsx')).sheets;
    // 100 · 2.667
    expect((at(again, 'E1') as number).toFixed(1)).toBe('266.7');
    expect(block(again, 'K3:K4')).toEqual([[at(sheet, 'K3')], [null]]);
  });

  it('leaves the functions of a workbook right when an analysis writes beside them', async () => {
    const book = createWorkbook();
    const [list] = book.sheets;
    put(list, 'A1:B4', [
      ['Customer', 'Sales'],
      ['A', 500],
      ['B', 300],
      ['C', '=PYRAMID.CLV(75,0.8,0.1)'],
    ]);
    put(list, 'F1:F2', [['=OTHER.VALUE(1)'], ['=PYRAMID.REPLACEMENT(3500,275)']]);
    list.setCalculated(0, 5, [[7]]);
    write('beside.xlsx', await saveXlsx(book));
    const run = await analyse(
      'abc',
      '--input',
      file('beside.xlsx'),
      '--range',
      'A1:B4',
      '--output',
      file('beside-out.xlsx'),
    );
    expect(run.status).toBe(0);
    const [written] = (await open('beside-out.xlsx')).sheets;
    // 75 · 2.667 = 200 of 1000, after the 80 % of the others: class B.
    expect([at(written, 'B4'), at(written, 'C4')]).toEqual([expect.closeTo(200, 9), 'B']);
    expect([at(written, 'F1'), at(written, 'F2')]).toEqual([7, 13]);
  });

  it.each([
    ['no workbook', ['calculate', '--output', 'x.xlsx'], ['arguments-invalid', '--input']],
    ['no place to write', ['calculate', '--input', 'x.xlsx'], ['arguments-invalid', '--output']],
    [
      'an option of analyses',
      ['calculate', '--input', 'x.xlsx', '--output', file('never.xlsx'), '--options', '{}'],
      ['arguments-invalid', '--options'],
    ],
    [
      'a file that is not there',
      ['calculate', '--input', file('nowhere.xlsx'), '--output', file('never.xlsx')],
      ['file-missing', 'nowhere.xlsx'],
    ],
    [
      'a damaged file',
      ['calculate', '--input', write('damaged.xlsx', 'PK'), '--output', file('never.xlsx')],
      ['file-damaged', 'damaged.xlsx'],
    ],
  ])('refuses %s: exit 2, one line that names it, nothing written', async (_, args, names) => {
    const run = await analyse(...args);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.error.trim().split('\n')).toHaveLength(1);
    for (const name of names) expect(run.error).toContain(name);
    expect(run.error).not.toMatch(/problem\.|remedy\.|undefined|\{/);
    expect(existsSync(file('never.xlsx'))).toBe(false);
  });

  it('is in the help', async () => {
    expect((await analyse('--help')).out).toContain('calculate --input');
  });
});
