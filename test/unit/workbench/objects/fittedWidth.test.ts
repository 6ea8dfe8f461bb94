import { fittedWidth } from '../../../../src/workbench/objects/fittedWidth';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';
import type { CellValue } from '../../../../src/workbench/workbook/model';

const rows = 100_000;
/** 5.4 points a character and 9 for the edges. */
const widthOf = (characters: number): number => characters * 5.4 + 9;

function column(cell: (row: number) => CellValue) {
  const [sheet] = createWorkbook({ fileName: 'list.xlsx' }).sheets;
  const cells = Array.from({ length: rows }, (_, row) => [cell(row)]);
  sheet.setContents({ row: 0, column: 0, rows, columns: 1 }, cells, 'file');
  return sheet;
}

describe('the width that fits a long column', () => {
  it('shows its longest text wherever it stands', () => {
    const sheet = column((row) => (row === 77_777 ? 'a name of 24 characters!' : 'short'));
    expect(fittedWidth(sheet, 0, 1900)).toBeCloseTo(widthOf(24), 9);
  });

  it('shows its largest and its smallest number wherever they stand', () => {
    const sheet = column((row) => (row === 77_777 ? -1_234_567_890 : 5));
    expect(fittedWidth(sheet, 0, 1900)).toBeCloseTo(widthOf('-1234567890'.length), 9);
  });

  it('writes out no more than two thousand and a few cells', () => {
    const sheet = column((row) => row);
    // Each that is written out is asked for its number format.
    const formats = jest.spyOn(sheet, 'format');
    fittedWidth(sheet, 0, 1900);
    expect(formats.mock.calls.length).toBeLessThan(2_010);
  });
});
