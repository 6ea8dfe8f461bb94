import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

async function report<Report>(analysis: string, input: string, options: unknown, name: string): Promise<Report> {
  const [json, output] = [path.join(folder, `${name}.json`), path.join(folder, `${name}.xlsx`)];
  const run = await analyse(
    analysis,
    ...['--input', input, '--options', JSON.stringify(options), '--json', json, '--output', output],
  );
  expect(run).toEqual({ status: 0, out: '', error: '' });
  return JSON.parse(readFileSync(json, 'utf8')) as Report;
}
const charts = async (name: string): Promise<number> =>
  (await openXlsx(readFileSync(path.join(folder, `${name}.xlsx`)), name)).sheets.reduce(
    (sum, sheet) => sum + sheet.charts.length,
    0,
  );

interface FormulaReport {
  customers: { id: string; clv: number | null; multiple: number | null }[];
  equity: number;
  tiers: { tier: string; customers: number; equity: number }[];
  whatIf: { retentionPoints?: number; effect: number | null }[];
}

describe('command line, lifetime value by formula', () => {
  const retentions = 'Customer,Margin,Retention\nA,1,0.6\nB,1,70%\nC,1,0.8\nD,1,0.9\n';
  const column = (name: string) => ({ from: 'column', column: name });

  it.each([
    [0.1, ['1.200', '1.750', '2.667', '4.500']],
    [0.12, ['1.154', '1.667', '2.500', '4.091']],
    [0.14, ['1.111', '1.591', '2.353', '3.750']],
    [0.16, ['1.071', '1.522', '2.222', '3.462']],
  ])('gives the margin multiples of Gupta & Lehmann (2003) at a discount rate of %p', async (discount, published) => {
    const options = { id: 'Customer', margin: column('Margin'), retention: column('Retention'), discount };
    const { customers } = await report<FormulaReport>(
      'formula-value',
      write('gl.csv', retentions),
      options,
      `gl${discount}`,
    );
    expect(customers.map(({ multiple }) => multiple?.toFixed(3))).toEqual(published);
    expect(customers.map(({ clv }) => clv?.toFixed(3))).toEqual(published);
  });

  it('gives 568.78 for case 1 of Berger & Nasr (1998), and writes it beside the customer', async () => {
    const options = {
      margin: column('GC'),
      retention: { from: 'constant', value: 0.75 },
      discount: 0.2,
      horizon: 10,
      timing: 'now',
      retentionCost: 50,
    };
    const { customers, equity } = await report<FormulaReport>(
      'formula-value',
      write('bn.csv', 'Customer,GC\nA,260\nB,\n'),
      options,
      'bn',
    );
    expect(customers[0].clv?.toFixed(2)).toBe('568.78');
    expect(customers[1].clv).toBeNull();
    expect(equity).toBe(customers[0].clv);
    const [sheet] = (await openXlsx(readFileSync(path.join(folder, 'bn.xlsx')), 'bn.xlsx')).sheets;
    expect(sheet.value(1, 2)).toBeCloseTo(568.78, 2);
    expect(sheet.value(2, 2)).toBeNull();
  });

  it('gives the effect of five points of retention: 80→85 % +27.5 %, 90→95 % +40.7 % (METHODS 3.7)', async () => {
    const effects: string[] = [];
    for (const value of [0.8, 0.9]) {
      const options = { margin: column('Margin'), retention: { from: 'constant', value }, discount: 0.1 };
      const input = write('re.csv', retentions);
      const { whatIf } = await report<FormulaReport>('formula-value', input, options, `re${value}`);
      const { effect } = whatIf.find(({ retentionPoints }) => retentionPoints === 5) ?? {};
      effects.push(((effect ?? NaN) * 100).toFixed(1));
    }
    expect(effects).toEqual(['27.5', '40.7']);
  });

  it('takes one retention per tier and shows the equity by tier, with charts', async () => {
    const list = 'Customer,Tier,Margin\nA,Gold,100\nB,Gold,200\nC,Iron,50\n';
    const options = {
      margin: column('Margin'),
      retention: {
        ...{ from: 'per-tier', column: 'Tier' },
        tiers: [
          { tier: 'Gold', retention: 0.9 },
          { tier: 'Iron', retention: 0.6 },
        ],
      },
    };
    const { tiers } = await report<FormulaReport>('formula-value', write('tiers.csv', list), options, 'tiers');
    // 300 × 4.5 and 50 × 1.2
    expect(tiers.map(({ tier, customers }) => [tier, customers])).toEqual([
      ['Gold', 2],
      ['Iron', 1],
    ]);
    expect(tiers[0].equity).toBeCloseTo(1350, 9);
    expect(tiers[1].equity).toBeCloseTo(60, 9);
    expect(await charts('tiers')).toBe(2);
  });

  it.each([
    ['retention in percent', 'Customer,Margin,Retention\nA,1,80\nB,1,90\n', {}, ['retention-not-share', 'A, B', 'C2']],
    ['growth beyond the discount rate', retentions, { growth: 0.4 }, ['value-without-end', 'C, D']],
    ['a horizon of 0', retentions, { horizon: 0 }, ['options-invalid', 'horizon']],
    ['a discount of −100 %', retentions, { discount: -1 }, ['options-invalid', 'discount']],
  ])('refuses %s in one line that names it', async (_, list, change, names) => {
    const options = { id: 'Customer', margin: column('Margin'), retention: column('Retention'), ...change };
    const run = await analyse('formula-value', '--input', write('bad.csv', list), '--options', JSON.stringify(options));
    expect(run.status).toBe(2);
    expect(run.error.trim().split('\n')).toHaveLength(1);
    for (const name of names) expect(run.error).toContain(name);
    expect(run.error).not.toMatch(/problem\.|remedy\.|undefined|\{/);
  });
});

describe('command line, contract renewal', () => {
  const cohorts = {
    Regular: [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173],
    'High End': [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394],
  };
  const csv = ['Year,Regular,High End', ...cohorts.Regular.map((n, t) => `${t},${n},${cohorts['High End'][t]}`)];
  interface ContractsReport {
    fit: { parameters: Record<string, number>; standardErrors: Record<string, number>; converged: boolean };
    holdout: { periods: number; meanAbsoluteError: number };
    periods: { period: number; expectedSurvival: number }[];
  }

  it.each([
    ['Regular', ['0.704', '1.182']],
    ['High End', ['0.668', '3.806']],
  ])(
    'fits the %s cohort on seven years as Fader & Hardie (2007) print it, and projects five more',
    async (survivors, published) => {
      const input = write('cohorts.csv', `${csv.join('\n')}\n`);
      const options = { source: { from: 'survivors', survivors }, calibrationPeriods: 7 };
      const { fit, holdout, periods } = await report<ContractsReport>('contracts', input, options, survivors);
      expect(fit.converged).toBe(true);
      expect(['alpha', 'beta'].map((name) => fit.parameters[name].toFixed(3))).toEqual(published);
      expect(fit.standardErrors.alpha).toBeGreaterThan(0);
      expect(holdout.periods).toBe(5);
      // The paper's finding: the projection stays close to what came. By hand: β/(α+β) · (β+1)/(α+β+1) …
      expect(holdout.meanAbsoluteError).toBeLessThan(0.015);
      const [alpha, beta] = [fit.parameters.alpha, fit.parameters.beta];
      const byHand = (beta / (alpha + beta)) * ((beta + 1) / (alpha + beta + 1));
      expect(periods[2].expectedSurvival).toBeCloseTo(byHand, 12);
      expect(await charts(survivors)).toBe(2);
    },
  );

  it('reads contracts with start and end, the end blank while they run', async () => {
    const lines = cohorts.Regular.slice(1, 8).flatMap((left, t) =>
      Array.from({ length: cohorts.Regular[t] - left }, () => `2010-01-01,${2011 + t}-01-01`),
    );
    const running = Array.from({ length: 241 }, () => '2010-01-01,');
    const input = write('contracts.csv', `Start,End\n${[...lines, ...running].join('\n')}\n`);
    const options = {
      source: { from: 'customers', start: 'Start', end: 'End', observationEnd: '2017-06-30' },
      margin: { from: 'constant', value: 100 },
      discount: 0.1,
    };
    const { fit, activeCustomers, equity, customers } = await report<
      ContractsReport & { activeCustomers: number; equity: number; customers: { residual: number | null }[] }
    >('contracts', input, options, 'contracts');
    // The same cohort customer by customer: the same parameters.
    expect(['alpha', 'beta'].map((name) => fit.parameters[name].toFixed(3))).toEqual(['0.704', '1.182']);
    expect(activeCustomers).toBe(241);
    expect(equity).toBeCloseTo(241 * 100 * (customers[999].residual ?? NaN), 6);
  });
});

describe('command line, value by recency', () => {
  interface MigrationReport {
    states: { state: number | string; value: number }[];
  }
  it.each([
    [null, ['52.3196', '5.5538', '1.2508', '-1.8200', '0.0000']],
    [4, ['50.1150', '4.2199', '0.5921', '-1.9801', '0.0000']],
  ])('gives the values of Pfeifer & Carraway (2000), periods %p', async (periods, published) => {
    const options = {
      source: { from: 'chances', chances: [0.3, 0.2, 0.15, 0.05] },
      ...{ margin: 40, cost: 4, discount: 0.2, periods },
    };
    const input = write('any.csv', 'Customer,Sales\nA,1\n');
    const { states } = await report<MigrationReport>('migration', input, options, `pc${periods}`);
    expect(states.map(({ value }) => value.toFixed(4))).toEqual(published);
    expect(states.map(({ state }) => state)).toEqual([1, 2, 3, 4, 'former']);
  });

  it('refuses a chance in percent in one line that names it', async () => {
    const options = { source: { from: 'chances', chances: [30] }, margin: 40 };
    const run = await analyse(
      'migration',
      '--input',
      write('any2.csv', 'A\n1\n2\n'),
      '--options',
      JSON.stringify(options),
    );
    expect(run.status).toBe(2);
    expect(run.error).toContain('source.chances.0');
    expect(run.error.trim().split('\n')).toHaveLength(1);
  });
});
