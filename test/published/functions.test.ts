import { callWorksheetFunction } from '../../src/functions/catalogue';
import {
  fourAlternatives,
  fourComparisons,
  fourteenOrders,
  serialOf,
  sixCustomers,
  sixDirections,
  tenSales,
} from './methodsExamples';
import { itWithShared } from '../shared';
import { cdnowHistories } from './lifetime/cdnow';

const call = (name: string, ...args: unknown[]): unknown => callWorksheetFunction(name, args);
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const rounded = (range: unknown, digits: number): unknown =>
  (range as unknown[][]).map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(digits) : cell)));

describe('published results through the worksheet functions', () => {
  it('CLVTABLE gives the table of margin multiples of Gupta & Lehmann (2003)', () => {
    const found = call('CLVTABLE', [[1]], column(0.6, 0.7, 0.8, 0.9), [[0.1, 0.12, 0.14, 0.16]]);
    expect(rounded(found, 3)).toEqual([
      ['1.200', '1.154', '1.111', '1.071'],
      ['1.750', '1.667', '1.591', '1.522'],
      ['2.667', '2.500', '2.353', '2.222'],
      ['4.500', '4.091', '3.750', '3.462'],
    ]);
  });

  it('CLV gives 568.78 for case 1 of Berger & Nasr (1998)', () => {
    expect((call('CLV', 260, 0.75, 0.2, 10, 0, 0, 'now', 50) as number).toFixed(2)).toBe('568.78');
  });

  it('RETENTIONEFFECT and REPLACEMENT give METHODS 3.7: +27.5 %, +40.7 %, 13 customers', () => {
    expect((call('RETENTIONEFFECT', 0.8, 0.85, 0.1) as number).toFixed(3)).toBe('0.275');
    expect((call('RETENTIONEFFECT', 0.9, 0.95, 0.1) as number).toFixed(3)).toBe('0.407');
    expect(call('REPLACEMENT', 3500, 275)).toBe(13);
  });

  it('SUMMARY gives the six customers of fourteen transactions (METHODS 4.2 [P])', () => {
    const [customers, dates, amounts] = [
      column(...fourteenOrders.map(([customer]) => Number(customer))),
      column(...fourteenOrders.map(([, day]) => serialOf(day))),
      column(...fourteenOrders.map(([, , amount]) => amount)),
    ];
    expect(call('SUMMARY', customers, dates, amounts, 'day', serialOf('2015-02-07'))).toEqual([
      ['1', 1, 36, 37, 2],
      ['2', 0, 0, 37, 0],
      ['3', 2, 4, 37, 3],
      ['4', 2, 20, 22, 6],
      ['5', 2, 2, 22, 4.5],
      ['6', 0, 0, 5, 0],
    ]);
  });

  it('PALIVE and PURCHASES give customer 1 of CDNOW at the published parameters, to 1e-9', () => {
    const customer = [[[2]], [[213 / 7]], [[272 / 7]]];
    const single = (range: unknown): number => (range as number[][])[0][0];
    const [bg, pareto] = [[[0.243, 4.414, 0.793, 2.426]], [[0.553, 10.578, 0.606, 11.669]]];
    expect(single(call('PALIVE', ...customer, bg))).toBeCloseTo(0.726589721835, 9);
    expect(single(call('PURCHASES', ...customer, bg, 39))).toBeCloseTo(1.226115806, 8);
    expect(single(call('PALIVE', ...customer, pareto, 'pareto-nbd'))).toBeCloseTo(0.869186154651, 9);
    expect(single(call('PURCHASES', ...customer, pareto, 39, 'pareto-nbd'))).toBeCloseTo(1.455226131, 8);
  });

  itWithShared(
    cdnowHistories,
    'FIT gives the BG/NBD of CDNOW: r .243, α 4.414, a .793, b 2.426, LL −9582.429207 (METHODS 4.2)',
    ({ frequency, recency, age }) => {
      const lines = call('FIT', column(...frequency), column(...recency), column(...age)) as unknown[][];
      const found = new Map(lines.map(([name, value]) => [name, value]));
      expect(found.get('converged')).toBe(true);
      expect(['r', 'alpha', 'a', 'b'].map((name) => Number(found.get(name)).toFixed(3))).toEqual([
        '0.243',
        '4.414',
        '0.793',
        '2.426',
      ]);
      expect(found.get('log-likelihood')).toBeCloseTo(-9582.429207, 6);
    },
  );

  it('AHP gives .5476 .1266 .2699 .0559, λ 4.1184, CR .0439 (METHODS 2 [P])', () => {
    const found = call('AHP', fourComparisons);
    expect(rounded(found, 4)).toEqual(column('0.5476', '0.1266', '0.2699', '0.0559', '4.1184', '0.0395', '0.0439'));
  });

  it('ENTROPYWEIGHTS gives .1146 .1981 .4185 .2689 of Zavadskas & Podvezko (2016)', () => {
    expect(rounded(call('ENTROPYWEIGHTS', fourAlternatives), 4)).toEqual([['0.1146', '0.1981', '0.4185', '0.2689']]);
  });

  it('RANKWEIGHTS gives centroid .5208 .2708 .1458 .0625 and sum .4 .3 .2 .1 (METHODS 2)', () => {
    expect(rounded(call('RANKWEIGHTS', 4), 4)).toEqual([['0.5208', '0.2708', '0.1458', '0.0625']]);
    expect(rounded(call('RANKWEIGHTS', 4, 'sum'), 4)).toEqual([['0.4000', '0.3000', '0.2000', '0.1000']]);
  });

  it('SCORE gives METHODS 1.2 [H]: 52.29, 65.23, 47.55, 9.24, 55.93, 55.00', () => {
    const found = call('SCORE', sixCustomers, [[0.4, 0.3, 0.2, 0.1]], [sixDirections]);
    expect(rounded(found, 2)).toEqual(column('52.29', '65.23', '47.55', '9.24', '55.93', '55.00'));
  });

  it('TIER cuts 10 customers at 1/4/15/80 % into 1, 0, 1, 8 (METHODS 1.2)', () => {
    const found = call(
      'TIER',
      column(10, 9, 8, 7, 6, 5, 4, 3, 2, 1),
      [[1, 4, 15, 80]],
      null,
      'customers',
    ) as number[][];
    expect(found.flat()).toEqual([1, 3, 4, 4, 4, 4, 4, 4, 4, 4]);
  });

  const abc = column(...tenSales);

  it('ABC gives A 3, B 3, C 4, and A 2 by the strict rule (METHODS 1.1 [H])', () => {
    expect((call('ABC', abc) as string[][]).flat().join('')).toBe('AAABBBCCCC');
    expect((call('ABC', abc, null, null, 'strict') as string[][]).flat().filter((name) => name === 'A')).toHaveLength(
      2,
    );
  });

  it('GINI gives .6172 and .6858, PARETOSHARE 65 % for the top 20 % (METHODS 3.2 [H])', () => {
    expect((call('GINI', abc) as number).toFixed(4)).toBe('0.6172');
    expect((call('GINI', abc, true) as number).toFixed(4)).toBe('0.6858');
    expect((call('PARETOSHARE', abc, 0.2) as number).toFixed(2)).toBe('0.65');
  });

  it('LIFT gives 2.5: in 15 of the 20 best and in 45 of the 180 others (METHODS 3.1 [H])', () => {
    const customers = Array.from({ length: 200 }, (_, i) => ({ best: i < 20, has: i < 15 || (i >= 20 && i < 65) }));
    const [best, has] = [column(...customers.map((each) => each.best)), column(...customers.map((each) => each.has))];
    expect(call('LIFT', best, has)).toBe(2.5);
  });

  it('MIGRATION gives 80/20/0/0, 10/66.7/16.7/6.7, 1.25/11.25/75/12.5 % (METHODS 5 [H])', () => {
    const counts: Record<string, number[]> = { A: [8, 2, 0, 0], B: [3, 20, 5, 2], C: [1, 9, 60, 10] };
    const moves = Object.entries(counts).flatMap(([from, row]) =>
      row.flatMap((count, i) => Array.from({ length: count }, () => [from, ['A', 'B', 'C', ''][i]])),
    );
    const found = call('MIGRATION', column(...moves.map(([from]) => from)), column(...moves.map(([, to]) => to)));
    const percent = (found as unknown[][]).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? +(100 * cell).toFixed(2) : cell)),
    );
    expect(percent).toEqual([
      ['', 'A', 'B', 'C', ''],
      ['A', 80, 20, 0, 0],
      ['B', 10, 66.67, 16.67, 6.67],
      ['C', 1.25, 11.25, 75, 12.5],
    ]);
  });

  it('FORECASTTIERS moves 10, 30, 80 customers on by that matrix', () => {
    const matrix = [
      [0.8, 0.2, 0, 0],
      [0.1, 2 / 3, 1 / 6, 1 / 15],
      [0.0125, 0.1125, 0.75, 0.125],
    ];
    // A: 8 + 3 + 1; B: 2 + 20 + 9; C: 0 + 5 + 60
    expect(rounded(call('FORECASTTIERS', [[10, 30, 80]], matrix), 6)).toEqual([
      ['12.000000', '31.000000', '65.000000'],
    ]);
  });

  it('SEGMENT knows Champions and Lost (METHODS 1.5)', () => {
    expect(call('SEGMENT', [[555, 111]])).toEqual([['Champions', 'Lost']]);
  });
});
