import { allCodes, segmentMap } from '../../../../src/core/analyses/classify/rfm/segmentMap';
import {
  addSegment,
  codesOfCell,
  paintCodes,
  rescaleSegments,
  segmentsByCode,
  segmentsInForce,
  settleSegments,
  shareOfSegments,
  usualSegments,
} from '../../../../src/taskpane/forms/segmentCodes';
import { keepColors } from '../../../../src/taskpane/forms/segmentColors';

const two = [
  { segment: 'Good', codes: ['2;1-2;1-2'], action: 'Call' },
  { segment: 'Bad', codes: ['1;1-2;1', '112', '122'] },
];
const nameOf = (entries: { segment: string }[], bins: number, code: string): string | undefined => {
  const index = segmentsByCode(entries as typeof two, bins).get(code);
  return index === undefined ? undefined : entries[index].segment;
};

describe('segments painted on the grid', () => {
  it('shows the eleven usual segments where the options say nothing, so that the map is what the report does', () => {
    const map = segmentMap(undefined, 5);
    const shown = segmentsByCode(segmentsInForce(undefined, 5), 5);
    expect(allCodes(5).map((code) => shown.get(code))).toEqual(allCodes(5).map((code) => map?.indexOf.get(code)));
    expect(segmentsInForce(undefined, 4)).toEqual([]);
  });

  it('stays a partition whatever is painted, so that the report can be made', () => {
    // Every cell of 5 × 5, each painted over its neighbour's segment.
    let entries = usualSegments(5);
    for (let step = 0; step < 25; step++) {
      const codes = codesOfCell(1 + (step % 5), 1 + Math.floor(step / 5), step % 2 === 0 ? 'all' : 3, 5);
      entries = paintCodes(entries, 5, codes, step % 11);
      expect(() => segmentMap(entries, 5)).not.toThrow();
      expect(codes.map((code) => nameOf(entries, 5, code))).toEqual(codes.map(() => entries[step % 11].segment));
    }
  });

  it('keeps ranges of segments that are not touched, and the words of all', () => {
    const painted = paintCodes(two, 2, ['112'], 0);
    expect(painted).toEqual([
      { segment: 'Good', codes: ['2;1-2;1-2', '112'], action: 'Call' },
      // 1;1-2;1 is 111 and 121: not touched
      { segment: 'Bad', codes: ['1;1-2;1', '122'] },
    ]);
    expect(paintCodes(two, 2, ['111'], 0)[1].codes).toEqual(['121', '112', '122']);
  });

  it('leaves a segment without codes in the list, so that its name is there to paint with', () => {
    const painted = paintCodes(two, 2, ['111', '112', '121', '122'], 0);
    expect(painted[1]).toEqual({ segment: 'Bad', codes: [] });
    expect(segmentMap(painted, 2)?.segments[1]).toMatchObject({ name: 'Bad', like: null });
  });

  it('shows a code of no segment as such', () => {
    const byCode = segmentsByCode([two[0]], 2);
    expect(shareOfSegments(['111', '112', '211'], byCode)).toEqual([
      { segment: -1, codes: 2 },
      { segment: 0, codes: 1 },
    ]);
  });

  it('gives the first segment all codes and further ones none', () => {
    const first = addSegment([], 'All', 3);
    expect(segmentMap(first, 3)?.indexOf.size).toBe(27);
    expect(addSegment(first, 'New', 3)[1]).toEqual({ segment: 'New', codes: [] });
  });

  it('lists the codes of a cell with two digits', () => {
    expect(codesOfCell(10, 4, 3, 10)).toEqual(['10;4;3']);
    expect(codesOfCell(2, 1, 'all', 2)).toEqual(['212', '211']);
  });
});

describe('another number of scores', () => {
  it.each([2, 3, 4, 6, 10])('%i takes the usual map along as a partition, best and worst at its ends', (bins) => {
    const entries = usualSegments(bins);
    expect(segmentMap(entries, bins)?.indexOf.size).toBe(bins ** 3);
    const best = allCodes(bins)[0];
    expect(nameOf(entries, bins, best)).toBe('Champions');
    expect(nameOf(entries, bins, allCodes(bins)[bins ** 3 - 1])).toBe('Lost');
  });

  it('is followed while it is being typed, digit by digit', () => {
    const segments = usualSegments(5);
    const one = settleSegments({ bins: 5, segments }, { bins: 1, segments });
    expect(one.segments).toBe(segments);
    const ten = settleSegments(one, { ...one, bins: 10 });
    expect(segmentMap(ten.segments as typeof two, 10)?.indexOf.size).toBe(1000);
  });

  it('leaves holes as holes', () => {
    const grown = rescaleSegments([two[0]], 2, 4);
    // Scores 3 and 4 stand for the old 2.
    expect(nameOf(grown, 4, '344')).toBe('Good');
    expect(nameOf(grown, 4, '244')).toBeUndefined();
  });
});

describe('colours of segments', () => {
  const start = { names: ['A', 'B', 'C'], colors: [0, 1, 2] };

  it('stay with their segments when another one goes, comes back, or is renamed', () => {
    const removed = keepColors(start, ['A', 'C']);
    expect(removed.colors).toEqual([0, 2]);
    expect(keepColors(removed, ['A', 'B', 'C']).colors).toEqual([0, 1, 2]);
    expect(keepColors(start, ['A', 'Bee', 'C']).colors).toEqual([0, 1, 2]);
    expect(keepColors(removed, ['A', 'C', 'D', 'E']).colors).toEqual([0, 2, 1, 3]);
    expect(keepColors(start, ['A', 'B', 'C'])).toBe(start);
  });
});
