import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { equityUnder } from '../../../../../../src/core/analyses/value/formulaValue/equityUnder';
import { formulaValue } from '../../../../../../src/core/analyses/value/formulaValue/formulaValue';
import type { FormulaValueInput } from '../../../../../../src/core/analyses/value/formulaValue/options';
import type { Table } from '../../../../../../src/core/table/table';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { sourceOf } from '../../../table/sourceOf';
import { tableOf } from '../../classify/pyramid/tableOf';

const customers = tableOf({
  Customer: ['a', 'b', 'c', 'd'],
  Margin: [100, 200, 300, null],
  Cross: [10, null, 0, 5],
  Retention: [0.8, 0.5, 0.9, 0.9],
  Cost: [20, 0, 400, 0],
  Tier: ['Gold', 'Iron', 'Gold', null],
});
const base: FormulaValueInput = {
  id: 'Customer',
  margin: { from: 'column', column: 'Margin' },
  retention: { from: 'column', column: 'Retention' },
  discount: 0.1,
};
const run = (change: Partial<FormulaValueInput> = {}, table: Table = customers) =>
  formulaValue.run(table, parseOptions(formulaValue, { ...base, ...change }), () => undefined);
const clv = (change: Partial<FormulaValueInput> = {}) => Array.from(run(change).detail.clv);

describe('lifetime value by formula, customer by customer', () => {
  it('is margin × r/(1+i−r), and blank where the margin is blank', () => {
    const [a, b, c, d] = clv();
    expect(a).toBeCloseTo((100 * 0.8) / 0.3, 10);
    expect(b).toBeCloseTo((200 * 0.5) / 0.6, 10);
    expect(c).toBeCloseTo((300 * 0.9) / 0.2, 10);
    expect(d).toBeNaN();
    const [value, multiple] = run().columns;
    expect(value.values.kind === 'number' && Array.from(value.values.valid)).toEqual([1, 1, 1, 0]);
    // The multiple needs no margin: .9/.2.
    expect(multiple.values.kind === 'number' && multiple.values.values[3]).toBeCloseTo(4.5, 12);
  });

  it('adds margins from other columns, blank for nothing, and takes the cost of acquisition off', () => {
    const [a, b, c] = clv({ extraMargins: ['Cross'], acquisitionCost: { from: 'column', column: 'Cost' } });
    expect(a).toBeCloseTo((110 * 0.8) / 0.3 - 20, 10);
    expect(b).toBeCloseTo((200 * 0.5) / 0.6, 10);
    expect(c).toBeCloseTo((300 * 0.9) / 0.2 - 400, 10);
  });

  it('grows, ends and is paid when the options say', () => {
    // .8/(1.1 − .8 × 1.05) = .8/.26
    expect(clv({ growth: 0.05 })[0]).toBeCloseTo(80 / 0.26, 10);
    // one period: .8/1.1; two: .8/1.1 + .64/1.21
    expect(clv({ horizon: 1 })[0]).toBeCloseTo(80 / 1.1, 10);
    expect(clv({ horizon: 2 })[0]).toBeCloseTo(80 / 1.1 + 64 / 1.21, 10);
    expect(clv({ timing: 'now' })[0]).toBeCloseTo(80 / 0.3 + 100, 10);
    // half a period later is half a period less discount
    expect(clv({ timing: 'middle' })[0]).toBeCloseTo((80 / 0.3) * Math.sqrt(1.1), 10);
    // 5 on everybody still there at the start of each period, in its middle: 5 · 1.1^½/1.1 · 1/(1 − .8/1.1)
    expect(clv({ retentionCost: 5 })[0]).toBeCloseTo(80 / 0.3 - (5 * Math.sqrt(1.1)) / 0.3, 10);
  });

  it('takes one retention per tier and says which tiers have none', () => {
    const report = run({
      retention: {
        from: 'per-tier',
        column: 'Tier',
        tiers: [
          { tier: 'Gold', retention: 0.8 },
          { tier: 'Lead', retention: 0.5 },
        ],
      },
    });
    expect(report.detail.clv[0]).toBeCloseTo(80 / 0.3, 10);
    expect(report.detail.clv[1]).toBeNaN();
    expect(report.warnings).toEqual([
      { key: 'formula-value.warning.missing', params: { count: 2 } },
      { key: 'formula-value.warning.tiersWithoutRetention', params: { tiers: { list: ['Iron'] }, count: 1 } },
      { key: 'formula-value.warning.tiersAbsent', params: { tiers: { list: ['Lead'] }, count: 1 } },
    ]);
  });
});

describe('customer equity', () => {
  it('is the sum over customers, and by tier with its share of customers beside it', () => {
    const { detail } = run({ tier: 'Tier' });
    const [a, b, c] = [80 / 0.3, 100 / 0.6, 270 / 0.2];
    expect(detail.equity).toBeCloseTo(a + b + c, 9);
    expect(detail.valued).toBe(3);
    expect(detail.tiers.map(({ tier, customers: count }) => [tier, count])).toEqual([
      ['Gold', 2],
      ['Iron', 1],
    ]);
    const [gold] = detail.tiers;
    expect(gold.share).toBeCloseTo(2 / 3, 12);
    expect(gold.equityShare).toBeCloseTo((a + c) / (a + b + c), 12);
    expect(gold.meanRetention).toBeCloseTo(0.85, 12);
  });

  it('pools all but 20 tiers, so that a column of names does not fill the sheet', () => {
    const table = tableOf({
      Margin: Array.from({ length: 30 }, (_, i) => 1 + i),
      Name: Array.from({ length: 30 }, (_, i) => `n${i}`),
    });
    const { tiers } = run({ id: undefined, retention: { from: 'constant', value: 0.5 }, tier: 'Name' }, table).detail;
    expect(tiers).toHaveLength(21);
    expect(tiers[20]).toMatchObject({ tier: null, customers: 10 });
    expect(tiers.reduce((sum, { equityShare }) => sum + (equityShare ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it('has no share of an equity that is not above 0', () => {
    const { detail } = run({ acquisitionCost: { from: 'constant', value: 10_000 }, tier: 'Tier' });
    expect(detail.equity).toBeLessThan(0);
    expect(detail.topFifthShare).toBeNull();
    expect(detail.tiers.map(({ equityShare }) => equityShare)).toEqual([null, null]);
    expect(detail.lossMaking).toBe(3);
  });
});

describe('equityUnder, the what-if strip', () => {
  const { detail } = run();

  it('gives the equity itself when nothing changes', () => {
    expect(equityUnder(detail, {})).toBeCloseTo(detail.equity, 9);
  });

  it('is what the analysis finds with the changed options', () => {
    const points = equityUnder(detail, { discountPoints: 2, marginPercent: 10, horizon: 3 });
    const again = run({ discount: 0.12, horizon: 3 }).detail;
    expect(points).toBeCloseTo(1.1 * again.equity, 9);
    // 85, 55 and 95 %
    const more = 85 / 0.25 + 110 / 0.55 + 285 / 0.15;
    expect(equityUnder(detail, { retentionPoints: 5 })).toBeCloseTo(more, 9);
  });

  it('keeps retention between 0 and 1', () => {
    // all kept for ever: margin/discount
    expect(equityUnder(detail, { retentionPoints: 60 })).toBeCloseTo(600 / 0.1, 8);
    expect(equityUnder(detail, { retentionPoints: -95 })).toBe(0);
  });

  it('has no value instead of a false one where the sum has no end, or the change makes no sense', () => {
    expect(equityUnder(detail, { retentionPoints: 60, discountPoints: -10 })).toBeNull();
    expect(equityUnder(detail, { discountPoints: -110 })).toBeNull();
    expect(equityUnder(detail, { horizon: 0 })).toBeNull();
  });
});

describe('bad input', () => {
  it.each<[string, Partial<FormulaValueInput>, object]>([
    [
      'retention typed in percent',
      { retention: { from: 'constant', value: 80 } },
      { code: 'retention-not-share', place: { option: 'retention.value' }, params: { value: 80 } },
    ],
    [
      'a column of percentages, naming customers and cell',
      { retention: { from: 'column', column: 'Margin' } },
      {
        code: 'retention-not-share',
        place: { sheet: 'Customers', address: 'B2', column: 'Margin', option: 'retention.column' },
        params: { count: 3, customers: { list: ['a', 'b', 'c'] }, value: 100 },
      },
    ],
    [
      'a retention below 0 in a tier',
      { retention: { from: 'per-tier', column: 'Tier', tiers: [{ tier: 'Gold', retention: -0.1 }] } },
      { code: 'retention-not-share', place: { option: 'retention.tiers.0.retention' } },
    ],
    [
      'a retention of 1 without end',
      { retention: { from: 'constant', value: 1 } },
      { code: 'value-without-end', place: { option: 'retention.value' } },
    ],
    [
      'growth that outruns the discount, naming the customer: .9 × 1.25 ≥ 1.1',
      { growth: 0.25 },
      { code: 'value-without-end', params: { count: 2, customers: { list: ['c', 'd'] }, value: 0.9 } },
    ],
    ['a discount of −100 %', { discount: -1 }, { code: 'options-invalid', place: { option: 'discount' } }],
    ['a horizon of 0', { horizon: 0 }, { code: 'options-invalid', place: { option: 'horizon' } }],
    ['a discount that is not a number', { discount: NaN }, { code: 'options-invalid', place: { option: 'discount' } }],
    [
      'a margin in a text column',
      { margin: { from: 'column', column: 'Tier' } },
      { code: 'column-not-numeric', place: { sheet: 'Customers', column: 'Tier', option: 'margin.column' } },
    ],
    [
      'a column that is not there',
      { margin: { from: 'column', column: 'Profit' } },
      { code: 'column-missing', place: { sheet: 'Customers', column: 'Profit', option: 'margin.column' } },
    ],
    [
      'a tier listed twice',
      {
        retention: {
          from: 'per-tier',
          column: 'Tier',
          tiers: [
            { tier: 'Gold', retention: 0.8 },
            { tier: 'Gold', retention: 0.9 },
          ],
        },
      },
      { code: 'options-invalid', place: { option: 'retention.tiers.1.tier' } },
    ],
    [
      'tiers of which none is in the list',
      { retention: { from: 'per-tier', column: 'Tier', tiers: [{ tier: 'Lead', retention: 0.8 }] } },
      { code: 'no-rated-customer' },
    ],
  ])('refuses %s', (_, change, problem) => {
    expect(() => run(change)).toThrow(expect.objectContaining(problem) as Error);
  });

  it('keeps a retention of 1 where there is an end', () => {
    // 100 now and for three periods, at 10 %
    expect(clv({ retention: { from: 'constant', value: 1 }, horizon: 3 })[0]).toBeCloseTo(
      100 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331),
      10,
    );
  });
});

describe('the sheet', () => {
  it('shows what five points of retention are worth, and every change with its effect', () => {
    const report = run({ retention: { from: 'constant', value: 0.8 } });
    const blocks = report.sheets[0].blocks;
    const figures = blocks.flatMap((block) => (block.kind === 'key-figures' ? block.figures : []));
    // 3.4/2.6667 − 1
    expect(figures[3].value).toBeCloseTo(0.275, 12);
    const table = blocks.find((block) => block.kind === 'table' && block.id === 'whatIf');
    expect(table?.kind === 'table' && table.rows.map((row) => row[0])).toEqual([
      { key: 'formula-value.change.none' },
      { key: 'formula-value.change.retentionPoints.less', params: { by: 5 } },
      { key: 'formula-value.change.retentionPoints.less', params: { by: 1 } },
      { key: 'formula-value.change.retentionPoints.more', params: { by: 1 } },
      { key: 'formula-value.change.retentionPoints.more', params: { by: 5 } },
      { key: 'formula-value.change.discountPoints.more', params: { by: 2 } },
      { key: 'formula-value.change.discountPoints.less', params: { by: 2 } },
      { key: 'formula-value.change.marginPercent.less', params: { by: 10 } },
      { key: 'formula-value.change.marginPercent.more', params: { by: 10 } },
    ]);
  });
});

describe('the options to start from', () => {
  it('run on a customer list, with its margin, and its retention where there is one', () => {
    const table = understandTable(
      sourceOf([
        ['Customer', 'Region', 'Margin %', 'Sales', 'Margin', 'Retention', 'Acquisition cost'],
        ['a', 'North', 20, 500, 100, 0.8, 10],
        ['b', 'South', 30, 400, 120, 0.7, 20],
        ['c', 'South', 30, 300, 90, 0.9, 15],
      ]),
    );
    const options = formulaValue.defaults(table);
    expect(options).toMatchObject({
      id: 'Customer',
      margin: { from: 'column', column: 'Margin' },
      retention: { from: 'column', column: 'Retention' },
      acquisitionCost: { from: 'column', column: 'Acquisition cost' },
      tier: 'Region',
    });
    expect(formulaValue.run(table, options, () => undefined).detail.valued).toBe(3);
  });
  it('are refused where there are no numbers', () => {
    expect(() => formulaValue.defaults(tableOf({ Customer: ['a', 'b'] }))).toThrow(
      expect.objectContaining({ code: 'no-numeric-column' }) as Error,
    );
  });
});
