import { scoreOf, scoreReasons } from '../../../../src/core/snapshots/scoreReasons';
import { createRandom } from '../../../../src/core/stats/random';
import type { NumberColumn } from '../../../../src/core/table/table';

const column = (name: string, values: readonly number[]): NumberColumn => ({
  ...{ kind: 'number', name },
  values: Float64Array.from(values, (value) => (Number.isNaN(value) ? 0 : value)),
  valid: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)),
});
const indicator = (name: string, points: readonly number[], weights: readonly number[]) => ({
  ...{ indicator: name, points: column(name, points), weight: column(`weight of ${name}`, weights) },
});

describe('why a score changed', () => {
  it('is the points alone where the weights stay', () => {
    const columns = [indicator('Sales', [80, 40], [0.75, 0.75]), indicator('Margin', [20, 60], [0.25, 0.25])];
    // .75 · (40 − 80) and .25 · (60 − 20)
    expect(scoreReasons(columns, 0, 1)).toEqual([
      { indicator: 'Sales', byPoints: -30, byWeight: 0 },
      { indicator: 'Margin', byPoints: 10, byWeight: 0 },
    ]);
  });

  it('is shared evenly over both orders where points and weight changed (Shapley)', () => {
    const [{ byPoints, byWeight }] = scoreReasons([indicator('Sales', [80, 40], [0.5, 1])], 0, 1);
    // points first: .5·(−40), last: 1·(−40), mean −30; weight first: .5·80, last: .5·40, mean 30
    expect([byPoints, byWeight]).toEqual([-30, 30]);
  });

  it('adds up to the change of the score, whatever changed, came or went', () => {
    const random = createRandom(7);
    for (let n = 0; n < 200; n++) {
      const columns = Array.from({ length: random.integer(1, 6) }, (_, j) =>
        indicator(
          `i${j}`,
          [0, 1].map(() => (random.next() < 0.2 ? NaN : 100 * random.next())),
          [0, 1].map(() => random.next()),
        ),
      );
      const sum = scoreReasons(columns, 0, 1).reduce((total, { byPoints, byWeight }) => total + byPoints + byWeight, 0);
      expect(sum).toBeCloseTo(scoreOf(columns, 1) - scoreOf(columns, 0), 9);
    }
  });

  it('says of an indicator that came that it is its weight, not its points', () => {
    const [reason] = scoreReasons([indicator('Growth', [NaN, 50], [0, 0.2])], 0, 1);
    expect(reason).toEqual({ indicator: 'Growth', byPoints: 0, byWeight: 10 });
  });
});
