import type { CellFormat, TableModel } from '../../workbook/model';

/** A table's header and bands: light styles by a line, the others filled, as Excel does. Nothing outside of tables. */
export function tableLook(tables: readonly TableModel[], row: number, column: number): CellFormat | undefined {
  const table = tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  if (!table) return undefined;
  const { area, showHeaders, showBandedRows, style } = table;
  if (showHeaders && row === area.row) {
    return style.startsWith('TableStyleLight')
      ? { bold: true, borders: { EdgeBottom: { style: 'Continuous', color: '#A9B7C0', weight: 'Thin' } } }
      : { bold: true, fill: '#175E8C', fontColor: '#FFFFFF' };
  }
  return showBandedRows && (row - area.row) % 2 === 1 ? { fill: '#F0F6FA' } : undefined;
}
