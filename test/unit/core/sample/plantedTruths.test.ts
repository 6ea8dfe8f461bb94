import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../../src/core/analyses/entry';
import type { ClustersDetail } from '../../../../src/core/analyses/understand/clusters/detail';
import type { CohortsDetail } from '../../../../src/core/analyses/understand/cohorts/detail';
import type { CommonalityDetail } from '../../../../src/core/analyses/understand/commonality/detail';
import type { ConcentrationDetail } from '../../../../src/core/analyses/understand/concentration/detail';
import type { CrossSellingDetail } from '../../../../src/core/analyses/understand/crossSelling/detail';
import type { FactorsDetail } from '../../../../src/core/analyses/understand/factors/detail';
import type { RegressionDetail } from '../../../../src/core/analyses/understand/regression/detail';
import type { SatisfactionTrapDetail } from '../../../../src/core/analyses/understand/satisfactionTrap/detail';
import { drawOrderLines } from '../../../../src/core/sample/drawOrderLines';
import { sampleSeed, sampleWorkbook } from '../../../../src/core/sample/sampleWorkbook';
import { recognise } from '../../../../src/core/shape/recognise';
import type { Table } from '../../../../src/core/table/table';
import { understandTable } from '../../../../src/core/table/understandTable';
import { sourceOf } from '../table/sourceOf';

const sheets = sampleWorkbook();
const [customers, orders, lines] = [...sheets, drawOrderLines(sheets[1], sampleSeed)].map(
  ({ name, rows, numberFormats }): Table => {
    const table = understandTable(
      sourceOf(rows, {
        sheet: name,
        numberFormats,
        hasHeader: true,
        culture: { decimal: 'point', dayOrder: 'month-first' },
      }),
    );
    return { ...table, recognition: recognise(table) };
  },
);

function run<Detail>(id: string, table: Table, input: object): Detail {
  const analysis = findAnalysis(id);
  return analysis.run(table, parseOptions(analysis, input), () => undefined).detail as Detail;
}

const lineColumns = {
  ...{ customer: 'Customer', date: 'Order date', amount: 'Amount', order: 'Order no.', product: 'Product' },
};

/**
 * What `core/sample/drawCustomers` plants: two hidden traits. Size makes sales, orders and late payment. Contentment makes
 * satisfaction, growth, staying, and fewer purchases from competitors. The industry makes the margin (health care +6 points,
 * food and beverages −5). The region makes nothing but names.
 * `drawOrderLines` plants one pair of products, pump and seal kit; all others are bought by chance, whatever else is bought.
 */
describe('the truths planted in the sample', () => {
  it('contentment: a more satisfied customer buys less from competitors (regression)', () => {
    const found = run<RegressionDetail>('regression', customers, {
      ...{ outcome: 'Competitor share %', predictors: ['Satisfaction (1–10)', 'Sales (EUR)'] },
    });
    const [, satisfaction, sales] = found.coefficients;
    expect(satisfaction.estimate).toBeLessThan(-4);
    expect(satisfaction.pValue).toBeLessThan(1e-20);
    // size has nothing to do with it
    expect(Math.abs(sales.estimate / sales.standardError)).toBeLessThan(3);
  });

  it('contentment keeps customers: those who stay longer are the satisfied ones (satisfaction trap)', () => {
    const { test, levels } = run<SatisfactionTrapDetail>('satisfaction-trap', customers, {
      ...{ satisfaction: 'Satisfaction (1–10)', stays: 'Growth %', staysFrom: 0 },
    });
    expect(test?.pValue).toBeLessThan(0.001);
    expect(levels[levels.length - 1].stay).toBeGreaterThan(levels[0].stay);
  });

  it('industry: health care is among what customers of the best margin have in common, the region is not', () => {
    const found = run<CommonalityDetail>('commonality', customers, {
      ...{ id: 'Customer', group: { column: 'Margin %' }, attributes: ['Industry', 'Region', 'Market type'] },
    });
    const certain = found.attributes.filter(({ pAdjusted }) => pAdjusted < 0.05);
    expect(certain.find(({ value }) => value === 'Health care')?.lift).toBeGreaterThan(1.5);
    expect(certain.find(({ value }) => value === 'Food & beverages')?.lift).toBeLessThan(0.7);
    expect(certain.filter(({ attribute }) => attribute === 'Region')).toEqual([]);
  });

  it('two traits: sales go with orders, satisfaction with growth, and the two do not mix (factors)', () => {
    const columns = ['Sales (EUR)', 'Margin (EUR)', 'Growth %', 'Satisfaction (1–10)', 'Competitor share %'];
    const { loadings, components } = run<FactorsDetail>('factors', customers, { columns });
    expect(components).toBe(2);
    const strong = loadings.map((row) => row.map((loading) => Math.abs(loading) > 0.6));
    expect(strong[0]).toEqual(strong[1]);
    expect(strong[2]).toEqual(strong[3]);
    expect(strong[3]).toEqual(strong[4]);
    expect(strong[0]).not.toEqual(strong[3]);
  });

  it('size: few customers carry the sales (concentration)', () => {
    const found = run<ConcentrationDetail>('concentration', customers, { id: 'Customer', value: 'Sales (EUR)' });
    expect(found.gini).toBeGreaterThan(0.55);
    expect(found.eighty.share).toBeLessThan(0.45);
  });

  it('seal kits go with pumps, and whoever lacks one of the two is proposed it (cross-selling)', () => {
    const found = run<CrossSellingDetail>('cross-selling', lines, lineColumns);
    const certain = found.rules.filter(({ pAdjusted, lift }) => pAdjusted < 0.05 && lift > 1);
    expect(certain.map(({ antecedent, consequent }) => `${antecedent} → ${consequent}`)).toEqual([
      'Pump → Seal kit',
      'Seal kit → Pump',
    ]);
    // planted: 75 of 100 pump buyers; and bought before the proposal was made
    expect(certain[0].confidence).toBeCloseTo(0.75, 1);
    expect(new Set(found.next.map(({ product }) => product))).toEqual(new Set(['Pump', 'Seal kit']));
    expect(found.check?.hitRate).toBeGreaterThan(found.check?.popularityHitRate ?? 1);
  });

  it('dropping out: fewer and fewer of those who bought first come back (cohorts)', () => {
    const { mean, survival } = run<CohortsDetail>('cohorts', orders, {
      ...{ customer: 'Customer', date: 'Order date', amount: 'Amount', period: 'quarter' },
    });
    expect(mean[1].share).toBeGreaterThan(mean[8].share);
    expect(survival.gone).toBeGreaterThan(0.2 * survival.customers);
  });
});

describe('nothing is found where nothing was planted', () => {
  it('the region goes with no sales (regression) and is shared by no group of large customers (commonality)', () => {
    const { group, attributes, rule, lookAlikes } = run<CommonalityDetail>('commonality', customers, {
      ...{ id: 'Customer', group: { column: 'Sales (EUR)' }, attributes: ['Region', 'Industry', 'Market type'] },
    });
    expect(group.customers).toBeGreaterThan(100);
    expect(attributes.filter(({ pAdjusted }) => pAdjusted < 0.01)).toEqual([]);
    expect(rule).toBeNull();
    expect(lookAlikes?.rows ?? []).toEqual([]);
  });

  it('work gloves, bought by chance, are in no certain rule and proposed to nobody (cross-selling)', () => {
    const { rules, next } = run<CrossSellingDetail>('cross-selling', lines, lineColumns);
    const ofGloves = rules.filter(({ antecedent, consequent }) => [antecedent, consequent].includes('Work gloves'));
    expect(ofGloves.length).toBeGreaterThan(0);
    expect(ofGloves.filter(({ pAdjusted }) => pAdjusted < 0.05)).toEqual([]);
    expect(next.filter(({ product, because }) => [product, because].includes('Work gloves'))).toEqual([]);
  });

  it('customers of two bell-shaped traits fall into no groups (clusters)', () => {
    const { silhouette } = run<ClustersDetail>('clusters', customers, {
      columns: ['Growth %', 'Days to pay', 'Margin %', 'Competitor share %'],
    });
    expect(silhouette).toBeLessThan(0.25);
  });
});

it('every analysis of understanding starts on the sample, or says what the list lacks', () => {
  const started = [
    'concentration',
    'commonality',
    'profitability',
    'regression',
    'clusters',
    'factors',
    'customer-share',
  ];
  for (const id of [...started, 'satisfaction-trap', 'retention-economics']) {
    const analysis = findAnalysis(id);
    expect(analysis.run(customers, analysis.defaults(customers), () => undefined).sheets).not.toEqual([]);
  }
  const cohorts = findAnalysis('cohorts');
  expect(cohorts.run(orders, cohorts.defaults(orders), () => undefined).sheets).not.toEqual([]);
  const crossSelling = findAnalysis('cross-selling');
  expect(crossSelling.run(lines, crossSelling.defaults(lines), () => undefined).sheets).not.toEqual([]);
  // the sample's orders name no product, its order lines do
  expect(() => crossSelling.run(orders, crossSelling.defaults(orders), () => undefined)).toThrow('product');
});
