import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { itWithShared, sharedText } from '../../shared';
import { cars, hospital, leader, sennaroglu, tus, xu, zavadskas } from '../../published/weights/matrices';
import { analyse, folder, write } from './commandLine';

interface WeightsReport {
  weights: { column: string; weight: number }[];
  lambda: number | null;
  consistencyIndex: number | null;
  consistencyRatio: number | null;
  worstPair: { first: string; second: string; given: number; suggested: number } | null;
  comparison: {
    method: string;
    weights: { column: string; weight: number }[];
    tau: number | null;
    changed: number;
    movers: { id: string; rank: number; otherRank: number }[];
  }[];
  sensitivity: { column: string; change: number; weight: number; changed: number }[];
  edge: { id: string; changes: number }[];
  customers: { id: string; score: number | null; topsis?: number; tier: string | null }[];
  warnings: string[];
}

let files = 0;
const csvOf = (rows: readonly number[][]) =>
  [['Customer', ...rows[0].map((_, j) => `K${j + 1}`)], ...rows.map((row, i) => [`C${i + 1}`, ...row.map(String)])]
    .map((line) => line.join(','))
    .join('\n');
const indicatorsOf = (rows: readonly number[][], costs: readonly number[] = [], points?: readonly number[]) =>
  rows[0].map((_, j) => ({
    column: `K${j + 1}`,
    ...(costs.includes(j) ? { direction: 'cost' } : {}),
    ...(points ? { points: points[j] } : {}),
  }));

async function weigh(csv: string, options: object): Promise<WeightsReport> {
  const name = `weights-${files++}`;
  const json = path.join(folder, `${name}.json`);
  const input = write(`${name}.csv`, csv);
  const run = await analyse('weights', '--input', input, '--options', JSON.stringify(options), '--json', json);
  expect(run).toEqual({ status: 0, out: '', error: '' });
  return JSON.parse(readFileSync(json, 'utf8')) as WeightsReport;
}

/** Half a unit of the last digit that was printed. */
function expectPrinted(
  values: readonly (number | null | undefined)[],
  printed: readonly number[],
  digits: number,
): void {
  expect(values).toHaveLength(printed.length);
  printed.forEach((value, i) =>
    expect(Math.abs((values[i] ?? NaN) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12),
  );
}
const numbers = (list: readonly { weight: number }[]) => list.map(({ weight }) => weight);

/** Four customers for weights that do not come from data. */
const four = [
  [5, 1, 4, 2],
  [3, 2, 1, 9],
  [8, 7, 6, 1],
  [1, 3, 2, 4],
];

describe('command line, weights: METHODS 2', () => {
  it('[H] points 100/60/40 → .5/.3/.2', async () => {
    const rows = four.map((row) => row.slice(0, 3));
    const { weights } = await weigh(csvOf(rows), {
      indicators: indicatorsOf(rows, [], [100, 60, 40]),
      method: { by: 'direct' },
    });
    expectPrinted(numbers(weights), [0.5, 0.3, 0.2], 12);
  });

  it('[H] order of four: centroid .5208 .2708 .1458 .0625, compared with the sum .4/.3/.2/.1', async () => {
    const { weights, comparison } = await weigh(csvOf(four), {
      indicators: indicatorsOf(four),
      method: { by: 'rank-centroid' },
      compareWith: [{ by: 'rank-sum' }],
    });
    expectPrinted(numbers(weights), [0.5208, 0.2708, 0.1458, 0.0625], 4);
    expectPrinted(numbers(comparison[0].weights), [0.4, 0.3, 0.2, 0.1], 12);
  });

  it('[P] AHP leader matrix: .5476 .1266 .2699 .0559, λ 4.1184, CI .0395, CR .0439', async () => {
    const [a, b, c, d, e, f] = leader.upper;
    const matrix = [
      [1, a, b, c],
      [1 / a, 1, d, e],
      [1 / b, 1 / d, 1, f],
      [1 / c, 1 / e, 1 / f, 1],
    ];
    const report = await weigh(csvOf(four), { indicators: indicatorsOf(four), method: { by: 'pairwise', matrix } });
    expectPrinted(numbers(report.weights), leader.weights, 4);
    expectPrinted(
      [report.lambda, report.consistencyIndex, report.consistencyRatio],
      [leader.lambda, leader.consistencyIndex, leader.consistencyRatio],
      4,
    );
    expect(report.warnings).toEqual([]);
  });

  it.each([
    ['[P] entropy, Zavadskas & Podvezko 2016', zavadskas.rows, { by: 'entropy' }, [], zavadskas.weights, 4],
    ['[P] entropy, Xu 2004', xu.rows, { by: 'entropy', normalize: 'share' }, [], xu.weights, 4],
    ['[P] entropy, hospital wards', hospital.rows, { by: 'entropy', normalize: 'min-max' }, [], hospital.weights, 4],
    ['[P] CRITIC, Tuş & Aytaç Adalı 2019', tus.rows, { by: 'critic' }, [], tus.allBenefit, 3],
    ['CRITIC, the same with a cost', tus.rows, { by: 'critic' }, [0], tus.firstIsCost, 4],
  ])('%s', async (_, rows, method, costs, printed, digits) => {
    const { weights } = await weigh(csvOf(rows), { indicators: indicatorsOf(rows, costs), method });
    expectPrinted(numbers(weights), printed, digits);
  });

  it.each([
    ['[P] TOPSIS, Sennaroglu: 1, .2622, 0', { ...sennaroglu, costs: [] }, 4],
    ['[P] TOPSIS, four cars: .743, .404, .176, .441', cars, 3],
  ])('%s', async (_, { rows, weights, costs, closeness }, digits) => {
    const { customers } = await weigh(csvOf(rows), {
      id: 'Customer',
      indicators: indicatorsOf(rows, costs, weights),
      method: { by: 'direct' },
      score: 'topsis',
    });
    expect(customers.map(({ id }) => id)).toEqual(rows.map((__, i) => `C${i + 1}`));
    expectPrinted(
      customers.map(({ topsis }) => topsis),
      closeness,
      digits,
    );
  });

  it('flags contradicting comparisons with the pair in words instead of refusing them', async () => {
    const input = write('contradiction.csv', csvOf(four.map((row) => row.slice(0, 3))).replace('K1,K2,K3', 'A,B,C'));
    // A is three times B, B three times C, yet C three times A: λ = 1 + 9 + 1/9… far from 3.
    const matrix = [
      [1, 3, 1 / 3],
      [1 / 3, 1, 3],
      [3, 1 / 3, 1],
    ];
    const options = { indicators: ['A', 'B', 'C'].map((column) => ({ column })), method: { by: 'pairwise', matrix } };
    const [json, output] = [path.join(folder, 'contradiction.json'), path.join(folder, 'contradiction.xlsx')];
    const written = ['--options', JSON.stringify(options), '--json', json, '--output', output];
    expect((await analyse('weights', '--input', input, ...written)).status).toBe(0);
    const report = JSON.parse(readFileSync(json, 'utf8')) as WeightsReport;
    // A circle: every row is 1, 3, 1/3, so all weights are 1/3, λ = 1 + 3 + 1/3, CI = (4.3333 − 3) / 2, CR = CI / .58.
    expectPrinted(numbers(report.weights), [1 / 3, 1 / 3, 1 / 3], 12);
    expect(report.lambda).toBeCloseTo(13 / 3, 10);
    expect(report.consistencyRatio).toBeCloseTo((13 / 3 - 3) / 2 / 0.58, 10);
    expect(report.worstPair).toMatchObject({ first: 'A', second: 'B', given: 3 });
    expect(report.worstPair?.suggested).toBeCloseTo(1, 10);
    expect(report.warnings.join()).toContain('A against B');
    const [, sheet] = (await openXlsx(readFileSync(output), 'contradiction.xlsx')).sheets;
    const cells = sheet.values(sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 }).flat();
    expect(cells).toContain(
      'The one that fits least: A against B is given as 3.0 times as important; 1.0 times would fit the weights.',
    );
    expect(sheet.charts).toHaveLength(2);
  });

  it('writes the score beside the list, or only the sheet when it is not wanted', async () => {
    const input = write('beside.csv', csvOf(four));
    for (const scoreColumn of [true, false]) {
      const output = path.join(folder, `beside-${scoreColumn}.xlsx`);
      const options = JSON.stringify({ indicators: indicatorsOf(four), method: { by: 'rank-sum' }, scoreColumn });
      expect((await analyse('weights', '--input', input, '--options', options, '--output', output)).status).toBe(0);
      const [list] = (await openXlsx(readFileSync(output), output)).sheets;
      expect(list.usedArea(true)?.columns).toBe(scoreColumn ? 6 : 5);
      if (!scoreColumn) continue;
      expect(list.value(0, 5)).toBe('Weighted score');
      // C1: 100 (.4 × 4/7 + .3 × 0 + .2 × 3/5 + .1 × 1/8) = 36.107.
      expect(list.value(1, 5)).toBeCloseTo(100 * ((0.4 * 4) / 7 + (0.2 * 3) / 5 + 0.1 / 8), 9);
    }
  });

  const title = 'runs on 440 real customers without any options, comparing methods and moving every weight';
  itWithShared(sharedText('data/wholesale_customers.csv'), title, async (_, input) => {
    const json = path.join(folder, 'wholesale-weights.json');
    expect(await analyse('weights', '--input', input, '--json', json)).toMatchObject({ status: 0, error: '' });
    const report = JSON.parse(readFileSync(json, 'utf8')) as WeightsReport;
    expect(numbers(report.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(report.comparison.map(({ method }) => method)).toEqual(['entropy', 'rank-centroid']);
    for (const { tau, movers } of report.comparison) {
      expect(Math.abs(tau ?? NaN)).toBeLessThanOrEqual(1);
      expect(movers.length).toBeGreaterThan(0);
    }
    expect(report.sensitivity).toHaveLength(4 * report.weights.length);
    expect(report.edge.length).toBeGreaterThan(0);
  });
});

describe('command line, weights: bad input', () => {
  const rows = four.map((row) => row.slice(0, 3));
  const indicators = indicatorsOf(rows);
  const pairwise = (...matrix: unknown[]) => ({ indicators, method: { by: 'pairwise', matrix } });
  const noPoints = { indicators: indicatorsOf(rows, [], [0, 0, 0]), method: { by: 'direct' } };
  const constant = [
    [1, 5],
    [2, 5],
  ];
  it.each([
    [
      'comparisons that are not reciprocal',
      rows,
      pairwise([1, 2, 3], [2, 1, 1], [1 / 3, 1, 1]),
      'pairwise-not-reciprocal',
      'K2',
    ],
    ['a comparison left out', rows, pairwise([1, 2, null], [0.5, 1, 1], [null, 1, 1]), 'pairwise-incomplete', 'K3'],
    ['points that are all 0', rows, noPoints, 'weights-all-zero', 'indicators'],
    [
      'an indicator without variance',
      constant,
      { indicators: indicatorsOf(constant), method: { by: 'entropy' } },
      'column-no-variance',
      'K2',
    ],
    ['one customer', [[1, 5]], { indicators: indicatorsOf(constant) }, 'column-no-variance', 'K1'],
  ])('%s: exit 2, one line that names it, nothing written', async (title, data, options, code, names) => {
    const name = title.replace(/\W+/g, '-');
    const output = path.join(folder, `${name}.xlsx`);
    const input = write(`${name}.csv`, csvOf(data));
    const run = await analyse('weights', '--input', input, '--output', output, '--options', JSON.stringify(options));
    expect(run.status).toBe(2);
    expect(run.error.trim().split('\n')).toHaveLength(1);
    expect(run.error).toContain(code);
    expect(run.error).toContain(names);
    expect(run.error).not.toMatch(/problem\.|remedy\.|undefined|\{/);
    expect(existsSync(output)).toBe(false);
  });
});
