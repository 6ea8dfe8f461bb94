import { correlationOf } from '../../../../src/core/stats/correlationOf';
import { createRandom } from '../../../../src/core/stats/random';
import { weightedCorrelation } from '../../../../src/core/stats/weightedCorrelation';

test('weights from correlations do not change by a bit with the way they are summed up', () => {
  const random = createRandom(1);
  const columns = Array.from({ length: 4 }, () => Float64Array.from({ length: 1000 }, () => Math.exp(random.normal())));
  const correlation = correlationOf(columns);
  for (let j = 0; j < 4; j++) {
    for (let k = 0; k < 4; k++) expect(correlation(j, k)).toBe(weightedCorrelation(columns[j], columns[k]));
  }
});

test('a column that does not vary has no correlation, instead of a wrong one', () => {
  const correlation = correlationOf([Float64Array.of(1, 2, 3), Float64Array.of(5, 5, 5)]);
  expect(correlation(0, 1)).toBeNaN();
});
