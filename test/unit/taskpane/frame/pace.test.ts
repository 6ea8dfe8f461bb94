import { paceOf } from '../../../../src/taskpane/frame/pace';

describe('how long something takes yet', () => {
  const begun = { step: 'writing', at: 1_000, done: 0.1 };

  it('is told from what was done since it was first seen: a fifth in two seconds leaves seven for the rest', () => {
    // .1 a second; .7 are left
    expect(paceOf(begun, 3_000, 0.3)).toEqual({ perSecond: expect.closeTo(0.1), secondsLeft: expect.closeTo(7) });
  });

  it.each([
    ['in the first second', 1_900, 0.3],
    ['as long as nothing is done', 9_000, 0.1],
  ])('is not told %s', (_, now, done) => {
    expect(paceOf(begun, now, done)).toBeUndefined();
  });
});
