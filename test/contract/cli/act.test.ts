import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

/** Runs an analysis with options as typed, and gives its JSON and the sheets of its workbook. */
async function act(id: string, csv: string, options: object, ...more: string[]) {
  const [output, json] = [path.join(folder, `${id}.xlsx`), path.join(folder, `${id}.json`)];
  const args = ['--input', write(`${id}.csv`, csv), '--options', JSON.stringify(options)];
  const run = await analyse(id, ...args, '--output', output, '--json', json, ...more);
  expect(run).toMatchObject({ status: 0 });
  const workbook = await openXlsx(readFileSync(output), `${id}.xlsx`);
  const sheets = workbook.sheets.slice(1);
  const cells = sheets.flatMap((sheet) =>
    sheet.values(sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 }),
  );
  expect(cells.flat().filter((cell) => typeof cell === 'string' && /NaN|Infinity|#NUM|\{\w+\}/.test(cell))).toEqual([]);
  return { report: JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>, sheets };
}

const lines = (header: string, rows: (string | number)[][]): string =>
  `${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`;

describe('command line, act', () => {
  it('tier-migration gives matrix and movers of two columns, and a chart of the tiers', async () => {
    const csv = lines('Customer,Tier 1,Tier 2', [
      ['Acme', 'A', 'A'],
      ['Birch', 'A', 'B'],
      ['Cedar', 'B', ''],
      ['Dune', '', 'B'],
    ]);
    const { report, sheets } = await act('tier-migration', csv, {
      ...{ customer: 'Customer', before: 'Tier 1', after: 'Tier 2' },
    });
    expect(report.matrix).toEqual({
      ...{ rows: ['A', 'B', 'new'], columns: ['A', 'B', 'lost'], value: null },
      counts: [
        [1, 1, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
      shares: [
        [0.5, 0.5, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
    });
    expect((report.movers as { id: string; move: string }[]).map(({ id, move }) => [id, move])).toEqual([
      ['Cedar', 'lost'],
      ['Birch', 'down'],
      ['Dune', 'new'],
    ]);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('tier-migration reads a list of snapshots too, and gives the value of each cell', async () => {
    const csv = lines('Customer,Month,Tier,Value', [
      ['Acme', '2026-01', 'A', 100],
      ['Acme', '2026-02', 'A', 120],
      ['Birch', '2026-01', 'B', 10],
      ['Birch', '2026-02', 'A', 50],
    ]);
    const options = { customer: 'Customer', period: 'Month', tier: 'Tier', value: 'Value' };
    const { report } = await act('tier-migration', csv, options);
    expect((report.matrix as { value: number[][] }).value).toEqual([
      [120, 0, 0],
      [50, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('equity-bridge gives steps that add up, and a waterfall whose lowest series is not seen', async () => {
    const csv = lines('Customer,Month,Tier,Value', [
      ['Acme', '2026-01', 'A', 100.1],
      ['Acme', '2026-02', 'A', 120.2],
      ['Birch', '2026-01', 'B', 10],
      ['Cedar', '2026-02', 'B', 50.5],
    ]);
    const options = { customer: 'Customer', period: 'Month', tier: 'Tier', value: 'Value' };
    const { report, sheets } = await act('equity-bridge', csv, options);
    const steps = report.steps as { name: string; amount: number }[];
    expect(steps.map(({ name, amount }) => [name, amount])).toEqual([
      ['start', 110.1],
      ['new', 50.5],
      ['lost', -10],
      ['up', 0],
      ['down', 0],
      ['within', 20.1],
      ['end', 170.7],
    ]);
    const [chart] = sheets[0].charts;
    expect(chart.type).toBe('ColumnStacked');
    expect(chart.series.length).toBeGreaterThan(3);
  });

  it('allocation gives what each tier has and should have, and draws the mismatch', async () => {
    const csv = lines('Customer,Tier,Sales,Spent', [
      ['a', 'A', 80, 20],
      ['b', 'B', 15, 40],
      ['c', 'C', 5, 40],
    ]);
    const { report, sheets } = await act('allocation', csv, {
      ...{ budget: { money: 100_000, hours: 2000, people: 8 }, by: 'value', now: { money: 'Spent' } },
    });
    expect(report.tiers).toMatchObject([
      { tier: 'A', now: { money: 20, hours: null }, proposed: { money: 80_000, hours: 1600, people: 7 } },
      { tier: 'B', now: { money: 40, hours: null }, proposed: { money: 15_000, hours: 300, people: 1 } },
      { tier: 'C', now: { money: 40, hours: null }, proposed: { money: 5000, hours: 100, people: 0 } },
    ]);
    expect(sheets[0].charts).toHaveLength(1);
  });

  it('giving-up gives customers, revenue, profit and saved cost of each stage, and its chart', async () => {
    const csv = lines('Customer,Score,Revenue,Profit,Cost', [
      ['a', 5, 100, -40, 50],
      ['b', 15, 400, -20, 30],
      ['c', 90, 900, 300, 100],
    ]);
    const stages = [
      { date: '2026-12-31', threshold: 10 },
      { date: '2027-06-30', threshold: 30 },
    ];
    const { report, sheets } = await act('giving-up', csv, { value: 'Score', stages });
    expect(report.stages).toMatchObject([
      { date: '2026-12-31', customers: 1, revenue: 100, profit: -40, saved: 50 },
      { date: '2027-06-30', customers: 1, revenue: 400, profit: -20, saved: 30 },
    ]);
    expect(sheets.some(({ charts }) => charts.length > 0)).toBe(true);
  });

  it('says in plain words that the thresholds of stages fall', async () => {
    const options = { value: 'Score', stages: [{ threshold: 9 }, { threshold: 5 }] };
    const input = write(
      'falling.csv',
      lines('Customer,Score', [
        ['a', 5],
        ['b', 7],
      ]),
    );
    const { status, error } = await analyse('giving-up', '--input', input, '--options', JSON.stringify(options));
    expect(status).not.toBe(0);
    expect(error).toContain('Stage 2 has a lower threshold');
  });
});

describe('command line, a list of before and one of after', () => {
  const before = lines('Customer,Tier,Sales (EUR)', [
    ['Acme', 'A', 100.1],
    ['Birch', 'B', 10],
    ['Cedar', 'B', 20],
  ]);
  // sorted otherwise, a column more, headers changed
  const after = lines('Rank,Tier now,Customer name,Sales (EUR)', [
    [1, 'B', 'Cedar', 25.05],
    [2, 'A', 'Birch', 60],
    [3, 'B', 'Dune', 5],
  ]);
  const files = () => ['--input', write('January.csv', before), '--input', write('February.csv', after)];
  const json = path.join(folder, 'two.json');
  const compare = async (id: string, options: object, args = files()) => {
    const run = await analyse(id, ...args, '--options', JSON.stringify(options), '--json', json);
    expect(run).toMatchObject({ status: 0 });
    return JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>;
  };

  it('tier-migration finds customers and tiers again under other headers and in another order', async () => {
    const report = await compare('tier-migration', { customer: 'Customer', tier: 'Tier', value: 'Sales (EUR)' });
    expect([report.before, report.after]).toEqual(['January', 'February']);
    expect((report.movers as { id: string; move: string }[]).map(({ id, move }) => [id, move])).toEqual([
      ['Acme', 'lost'],
      ['Birch', 'up'],
      ['Dune', 'new'],
    ]);
  });

  it('equity-bridge adds up to the cent between the two, without options', async () => {
    const { steps } = await compare('equity-bridge', {});
    // 130.10 before, 90.05 after
    expect(steps).toMatchObject([
      { name: 'start', amount: 130.1, customers: 3 },
      { name: 'new', amount: 5 },
      { name: 'lost', amount: -100.1 },
      { name: 'up', amount: 50 },
      { name: 'down', amount: 0 },
      { name: 'within', amount: 5.05 },
      { name: 'end', amount: 90.05, customers: 3 },
    ]);
  });

  it('says that the currency is another one', async () => {
    const dollars = write('March.csv', after.replace('EUR', 'USD'));
    const args = ['--input', write('January.csv', before), '--input', dollars];
    const { warnings } = await compare('equity-bridge', {}, args);
    expect(warnings).toContain(
      'The value is Sales (EUR) in one snapshot and Sales (USD) in the other: amounts cannot be compared.',
    );
  });

  it('refuses a second list where nothing is compared, and a third one', async () => {
    const one = ['--input', write('January.csv', before)];
    expect((await analyse('abc', ...one, ...one)).status).toBe(2);
    expect((await analyse('tier-migration', ...one, ...one, ...one)).status).toBe(2);
  });
});
