import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { generalText } from './generalText';

/** A digit of the default font at its size, and what a cell keeps free, in px. */
const digitWidth = 7;
const padding = 5;
const defaultSize = 11;

/** Lets the grid draw numbers without a format as {@link generalText}; its cells keep their values. */
export function drawGeneralNumbers(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { worksheet, workbook, col }, next) => {
      const value = cell?.v;
      if (typeof value !== 'number' || (cell?.t !== undefined && cell.t !== CellValueType.NUMBER)) return next(cell);
      const { n: format, fs: size } = workbook.getStyles().getStyleByCell(cell) ?? {};
      if (format && !/^general$/i.test(format.pattern)) return next(cell);
      const digit = (digitWidth * (size ?? defaultSize)) / defaultSize;
      const text = generalText(value, Math.floor((worksheet.getColumnWidth(col) - padding) / digit));
      return next(text === undefined ? cell : { ...cell, v: text, t: CellValueType.NUMBER });
    },
  });
}
