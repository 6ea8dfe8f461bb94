import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { itWithShared, sharedText } from '../../shared';
import { analyse, folder, write } from './commandLine';

interface LifetimeReport {
  fit: { model: string; parameters: Record<string, number>; logLikelihood: number; converged: boolean };
  spend: { parameters: Record<string, number>; logLikelihood: number };
  customers: { id: string; frequency: number; pAlive: number; clv: number }[];
}

describe('command line, lifetime value', () => {
  const title =
    'fits the CDNOW orders beside this checkout as METHODS 4.2 prints them (Fader, Hardie & Lee 2005; Fader & Hardie 2013)';
  itWithShared(sharedText('data/CDNOW_sample.txt'), title, async (log) => {
    const rows = log
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields.length === 5)
      .map(([, id, day, , dollars]) => `C${id},${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)},${dollars}`);
    const options = {
      customer: 'Customer',
      date: 'Date',
      amount: 'Amount',
      unit: 'week',
      observationEnd: '1997-09-30',
      calibrationEnd: null,
      model: 'bg-nbd',
      spend: 'gamma-gamma',
      horizon: 52,
      discountPerYear: 0.15,
    };
    const [output, json] = [path.join(folder, 'lifetime.xlsx'), path.join(folder, 'lifetime.json')];
    const input = write('cdnow-orders.csv', `Customer,Date,Amount\n${rows.join('\n')}\n`);
    const run = await analyse(
      'lifetime',
      '--input',
      input,
      '--options',
      JSON.stringify(options),
      '--output',
      output,
      '--json',
      json,
    );
    expect(run).toEqual({ status: 0, out: '', error: '' });

    const report = JSON.parse(readFileSync(json, 'utf8')) as LifetimeReport;
    expect(report.fit.converged).toBe(true);
    expect(report.fit.logLikelihood).toBeCloseTo(-9582.429207, 5);
    // Published to three decimals: r .243, α 4.414, a .793, b 2.426; p 6.25, q 3.74, v 15.44.
    const { r, alpha, a, b } = report.fit.parameters;
    expect([r, alpha, a, b].map((value) => value.toFixed(3))).toEqual(['0.243', '4.414', '0.793', '2.426']);
    const { p, q, v } = report.spend.parameters;
    expect([p, q, v].map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
    expect(report.customers).toHaveLength(2357);

    const workbook = await openXlsx(readFileSync(output), 'lifetime.xlsx');
    expect(workbook.sheets.some(({ charts }) => charts.length > 0)).toBe(true);
    expect(workbook.sheets.some((sheet) => sheet.usedArea(true)?.rows === 6920)).toBe(true);
  });
});
