import type { IBorderData, IStyleData } from '@univerjs/presets';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { BorderStyle, CellFormat } from '../../workbook/model';

const horizontal = {
  General: undefined,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const vertical = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

/** A cell's format in the grid's words. `undefined` for a cell without any format. */
export function cellStyle(format: CellFormat): IStyleData | undefined {
  const style: IStyleData = {};
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.fontName) style.ff = format.fontName;
  if (format.fontSize) style.fs = format.fontSize;
  if (format.bold) style.bl = BooleanNumber.TRUE;
  if (format.italic) style.it = BooleanNumber.TRUE;
  if (format.underline) style.ul = { s: BooleanNumber.TRUE };
  if (format.wrapText) style.tb = WrapStrategy.WRAP;
  if (format.horizontal) style.ht = horizontal[format.horizontal];
  if (format.vertical) style.vt = vertical[format.vertical];
  if (format.indent) style.pd = { l: 4 + 9 * format.indent };
  if (format.numberFormat && format.numberFormat !== 'General') style.n = { pattern: format.numberFormat };
  if (format.borders) style.bd = borders(format.borders);
  return Object.keys(style).length === 0 ? undefined : style;
}

function borders(given: NonNullable<CellFormat['borders']>): IBorderData {
  const side = (border: BorderStyle | undefined) =>
    border && border.style !== 'None'
      ? {
          s:
            border.weight === 'Medium'
              ? BorderStyleTypes.MEDIUM
              : border.weight === 'Thick'
                ? BorderStyleTypes.THICK
                : BorderStyleTypes.THIN,
          cl: { rgb: border.color },
        }
      : undefined;
  return {
    t: side(given.EdgeTop),
    b: side(given.EdgeBottom),
    l: side(given.EdgeLeft),
    r: side(given.EdgeRight),
  };
}
