import {
  compareEstimates,
  compareFits,
  compareInertias,
  compareSummaries,
  sumsOf,
  type Estimates,
} from '../../bench/peers/agreement';

/** What the bench would hide if it let a fast but wrong answer pass. */
const ours = { logLikelihood: -9582.4292 };

test.each([
  ['the same likelihood and optimum', { atOurs: -9582.4292, logLikelihood: -9582.4292 }, true, 'same optimum'],
  [
    'a peer that stopped short',
    { atOurs: -9582.4292, logLikelihood: -9582.9292 },
    true,
    "peer's optimum is 0.500 lower",
  ],
  ['a peer that was stopped before its end', { atOurs: -9582.4292 }, true, 'same ln L at our parameters'],
  ['a peer that finds likelier parameters', { atOurs: -9582.4292, logLikelihood: -9582.4192 }, false, '0.0100'],
  ['another likelihood at our parameters', { atOurs: -9582.4192, logLikelihood: -9582.4292 }, false, 'DIFFERS: ln L'],
  ['a likelihood that is no number', { atOurs: NaN, logLikelihood: -9582.4292 }, false, 'DIFFERS'],
])('a fit beside %s', (_, peer, agrees, finding) => {
  const found = compareFits(ours, peer);
  expect(found.agrees).toBe(agrees);
  expect(found.finding).toContain(finding);
});

describe('an aggregation', () => {
  const sums = { frequency: [3, 5], total: [0.1 + 0.2, 0.5] };
  const mine = { count: 2, sums };

  test('agrees where sums differ by rounding alone', () => {
    const found = compareSummaries(mine, { count: 2, sums: { ...sums, total: [0.3, 0.5] } }, 'customers');
    expect(found).toEqual({ agrees: true, finding: 'same sums over 2 customers' });
  });

  test('differs when values went to the wrong customer: x = 1, 2 has the weighted sum 5, x = 2, 1 has 4', () => {
    const weighted = (values: number[]) => sumsOf({ frequency: values }, (row) => row + 1);
    expect(weighted([1, 2])).toEqual({ frequency: [3, 5] });
    const found = compareSummaries(mine, { count: 2, sums: { ...sums, ...weighted([2, 1]) } }, 'customers');
    expect(found).toEqual({ agrees: false, finding: "DIFFERS: sum of frequency 5, the peer's 4" });
  });

  test('differs when a column, a sum or a customer is missing', () => {
    expect(compareSummaries(mine, { count: 1, sums }, 'customers').finding).toBe("DIFFERS: 2 customers, the peer's 1");
    expect(compareSummaries(mine, { count: 2, sums: { frequency: [3, 5] } }, 'customers').agrees).toBe(false);
    expect(compareSummaries(mine, { count: 2, sums: { ...sums, total: [0.3] } }, 'customers').agrees).toBe(false);
  });
});

test.each([
  ['an inertia that is equal to 1e-4', { atOurs: 1000, inertia: 999.91 }, true, 'same inertia to 9e-5'],
  ['a peer that rests at worse centres', { atOurs: 1000, inertia: 1100 }, true, "peer's inertia is 10.000 % higher"],
  ['a peer that was stopped before its end', { atOurs: 1000 }, true, 'same inertia at our centres'],
  ['a peer that finds better centres', { atOurs: 1000, inertia: 999.8 }, false, "peer's inertia is 0.020 % lower"],
  ['another inertia at our centres', { atOurs: 1000.1, inertia: 1000 }, false, 'DIFFERS: inertia 1000'],
  ['an inertia that is no number', { atOurs: 1000, inertia: NaN }, false, 'DIFFERS'],
])('clusters beside %s', (_, peer, agrees, finding) => {
  const found = compareInertias(1000, peer);
  expect(found.agrees).toBe(agrees);
  expect(found.finding).toContain(finding);
});

test.each([
  ['where the search ended elsewhere by less than 1e-6', { constant: [0.5000009, 0.1] }, true, 'to 9e-7'],
  ['with another coefficient', { constant: [0.500002, 0.1] }, false, 'DIFFERS: coefficient of constant 0.5'],
  ['with another standard error', { constant: [0.5, 0.2] }, false, 'DIFFERS: standard error of constant 0.1'],
  ['without a coefficient', {}, false, 'DIFFERS'],
])('a regression %s', (_, peer, agrees, finding) => {
  const found = compareEstimates({ constant: [0.5, 0.1] }, peer as Estimates);
  expect(found.agrees).toBe(agrees);
  expect(found.finding).toContain(finding);
});
