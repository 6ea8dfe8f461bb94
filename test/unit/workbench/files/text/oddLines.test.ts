import type { CellValue } from '../../../../../src/workbench/workbook/model';
import { openCsv } from '../../../../../src/workbench/files/openCsv';

function cellsOf(text: string): CellValue[][] {
  const [sheet] = openCsv(text, 'orders.csv').sheets;
  const area = sheet.usedArea(true);
  if (!area) throw new Error('No cells.');
  return sheet.values(area);
}

const orders = [
  ['Customer', 'Date', 'Revenue'],
  ['Acme', '2024/01/08', 120.5],
  ['Birch', '2024/01/18', 80],
  ['Cedar', '2024/02/07', 60],
];
const lines = orders.map((row) => row.join(','));

describe('lines that programs write oddly are read as the records they are', () => {
  test('each line in quotes as a whole', () => {
    expect(cellsOf(lines.map((line) => `"${line}"\n`).join(''))).toEqual(orders);
  });

  test('each line in quotes as a whole, its own quotes doubled', () => {
    const quoted = orders.map((row) => `"${row.map((cell) => `""${cell}""`).join(',')}"\n`).join('');
    expect(cellsOf(quoted)).toEqual(orders);
  });

  test('one column of names with commas stays one column', () => {
    expect(cellsOf('"Customer"\n"Oak, Ann"\n"Elm, Bob"\n')).toEqual([['Customer'], ['Oak, Ann'], ['Elm, Bob']]);
  });

  test('one column of names with commas, without quotes', () => {
    expect(cellsOf('Customer\nOak, Ann\nElm Ltd\nAsh, Bob\n')).toEqual([
      ['Customer'],
      ['Oak, Ann'],
      ['Elm Ltd'],
      ['Ash, Bob'],
    ]);
  });

  test('decimal commas between commas: the cents are a part of the amount', () => {
    expect(cellsOf('Customer,Revenue,City\nOak,1234,50,Bonn\nElm,80,25,Ulm\n')).toEqual([
      ['Customer', 'Revenue', 'City'],
      ['Oak', '1234,50', 'Bonn'],
      ['Elm', '80,25', 'Ulm'],
    ]);
  });

  test('names that begin with an apostrophe', () => {
    const rows = [
      ['Customer', 'Revenue'],
      ["O'Brien", 100],
      ["'t Hooft BV", 30],
    ];
    expect(cellsOf(rows.map((row) => `${row.join(',')}\n`).join(''))).toEqual([rows[0], rows[1], ["'t Hooft BV", 30]]);
  });

  test('a text with a date in quotes, in a file with apostrophes, is not taken apart', () => {
    const text = 'Title,,\nCustomer,City,Revenue\nAmy\'s,Bonn,5\nBob\'s,Ulm,6\n"Friday, May 3, 2024",,\n';
    expect(cellsOf(text)[4]).toEqual(['Friday, May 3, 2024', null, null]);
  });

  test('columns aligned with spaces', () => {
    const aligned = orders.map((row) =>
      row
        .map((cell) => String(cell).padEnd(12))
        .join('')
        .trimEnd(),
    );
    expect(cellsOf(`${aligned.join('\n')}\n`)).toEqual(orders);
  });

  test('a name in quotes with more behind them, in a file without other quotes', () => {
    expect(cellsOf(lines.join('\n').replace('Birch', '"Birch" Ltd'))[2]).toEqual(['"Birch" Ltd', '2024/01/18', 80]);
  });

  test('="00123" is the code 00123', () => {
    expect(cellsOf('No,Revenue\n="00123",5\n="00456",6\n')).toEqual([
      ['No', 'Revenue'],
      ['00123', 5],
      ['00456', 6],
    ]);
  });
});

describe('a text that is no table is refused', () => {
  test.each([
    ['json', '{"customer":"Acme","amount":5}\n{"customer":"Birch","amount":6}\n'],
    ['json', '[\n  {"customer": "Acme", "amount": 5}\n]'],
    ['markup', '<html><body><table><tr><td>Acme</td></tr></table></body></html>'],
    ['markup', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
  ])('%s: %s', (fault, text) => {
    expect(() => openCsv(text, 'orders.txt')).toThrow(expect.objectContaining({ fault }));
  });
  test('but one with such cells is read', () => {
    expect(cellsOf('Customer,Tag\nAcme,"{""a"": 1}"\nBirch,<b>\n')).toEqual([
      ['Customer', 'Tag'],
      ['Acme', '{"a": 1}'],
      ['Birch', '<b>'],
    ]);
  });
});

describe('a line that was put right is named', () => {
  const lines = Array.from({ length: 12 }, (_, i) => `2024-03-${10 + i},A${100 + i},Lamp with shade,${i}.50`);
  const read = (change: string) => {
    const warn = jest.fn();
    const text = ['Date,Order,Item,Amount', ...lines.slice(0, 6), change, ...lines.slice(6)].join('\n');
    const [sheet] = openCsv(text, 'orders.csv', warn).sheets;
    return { cells: sheet.values({ row: 7, column: 0, rows: 1, columns: 4 })[0].slice(1), warned: warn.mock.calls };
  };
  const named = [[{ code: 'fields-realigned', count: 1, line: 8 }]];
  const right = ['A107', 'Lamp, round', 7.5];
  test.each([
    ['a comma in a text that nothing quotes', '2024-03-17,A107,Lamp, round,7.50', right],
    ['a comma too many', '2024-03-17,,A107,"Lamp, round",7.50', right],
    ['a comma too few', '2024-03-17A107,"Lamp, round",7.50', right],
    ['a quotation mark too many', '2024-03-17,"A107,"Lamp, round",7.50', ['"A107', 'Lamp, round', 7.5]],
  ])('%s', (_, line, cells) => {
    expect(read(line)).toEqual({ cells, warned: named });
  });

  test('but lines that may be read in two ways stay as they are', () => {
    const rows = [
      'Name,Town,Note',
      ...Array.from({ length: 9 }, (_, i) => `Ann ${'abcdefghi'[i]},Bonn am Rhein,paid late`),
    ];
    const [sheet] = openCsv([...rows, 'Bo, Ltd,Ulm,paid late'].join('\n'), 'names.csv').sheets;
    expect(sheet.values({ row: 10, column: 0, rows: 1, columns: 4 })).toEqual([['Bo', ' Ltd', 'Ulm', 'paid late']]);
  });
});
