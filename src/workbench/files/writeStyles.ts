import type { BorderStyle, CellFormat, ConditionalFormat } from '../workbook/model';
import { styleColor } from './colors';
import { builtInFormats } from './numberFormats';
import { escapeXml, xmlAttributes } from './xml';

const borderNames: Record<BorderStyle['style'], (weight: BorderStyle['weight']) => string> = {
  None: () => '',
  Continuous: (weight) => weight.toLowerCase().replace('hairline', 'hair'),
  Dash: (weight) => (weight === 'Medium' || weight === 'Thick' ? 'mediumDashed' : 'dashed'),
  Dot: () => 'dotted',
  Double: () => 'double',
};

/** Where the formats of cells and of conditional formats get their numbers in the file. */
export interface StyleIndexes {
  /** The index of a format in the file; `quoted` for text that keeps what it is by an apostrophe (`quotePrefix`). */
  index(format: CellFormat, quoted?: boolean): number;
  /** The index of a conditional format's look. */
  difference(look: ConditionalFormat['format']): number;
}

/** Collects the formats of a workbook while its sheets are written, and writes them as the style sheet. */
export class StyleWriter implements StyleIndexes {
  private readonly indexes = [new Map<CellFormat, number>(), new Map<CellFormat, number>()];
  private readonly fonts = new Numbered([
    '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>',
  ]);
  private readonly fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Numbered(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  private readonly formats = new Numbered([]);
  private readonly cells = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly differences = new Numbered([]);

  index(format: CellFormat, quoted = false): number {
    const indexes = this.indexes[Number(quoted)];
    let index = indexes.get(format);
    if (index === undefined) indexes.set(format, (index = this.cells.index(this.cell(format, quoted))));
    return index;
  }

  /** The index of a conditional format's look. */
  difference(look: ConditionalFormat['format']): number {
    return this.differences.index(differenceXml(look));
  }

  write(): string {
    const formats = this.formats.items.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts.items) +
      list('fills', this.fills.items) +
      list('borders', this.borders.items) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.cells.items) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      list('dxfs', this.differences.items) +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }

  private cell(format: CellFormat, quoted: boolean): string {
    const numberFormat = this.numberFormat(format.numberFormat ?? 'General');
    const font = this.fonts.index(fontXml(format));
    const fill = format.fill ? this.fills.index(fillXml(format.fill)) : 0;
    const border = this.borders.index(borderXml(format));
    const alignment = xmlAttributes({
      horizontal: format.horizontal?.toLowerCase() ?? (format.indent ? 'left' : undefined),
      vertical: format.vertical && format.vertical !== 'Bottom' ? format.vertical.toLowerCase() : undefined,
      wrapText: format.wrapText,
      indent: format.indent,
    });
    const inside =
      (alignment ? `<alignment${alignment}/>` : '') + (format.locked === false ? '<protection locked="0"/>' : '');
    const attributes = xmlAttributes({
      numFmtId: numberFormat,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      quotePrefix: quoted ? 1 : undefined,
      applyNumberFormat: numberFormat ? 1 : undefined,
      applyFont: font ? 1 : undefined,
      applyFill: fill ? 1 : undefined,
      applyBorder: border ? 1 : undefined,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: format.locked === false ? 1 : undefined,
    });
    return inside ? `<xf${attributes}>${inside}</xf>` : `<xf${attributes}/>`;
  }

  private numberFormat(code: string): number {
    return builtInFormats.get(code) ?? 164 + this.formats.index(code);
  }
}

export class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(readonly items: string[]) {
    items.forEach((item, index) => this.numbers.set(item, index));
  }

  index(item: string): number {
    let index = this.numbers.get(item);
    if (index === undefined) this.numbers.set(item, (index = this.items.push(item) - 1));
    return index;
  }
}

export function differenceXml(look: ConditionalFormat['format']): string {
  const font =
    look.fontColor || look.bold !== undefined
      ? `<font>${look.bold === undefined ? '' : `<b val="${Number(look.bold)}"/>`}` +
        `${look.fontColor ? `<color rgb="${styleColor(look.fontColor)}"/>` : ''}</font>`
      : '';
  const fill = look.fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${styleColor(look.fill)}"/>` +
      `<bgColor rgb="${styleColor(look.fill)}"/></patternFill></fill>`
    : '';
  return `<dxf>${font}${fill}</dxf>`;
}

export function fillXml(color: string): string {
  return (
    `<fill><patternFill patternType="solid"><fgColor rgb="${styleColor(color)}"/>` +
    '<bgColor indexed="64"/></patternFill></fill>'
  );
}

export function fontXml(format: CellFormat): string {
  return (
    `<font>${format.bold ? '<b/>' : ''}${format.italic ? '<i/>' : ''}${format.underline ? '<u/>' : ''}` +
    `<sz val="${format.fontSize ?? 11}"/>` +
    (format.fontColor ? `<color rgb="${styleColor(format.fontColor)}"/>` : '<color theme="1"/>') +
    `<name val="${escapeXml(format.fontName ?? 'Calibri')}"/><family val="2"/></font>`
  );
}

export function borderXml(format: CellFormat): string {
  const edge = (tag: string, key: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): string => {
    const border = format.borders?.[key];
    if (!border || border.style === 'None') return `<${tag}/>`;
    return `<${tag} style="${borderNames[border.style](border.weight)}"><color rgb="${styleColor(border.color)}"/></${tag}>`;
  };
  return (
    `<border>${edge('left', 'EdgeLeft')}${edge('right', 'EdgeRight')}${edge('top', 'EdgeTop')}` +
    `${edge('bottom', 'EdgeBottom')}<diagonal/></border>`
  );
}

function list(tag: string, items: string[]): string {
  return items.length === 0 ? `<${tag} count="0"/>` : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}
