import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { IStyleData, Univer } from '@univerjs/presets';
import { InterceptorEffectEnum } from '@univerjs/presets';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import type { CellFormat, CellValue } from '../../workbook/model';
import { cellStyle } from './cellStyle';
import { fromGrid } from './cellValue';
import { conditionalFill } from './conditionalFill';
import { tableLook } from './tableLook';

/**
 * Lets the grid draw cells as tables and conditional formats make them look. The grid's cells keep their own formats: a
 * copied cell takes nothing along that is only drawn.
 */
export function drawComputedLooks(univer: Univer, workbook: WorkbookApi): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 20,
    handler: (cell, { subUnitId, row, col, rawData, workbook: shown }, next) => {
      const sheet = workbook.sheet(subUnitId);
      const look = sheet && computedLook(sheet, row, col, rawData ? fromGrid(rawData) : null);
      if (!look) return next(cell);
      const own = shown.getStyles().getStyleByCell(cell);
      return next({ ...cell, s: laidOver(look, own ?? {}) });
    },
  });
}

/** Below a cell's own format its table's, above it what conditional formats say. */
interface Look {
  below: CellFormat;
  above: CellFormat;
}

function computedLook(sheet: SheetApi, row: number, column: number, value: CellValue): Look | undefined {
  if (sheet.tables.length === 0 && sheet.conditionalFormats.length === 0) return undefined;
  const below = tableLook(sheet.tables, row, column);
  const above = conditionalFill(value, row, column, sheet.conditionalFormats);
  return below || Object.keys(above).length > 0 ? { below: below ?? {}, above } : undefined;
}

function laidOver({ below, above }: Look, own: IStyleData): IStyleData {
  const [under, over] = [cellStyle(below), cellStyle(above)];
  const bd = under?.bd || own.bd ? { bd: { ...under?.bd, ...own.bd } } : {};
  return { ...under, ...own, ...bd, ...over };
}
