import {
  hierarchyOf,
  judgementOf,
  setJudgement,
  settleJudgements,
  stepOf,
} from '../../../../src/taskpane/forms/pairwise';

const indicators = (...columns: string[]) => columns.map((column) => ({ column }));

describe('comparing in pairs', () => {
  it('goes from the slider to Saaty’s scale and back, 1/9 to 9', () => {
    const steps = Array.from({ length: 17 }, (_, i) => i - 8);
    expect(steps.map((step) => stepOf(judgementOf(step)))).toEqual(steps);
    expect([judgementOf(-8), judgementOf(0), judgementOf(8)]).toEqual([1 / 9, 1, 9]);
  });

  it('sets the way back with the way there', () => {
    expect(
      setJudgement(
        [
          [1, 1],
          [1, 1],
        ],
        0,
        1,
        4,
      ),
    ).toEqual([
      [1, 4],
      [0.25, 1],
    ]);
  });

  it('gives the published weights .5476 .1266 .2699 .0559 (METHODS 2 [P]) from its sliders', () => {
    let matrix: (number | null)[][] = Array.from({ length: 4 }, () => [1, 1, 1, 1]);
    const upper = [
      [0, 1, 4],
      [0, 2, 3],
      [0, 3, 7],
      [1, 2, 1 / 3],
      [1, 3, 3],
      [2, 3, 5],
    ];
    for (const [i, j, value] of upper) matrix = setJudgement(matrix, i, j, judgementOf(stepOf(value)));
    expect(hierarchyOf(matrix)?.weights.map((weight) => weight.toFixed(4))).toEqual([
      '0.5476',
      '0.1266',
      '0.2699',
      '0.0559',
    ]);
  });

  it('keeps judgements with their columns when the order changes, and starts new ones as equal', () => {
    const before = {
      indicators: indicators('A', 'B'),
      method: {
        by: 'pairwise',
        matrix: [
          [1, 5],
          [0.2, 1],
        ],
      },
    };
    const after = { ...before, indicators: indicators('B', 'A', 'C') };
    expect(settleJudgements(before, after).method).toEqual({
      by: 'pairwise',
      matrix: [
        [1, 0.2, 1],
        [5, 1, 1],
        [1, 1, 1],
      ],
    });
  });

  it('leaves other methods alone', () => {
    const options = { indicators: indicators('A', 'B'), method: { by: 'critic' } };
    expect(settleJudgements(options, options)).toBe(options);
  });
});
