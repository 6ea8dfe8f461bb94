import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import {
  salesProcedure,
  salesProcedureList,
  salesProcedurePoints,
  salesProcedureTiers,
} from '../../published/salesProcedure';
import { itWithShared, sharedText } from '../../shared';
import { analyse, folder, readReport, write } from './commandLine';

/** METHODS 1.2 [H]: the six customers worked by hand. */
const sixCustomers = `Customer,Sales,Margin %,Days to pay,Growth %
A,500,18,75,-5
B,320,30,30,12
C,180,25,45,30
D,120,10,90,0
E,60,40,30,25
F,20,35,20,50
`;
const sixOptions = {
  id: 'Customer',
  indicators: [
    { column: 'Sales', direction: 'benefit', scoring: { method: 'min-max' }, weight: 40 },
    { column: 'Margin %', direction: 'benefit', scoring: { method: 'min-max' }, weight: 30 },
    { column: 'Days to pay', direction: 'cost', scoring: { method: 'min-max' }, weight: 20 },
    { column: 'Growth %', direction: 'benefit', scoring: { method: 'min-max' }, weight: 10 },
  ],
  tiers: {
    by: 'share-of-customers',
    cuts: [
      { name: 'Top', share: 1 },
      { name: 'Large', share: 4 },
      { name: 'Medium', share: 15 },
      { name: 'Small', share: 80 },
    ],
  },
  missing: 'unrated',
};
const published = [52.29, 65.23, 47.55, 9.24, 55.93, 55.0];

describe('command line', () => {
  it('gives the scores of METHODS 1.2 [H] in the report and in the written workbook', async () => {
    const input = write('six.csv', sixCustomers);
    const options = write('six.json', JSON.stringify(sixOptions));
    const [output, json] = [path.join(folder, 'six-out.xlsx'), path.join(folder, 'six-report.json')];
    const run = await analyse('pyramid', '--input', input, '--options', options, '--output', output, '--json', json);
    expect(run).toEqual({ status: 0, out: '', error: '' });

    const report = readReport(json);
    expect(report.customers.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    report.customers.forEach(({ score }, i) => expect(score).toBeCloseTo(published[i], 2));
    for (const { score, contributions } of report.customers) {
      const sum = Object.values(contributions ?? {}).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(score ?? NaN, 10);
    }
    // ceil(6 × 1 %) = 1, ceil(6 × 5 %) = 1, ceil(6 × 20 %) = 2, 6: one, none, one, four.
    expect(report.tiers.map(({ customers }) => customers)).toEqual([1, 0, 1, 4]);

    const workbook = await openXlsx(readFileSync(output), 'six-out.xlsx');
    const sheet = workbook.sheets[0];
    const used = sheet.usedArea(true);
    const values = sheet.values(used ?? { row: 0, column: 0, rows: 0, columns: 0 });
    expect(values[0]).toEqual(['Customer', 'Sales', 'Margin %', 'Days to pay', 'Growth %', 'Tier', 'Score']);
    values.slice(1).forEach((row, i) => expect(row[6]).toBeCloseTo(published[i], 2));
    expect(workbook.sheets[1].charts.map(({ type }) => type)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^BarStacked/), expect.stringMatching(/^Bar/)]),
    );
  });

  it('writes live formulas that calculate to the same scores and tiers', async () => {
    const input = write('six-live.csv', sixCustomers);
    const options = JSON.stringify({
      ...sixOptions,
      output: { contributions: false, liveFormulas: true, summary: true },
    });
    const output = path.join(folder, 'six-live.xlsx');
    expect(await analyse('pyramid', '--input', input, '--options', options, '--output', output)).toMatchObject({
      status: 0,
    });

    const sheet = (await openXlsx(readFileSync(output), 'six-live.xlsx')).sheets[0];
    for (let i = 0; i < 6; i++) {
      expect(sheet.formula(i + 1, 6)).toMatch(/^=/);
      expect(sheet.value(i + 1, 6)).toBeCloseTo(published[i], 2);
    }
    expect(sheet.values({ row: 1, column: 5, rows: 6, columns: 1 }).flat()).toEqual([
      'Small',
      'Top',
      'Small',
      'Small',
      'Medium',
      'Small',
    ]);
  });

  it('grades by the sales procedure of METHODS 1.2 [P huatuo2.com] and leaves customers younger than 3 months unrated', async () => {
    const input = write('procedure.csv', salesProcedureList);
    const overrides = [{ id: 'Eva', tier: 'C', reason: 'Pays again', date: '2026-09-01' }];
    const options = JSON.stringify({ ...salesProcedure, overrides });
    const [output, json] = [path.join(folder, 'procedure.xlsx'), path.join(folder, 'procedure.json')];
    const run = await analyse('pyramid', '--input', input, '--options', options, '--output', output, '--json', json);
    expect(run).toMatchObject({ status: 0 });
    expect(run.error).not.toContain('a value is missing');
    const report = readReport(json);
    report.customers.forEach(({ score }, i) => expect(score).toBeCloseTo(salesProcedurePoints[i], 10));
    const tiers = salesProcedureTiers.map((tier, i) => (i === 4 ? 'C' : tier));
    expect(report.customers.map(({ tier }) => tier)).toEqual(tiers);
    expect(report).toMatchObject({
      unratedByRule: ['Fay', 'Gil'],
      ageDay: '2026-09-30',
      overrides: [{ ...overrides[0], inList: true, tierByScore: 'D' }],
    });

    const [sheet, summary] = (await openXlsx(readFileSync(output), 'procedure.xlsx')).sheets;
    expect(sheet.values({ row: 1, column: 7, rows: 7, columns: 1 }).flat()).toEqual(tiers);
    const used = summary.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    // 2026-09-01 is day 46266 of Excel's calendar: 20697 days after 1970-01-01, which is day 25569.
    expect(summary.values(used).map((row) => row.filter((cell) => cell !== null))).toContainEqual([
      ...['Eva', 'D', 'C', 'Pays again', 46266],
    ]);
  });

  it('updates its own columns when it runs again on its own output', async () => {
    const input = write('again.csv', sixCustomers);
    const once = path.join(folder, 'once.xlsx');
    const twice = path.join(folder, 'twice.xlsx');
    const options = JSON.stringify(sixOptions);
    expect((await analyse('pyramid', '--input', input, '--options', options, '--output', once)).status).toBe(0);
    expect((await analyse('pyramid', '--input', once, '--options', options, '--output', twice)).status).toBe(0);
    const [a, b] = await Promise.all([once, twice].map((file) => openXlsx(readFileSync(file), file)));
    expect(b.sheets.map(({ name }) => name)).toEqual(a.sheets.map(({ name }) => name));
    const used = a.sheets[0].usedArea(true);
    expect(b.sheets[0].usedArea(true)).toEqual(used);
    expect(b.sheets[1].charts).toHaveLength(a.sheets[1].charts.length);
  });

  const wholesale = sharedText('data/wholesale_customers.csv');
  itWithShared(wholesale, 'classifies the 440 real wholesale customers beside this checkout', async (_, input) => {
    const options = {
      indicators: [
        { column: 'Fresh', weight: 30 },
        { column: 'Milk', weight: 25 },
        { column: 'Grocery', weight: 25 },
        { column: 'Frozen', weight: 20 },
      ],
      tiers: sixOptions.tiers,
    };
    const json = path.join(folder, 'wholesale.json');
    const output = path.join(folder, 'wholesale.xlsx');
    const run = await analyse(
      'pyramid',
      '--input',
      input,
      '--options',
      JSON.stringify(options),
      '--output',
      output,
      '--json',
      json,
    );
    expect(run).toMatchObject({ status: 0, error: '' });
    // ceil(440 × 1, 5, 20, 100 %) = 5, 22, 88, 440.
    expect(readReport(json).tiers.map(({ customers }) => customers)).toEqual([5, 17, 66, 352]);
    // Without an id column a customer is its row of the sheet; the header is row 1.
    expect(readReport(json).customers[0].id).toBe('2');
  });

  const cdnow = sharedText('data/CDNOW_sample.txt');
  itWithShared(cdnow, 'classifies the 2,357 real CDNOW customers, summarised from their orders', async (log) => {
    const customers = new Map<string, { orders: number; cds: number; dollars: number }>();
    for (const line of log.split(/\r?\n/)) {
      const [, id, , cds, dollars] = line.trim().split(/\s+/);
      if (dollars === undefined) continue;
      const sum = customers.get(id) ?? { orders: 0, cds: 0, dollars: 0 };
      customers.set(id, { orders: sum.orders + 1, cds: sum.cds + Number(cds), dollars: sum.dollars + Number(dollars) });
    }
    const rows = [...customers].map(([id, { orders, cds, dollars }]) => `${id},${orders},${cds},${dollars.toFixed(2)}`);
    const input = write('cdnow.csv', `Customer,Orders,CDs,Dollars\n${rows.join('\n')}\n`);
    const options = {
      id: 'Customer',
      indicators: [
        { column: 'Dollars', scoring: { method: 'percentile-rank' }, weight: 60 },
        { column: 'Orders', scoring: { method: 'percentile-rank' }, weight: 40 },
      ],
      tiers: {
        by: 'share-of-value',
        column: 'Dollars',
        cuts: [
          { name: 'A', share: 80 },
          { name: 'B', share: 15 },
          { name: 'C', share: 5 },
        ],
      },
    };
    const json = path.join(folder, 'cdnow.json');
    expect(
      await analyse('pyramid', '--input', input, '--options', JSON.stringify(options), '--json', json),
    ).toMatchObject({
      status: 0,
    });
    const { customers: rated, tiers } = readReport(json);
    expect(rated).toHaveLength(2357);
    expect(tiers.reduce((total, tier) => total + tier.customers, 0)).toBe(2357);
    expect(tiers[0].customers).toBeLessThan(tiers[1].customers + tiers[2].customers);
  });

  it('has a reference page with every option, made from the schemas', async () => {
    const { status, out } = await analyse('--reference');
    expect(status).toBe(0);
    for (const id of ['# pyramid', '# lifetime']) expect(out).toContain(id);
    for (const option of ['indicators[].scoring.bands[].points', 'rules[].when[].operator', 'overrides[].reason']) {
      expect(out).toContain(`| \`${option}\`* |`);
    }
    expect(out).toContain('| `missing` | `"unrated"` `"re-weight"` `"median"` | `"unrated"` |');
  });

  it('lists every analysis with its roles and its options as JSON Schema', async () => {
    const { status, out } = await analyse('--list');
    expect(status).toBe(0);
    const list = JSON.parse(out) as {
      id: string;
      roles: unknown[];
      options: { properties: Record<string, unknown> };
    }[];
    const pyramid = list.find(({ id }) => id === 'pyramid');
    expect(Object.keys(pyramid?.options.properties ?? {})).toEqual(
      expect.arrayContaining(['id', 'indicators', 'tiers', 'missing', 'rules', 'overrides']),
    );
  });
});
