import { callWorksheetFunction } from '../../../src/functions/catalogue';
import { CellError } from '../../../src/functions/readRange';
import { Problem } from '../../../src/core/problem';
import { abcClasses } from '../../../src/core/groups/abcClasses';
import { formulaClv } from '../../../src/core/orders/value';
import { expectedSpend } from '../../../src/core/purchases/gammaGamma';
import { models } from '../../../src/core/purchases/models';
import { rankOrderCentroid } from '../../../src/core/analyses/classify/weights/rankOrderCentroid';
import { gini } from '../../../src/core/stats/gini';

const call = (name: string, ...args: unknown[]): unknown => callWorksheetFunction(name, args);
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const error = (code: string): unknown => ({ code, message: '' });
/** What stands in a cell of a result, errors by their code. */
const shown = (result: unknown): unknown =>
  Array.isArray(result)
    ? result.map(shown)
    : result instanceof Problem
      ? result.code
      : result instanceof CellError
        ? result.code
        : result;
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (thrown) {
    return shown(thrown);
  }
};

describe('functions give core’s numbers to the last bit', () => {
  it('CLV and CLVTABLE', () => {
    const customer = { margin: 120, retention: 0.83, discount: 0.07, periods: 8, acquisitionCost: 33, growth: 0.02 };
    const expected = formulaClv({ ...customer, firstMargin: 'middle', retentionCost: 4 });
    expect(call('CLV', 120, 0.83, 0.07, 8, 33, 0.02, 'middle', 4)).toBe(expected);
    expect(call('CLVTABLE', [[120]], [[0.83]], [[0.07]], [[8]], [[33]], [[0.02]], 'middle', [[4]])).toEqual([
      [expected],
    ]);
    // Omitted arguments come as null.
    expect(call('CLV', 1, 0.8, 0.1, null, null, null, null, null)).toBe(
      formulaClv({ margin: 1, retention: 0.8, discount: 0.1 }),
    );
  });

  it('PALIVE, PURCHASES, SPEND', () => {
    const theta = [0.243, 4.414, 0.793, 2.426];
    const predictions = models['bg-nbd'].predict(theta);
    const [x, last, age] = [2, 213 / 7, 272 / 7];
    expect(call('PALIVE', [[x]], [[last]], [[age]], [theta])).toEqual([[predictions.pAlive(x, last, age)]]);
    const expected = predictions.purchasesIfAlive(x, age, 39) * predictions.pAlive(x, last, age);
    expect(call('PURCHASES', [[x]], [[last]], [[age]], [theta], 39)).toEqual([[expected]]);
    expect(call('SPEND', [[2]], [[22.35]], [[6.25, 3.74, 15.44]])).toEqual([
      [expectedSpend([6.25, 3.74, 15.44], 2, 22.35)],
    ]);
  });

  it('GINI, RANKWEIGHTS, ABC', () => {
    const values = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];
    expect(call('GINI', [values])).toBe(gini([...values].reverse()));
    expect(call('RANKWEIGHTS', 4)).toEqual([rankOrderCentroid(4)]);
    const classes = Array.from(abcClasses(values, [80, 15, 5], 'before').classes, (index) => ['A', 'B', 'C'][index]);
    expect(call('ABC', column(...values))).toEqual(column(...classes));
  });
});

describe('blanks, texts that are numbers, texts and errors, as Excel’s own functions treat them', () => {
  it('CLVTABLE computes like arithmetic: blank 0, "0.8" .8, text #VALUE!, an error itself, each in its cell', () => {
    const retentions = column(0.8, '0.8', '80%', null, '', true, 'high', error('#DIV/0!'));
    const found = shown(call('CLVTABLE', [[1]], retentions, [[0.1]]));
    const value = formulaClv({ margin: 1, retention: 0.8, discount: 0.1 });
    const kept = formulaClv({ margin: 1, retention: 1, discount: 0.1 });
    expect(found).toEqual(column(value, value, value, 0, 0, kept, 'argument-not-number', '#DIV/0!'));
  });

  it('GINI and PARETOSHARE leave out blanks, texts and logical values like AVERAGE, and pass an error on', () => {
    const clean = call('GINI', [[1, 2, 3]]);
    expect(call('GINI', [[1, '', 'n/a', 2, null, true, 3, '7']])).toBe(clean);
    expect(thrownBy(() => call('GINI', [[1, error('#N/A')]]))).toBe('#N/A');
    expect(thrownBy(() => call('PARETOSHARE', [['']]))).toBe('no-data-rows');
  });

  it('SCORE, TIER and ABC give no result for a row with a gap, and the error for a row with an error', () => {
    const rows = [
      [10, 1],
      ['20', 2],
      ['', 3],
      ['?', 4],
      [error('#REF!'), 5],
      [30, 6],
    ];
    expect(shown(call('SCORE', rows, [[1, 0]]))).toEqual(column(0, 50, 'no-result', 'no-result', '#REF!', 100));
    const tiers = call('TIER', column(90, '', 75, error('#N/A'), 10), [[80, 60]], [['Top', 'Middle', 'Low']]);
    expect(shown(tiers)).toEqual(column('Top', 'no-result', 'Middle', '#N/A', 'Low'));
    expect(shown(call('ABC', column(80, '', 20)))).toEqual(column('A', 'no-result', 'B'));
  });

  it('FIT leaves out rows with a blank and names rows that cannot be', () => {
    const [x, t, T] = [column(1, 0, 2, 0, 3, ''), column(5, 0, 8, 0, 20, 1), column(20, 20, 20, 20, 20, 20)];
    const parameters = call('FIT', x, t, T) as unknown[][];
    expect(parameters[0]).toEqual(['model', 'bg-nbd', '']);
    expect(call('FIT', x.slice(0, 5), t.slice(0, 5), T.slice(0, 5))).toEqual(parameters);
    expect(thrownBy(() => call('FIT', column(1), column(30), column(20)))).toBe('recency-after-age');
    expect(thrownBy(() => call('FIT', column(0, 0, 0, 0, 0), column(0, 0, 0, 0, 0), column(1, 1, 1, 1, 1)))).toBe(
      'no-repeat-customer',
    );
  });
});

describe('bad arguments name themselves', () => {
  const place = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (thrown) {
      return thrown instanceof Problem ? [thrown.code, thrown.place.option] : thrown;
    }
  };

  it.each([
    ['retention above 1', () => call('CLV', 1, 1.2, 0.1), ['value-out-of-range', 'retention']],
    ['unknown timing', () => call('CLV', 1, 0.8, 0.1, null, null, null, 'soon'), ['argument-word-unknown', 'timing']],
    ['too few parameters', () => call('PALIVE', [[1]], [[1]], [[2]], [[1, 2]]), ['argument-too-few', 'parameters']],
    ['weights of another size', () => call('SCORE', [[1, 2]], [[1]]), ['argument-sizes-differ', 'weights']],
    [
      'ranges that do not fit',
      () => call('CLVTABLE', column(1, 2), column(0.5, 0.6, 0.7), [[0.1]]),
      ['argument-sizes-differ', 'margins'],
    ],
    [
      'shares that do not add up',
      () => call('CLASSIFY', [[1], [2]], [[1]], [[10, 20]]),
      ['cuts-do-not-add-up', 'shares'],
    ],
    ['cuts that rise', () => call('TIER', [[1]], [[60, 80]]), ['cuts-not-descending', 'cuts']],
    [
      'an incomplete comparison',
      () =>
        call('AHP', [
          [1, 2],
          ['', 1],
        ]),
      ['pairwise-incomplete', 'matrix.1.0'],
    ],
    ['no indicators', () => call('RANKWEIGHTS', 0), ['value-out-of-range', 'count']],
    ['a matrix of another size', () => call('FORECASTTIERS', [[1, 2]], [[1]]), ['argument-sizes-differ', 'matrix']],
  ])('%s', (_, work, expected) => expect(place(work)).toEqual(expected));
});

describe('shapes', () => {
  it('CLVTABLE stretches a column of retentions and a row of discounts to a table, as arithmetic does', () => {
    const table = call('CLVTABLE', [[1]], column(0.6, 0.7), [[0.1, 0.2, 0.3]]) as unknown[][];
    expect([table.length, table[0].length]).toEqual([2, 3]);
  });

  it('TIER answers in the shape of the scores', () => {
    expect(
      call(
        'TIER',
        [
          [90, 70],
          [10, 65],
        ],
        [[80, 60]],
      ),
    ).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });

  it('TIER takes scores of any size, and shares as percent or as parts of 1', () => {
    const scores = column(-5000, 120000, 88000, 3000);
    expect(call('TIER', scores, [[100000, 0]])).toEqual(column(3, 1, 2, 2));
    // ceil(.25 · 4) = 1 customer in the first tier, the other three in the second.
    expect(call('TIER', scores, [[25, 75]], null, 'customers')).toEqual(column(2, 1, 2, 2));
    expect(call('TIER', scores, [[0.25, 0.75]], null, 'customers')).toEqual(column(2, 1, 2, 2));
  });

  it('EQUITY sums, or tells groups apart', () => {
    expect(call('EQUITY', column(10, 20, 'x', 30))).toEqual([[60]]);
    expect(call('EQUITY', column(10, 20, 30), column('Top', 'Low', 'Top'))).toEqual([
      ['Top', 2, 40, 40 / 60],
      ['Low', 1, 20, 20 / 60],
    ]);
  });

  it('PALIVE takes what FIT spilled, model included', () => {
    const spilled = [
      ['model', 'pareto-nbd', ''],
      ['r', 0.553, 0.05],
      ['alpha', 10.578, 0.8],
      ['s', 0.606, 0.2],
      ['beta', 11.669, 6],
    ];
    const bare = [[0.553, 10.578, 0.606, 11.669]];
    const customer = [[[2]], [[30]], [[38]]];
    expect(call('PALIVE', ...customer, spilled)).toEqual(call('PALIVE', ...customer, bare, 'pareto-nbd'));
  });
});
