import { publishedSegments } from '../../../../../../src/core/analyses/classify/rfm/publishedSegments';
import { segmentOfCode } from '../../../../../../src/core/analyses/classify/rfm/rfm';
import { allCodes, expandCodes, segmentMap } from '../../../../../../src/core/analyses/classify/rfm/segmentMap';

it('gives each of the 125 codes exactly one segment, so that nobody falls between two or into two', () => {
  const codes = publishedSegments.flatMap((segment) => segment.codes);
  expect(codes).toHaveLength(125);
  expect(new Set(codes)).toEqual(new Set(allCodes(5)));
  expect(allCodes(5).map(segmentOfCode)).not.toContain(undefined);
});

it('finds the segment of a code as text or number, and none for what is no code', () => {
  expect(segmentOfCode('111')).toBe('Lost');
  expect(segmentOfCode(543)).toBe('Loyal');
  expect([segmentOfCode('560'), segmentOfCode(''), segmentOfCode(NaN)]).toEqual([undefined, undefined, undefined]);
});

describe('a map of the user', () => {
  it('may use ranges', () => {
    const map = segmentMap(
      [
        { segment: 'Recent', codes: ['2;1-2;1-2'] },
        { segment: 'Gone', codes: ['111', '112', '1;2;1-2'] },
      ],
      2,
    );
    expect(map?.indexOf.get('212')).toBe(0);
    expect(map?.indexOf.get('121')).toBe(1);
  });

  it('takes the advice of the published segment that is most like it, and keeps words of its own', () => {
    const champions = publishedSegments[0].codes;
    const rest = allCodes(5).filter((code) => !champions.includes(code));
    const map = segmentMap(
      [
        { segment: 'Stars', codes: [...champions] },
        { segment: 'Others', codes: rest, action: 'Call' },
      ],
      5,
    );
    expect(map?.segments.map(({ name, action, like }) => [name, action, like?.id])).toEqual([
      ['Stars', null, 'champions'],
      ['Others', 'Call', 'potential-loyalist'],
    ]);
  });

  it('is refused with the codes that stand twice', () => {
    const entries = [
      { segment: 'A', codes: ['1-2;1-2;1-2'] },
      { segment: 'B', codes: ['211', '122'], more: false },
    ];
    expect(() => segmentMap(entries, 2)).toThrow(
      expect.objectContaining({
        code: 'segment-codes-twice',
        params: { count: 2, codes: { list: ['211', '122'], more: false } },
      }),
    );
  });

  it('is refused with the codes that are missing', () => {
    const entries = [{ segment: 'A', codes: ['2;1-2;1-2', '1;1;1-2'] }];
    expect(() => segmentMap(entries, 2)).toThrow(
      expect.objectContaining({
        code: 'segment-codes-missing',
        params: { count: 2, codes: { list: ['122', '121'], more: false } },
      }),
    );
  });

  it.each([['556'], ['55'], ['5-4;1;1'], ['0;1;1'], ['a;b;c'], ['']])('is refused for the code %j', (code) => {
    expect(expandCodes(code, 5)).toBeUndefined();
    expect(() => segmentMap([{ segment: 'A', codes: [code] }], 5)).toThrow(
      expect.objectContaining({ code: 'options-invalid', place: { option: 'segments.0.codes.0' } }),
    );
  });

  it('is refused for a name used twice', () => {
    const entries = [
      { segment: 'A', codes: ['1;1-2;1-2'] },
      { segment: 'A', codes: ['2;1-2;1-2'] },
    ];
    expect(() => segmentMap(entries, 2)).toThrow(expect.objectContaining({ place: { option: 'segments.1.segment' } }));
  });
});

it('has no segments for other scores than 1 to 5 unless the user makes them', () => {
  expect(segmentMap(undefined, 4)).toBeNull();
  expect(segmentMap([{ segment: 'All', codes: ['1-10;1-10;1-10'] }], 10)?.indexOf.size).toBe(1000);
});
