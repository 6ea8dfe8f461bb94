import { delimitedCells } from '../../../../src/core/export/delimitedCells';
import { resultTable } from '../../../../src/app/home/resultTable';
import { Problem } from '../../../../src/core/problem';

test.each([
  [
    'quotes, separators and line breaks within cells',
    'a,b\r\n"x, ""y""","1\n2"\r\n',
    [
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ],
  ],
  [
    'semicolons, and a row that is too short',
    'a;b;c\n1;2',
    [
      ['a', 'b', 'c'],
      ['1', '2', ''],
    ],
  ],
  [
    'blank cells at both ends',
    'a\tb\n\t\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  ['nothing', '', []],
])('delimited text is read with %s', (_, text, cells) => {
  expect(delimitedCells(text)).toEqual(cells);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a result of a warehouse in delimited text has numbers where it holds numbers', async () => {
  const { columns, rowCount } = await resultTable(bytes('\uFEFFid,Score,Tier\n7,80.5,Top\n8,,Low\n'), 'tiers.csv');
  expect(rowCount).toBe(2);
  expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
    ['id', 'number'],
    ['Score', 'number'],
    ['Tier', 'text'],
  ]);
});

test.each([
  ['no byte', new Uint8Array(0), 'no-data-rows'],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x80), 'file-not-text'],
  ['the first signs of a Parquet file alone', bytes('PAR1'), 'parquet-unreadable'],
])('a result of %s is refused in words', async (_, content, code) => {
  await expect(resultTable(content, 'x')).rejects.toEqual(expect.objectContaining({ code }) as Problem);
});
