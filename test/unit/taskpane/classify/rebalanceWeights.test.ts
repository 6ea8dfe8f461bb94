import { rebalanceWeights, toHundred, withAddedWeight } from '../../../../src/taskpane/classify/rebalanceWeights';

const free = [false, false, false, false];
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('moving a weight', () => {
  it('lets the others share the rest in proportion, so that the user sees 100 % at every move', () => {
    // 40 → 70 leaves 30 for 30 : 20 : 10 = 15, 10, 5.
    expect(rebalanceWeights([40, 30, 20, 10], free, 0, 70)).toEqual([70, 15, 10, 5]);
  });

  it('rounds by largest remainder, so that three equal weights do not end at 99', () => {
    // 100 − 0 in thirds: 33.3 each, the one left over goes to the first.
    expect(rebalanceWeights([10, 30, 30, 30], free, 0, 0)).toEqual([0, 34, 33, 33]);
  });

  it('leaves locked weights where the user fixed them', () => {
    // 30 is locked; 70 − 50 = 20 for 20 : 10 = 13.3, 6.7.
    expect(rebalanceWeights([40, 30, 20, 10], [false, true, false, false], 0, 50)).toEqual([50, 30, 13, 7]);
  });

  it('stops at what the locked weights leave', () => {
    expect(rebalanceWeights([40, 30, 20, 10], [false, true, true, false], 0, 90)).toEqual([50, 30, 20, 0]);
    expect(rebalanceWeights([40, 30, 20, 10], [false, true, true, true], 0, 90)).toEqual([40, 30, 20, 10]);
    expect(rebalanceWeights([40, 60], [false, false], 0, -5)).toEqual([0, 100]);
    expect(rebalanceWeights([40, 60], [false, false], 0, 130)).toEqual([100, 0]);
  });

  it('gives equal parts to others that had nothing, instead of nothing to anybody', () => {
    expect(rebalanceWeights([100, 0, 0], [false, false, false], 0, 40)).toEqual([40, 30, 30]);
  });

  it('adds up to 100 whatever is moved where', () => {
    for (let value = 0; value <= 100; value++) {
      expect(sum(rebalanceWeights([37, 29, 21, 13], [false, false, true, false], 3, value))).toBe(100);
    }
  });

  it('keeps a single indicator at 100', () => {
    expect(rebalanceWeights([100], [false], 0, 30)).toEqual([100]);
  });
});

describe('weights of any size', () => {
  it('are shown as whole percents in the same proportion', () => {
    // .4/.3/.2/.1 of METHODS 1.2; points 100/60/40 give 50, 30, 20.
    expect(toHundred([0.4, 0.3, 0.2, 0.1])).toEqual([40, 30, 20, 10]);
    expect(toHundred([100, 60, 40])).toEqual([50, 30, 20]);
    expect(toHundred([0, 0])).toEqual([50, 50]);
  });

  it('make room for one more', () => {
    // 100 / 3 = 33 for the new one; 67 in proportion 60 : 40 = 40.2, 26.8 → 40, 27.
    expect(withAddedWeight([60, 40])).toEqual([40, 27, 33]);
  });
});
