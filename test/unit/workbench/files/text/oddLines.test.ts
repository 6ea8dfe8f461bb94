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
