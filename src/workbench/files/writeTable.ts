import { formatArea } from '../workbook/address';
import type { TableModel } from '../workbook/model';
import { head, mainNamespace } from './partTypes';
import { xmlAttributes } from './xml';

/** A table part. */
export function writeTable(table: TableModel, id: number): string {
  const filtered = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  const columns = table.columnNames.map((_, index) => tableColumn(table, index));
  const attributes = xmlAttributes({
    id,
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  const filter = table.showHeaders && table.showFilterButton ? `<autoFilter ref="${formatArea(filtered)}"/>` : '';
  const style = xmlAttributes({
    name: table.style || undefined,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.showBandedRows,
    showColumnStripes: 0,
  });
  return (
    `${head}<table xmlns="${mainNamespace}"${attributes}>${filter}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo${style}/></table>`
  );
}

/** One column of a table. */
export function tableColumn(table: TableModel, index: number): string {
  const name = table.columnNames[index].replace(/\n/g, '_x000a_');
  return `<tableColumn${xmlAttributes({ id: table.columnIds[index] ?? index + 1, name })}/>`;
}
