import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Univer } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import type { WorkbookApi } from '../../workbook/api';
import { cellStyle } from './cellStyle';
import { fromGrid } from './cellValue';
import { conditionalFill } from './conditionalFill';
import { tableLook } from './tableLook';

/** Of looks under this name Univer knows that they are no format of the cell: new rows and columns do not inherit them. */
const lookId = 'sheet.interceptor.range-theme-id';

/**
 * Lets the grid draw cells as tables and conditional formats make them look: tables below a cell's own format,
 * conditional formats above it. The grid's cells keep their own formats only, so that a copied cell takes nothing along
 * that is merely drawn.
 */
export function drawComputedLooks(univer: Univer, workbook: WorkbookApi): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: lookId,
    effect: InterceptorEffectEnum.Style,
    priority: 20,
    handler: (cell, { subUnitId, row, col, rawData, workbook: shown }, next) => {
      const sheet = workbook.sheet(subUnitId);
      if (!sheet || (sheet.tables.length === 0 && sheet.conditionalFormats.length === 0)) return next(cell);
      const table = cellStyle(tableLook(sheet.tables, row, col) ?? {});
      const value = rawData ? fromGrid(rawData) : null;
      const rules = cellStyle(conditionalFill(value, row, col, sheet.conditionalFormats));
      if (!table && !rules) return next(cell);
      const own = shown.getStyles().getStyleByCell(cell) ?? undefined;
      return next({ ...cell, themeStyle: table, s: rules ? { ...own, ...rules } : cell?.s });
    },
  });
}
