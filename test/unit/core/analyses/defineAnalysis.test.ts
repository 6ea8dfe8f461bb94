import { z } from 'zod';
import { defineAnalysis } from '../../../../src/core/analyses/defineAnalysis';
import { numbers, optional, rowNames } from '../../../../src/core/analyses/needs';
import { Problem } from '../../../../src/core/problem';
import type { ReportKey, Text, TextParam } from '../../../../src/core/report/report';
import { columnOption } from '../../../../src/core/table/columnOption';
import { tableOf } from './classify/pyramid/tableOf';

/** Keys of an analysis that the product does not have, so they have no texts. */
const say = (key: string, params?: Record<string, TextParam>): Text => ({
  key: `mean.${key}` as ReportKey,
  ...(params ? { params } : {}),
});
const table = tableOf({ Name: ['Acme', 'Birch', 'Cedar'], Sales: [10, 30, null], Margin: [1, 2, 3] });

const schema = z.strictObject({
  id: columnOption().optional(),
  value: columnOption('number'),
  second: columnOption('number').optional(),
});

/** An analysis of the simplest kind: one column in, one sheet out. */
const mean = defineAnalysis({
  id: 'mean',
  needs: { id: rowNames(), value: numbers('amount'), second: optional(numbers('value')) },
  schema,
  defaults: (): z.output<typeof schema> => ({ value: 'Sales' }),
  evaluate({ found: { id, value, second } }, _options, progress) {
    const present = value.values.filter((_, row) => value.valid[row] === 1);
    progress(0.5);
    return { names: id, mean: present.reduce((sum, each) => sum + each, 0) / present.length, second, gap: NaN };
  },
  sheets: ({ detail }) => [
    {
      id: 'mean',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.title') },
        { kind: 'sentence', text: say('finding', { mean: detail.mean }) },
        { kind: 'key-figures', figures: [{ label: say('figure'), value: detail.mean, style: 'decimal1' }] },
        { kind: 'note', lines: [] },
      ],
    },
  ],
  warnings: () => [say('warning.twice'), say('warning.said')],
  isSaidOnSheet: (warning) => 'key' in warning && warning.key === ('mean.warning.said' as ReportKey),
  json: ({ names, mean: value, gap }) => ({
    names,
    value,
    gap,
    parts: [{ gap, none: undefined }],
    list: Float64Array.of(1, NaN),
  }),
});

const run = (options: Parameters<typeof mean.run>[1], from = table) => mean.run(from, options, () => undefined);
const problemOf = (act: () => unknown): Problem => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
};

describe('the head of all analyses', () => {
  it('hands over what the options name: texts of the rows, a column of numbers, and what may be left out', () => {
    const { detail } = run({ id: 'Name', value: 'Sales' });
    expect(detail).toMatchObject({ names: ['Acme', 'Birch', 'Cedar'], mean: 20, second: undefined }); // (10 + 30) / 2
    expect(run({ value: 'Sales', second: 'Margin' }).detail.second).toMatchObject({ name: 'Margin', kind: 'number' });
  });

  it('names rows by the sheet where no column does', () => {
    expect(run({ value: 'Sales' }).detail.names).toEqual(['2', '3', '4']);
  });

  it.each([
    ['id', { id: 'Nobody', value: 'Sales' }, 'column-missing'],
    ['value', { value: 'Name' }, 'column-not-numeric'],
    ['second', { value: 'Sales', second: 'Name' }, 'column-not-numeric'],
  ])('refuses a wrong %s with the option that named it', (option, options, code) => {
    const { code: found, place } = problemOf(() => run(options));
    expect({ found, option: place.option }).toEqual({ found: code, option });
  });

  it('refuses a list without rows before anything else is looked at', () => {
    const empty = { ...tableOf({ Name: ['a'], Sales: [1] }), rowCount: 0 };
    expect(problemOf(() => run({ value: 'Nowhere' }, empty)).code).toBe('no-data-rows');
  });

  it('says warnings in the report, and on the first sheet after its figures unless the sheet says them itself', () => {
    const { warnings, sheets } = run({ value: 'Sales' });
    expect(warnings).toHaveLength(2);
    expect(sheets[0].blocks.map((block) => (block.kind === 'sentence' ? block.text : block.kind))).toEqual([
      'heading',
      { key: 'mean.finding', params: { mean: 20 } },
      'key-figures',
      { key: 'mean.warning.twice' },
      'note',
    ]);
  });

  it('reports progress from 0 to 1 without going back', () => {
    const seen: number[] = [];
    mean.run(table, { value: 'Sales' }, (done) => seen.push(done));
    expect(seen).toEqual([0, 0.45, 0.9, 1]);
  });

  it('turns what is no finite number into null, however deep, and leaves out what is undefined', () => {
    const { detail } = run({ value: 'Sales' });
    expect(mean.json(detail)).toEqual({
      names: ['2', '3', '4'],
      value: 20,
      gap: null,
      parts: [{ gap: null }],
      list: [1, null],
    });
  });

  it('declares the roles of its needs', () => {
    expect(mean.roles).toEqual([
      { role: 'customer', required: false },
      { role: 'amount', required: true },
      { role: 'value', required: false },
    ]);
    expect(mean.wantsLiveFormulas({ value: 'Sales' })).toBe(false);
  });
});
