import type { BorderStyle, CellFormat, ConditionalFormat } from '../workbook/model';
import { readStyleColor, type ThemeColors } from './colors';
import { builtInFormatCodes } from './numberFormats';
import { child, childrenOf, isOn, type XmlNode } from './xml';

export interface ReadStyles {
  /** Formats by the index that cells name. */
  cells: CellFormat[];
  differences: ConditionalFormat['format'][];
}

const borderLooks: Record<string, [BorderStyle['style'], BorderStyle['weight']]> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['Dash', 'Thin'],
  mediumDashDot: ['Dash', 'Medium'],
  dashDotDot: ['Dash', 'Thin'],
  mediumDashDotDot: ['Dash', 'Medium'],
  slantDashDot: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
};

const black = '#000000';

export function readStyles(root: XmlNode | undefined, theme: ThemeColors): ReadStyles {
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode,
    ]),
  );
  const fonts = withAutomaticBlack(childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, theme)));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, theme));
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const number = Number(numFmtId ?? 0);
    const fill = fills[Number(fillId ?? 0)];
    const edges = borders[Number(borderId ?? 0)];
    return {
      numberFormat: codes.get(number) ?? builtInFormatCodes.get(number) ?? 'General',
      ...fonts[Number(fontId ?? 0)],
      ...(fill ? { fill } : {}),
      ...(edges ? { borders: edges } : {}),
      ...readAlignment(child(xf, 'alignment')),
      locked: isOn(child(xf, 'protection')?.attributes.locked, true),
    };
  });
  const differences = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifference(dxf, theme));
  return { cells, differences };
}

/**
 * Where the first font, the one of the style Normal, is black by number, black is no colour of a cell's own: Excel lets a
 * table's style change it, as it does with the theme's automatic black.
 */
function withAutomaticBlack(fonts: CellFormat[]): CellFormat[] {
  if (fonts[0]?.fontColor !== black) return fonts;
  return fonts.map(({ fontColor, ...font }) => (fontColor === black ? font : { ...font, fontColor }));
}

function readFont(font: XmlNode, theme: ThemeColors): CellFormat {
  const name = child(font, 'name')?.attributes.val;
  const size = Number(child(font, 'sz')?.attributes.val ?? 11);
  const color = child(font, 'color');
  const on = (tag: string): boolean => {
    const node = child(font, tag);
    return node !== undefined && isOn(node.attributes.val, true);
  };
  const underline = child(font, 'u');
  const result: CellFormat = { bold: on('b'), italic: on('i') };
  if (underline && underline.attributes.val !== 'none') result.underline = true;
  if (name && name !== 'Calibri') result.fontName = name;
  if (size !== 11) result.fontSize = size;
  // Theme colour 1 without tint is the automatic black.
  const automatic = color?.attributes.theme === '1' && !color.attributes.tint;
  const read = automatic ? undefined : readStyleColor(color, theme);
  if (read) result.fontColor = read;
  return result;
}

function readFill(fill: XmlNode, theme: ThemeColors): string | undefined {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType;
  if (!pattern || type === undefined || type === 'none' || type === 'gray125') return undefined;
  return readStyleColor(child(pattern, 'fgColor'), theme) ?? readStyleColor(child(pattern, 'bgColor'), theme);
}

function readBorders(border: XmlNode, theme: ThemeColors): CellFormat['borders'] | undefined {
  const result: NonNullable<CellFormat['borders']> = {};
  const edges = { EdgeLeft: 'left', EdgeRight: 'right', EdgeTop: 'top', EdgeBottom: 'bottom' } as const;
  for (const key of Object.keys(edges) as (keyof typeof edges)[]) {
    const node = child(border, edges[key]);
    const look = borderLooks[node?.attributes.style ?? ''];
    if (!look) continue;
    result[key] = { style: look[0], weight: look[1], color: readStyleColor(child(node, 'color'), theme) ?? '#000000' };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

function readAlignment(node: XmlNode | undefined): CellFormat {
  if (!node) return {};
  const { horizontal, vertical, wrapText, indent } = node.attributes;
  const result: CellFormat = {};
  if (horizontal === 'left') result.horizontal = 'Left';
  if (horizontal === 'center' || horizontal === 'centerContinuous') result.horizontal = 'Center';
  if (horizontal === 'right') result.horizontal = 'Right';
  if (vertical === 'top') result.vertical = 'Top';
  if (vertical === 'center') result.vertical = 'Center';
  if (isOn(wrapText)) result.wrapText = true;
  if (Number(indent) > 0) result.indent = Number(indent);
  return result;
}

function readDifference(dxf: XmlNode, theme: ThemeColors): ConditionalFormat['format'] {
  const pattern = child(dxf, 'fill', 'patternFill');
  const fill = readStyleColor(child(pattern, 'bgColor'), theme) ?? readStyleColor(child(pattern, 'fgColor'), theme);
  const fontColor = readStyleColor(child(dxf, 'font', 'color'), theme);
  const bold = child(dxf, 'font', 'b');
  return {
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold: isOn(bold.attributes.val, true) } : {}),
  };
}
