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

  it('database-check gives facts, gaps, duplicates, odd values and repairs, and writes those that are accepted', async () => {
    const csv = lines('Customer no,Company,Tier,Sales,Region', [
      [1, 'Müller GmbH', 'A', 500, 'North'],
      [2, 'Mueller AG', 'A', 400, 'North '],
      [3, 'Еко ООД', 'B', 300, 'n/a'],
      [4, 'Eko', 'B', 200, 'South'],
      [5, 'Cedar', 'B', 100, ''],
    ]);
    const accept = [{ reason: 'spaces', column: 'Region' }];
    const options = { customer: 'Customer no', name: 'Company', tier: 'Tier', value: 'Sales', accept };
    const { report, sheets } = await act('database-check', csv, options);
    expect(report.completeness).toMatchObject({
      tiers: [
        { tier: 'A', customers: 2, columns: { Region: 1 } },
        { tier: 'B', customers: 3, columns: { Region: 1 / 3 } },
      ],
      gaps: [
        { row: 4, id: '3', tier: 'B', missing: ['Region'] },
        { row: 6, id: '5', tier: 'B', missing: ['Region'] },
      ],
    });
    expect(report.duplicates).toEqual([
      { rows: [4, 5], ids: ['3', '4'], names: ['Еко ООД', 'Eko'], similarity: 1, kind: 'near' },
      // two legal forms
      { rows: [2, 3], ids: ['1', '2'], names: ['Müller GmbH', 'Mueller AG'], similarity: 0.97, kind: 'near' },
    ]);
    expect(report.repairs).toEqual([
      { row: 3, id: '2', column: 'Region', before: 'North ', after: 'North', reason: 'spaces', accepted: true },
      { row: 4, id: '3', column: 'Region', before: 'n/a', after: null, reason: 'placeholder', accepted: false },
    ]);
    const regions = openXlsx(readFileSync(path.join(folder, 'database-check.xlsx')), 'database-check.xlsx');
    expect((await regions).sheets[0].values({ row: 1, column: 4, rows: 3, columns: 1 })).toEqual([
      ['North'],
      ['North'],
      ['n/a'],
    ]);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Database check',
      'Database check Duplicates',
      'Database check Proposed repairs',
      'Database check Repairs made',
    ]);
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

  it('action-plan gives who is due, by how much, and writes calendar, list for a CRM and a contact log', async () => {
    const csv = lines('Customer,Tier,Last contact,Owner', [
      ['Acme', 'A', '2026-10-01', 'Ann'],
      ['Birch', 'B', '2026-11-20', 'Bob'],
    ]);
    const [ics, list] = [path.join(folder, 'plan.ics'), path.join(folder, 'crm.csv')];
    const { report, sheets } = await act(
      'action-plan',
      csv,
      { customer: 'Customer', tier: 'Tier', lastContact: 'Last contact', owner: 'Owner', today: '2026-11-28' },
      ...['--ics', ics, '--csv', list],
    );
    const plan = report.plan as Record<string, unknown>[];
    expect(plan.map(({ id, tier, owner, due, overdueDays }) => [id, tier, owner, due, overdueDays])).toEqual([
      // 1 October + 30 days
      ['Acme', 'A', 'Ann', '2026-10-31', 28],
      // 20 November + 60 days
      ['Birch', 'B', 'Bob', '2027-01-19', 0],
    ]);
    expect(readFileSync(ics, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(readFileSync(list, 'utf8').split('\r\n')).toHaveLength(4);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Action plan', 'Action plan Plan', 'Action plan Plan by owner', 'Contact log'],
    ]);
    expect(sheets[2].pageLayout.rowBreaks).toHaveLength(1);
    expect(sheets.at(-1)?.tables.map(({ name }) => name)).toEqual(['ContactLog']);
  });

  it('action-plan goes on from the contacts of the log, and from the tiers that the pyramid wrote', async () => {
    const input = write(
      'loop.csv',
      lines('Customer,Sales', [
        ['Acme', 900],
        ['Birch', 500],
        ['Cedar', 100],
      ]),
    );
    const classified = path.join(folder, 'loop.xlsx');
    expect(await analyse('pyramid', '--input', input, '--output', classified)).toMatchObject({ status: 0 });
    const log = write(
      'log.csv',
      lines('Date,Customer,Channel,What was said,Satisfaction (1–5),Next date', [
        ['2026-11-03', 'Acme', 'Call', 'Too late', 2, ''],
        ['2026-11-20', 'acme', 'Call', 'Better now', 4, '2026-12-01'],
      ]),
    );
    const json = path.join(folder, 'loop.json');
    const args = ['--input', classified, '--contacts', log, '--json', json];
    expect(await analyse('action-plan', ...args)).toMatchObject({ status: 0 });
    const { plan, tierColumn } = JSON.parse(readFileSync(json, 'utf8')) as {
      plan: Record<string, unknown>[];
      tierColumn: string;
    };
    expect(tierColumn).toMatch(/tier/i);
    expect(plan.find(({ id }) => id === 'Acme')).toMatchObject({
      due: '2026-12-01',
      satisfaction: 4,
      said: 'Better now',
    });
  });

  it('says in one line that a list is no contact log, and that an analysis has no calendar', async () => {
    const input = write(
      'few.csv',
      lines('Customer,Tier,Sales', [
        ['Acme', 'A', 1],
        ['Birch', 'B', 2],
      ]),
    );
    const wrong = await analyse('action-plan', '--input', input, '--contacts', input);
    expect(wrong.status).toBe(2);
    expect(wrong.error).toContain('is no contact log');
    expect(await analyse('allocation', '--input', input, '--ics', path.join(folder, 'x.ics'))).toMatchObject({
      status: 2,
    });
  });

  it('giving-up and tier-migration show one owner the own customers, also those who were handed over', async () => {
    const csv = lines('Customer,Month,Tier,Value,Owner', [
      ['Acme', '2026-01', 'A', 100, 'Bob'],
      ['Acme', '2026-02', 'B', 120, 'Ann'],
      ['Birch', '2026-01', 'B', 10, 'Ann'],
      ['Birch', '2026-02', 'B', 12, 'Ann'],
      ['Cedar', '2026-01', 'A', 10, 'Bob'],
      ['Cedar', '2026-02', 'A', 12, 'Bob'],
    ]);
    const { report } = await act('tier-migration', csv, {
      ...{ customer: 'Customer', period: 'Month', tier: 'Tier', value: 'Value', onlyOwner: 'Ann' },
    });
    // Acme was Bob's in January and is Ann's now: it fell, and is neither new nor lost
    expect(report.moves).toEqual({ up: 0, down: 1, new: 0, lost: 0, same: 1 });
    const list = lines('Customer,Profit,Owner', [
      ['Acme', -5, 'Ann'],
      ['Birch', -9, 'Bob'],
    ]);
    const stages = [{ threshold: 0 }, { threshold: 1 }];
    const { report: leaving } = await act('giving-up', list, {
      value: 'Profit',
      stages,
      owner: 'Owner',
      onlyOwner: 'Bob',
    });
    expect((leaving.leaving as { id: string }[]).map(({ id }) => id)).toEqual(['Birch']);
  });

  it('customer-equity gives equity by tier, drivers and the value of switching', async () => {
    const csv = lines('Customer,Tier,CLV,Quality', [
      ['Acme', 'A', 100, 5],
      ['Birch', 'B', 60, 3],
      ['Cedar', 'B', 40, 2],
    ]);
    const matrix = [
      [0.7, 0.3],
      [0.5, 0.5],
    ];
    const { report } = await act('customer-equity', csv, {
      ...{ customer: 'Customer', tier: 'Tier', value: 'CLV', drivers: [{ column: 'Quality' }] },
      switching: { brands: ['Us', 'They'], matrix },
    });
    expect(report.equity).toBe(200);
    // value = 20 · quality: 20 more for each of three
    expect((report.drivers as { perPoint: number }[])[0].perPoint).toBeCloseTo(60, 8);
    // METHODS 4.3
    expect((report.switching as { values: number[] }).values[0]).toBeCloseTo(263.71, 2);
  });

  it('rewards gives who qualifies, the cost and the retention that pays it', async () => {
    const csv = lines('Customer,Sales,Profit', [
      ['Acme', 1000, 100],
      ['Birch', 10, 1],
    ]);
    const { report } = await act('rewards', csv, {
      ...{ value: 'Sales', margin: 'Profit', rules: [{ name: 'Gold', threshold: 500, cost: 10 }] },
    });
    const [gold] = report.rules as { customers: number; needed: number }[];
    expect(gold.customers).toBe(1);
    // 266.67 · 1.1 / (90 + 266.67)
    expect(gold.needed).toBeCloseTo(0.82243, 5);
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

  it('refuses the same file twice where nothing is compared, and a third list', async () => {
    const one = ['--input', write('January.csv', before)];
    expect((await analyse('abc', ...one, ...one)).status).toBe(2);
    expect((await analyse('tier-migration', ...one, ...one, ...one)).status).toBe(2);
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

  it('refuses the same file twice where nothing is compared, and a third list', async () => {
    const one = ['--input', write('January.csv', before)];
    expect((await analyse('abc', ...one, ...one)).status).toBe(2);
    expect((await analyse('tier-migration', ...one, ...one, ...one)).status).toBe(2);
  });
});
