import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

/** Runs an analysis with options as typed, and gives its JSON and the sheets of its workbook. */
async function understand(id: string, csv: string, options: object) {
  const [output, json] = [path.join(folder, `${id}.xlsx`), path.join(folder, `${id}.json`)];
  const args = ['--input', write(`${id}.csv`, csv), '--options', JSON.stringify(options)];
  const run = await analyse(id, ...args, '--output', output, '--json', json);
  expect(run).toMatchObject({ status: 0 });
  const workbook = await openXlsx(readFileSync(output), `${id}.xlsx`);
  const sheets = workbook.sheets.slice(1);
  const cells = sheets.flatMap((sheet) =>
    sheet.values(sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 }),
  );
  expect(cells.flat().filter((cell) => typeof cell === 'string' && /NaN|Infinity|#NUM|\{\w+\}/.test(cell))).toEqual([]);
  return { report: JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>, sheets };
}

const table = (header: string, rows: (string | number)[][]): string =>
  `${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`;

describe('command line, understand', () => {
  it('concentration gives Gini and shares of METHODS 3.2 [H], and a curve on its sheet', async () => {
    const values = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];
    const csv = table(
      'Customer,Sales',
      values.map((sales, i) => [`C${i + 1}`, sales]),
    );
    const { report, sheets } = await understand('concentration', csv, { value: 'Sales' });
    expect(Number(report.gini).toFixed(4)).toBe('0.6172');
    expect(report.topShares).toContainEqual({ by: 'percent', top: 20, customers: 2, share: 0.65 });
    expect(sheets[0].charts).toHaveLength(1);
  });
});
