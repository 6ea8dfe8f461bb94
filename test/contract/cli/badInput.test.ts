import { existsSync } from 'node:fs';
import path from 'node:path';
import { analyse, folder, write } from './commandLine';

const tiers = {
  by: 'share-of-customers',
  cuts: [
    { name: 'Top', share: 20 },
    { name: 'Rest', share: 80 },
  ],
};
const list = 'Customer,Sales,Note\nA,500,x\nB,320,y\nC,180,z\n';
const indicator = { column: 'Sales', weight: 1 };

interface Case {
  title: string;
  file: [name: string, content: string | Uint8Array];
  args?: string[];
  options?: unknown;
  code: string;
  names: string;
}

const cases: Case[] = [
  { title: 'an empty file', file: ['empty.csv', ''], code: 'selection-empty', names: 'empty.csv' },
  { title: 'a header without rows', file: ['header.csv', 'Customer,Sales\n'], code: 'no-data-rows', names: 'A1' },
  {
    title: 'no numeric column',
    file: ['text.csv', 'Customer,City\nA,Bonn\nB,Köln\n'],
    code: 'no-numeric-column',
    names: 'numeric',
  },
  { title: 'a range of one cell', file: ['one.csv', 'Sales\n'], code: 'selection-one-cell', names: 'A1' },
  {
    title: 'a sheet that is not there',
    file: ['sheet.csv', list],
    args: ['--range', 'Nope!A1:B2'],
    code: 'source-gone',
    names: 'Nope',
  },
  {
    title: 'an unknown column',
    file: ['col.csv', list],
    options: { indicators: [{ column: 'Profit', weight: 1 }], tiers },
    code: 'column-missing',
    names: 'Profit',
  },
  {
    title: 'a text column as indicator',
    file: ['note.csv', list],
    options: { indicators: [{ column: 'Note', weight: 1 }], tiers },
    code: 'column-not-numeric',
    names: 'Note',
  },
  {
    title: 'a column of errors',
    file: ['err.csv', 'Customer,Sales\nA,#N/A\nB,#DIV/0!\n'],
    options: { indicators: [indicator], tiers },
    code: 'column-all-errors',
    names: 'Sales',
  },
  {
    title: 'all values equal',
    file: ['eq.csv', 'Customer,Sales\nA,5\nB,5\n'],
    options: { indicators: [indicator], tiers },
    code: 'column-no-variance',
    names: 'Sales',
  },
  {
    title: 'a negative weight',
    file: ['neg.csv', list],
    options: { indicators: [{ column: 'Sales', weight: -1 }], tiers },
    code: 'weight-negative',
    names: 'Sales',
  },
  {
    title: 'weights all 0',
    file: ['zero.csv', list],
    options: { indicators: [{ column: 'Sales', weight: 0 }], tiers },
    code: 'weights-all-zero',
    names: 'indicators',
  },
  {
    title: 'cuts that do not add up',
    file: ['cuts.csv', list],
    options: {
      indicators: [indicator],
      tiers: {
        ...tiers,
        cuts: [
          { name: 'Top', share: 20 },
          { name: 'Rest', share: 70 },
        ],
      },
    },
    code: 'cuts-do-not-add-up',
    names: '90',
  },
  {
    title: 'one row under min–max',
    file: ['row.csv', 'Customer,Sales\nA,5\n'],
    options: { indicators: [indicator], tiers },
    code: 'column-no-variance',
    names: 'Sales',
  },
  {
    title: 'an option that is not known',
    file: ['opt.csv', list],
    options: { indicators: [indicator], tiers, mising: 'median' },
    code: 'options-invalid',
    names: 'mising',
  },
  {
    title: 'a damaged .xlsx',
    file: ['bad.xlsx', Uint8Array.of(80, 75, 3, 4, 1, 2, 3)],
    code: 'file-damaged',
    names: 'bad.xlsx',
  },
  { title: 'a file type it does not read', file: ['list.pdf', 'x'], code: 'file-type-unknown', names: 'list.pdf' },
];

describe('command line, bad input', () => {
  it.each(cases)(
    '$title: exit 2, one line that names it, nothing written',
    async ({ file, args, options, code, names }) => {
      const output = path.join(folder, `${file[0]}.out.xlsx`);
      const run = await analyse(
        'pyramid',
        '--input',
        write(...file),
        '--output',
        output,
        ...(args ?? []),
        ...(options === undefined ? [] : ['--options', JSON.stringify(options)]),
      );
      expect(run.status).toBe(2);
      expect(run.out).toBe('');
      expect(run.error.trim().split('\n')).toHaveLength(1);
      expect(run.error).toContain(code);
      expect(run.error).toContain(names);
      expect(run.error).not.toMatch(/problem\.|remedy\.|undefined|\{/);
      expect(existsSync(output)).toBe(false);
    },
  );

  it('names an analysis that does not exist', async () => {
    const run = await analyse('crystal-ball', '--input', write('ball.csv', list));
    expect(run.status).toBe(2);
    expect(run.error).toContain('crystal-ball');
  });

  it('names the argument that is missing, unknown or not JSON', async () => {
    expect((await analyse('pyramid')).error).toContain('--input');
    expect((await analyse('pyramid', '--inptu', 'x')).error).toContain('--inptu');
    expect((await analyse('pyramid', '--input', write('j.csv', list), '--options', '{"indicators":')).error).toContain(
      'options-not-json',
    );
    expect((await analyse('pyramid', '--input', path.join(folder, 'nowhere.csv'))).error).toContain('nowhere.csv');
  });
});
