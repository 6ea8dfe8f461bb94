import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

interface AbcReport {
  customers: { id: string; class: string; cumulativeShare: number }[];
  classes: { name: string; customers: number }[];
  gini: number;
}

const input = () => write('abc.csv', `Customer,Sales\n${lines}`);
const lines = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4].map((sales, i) => `C${i + 1},${sales}\n`).join('');

describe('command line, ABC', () => {
  it('gives the classes of METHODS 1.1 [H] in the report and beside the customers', async () => {
    const [output, json] = [path.join(folder, 'abc.xlsx'), path.join(folder, 'abc.json')];
    const run = await analyse('abc', '--input', input(), '--output', output, '--json', json);
    expect(run).toEqual({ status: 0, out: '', error: '' });
    const report = JSON.parse(readFileSync(json, 'utf8')) as AbcReport;
    expect(report.customers.map((customer) => customer.class).join('')).toBe('AAABBBCCCC');
    expect(report.classes.map(({ customers }) => customers)).toEqual([3, 3, 4]);
    expect(report.gini.toFixed(4)).toBe('0.6172');

    const workbook = await openXlsx(readFileSync(output), 'abc.xlsx');
    const column = workbook.sheets[0].values({ row: 0, column: 2, rows: 11, columns: 2 });
    expect(column.map(([name]) => name)).toEqual(['ABC by Sales', ...'AAABBBCCCC']);
    expect(column[3][1]).toBeCloseTo(0.8, 12);
    expect(workbook.sheets[1].charts).toHaveLength(2);
  });

  it('leaves two customers in A by the strict rule', async () => {
    const json = path.join(folder, 'abc-strict.json');
    const run = await analyse(
      'abc',
      '--input',
      input(),
      '--options',
      '{"value":"Sales","rule":"strict"}',
      '--json',
      json,
    );
    expect(run.status).toBe(0);
    const report = JSON.parse(readFileSync(json, 'utf8')) as AbcReport;
    expect(report.classes.map(({ customers }) => customers)).toEqual([2, 3, 5]);
  });

  it('refuses a column of losses in one line that names it', async () => {
    const losses = write('abc-losses.csv', 'Customer,Profit\nA,-5\nB,2\n');
    const run = await analyse('abc', '--input', losses, '--options', '{"value":"Profit"}');
    expect(run.status).toBe(2);
    expect(run.error).toContain('Profit');
    expect(run.error.trim().split('\n')).toHaveLength(1);
  });
});
