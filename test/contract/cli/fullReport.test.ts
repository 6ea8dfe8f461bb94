import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

interface FullReportJson {
  shape: string;
  findings: { code: string; count: number }[];
  sheets: string[];
  analyses: { analysis: string }[];
  left: { analysis: string; code: string; reason: string }[];
}

const readJson = (file: string): FullReportJson => JSON.parse(readFileSync(file, 'utf8')) as FullReportJson;

/** Twelve customers who buy now and then over two years. */
const orders = (from: number, to: number): string =>
  `Customer,Date,Amount\n${Array.from({ length: to - from }, (_, i) => {
    const order = from + i;
    const day = new Date(Date.UTC(2024, 0, 1 + ((order * 37) % 700))).toISOString().slice(0, 10);
    return `C${(order * 7) % 12},${day},${10 + ((order * 53) % 90)}\n`;
  }).join('')}`;

describe('command line, all', () => {
  it('reads two files of orders as one list, and writes in Chinese what fits, with the contents in front', async () => {
    const [output, json] = ['all.xlsx', 'all.json'].map((name) => path.join(folder, name));
    const files = ['--input', write('all-1.csv', orders(0, 30)), '--input', write('all-2.csv', orders(30, 60))];
    const run = await analyse('all', ...files, '--output', output, '--json', json, '--language', 'zh-CN');
    expect(run).toEqual({ status: 0, out: '', error: '' });

    const told = readJson(json);
    expect(told.shape).toBe('orders');
    expect(told.findings[0]).toMatchObject({ code: 'files-joined', count: 2 });
    const made = told.analyses.map(({ analysis }) => analysis);
    expect(made).toEqual(
      expect.arrayContaining(['pyramid', 'rfm', 'lifetime', 'concentration', 'cohorts', 'action-plan']),
    );
    expect(told.left.map(({ analysis }) => analysis)).toEqual(['contracts', 'cross-selling']);

    const { sheets } = await openXlsx(readFileSync(output), 'all.xlsx');
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['目录', '列表概况', '金字塔']);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(told.sheets));
    const used = sheets[0].usedArea(true);
    const contents = used ? sheets[0].values(used).flat().join('\n') : '';
    for (const { reason } of told.left) expect(contents).toContain(reason);
    // 60 orders and their header
    expect(sheets.find(({ name }) => name === 'all-1')?.usedArea(true)).toMatchObject({ rows: 61 });
  });

  it('names what a list of customers cannot tell, and invents no value where nothing is an amount', async () => {
    const codes = write(
      'all-codes.csv',
      `Customer,Channel\n${Array.from({ length: 9 }, (_, i) => `C${i},${i % 3}\n`).join('')}`,
    );
    const { status, out } = await analyse('all', '--input', codes, '--format', 'json');
    expect(status).toBe(0);
    const { left } = JSON.parse(out) as FullReportJson;
    const reasons = Object.fromEntries(left.map(({ analysis, code }) => [analysis, code]));
    expect(reasons).toMatchObject({ abc: 'no-amount', concentration: 'no-amount', cohorts: 'needs-orders' });
    expect(left.filter(({ reason }) => /\{| {2}|^$/.test(reason))).toEqual([]);
  });
});
