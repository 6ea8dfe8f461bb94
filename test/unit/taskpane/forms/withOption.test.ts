import { withOption } from '../../../../src/taskpane/forms/withOption';
import type { NamedField } from '../../../../src/taskpane/forms/readSchema';

const plain = { fallback: undefined, isOptional: false, isNullable: false };
const number = (name: string): NamedField => ({ ...plain, name, field: { kind: 'number', isWhole: false } });
const fields: NamedField[] = [
  number('horizon'),
  {
    ...{ ...plain, name: 'split', fallback: { low: 1, high: 9 } },
    field: { kind: 'group', fields: [number('low'), number('high')] },
  },
  {
    ...{ ...plain, name: 'method' },
    field: {
      kind: 'alternatives',
      by: 'by',
      alternatives: [
        { value: 'rank', fields: [number('power')] },
        { value: 'points', fields: [number('most')] },
      ],
    },
  },
  {
    ...{ ...plain, name: 'merge' },
    field: { kind: 'list', fewest: 0, most: 9, item: { kind: 'group', fields: [number('from'), number('to')] } },
  },
];
const put = (options: Record<string, unknown>, path: string, value: unknown) =>
  withOption(fields, options, path.split('.'), value);

describe('putting a value into the options of a form', () => {
  it('changes that option, and what it does not touch stays the same object', () => {
    const split = { low: 2, high: 3 };
    const next = put({ horizon: 1, split }, 'horizon', 52);
    expect(next).toEqual({ horizon: 52, split: { low: 2, high: 3 } });
    expect(next.split).toBe(split);
  });

  it('takes an option out instead of leaving it empty', () => {
    expect(put({ horizon: 1 }, 'horizon', undefined)).toEqual({});
  });

  it('keeps what the form showed beside it though the options said nothing', () => {
    expect(put({}, 'split.low', 4)).toEqual({ split: { low: 4, high: 9 } });
  });

  it('says which way holds when an option of the way shown first is set', () => {
    expect(put({}, 'method.power', 2)).toEqual({ method: { by: 'rank', power: 2 } });
    expect(put({ method: { by: 'points', most: 5 } }, 'method.most', 6)).toEqual({ method: { by: 'points', most: 6 } });
  });

  it('changes one entry of a list and leaves the others alone', () => {
    const merge = [
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ];
    const next = put({ merge }, 'merge.1.to', 5);
    expect(next).toEqual({
      merge: [
        { from: 1, to: 2 },
        { from: 3, to: 5 },
      ],
    });
    expect((next.merge as unknown[])[0]).toBe(merge[0]);
  });

  it('makes the next value from the one of now where a step says how', () => {
    expect(put({ horizon: 2 }, 'horizon', (old: number) => old + 1)).toEqual({ horizon: 3 });
  });
});
