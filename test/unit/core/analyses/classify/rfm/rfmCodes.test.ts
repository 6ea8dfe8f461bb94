import { rfmCodes } from '../../../../../../src/core/analyses/classify/rfm/rfm';
import { createRandom } from '../../../../../../src/core/stats/random';
import { shuffledPlaces } from '../../../groups/shuffle';

const random = createRandom(4);
const customers = Array.from({ length: 120 }, () => ({
  recency: random.integer(0, 90),
  frequency: random.integer(1, 12),
  monetary: random.integer(1, 60) * 10,
}));
const codesOf = (list: typeof customers, method: 'independent' | 'nested', convention?: 'type-7' | 'r-rfm') =>
  rfmCodes(
    list.map(({ recency }) => recency),
    list.map(({ frequency }) => frequency),
    list.map(({ monetary }) => monetary),
    5,
    method,
    convention,
  ).codes;

describe.each(['independent', 'nested'] as const)('codes by the method %s', (method) => {
  const codes = codesOf(customers, method);

  it('follow the customers when rows change places', () => {
    const places = shuffledPlaces(customers.length, 9);
    const moved = codesOf(
      places.map((place) => customers[place]),
      method,
    );
    expect(moved).toEqual(places.map((place) => codes[place]));
  });

  it('are equal for equal customers', () => {
    const twice = [...customers, ...customers.slice(0, 20)];
    const doubled = codesOf(twice, method);
    expect(doubled.slice(120)).toEqual(doubled.slice(0, 20));
  });

  it.each([0.001, 1000])('do not change with the unit of measure (times %d) when cut at plain quantiles', (factor) => {
    const scaled = customers.map(({ recency, frequency, monetary }) => ({
      recency: recency * factor,
      frequency: frequency * factor,
      monetary: monetary * factor,
    }));
    expect(codesOf(scaled, method, 'type-7')).toEqual(codesOf(customers, method, 'type-7'));
  });
});

it('scores few days high and many purchases high', () => {
  const { codes } = rfmCodes([1, 100], [9, 1], [500, 5], 2, 'independent', 'type-7');
  expect(codes).toEqual(['222', '111']);
});

it('nests frequency in recency and money in both (Hughes)', () => {
  // Recency: 1, 2, 3, 4 days are 2, 5 to 8 are 1. Frequency 1 and 2 of the recent, 11 and 12 of the others are below
  // their own median, though 11 is above all of the recent. Money is cut within the pairs of equal R and F.
  const { codes } = rfmCodes(
    [1, 2, 3, 4, 5, 6, 7, 8],
    [1, 2, 3, 4, 11, 12, 13, 14],
    [10, 20, 1, 2, 100, 200, 5, 6],
    2,
    'nested',
    'type-7',
  );
  expect(codes).toEqual(['211', '212', '221', '222', '111', '112', '121', '122']);
});

it('puts a value that reaches a typed cut-off above it', () => {
  const cutoffs = { recency: [30, 90], frequency: [2, 5], monetary: [100, 1000] };
  const { codes } = rfmCodes([29, 30, 90], [2, 1, 5], [99.99, 100, 1000], 3, cutoffs);
  expect(codes).toEqual(['321', '212', '133']);
});

it('gives all customers one score where all are equal', () => {
  const same = [7, 7, 7, 7];
  for (const convention of ['type-7', 'r-rfm'] as const) {
    expect(new Set(rfmCodes(same, same, same, 5, 'independent', convention).codes).size).toBe(1);
    expect(new Set(rfmCodes(same, same, same, 5, 'nested', convention).codes).size).toBe(1);
  }
});

it('leaves a customer with a measure that is not a number without code and out of the quantiles', () => {
  const { codes } = rfmCodes([1, NaN, 100], [9, 5, 1], [500, 50, 5], 2, 'independent', 'type-7');
  expect(codes).toEqual(['222', null, '111']);
  expect(rfmCodes([], [], [], 5, 'independent')).toMatchObject({ codes: [], cutoffs: null });
});

it('parts ten scores, which take two digits, by a sign', () => {
  const values = Array.from({ length: 10 }, (_, i) => i * 10);
  const { codes } = rfmCodes(values, values, values, 10, 'independent', 'type-7');
  expect(codes[0]).toBe('10;1;1');
  expect(codes[9]).toBe('1;10;10');
});
