import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

interface ClassReport {
  customers: { id: string; class: string | null; points: Record<string, number> }[];
  measures: { realClasses: number }[];
  combinations: { name: string; customers: number }[];
  warnings: string[];
}
const customers = `Customer,Sales,Margin
A,50000,30
B,100000,10
C,300000,20
D,500000,40
`;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ClassReport;

describe('command line, classes by one to three measures', () => {
  it('gives the points of sibuke.com (METHODS 1.1 [P]) in the report and beside the customers', async () => {
    const cut = {
      by: 'thresholds',
      classes: [
        { name: 'S', below: 100000, points: 10 },
        { name: 'M', below: 300000, points: 20 },
        { name: 'L', below: 500000, points: 30 },
        { name: 'XL', points: 40 },
      ],
    };
    const options = JSON.stringify({ id: 'Customer', measures: [{ column: 'Sales', cut }] });
    const [output, json] = [path.join(folder, 'points.xlsx'), path.join(folder, 'points.json')];
    const input = write('points.csv', customers);
    const run = await analyse(
      'single-indicator',
      '--input',
      input,
      '--options',
      options,
      '--output',
      output,
      '--json',
      json,
    );
    expect(run).toEqual({ status: 0, out: '', error: '' });
    expect(read(json).customers.map(({ points }) => points.Sales)).toEqual([10, 20, 30, 40]);
    const workbook = await openXlsx(readFileSync(output), 'points.xlsx');
    expect(workbook.sheets[0].values({ row: 1, column: 3, rows: 4, columns: 2 })).toEqual([
      ['S', 10],
      ['M', 20],
      ['L', 30],
      ['XL', 40],
    ]);
  });

  it('combines two measures into labels such as A1 and shows their grid', async () => {
    const halves = { by: 'quantiles', classes: 2 };
    const options = JSON.stringify({
      id: 'Customer',
      measures: [
        { column: 'Sales', cut: halves },
        { column: 'Margin', cut: halves },
      ],
    });
    const [output, json] = [path.join(folder, 'grid.xlsx'), path.join(folder, 'grid.json')];
    const input = write('grid.csv', customers);
    const run = await analyse(
      'single-indicator',
      '--input',
      input,
      '--options',
      options,
      '--output',
      output,
      '--json',
      json,
    );
    expect(run).toEqual({ status: 0, out: '', error: '' });
    // Upper halves: sales C and D, margin A and D.
    expect(read(json).customers.map((customer) => customer.class)).toEqual(['B1', 'B2', 'A2', 'A1']);
    const workbook = await openXlsx(readFileSync(output), 'grid.xlsx');
    expect(workbook.sheets[0].values({ row: 1, column: 5, rows: 4, columns: 1 }).flat()).toEqual([
      'B1',
      'B2',
      'A2',
      'A1',
    ]);
  });

  it('says how many classes are real when three values cannot make five', async () => {
    const json = path.join(folder, 'few.json');
    const input = write('few.csv', 'Customer,Sales\nA,1\nB,2\nC,3\nD,3\n');
    expect((await analyse('single-indicator', '--input', input, '--json', json)).status).toBe(0);
    const report = read(json);
    expect(report.measures[0].realClasses).toBe(3);
    expect(report.warnings.join()).toMatch(/3 classes instead of 5/);
  });

  it('refuses cut-offs that do not rise, in one line that names them', async () => {
    const classes = [{ name: 'x', below: 9 }, { name: 'y', below: 5 }, { name: 'z' }];
    const options = JSON.stringify({ measures: [{ column: 'Sales', cut: { by: 'thresholds', classes } }] });
    const run = await analyse('single-indicator', '--input', write('unsorted.csv', customers), '--options', options);
    expect(run.status).toBe(2);
    expect(run.error).toMatch(/^cutoffs-not-ascending .*measures\.0\.cut\.classes.*9.*5/);
  });
});
