import { LazyCells } from '../../../../src/workbench/page/grid/lazyCells';
import type { CellValue } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

const rows = 50_000;

const cellOf = (value: CellValue, formula: string | undefined) =>
  value === null && formula === undefined ? undefined : { v: value as string | number, f: formula ?? null };

function list() {
  const [sheet] = createWorkbook({ fileName: 'list.xlsx' }).sheets;
  const cells = Array.from({ length: rows }, (_, row) => [`C${row}`, row]);
  sheet.setContents({ row: 0, column: 1, rows, columns: 2 }, cells, 'file');
  return { sheet, cells: new LazyCells(sheet, (row, column, v) => cellOf(v, sheet.formula(row, column))) };
}

/** How often the sheet is asked for values. */
function reads(sheet: { values(...area: never[]): unknown }): () => number {
  const spy = jest.spyOn(sheet, 'values' as never);
  return () => spy.mock.calls.length;
}

describe('cells of a large sheet in the grid', () => {
  it('are those of the workbook, in any row, so that scrolling shows the list', () => {
    const { cells } = list();
    expect(cells.matrix[49_999]?.[1]).toMatchObject({ v: 'C49999' });
    expect(cells.matrix[49_999]?.[2]).toMatchObject({ v: 49_999 });
    expect(cells.matrix[50_000]).toBeUndefined();
  });

  it('are made for the rows that are looked at and no others, so that a million rows open at once', () => {
    const { sheet, cells } = list();
    const count = reads(sheet);
    for (let row = 100; row < 140; row++) expect(cells.matrix[row]?.[2]?.v).toBe(row);
    expect(count()).toBe(40);
    expect(Object.keys(cells.matrix)).toHaveLength(42);
  });

  it('say where the list ends, so that keys go there', () => {
    const { cells } = list();
    const named = Object.keys(cells.matrix);
    expect([named[0], named.at(-1)]).toEqual(['0', '49999']);
  });

  it('name every row with a formula, so that the grid calculates it', () => {
    const { sheet, cells } = list();
    sheet.setContents({ row: 777, column: 3, rows: 1, columns: 1 }, [['=C778*2']], 'file');
    cells.changed();
    expect(Object.keys(cells.matrix)).toContain('777');
    expect(cells.matrix[777]?.[3]?.f).toBe('=C778*2');
  });

  it('take rows that were added below, once they are told of them', () => {
    const { sheet, cells } = list();
    expect(cells.matrix[rows]).toBeUndefined();
    sheet.setContents({ row: rows, column: 1, rows: 1, columns: 1 }, [['new']], 'host');
    cells.changed();
    expect(cells.seenIn({ row: rows, column: 0, rows: 1, columns: 9 })).toEqual([rows]);
    expect(cells.matrix[rows]?.[1]?.v).toBe('new');
  });

  it('keep what the user emptied empty until the workbook knows it', () => {
    const { cells } = list();
    expect(cells.matrix[5]).toBeDefined();
    delete cells.matrix[5];
    expect(cells.matrix[5]).toEqual({});
  });

  it('are forgotten out of sight, so that scrolling through a list does not fill the memory', () => {
    const { sheet, cells } = list();
    for (let row = 0; row < 3_000; row++) void cells.matrix[row];
    cells.trim(2_950, 2_999);
    expect(cells.seenIn({ row: 0, column: 0, rows, columns: 1 })).toHaveLength(50);
    const count = reads(sheet);
    expect(cells.matrix[2_960]?.[2]?.v).toBe(2_960);
    expect(count()).toBe(0);
  });
});
