import { singleIndicatorSchema } from '../../src/core/analyses/classify/singleIndicator/options';
import { singleIndicator } from '../../src/core/analyses/classify/singleIndicator/singleIndicator';
import { tableOf } from '../unit/core/analyses/classify/pyramid/tableOf';

describe('sibuke.com, nested IF (METHODS 1.1 [P]): sales < 100k → 10 points, < 300k → 20, < 500k → 30, else 40', () => {
  const cut = {
    by: 'thresholds' as const,
    classes: [
      { name: 'Small', below: 100_000, points: 10 },
      { name: 'Medium', below: 300_000, points: 20 },
      { name: 'Large', below: 500_000, points: 30 },
      { name: 'Key', points: 40 },
    ],
  };
  const table = tableOf({ Sales: [0, 99_999.99, 100_000, 299_999, 300_000, 499_999, 500_000, 9e9] });
  const { columns } = singleIndicator.run(
    table,
    singleIndicatorSchema.parse({ measures: [{ column: 'Sales', cut }] }),
    () => undefined,
  );

  it('gives the points of the formula on both sides of every cut-off', () => {
    const points = columns.find(({ id }) => id === 'points:Sales')?.values;
    expect(points?.kind === 'number' && [...points.values]).toEqual([10, 10, 20, 20, 30, 30, 40, 40]);
  });

  it('names the classes beside the points', () => {
    const values = columns.find(({ id }) => id === 'class:Sales')?.values;
    const names = values?.kind === 'text' && Array.from(values.codes, (code) => values.dictionary[code]);
    expect(names).toEqual(['Small', 'Small', 'Medium', 'Medium', 'Large', 'Large', 'Key', 'Key']);
  });
});

it('METHODS 1.1 [H]: cumulative share 80 / 15 / 5 puts 3, 3 and 4 of ten customers into A, B, C', () => {
  const table = tableOf({ Sales: [400, 250, 150, 80, 50, 30, 20, 10, 6, 4] });
  const options = singleIndicatorSchema.parse({ measures: [{ column: 'Sales', cut: { by: 'cumulative-share' } }] });
  const [{ classes }] = singleIndicator.run(table, options, () => undefined).detail.measures;
  expect(classes.map(({ name, customers, sum }) => [name, customers, sum])).toEqual([
    ['A', 3, 800],
    ['B', 3, 160],
    ['C', 4, 40],
  ]);
});
