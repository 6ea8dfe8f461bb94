import { callWorksheetFunction } from '../../../src/functions/catalogue';
import { Problem } from '../../../src/core/problem';

const call = (name: string, ...args: unknown[]): number[][] => callWorksheetFunction(name, args) as number[][];

describe('OVERDUE says how likely a silence is by chance', () => {
  // scipy 1.17: gammaincc(8, 8·52/31) = .0433110; r so large that the rate is known to be 8/31 stages a day
  const known = [[8e9, 31e9]];

  it('orders every 31 days, 52 days silent, regular to k = 8: 4.33 %', () => {
    expect(call('OVERDUE', [[11]], [[341]], [[393]], known, 8)[0][0]).toBeCloseTo(0.043311, 5);
  });
  it('of who buys at random at the same rate the silence is e^(−52/31)', () => {
    expect(call('OVERDUE', [[11]], [[341]], [[393]], [[1e9, 31e9]])[0][0]).toBeCloseTo(Math.exp(-52 / 31), 5);
  });
  it('takes k from the lines of a fit', () => {
    const lines = Object.entries({ model: 'mbg-cnbd-k', k: 8, r: 8e9, alpha: 31e9, a: 1, b: 2 }).map((line) => line);
    expect(call('OVERDUE', [[11]], [[341]], [[393]], lines)[0][0]).toBeCloseTo(0.043311, 5);
  });
  it.each([0, 2.5, 13])('refuses a regularity of %d by name', (k) => {
    expect(() => call('OVERDUE', [[11]], [[341]], [[393]], known, k)).toThrow(Problem);
  });
});

describe('CLVINTERVAL says between what the value of a customer lies', () => {
  // a rate of 10/52 a week and 50 a purchase, both known: 50 times a Poisson number of mean 10
  const [rate, spend] = [[[1e8, 5.2e8]], [[1e8, 1e8, 50 * (1 - 1e-8)]]];
  const of = (level?: number) =>
    call('CLVINTERVAL', [[0]], [[0]], [[30]], [[0]], rate, spend, level, 52, 0, 'week', 1, 'nbd')[0];

  it('R 4.2: qpois(c(.05, .95), 10) = 5, 15 purchases of 50', () => {
    expect(of().map((bound) => Math.round(bound / 50))).toEqual([5, 15]);
  });
  it('R 4.2: qpois(c(.25, .75), 10) = 8, 12 for half of the futures', () => {
    expect(of(0.5).map((bound) => Math.round(bound / 50))).toEqual([8, 12]);
  });
  it('gives a customer the same interval in whatever list it stands', () => {
    const args = [[[6.25, 3.74, 15.44]], 0.9, 39, 0.15];
    const bgNbd = [[0.243, 4.414, 0.793, 2.426]];
    const alone = call('CLVINTERVAL', [[2]], [[30]], [[38]], [[22]], bgNbd, ...args);
    const among = call('CLVINTERVAL', [[0], [2]], [[0], [30]], [[38], [38]], [[0], [22]], bgNbd, ...args);
    expect(among[1]).toEqual(alone[0]);
  });
  it.each([0, 1, -0.5])('refuses a level of %d by name', (level) => {
    expect(() => of(level)).toThrow(Problem);
  });
});

describe('FIRMNESS says in how many weightings a tier holds', () => {
  const two = [
    [100, 0],
    [0, 100],
  ];

  it('METHODS 6.1 [H]: A (100, 0), B (0, 100), best one of two on top: half of all weightings each', () => {
    const found = call('FIRMNESS', two, [[60, 40]], [[50, 50]], 'any');
    found.forEach(([share]) => expect(Math.abs(share - 0.5)).toBeLessThan(4 * 0.005));
  });
  it('METHODS 6.1 [H]: with their order known, all', () => {
    expect(call('FIRMNESS', two, [[60, 40]], [[50, 50]], 'order')).toEqual([[1], [1]]);
  });
  it('55 ± 10 points: more than half in 3/4 of .45 … .65', () => {
    const [[share]] = call('FIRMNESS', two, [[55, 45]], [[50, 50]]);
    expect(Math.abs(share - 0.75)).toBeLessThan(4 * 0.00434);
  });
  it('refuses a word that says nothing of weights', () => {
    expect(() => call('FIRMNESS', two, [[55, 45]], [[50, 50]], 'roughly')).toThrow(Problem);
  });
});
