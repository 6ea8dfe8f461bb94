import type { ISuperTableService } from '@univerjs/engine-formula';
import type { WorkbookApi } from '../workbook/api';

/** Tells Univer's formula engine the tables of the workbook, in place of those that it knew. */
export function registerTables(unitId: string, workbook: WorkbookApi, service: ISuperTableService): void {
  for (const name of service.getTableMap(unitId)?.keys() ?? []) service.remove(unitId, name);
  for (const sheet of workbook.sheets) {
    for (const { name, area, columnNames, showTotals } of sheet.tables) {
      service.registerTable(unitId, name, {
        sheetId: sheet.id,
        titleMap: new Map(columnNames.map((title, index) => [title, index])),
        range: {
          startRow: area.row,
          // Univer knows of no row of totals, which is no part of Table[Column].
          endRow: area.row + area.rows - (showTotals ? 2 : 1),
          startColumn: area.column,
          endColumn: area.column + area.columns - 1,
        },
      });
    }
  }
}
