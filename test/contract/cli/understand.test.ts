import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { longley, spectorMazzeo } from '../../published/understand/dataSets';
import { oracle } from '../../published/understand/oracle';
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

  it('regression gives the coefficients of Longley (NIST) under their names, and their chart on the sheet', async () => {
    const names = Object.keys(longley) as (keyof typeof longley)[];
    const csv = table(
      names.join(','),
      longley.year.map((_, i) => names.map((name) => longley[name][i])),
    );
    const predictors = names.filter((name) => name !== 'employment');
    const { report, sheets } = await understand('regression', csv, {
      ...{ kind: 'linear', outcome: 'employment', predictors },
    });
    const coefficients = report.coefficients as { name: string; estimate: number; standardError: number }[];
    expect(coefficients.map(({ name }) => name)).toEqual(['constant', ...predictors]);
    expect(coefficients[6].estimate).toBeCloseTo(1829.15146461355, 6);
    expect(coefficients[6].standardError).toBeCloseTo(455.478499142212, 6);
    expect(report.rSquared).toBeCloseTo(0.995479004577296, 12);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('regression gives the logit of Spector & Mazzeo with its log-likelihood', async () => {
    const names = Object.keys(spectorMazzeo) as (keyof typeof spectorMazzeo)[];
    const csv = table(
      names.join(','),
      spectorMazzeo.gpa.map((_, i) => names.map((name) => spectorMazzeo[name][i])),
    );
    const { report } = await understand('regression', csv, {
      ...{ kind: 'logistic', outcome: 'grade', predictors: ['gpa', 'tuce', 'psi'] },
    });
    expect(report.logLikelihood).toBeCloseTo(-12.889634222, 9);
    const coefficients = report.coefficients as { name: string; estimate: number }[];
    expect(coefficients[3]).toMatchObject({ name: 'psi' });
    expect(coefficients[3].estimate).toBeCloseTo(2.3786877, 7);
  });

  it('cohorts gives the triangle of first-purchase months and draws its mean', async () => {
    const csv = table('Customer,Date,Amount', [
      ['a', '2026-01-05', 10],
      ['b', '2026-01-31', 20],
      ['a', '2026-02-01', 30],
      ['c', '2026-02-10', 7],
      ['b', '2026-03-31', 40],
    ]);
    const options = { customer: 'Customer', date: 'Date', amount: 'Amount', period: 'month' };
    const { report, sheets } = await understand('cohorts', csv, options);
    expect(report.triangle).toMatchObject([
      { cohort: '2026-01', customers: 2, retention: [1, 0.5, 0.5], revenue: [30, 30, 40] },
      { cohort: '2026-02', customers: 1, retention: [1, 0] },
    ]);
    expect(sheets[0].charts).toHaveLength(1);
  });

  const iris = table(
    'a,b,c,d',
    oracle.iris.columns[0].map((_, i) => oracle.iris.columns.map((column) => column[i])),
  );

  it('clusters gives inertia, sizes and silhouette of iris, and a cluster for each row', async () => {
    const options = { columns: ['a', 'b', 'c', 'd'], k: 3, standardize: false, seed: 1, method: 'k-means' };
    const { report, sheets } = await understand('clusters', iris, options);
    expect(report.inertia).toBeCloseTo(78.85144, 5);
    expect(report.silhouette).toBeCloseTo(0.55282, 5);
    expect(report.sizes).toEqual([38, 50, 62]);
    const customers = report.customers as { id: string; cluster: number }[];
    expect(customers).toHaveLength(150);
    expect(customers.filter(({ cluster }) => cluster === 2)).toHaveLength(50);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('clusters by Ward gives the published groups of iris', async () => {
    const options = { columns: ['a', 'b', 'c', 'd'], k: 3, standardize: false, method: 'ward' };
    const { report } = await understand('clusters', iris, options);
    expect(report.sizes).toEqual([36, 50, 64]);
  });

  it('factors gives eigenvalues and varimax loadings of iris', async () => {
    const options = { columns: ['a', 'b', 'c', 'd'], components: 2, rotation: 'varimax' };
    const { report, sheets } = await understand('factors', iris, options);
    expect((report.eigenvalues as number[])[0]).toBeCloseTo(2.91849782, 8);
    expect((report.loadings as number[][])[1][1]).toBeCloseTo(0.98519, 5);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('commonality gives lift, χ² and corrected p per value of METHODS 3.1 [H], and a chart of lifts', async () => {
    const best = Array.from({ length: 20 }, (_, i) => [`B${i}`, 'Top', i < 15 ? 'Fair' : 'Web']);
    const others = Array.from({ length: 180 }, (_, i) => [`O${i}`, 'Rest', i < 45 ? 'Fair' : 'Web']);
    const csv = table('Customer,Tier,Source', [...best, ...others]);
    const { report, sheets } = await understand('commonality', csv, {
      ...{ id: 'Customer', group: { column: 'Tier', values: ['Top'] }, attributes: ['Source'] },
    });
    const found = report.attributes as { attribute: string; value: string; lift: number; chiSquared: number }[];
    const fair = found.find(({ value }) => value === 'Fair');
    expect(fair).toMatchObject({ attribute: 'Source', pAdjusted: expect.any(Number) as number });
    expect(fair?.lift).toBeCloseTo(2.5, 10);
    expect(fair?.chiSquared.toFixed(2)).toBe('21.43');
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('profitability gives profit per tier after costs by driver, as stacked columns', async () => {
    const csv = table('Customer,Tier,Revenue,Visits', [
      ['a', 'Gold', 1000, 2],
      ['b', 'Iron', 100, 9],
      ['c', 'Iron', 100, 1],
    ]);
    const options = { id: 'Customer', tier: 'Tier', revenue: 'Revenue', drivers: [{ column: 'Visits', rate: 20 }] };
    const { report, sheets } = await understand('profitability', csv, options);
    // 1000 − 40; 200 − 200
    expect(report.tiers).toMatchObject([
      { name: 'Gold', profit: 960 },
      { name: 'Iron', profit: 0, losses: 1 },
    ]);
    expect(report.lossMakers).toMatchObject([{ id: 'b', line: 'Visits', unitsLess: 4 }]);
    expect(sheets[0].charts.map(({ type }) => type)).toEqual(['ColumnStacked']);
  });

  it('retention-economics writes formulas that calculate what the report says, without the add-in', async () => {
    const options = { acquisition: { spend: 5, won: 0.2, ceiling: 0.4, value: 100 } };
    const { report, sheets } = await understand('retention-economics', 'Customer,Sales\na,1\n', options);
    expect((report.acquisition as { bestSpend: number }).bestSpend.toFixed(2)).toBe('12.36');
    const [sheet] = sheets;
    const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const names = sheet.values({ ...used, columns: 1 }).flat();
    const valueOf = (name: string): unknown => sheet.value(names.indexOf(name), 1);
    expect(sheet.formula(names.indexOf('Change, %'), 1)).toMatch(/^=100\*\(/);
    expect(Number(valueOf('Change, %')).toFixed(1)).toBe('27.5');
    expect(Number(valueOf('Net value for each prospect')).toFixed(2)).toBe('20.43');
    expect(valueOf('Ordinary customers for one of the best')).toBe(13);
    expect(sheet.charts).toHaveLength(1);
  });

  it('customer-share gives shares from a column, and a chart of what is left', async () => {
    const csv = table('Customer,Sales,Total', [
      ['a', 40, 100],
      ['b', 30, 50],
    ]);
    const options = { id: 'Customer', sales: 'Sales', total: 'Total' };
    const { report, sheets } = await understand('customer-share', csv, options);
    expect(report.customers).toEqual([
      { id: 'a', share: 0.4, left: 60 },
      { id: 'b', share: 0.6, left: 20 },
    ]);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('satisfaction-trap gives the share of leavers who were satisfied', async () => {
    const csv = table('Customer,Said,Again', [
      ['a', 5, 0],
      ['b', 4, 0],
      ['c', 1, 0],
      ['d', 5, 1],
    ]);
    const options = { id: 'Customer', satisfaction: 'Said', stays: 'Again' };
    const { report, sheets } = await understand('satisfaction-trap', csv, options);
    expect(report.trap).toMatchObject({ leavers: 3, satisfied: 2 });
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('cross-selling gives rules with support, confidence, lift and corrected p', async () => {
    const lines = ['a', 'b', 'c', 'd'].flatMap((customer) => [
      [customer, '2026-01-01', customer < 'c' ? 'Beans' : 'Corn', 1],
      [customer, '2026-02-01', customer < 'd' ? 'Eggs' : 'Milk', 1],
    ]);
    const options = { customer: 'Customer', date: 'Date', amount: 'Amount', product: 'Product' };
    const { report, sheets } = await understand('cross-selling', table('Customer,Date,Product,Amount', lines), options);
    const rules = report.rules as { antecedent: string; consequent: string }[];
    const rule = rules.find(({ antecedent, consequent }) => antecedent === 'Beans' && consequent === 'Eggs');
    // both of the two buyers of beans, against three of four
    expect(rule).toMatchObject({ count: 2, support: 0.5, confidence: 1, pAdjusted: expect.any(Number) as number });
    expect((rule as unknown as { lift: number }).lift).toBeCloseTo(4 / 3, 12);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('a sheet written into a workbook that was opened keeps its large title and its percentages', async () => {
    const values = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4].map((sales, i) => [`C${i}`, sales]);
    const [first, second] = [path.join(folder, 'opened.xlsx'), path.join(folder, 'again.xlsx')];
    const options = JSON.stringify({ id: 'Customer', value: 'Sales' });
    const csv = write('opened.csv', table('Customer,Sales', values));
    expect(await analyse('abc', '--input', csv, '--output', first)).toMatchObject({ status: 0 });
    const args = ['--input', first, '--options', options, '--output', second];
    expect(await analyse('concentration', ...args)).toMatchObject({ status: 0 });
    const sheet = (await openXlsx(readFileSync(second), 'again.xlsx')).sheets.at(-1);
    expect(sheet?.format(0, 0).fontSize).toBeGreaterThan(12);
    expect(sheet?.format(3, 0).numberFormat).toBe('0.0%');
  });
});
