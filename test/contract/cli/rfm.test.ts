import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { itWithShared, sharedText } from '../../shared';
import { analyse, folder, write } from './commandLine';

interface RfmReport {
  analysisDate: string;
  customers: { id: string; recency: number; code: string | null; segment: string | null }[];
  segments: { segment: string; customers: number }[];
  mailing: { breakEven: number; cells: number };
  warnings: string[];
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as RfmReport;

const list = `Customer,Last order,Orders,Sales
A,2026-01-30,9,900
B,2026-01-20,7,700
C,2026-01-10,5,500
D,2025-12-10,3,300
E,2025-06-01,1,100
`;

describe('command line, RFM', () => {
  const title = 'gives the codes of the R package rfm (METHODS 1.5 [P]) on a sheet with one row per customer';
  itWithShared(sharedText('data/rfm_orders.csv'), title, async (_, input) => {
    const options = { customer: 'customer_id', date: 'order_date', amount: 'revenue', analysisDate: '2006-12-31' };
    const [output, json] = [path.join(folder, 'rfm.xlsx'), path.join(folder, 'rfm.json')];
    const args = ['--input', input, '--options', JSON.stringify(options), '--output', output, '--json', json];
    expect(await analyse('rfm', ...args)).toEqual({ status: 0, out: '', error: '' });
    const printed = {
      "Abbey O'Reilly": '343',
      'Add Senger': '412',
      'Aden Lesch': '323',
      'Aden Murphy': '544',
      'Admiral Senger': '433',
    };
    const { customers } = read(json);
    const codes = new Map(customers.map(({ id, code }) => [id, code]));
    for (const [id, code] of Object.entries(printed)) expect([id, codes.get(id)]).toEqual([id, code]);

    const workbook = await openXlsx(readFileSync(output), 'rfm.xlsx');
    const sheet = workbook.sheets.find(({ name }) => name === 'RFM customers');
    const used = sheet?.usedArea(true);
    const cells = sheet && used ? sheet.values(used).map((row) => row.map(String)) : [];
    const aden = cells.find((row) => row[0] === 'Aden Murphy');
    expect(aden?.slice(5, 10)).toEqual(['5', '4', '4', '544', 'Champions']);
  });

  it('writes scores, code and segment beside a customer list', async () => {
    const [output, json] = [path.join(folder, 'rfm-list.xlsx'), path.join(folder, 'rfm-list.json')];
    const run = await analyse('rfm', '--input', write('rfm-list.csv', list), '--output', output, '--json', json);
    expect(run).toEqual({ status: 0, out: '', error: '' });
    const report = read(json);
    // Never today's clock: days are counted to the last date of the list.
    expect(report.analysisDate).toBe('2026-01-30');
    expect(report.customers[2].recency).toBe(20);
    const workbook = await openXlsx(readFileSync(output), 'rfm-list.xlsx');
    const [header, first] = workbook.sheets[0].values({ row: 0, column: 4, rows: 2, columns: 5 });
    expect(header).toEqual(['Recency score', 'Frequency score', 'Monetary score', 'RFM code', 'RFM segment']);
    expect(first).toEqual([5, 5, 5, 555, 'Champions']);
  });

  it('names the rows that are dated after the analysis date', async () => {
    const json = path.join(folder, 'rfm-future.json');
    const options = JSON.stringify({
      customer: 'Customer',
      recency: 'Last order',
      frequency: 'Orders',
      monetary: 'Sales',
      analysisDate: '2026-01-25',
    });
    const input = write('rfm-future.csv', list);
    expect((await analyse('rfm', '--input', input, '--options', options, '--json', json)).status).toBe(0);
    const report = read(json);
    expect(report.customers[0].code).toBeNull();
    expect(report.warnings.join()).toMatch(/1 row is dated after 2026-01-25 and was not used \(row 2\)/);
  });

  it('refuses a map that names a code twice, with the code', async () => {
    const options = JSON.stringify({
      recency: 'Last order',
      frequency: 'Orders',
      monetary: 'Sales',
      segments: [
        { segment: 'Best', codes: ['555'] },
        { segment: 'All', codes: ['1-5;1-5;1-5'] },
      ],
    });
    const run = await analyse('rfm', '--input', write('rfm-twice.csv', list), '--options', options);
    expect(run.status).toBe(2);
    expect(run.error).toMatch(/^segment-codes-twice .*555/);
  });
});
