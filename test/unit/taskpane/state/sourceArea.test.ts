import type { SelectionInfo } from '../../../../src/app/ports';
import type { Table } from '../../../../src/core/table/table';
import { addressOfRows, areaOf, meaningOf, touchesSource } from '../../../../src/taskpane/state/sourceArea';

/** B2:D12 of "Customers": header in row 2, ten customers. */
const table: Table = {
  rowCount: 10,
  columns: [],
  findings: [],
  origin: { sheet: 'Customers', address: 'B2:D12', headerRow: 1, firstRow: 2, columnIndices: [1, 2, 3] },
};

function selection(address: string, activeRow: number, sheet = 'Customers'): SelectionInfo {
  return { sheet, address, activeRow, rows: 1, columns: 1, expandsToRegion: true };
}

describe('a click in the workbook', () => {
  it('on a row of the list shows its customer', () => {
    // Row 5 of the sheet is index 4; the first customer is in row 3, index 2.
    expect(meaningOf(selection('C5', 4), table)).toEqual({ kind: 'customer', row: 2 });
    expect(meaningOf(selection('B12:D12', 11), table)).toEqual({ kind: 'customer', row: 9 });
  });

  it('on the header keeps the list and shows nobody', () => {
    expect(meaningOf(selection('C2', 1), table)).toEqual({ kind: 'customer', row: undefined });
  });

  it('beside the list, below it or on another sheet looks for another list', () => {
    expect(meaningOf(selection('F5', 4), table)).toEqual({ kind: 'list' });
    expect(meaningOf(selection('C20', 19), table)).toEqual({ kind: 'list' });
    expect(meaningOf(selection('C5', 4, 'Orders'), table)).toEqual({ kind: 'list' });
  });

  it('on the columns that were written beside the list stays with its customer', () => {
    expect(meaningOf(selection('E5', 4), table, 5)).toEqual({ kind: 'customer', row: 2 });
  });

  it('that takes fewer columns or more rows from the header on is another cut of the list', () => {
    expect(meaningOf(selection('B2:C12', 1), table)).toEqual({ kind: 'list' });
    expect(meaningOf(selection('B2:D20', 1), table)).toEqual({ kind: 'list' });
    expect(meaningOf(selection('B2:D12', 1), table)).toEqual({ kind: 'customer', row: undefined });
  });

  it('finds the customer in a filtered list by its row in the sheet', () => {
    const origin = { ...table.origin, rowIndices: Uint32Array.from([2, 5, 9]) };
    const filtered: Table = { ...table, rowCount: 3, origin };
    expect(meaningOf(selection('B6', 5), filtered)).toEqual({ kind: 'customer', row: 1 });
    expect(meaningOf(selection('B7', 6), filtered)).toEqual({ kind: 'customer', row: undefined });
  });
});

describe('addresses', () => {
  it('are read with dollars, as columns, and in several areas', () => {
    expect(areaOf('$B$2:D12')).toEqual({ top: 1, left: 1, bottom: 11, right: 3 });
    expect(areaOf('A1:A3,C5:C9')).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    // Excel has 1,048,576 rows.
    expect(areaOf('AA:AB')).toEqual({ top: 0, left: 26, bottom: 1048575, right: 27 });
    expect(areaOf('not an address')).toBeUndefined();
  });

  it('of unrated rows lead to those customers', () => {
    expect(addressOfRows(table.origin, [0, 4, 9], 2)).toBe('B3:D3,B7:D7');
  });
});

describe('a change of cells', () => {
  it('matters only inside the list, so that writing elsewhere does not read it again', () => {
    expect(touchesSource({ sheet: 'Customers', address: 'D12' }, table)).toBe(true);
    expect(touchesSource({ sheet: 'Customers', address: 'E3:F9' }, table)).toBe(false);
    expect(touchesSource({ sheet: 'Orders', address: 'D12' }, table)).toBe(false);
  });
});
