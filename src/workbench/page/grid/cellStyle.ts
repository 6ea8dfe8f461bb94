import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  DEFAULT_STYLES,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderStyle, CellFormat } from '../../workbook/model';

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const vertical = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
/** The grid's lines by the model's style and weight; of those with one style the first stands for other weights. */
const lines: [BorderStyle['style'], BorderStyle['weight'], BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];
const sides = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
] as const;
/** Pixels left of a text, without and per step of indent. */
const padding = 4;
const step = 9;

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
  if (format.horizontal && format.horizontal !== 'General') style.ht = horizontal[format.horizontal];
  if (format.vertical) style.vt = vertical[format.vertical];
  if (format.indent) style.pd = { l: padding + step * format.indent };
  if (format.numberFormat && format.numberFormat !== 'General') style.n = { pattern: format.numberFormat };
  if (format.borders) style.bd = toBorders(format.borders);
  return Object.keys(style).length === 0 ? undefined : style;
}

const nothing: { [Key in keyof IStyleData]: IStyleData[Key] | null } = {
  ...{ bg: null, cl: null, ff: null, fs: null, bl: null, it: null, ul: null, tb: null, ht: null, vt: null, pd: null },
  ...{ n: null, bd: null },
};

/** A style that takes back what it does not say: the grid merges styles. */
export function styleInFull(style: IStyleData): IStyleData {
  const bd = style.bd ? { bd: { t: null, b: null, l: null, r: null, ...style.bd } } : {};
  return { ...nothing, ...style, ...bd } as IStyleData;
}

/** What a style of the grid says about a cell's format: the default where it takes something back, nothing else. */
export function cellFormat(style: IStyleData): CellFormat {
  const format: CellFormat = {};
  const says = (key: keyof IStyleData): boolean => style[key] !== undefined;
  if (says('bg')) format.fill = hexColor(style.bg?.rgb);
  if (says('cl')) format.fontColor = hexColor(style.cl?.rgb);
  if (says('ff')) format.fontName = style.ff === DEFAULT_STYLES.ff ? undefined : (style.ff ?? undefined);
  if (says('fs')) format.fontSize = style.fs === DEFAULT_STYLES.fs ? undefined : (style.fs ?? undefined);
  if (says('bl')) format.bold = style.bl === BooleanNumber.TRUE;
  if (says('it')) format.italic = style.it === BooleanNumber.TRUE;
  if (says('ul')) format.underline = style.ul?.s === BooleanNumber.TRUE;
  if (says('tb')) format.wrapText = style.tb === WrapStrategy.WRAP;
  if (says('ht')) format.horizontal = keyOf(horizontal, style.ht) ?? 'General';
  if (says('vt')) format.vertical = keyOf(vertical, style.vt);
  if (says('pd')) format.indent = Math.max(0, Math.round(((style.pd?.l ?? padding) - padding) / step));
  if (says('n')) format.numberFormat = style.n?.pattern ?? 'General';
  if (says('bd')) format.borders = fromBorders(style.bd ?? undefined);
  return format;
}

function toBorders(given: NonNullable<CellFormat['borders']>): IBorderData {
  const borders: IBorderData = {};
  for (const [edge, side] of sides) {
    const border = given[edge];
    if (!border || border.style === 'None') continue;
    const ofStyle = lines.filter(([style]) => style === border.style);
    const [, , line] = ofStyle.find(([, weight]) => weight === border.weight) ?? ofStyle[0];
    borders[side] = { s: line, cl: { rgb: border.color } };
  }
  return borders;
}

function fromBorders(given: IBorderData | undefined): CellFormat['borders'] {
  const borders: NonNullable<CellFormat['borders']> = {};
  for (const [edge, side] of sides) {
    const border = given?.[side];
    if (border === undefined && given) continue;
    const [style, weight] = lines.find(([, , line]) => line === border?.s) ?? lines[0];
    borders[edge] = { style: border?.s ? style : 'None', weight, color: hexColor(border?.cl.rgb) ?? '#000000' };
  }
  return borders;
}

function keyOf<Key extends string>(table: Record<Key, unknown>, value: unknown): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

/** `#abc`, `#aabbcc` and `rgb(…)` as the model writes colours; nothing for none. */
function hexColor(given: Nullable<string>): string | undefined {
  const text = given || '';
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
