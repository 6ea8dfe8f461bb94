import { compareFits, compareSummaries } from '../../bench/peers/agreement';

/** What the bench would hide if it let a fast but wrong answer pass. */
const ours = { ms: 1, parameters: { r: 0.24 }, logLikelihood: -9582.4292 };

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
  const pair = (plain: number, weighted: number): [number, number] => [plain, weighted];
  const mine = { ms: 1, customers: 2, sums: { frequency: pair(3, 5), total: pair(0.1 + 0.2, 0.5) } };

  test('agrees where sums differ by rounding alone', () => {
    const peer = { customers: 2, sums: { ...mine.sums, total: pair(0.3, 0.5) } };
    expect(compareSummaries(mine, peer).agrees).toBe(true);
  });

  test('differs when values went to the wrong customer: x = 1, 2 has the weighted sum 5, x = 2, 1 has 4', () => {
    const found = compareSummaries(mine, { customers: 2, sums: { ...mine.sums, frequency: [3, 4] } });
    expect(found).toEqual({ agrees: false, finding: "DIFFERS: sum of frequency 5, the peer's 4" });
  });

  test('differs when a column or a customer is missing', () => {
    expect(compareSummaries(mine, { customers: 1, sums: mine.sums }).agrees).toBe(false);
    expect(compareSummaries(mine, { customers: 2, sums: { frequency: [3, 5] } }).agrees).toBe(false);
  });
});
