import { openCsv } from '../../../../../src/workbench/files/openCsv';
import { orders, pollutedFiles, type PollutedFile } from './pollute';

/** The cells of a text file as texts, each row without its blank end; blank rows at the end are none. */
function read(text: string): string[][] {
  const [sheet] = openCsv(text, 'orders.csv').sheets;
  const used = sheet.usedArea(true);
  if (!used) return [];
  const values = sheet.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return trimmed(
    values.map((row) => row.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell)))),
  );
}

function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const shown = rows.map((row) => withoutBlankEnd(row.map(plainNumber), (cell) => cell === ''));
  return withoutBlankEnd(shown, (row) => row.length === 0);
}

function withoutBlankEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1])) end -= 1;
  return items.slice(0, end);
}

const plainNumber = (field: string): string =>
  field.trim() !== '' && Number.isFinite(Number(field)) ? String(Number(field)) : field;

/** Share of the cells that are right, of those that are there and those that should be. */
function rightCells({ text, cells }: PollutedFile): number {
  const [found, expected] = [read(text), trimmed(cells)];
  let right = 0;
  let all = 0;
  for (let row = 0; row < Math.max(found.length, expected.length); row++) {
    const [own, wanted] = [found.at(row) ?? [], expected.at(row) ?? []];
    for (let column = 0; column < Math.max(own.length, wanted.length); column++) {
      all += 1;
      if (own[column] === wanted[column]) right += 1;
    }
  }
  return all === 0 ? 1 : right / all;
}

describe.each([1, 2, 3])('of a list of orders (seed %i), however it is polluted, every cell is read', (seed) => {
  const files = pollutedFiles(orders(seed, 40));
  test.each(files.map((file) => [file.kind, file] as const))('%s', (_, file) => {
    expect(rightCells(file)).toBe(1);
  });
});
