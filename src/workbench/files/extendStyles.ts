import type { CellFormat, ConditionalFormat } from '../workbook/model';
import { builtInFormats } from './numberFormats';
import { RawElement } from './rawXml';
import type { ReadStyles } from './readStyles';
import { borderXml, differenceXml, fillXml, fontXml, Numbered, type StyleIndexes } from './writeStyles';
import { isOn, xmlAttributes } from './xml';

/** The order of a style sheet's children (ECMA-376 18.8.39). */
const order = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];
const fontKeys = ['bold', 'italic', 'underline', 'fontName', 'fontSize', 'fontColor'] as const;
const alignmentKeys = ['horizontal', 'vertical', 'wrapText', 'indent'] as const;
const firstOwnFormat = 164;
const reservedFills = ['none', 'gray125'];

/**
 * The styles of a file with more of them behind: what cells name by number stays what it is. A cell whose format was changed
 * in part keeps all else that its old style has.
 */
export class ExtendedStyles implements StyleIndexes {
  private readonly root: RawElement;
  private readonly lists = new Map<string, { element: RawElement; added: Numbered; first: number }>();
  private readonly indexes = new Map<string, number>();
  private readonly quoted = new Map<number, boolean>();
  private nextFormat: number;

  /** @param xml the style sheet of the file, or one without styles */
  constructor(
    xml: string,
    private readonly read: ReadStyles,
  ) {
    this.root = RawElement.parse(xml);
    const ids = this.list('numFmts').element.children.map(({ name, xml: format }) =>
      name === '' ? 0 : Number(RawElement.parse(format).attribute('numFmtId')),
    );
    this.nextFormat = Math.max(firstOwnFormat - 1, ...ids) + 1;
  }

  index(format: CellFormat, quoted = false): number {
    return this.changed(0, this.plain, format, quoted);
  }

  /** Whether cells of this style hold text behind an apostrophe. */
  isQuoted(base: number): boolean {
    let quoted = this.quoted.get(base);
    if (quoted === undefined) {
      quoted = isOn(RawElement.parse(this.style(base)).attribute('quotePrefix'));
      this.quoted.set(base, quoted);
    }
    return quoted;
  }

  /** The style of a cell that had the style `base`, read as `old`, and has the format `now`. */
  changed(base: number, old: CellFormat, now: CellFormat, quoted = false): number {
    const key = `${base} ${quoted} ${JSON.stringify(now)}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const differs = (keys: readonly (keyof CellFormat)[]): boolean =>
      keys.some((each) => JSON.stringify(old[each]) !== JSON.stringify(now[each]));
    const xf = RawElement.parse(this.style(base));
    let isChanged = false;
    const set = (attribute: string, apply: string, value: number | undefined): void => {
      if (value !== undefined) xf.setAttribute(attribute, value);
      xf.setAttribute(apply, 1);
      isChanged = true;
    };
    if (differs(['numberFormat'])) set('numFmtId', 'applyNumberFormat', this.numberFormat(now.numberFormat));
    if (differs(fontKeys)) set('fontId', 'applyFont', this.add('fonts', fontXml({ ...this.usualFont, ...now })));
    if (differs(['fill'])) set('fillId', 'applyFill', now.fill ? this.add('fills', fillXml(now.fill)) : 0);
    if (differs(['borders'])) set('borderId', 'applyBorder', now.borders ? this.add('borders', borderXml(now)) : 0);
    if (differs(alignmentKeys)) {
      const alignment = xf.child('alignment') ?? RawElement.parse('<alignment/>');
      const { horizontal, vertical, wrapText, indent } = now;
      alignment.setAttribute('horizontal', horizontal?.toLowerCase() ?? (indent ? 'left' : undefined));
      alignment.setAttribute('vertical', vertical === 'Bottom' ? undefined : vertical?.toLowerCase());
      alignment.setAttribute('wrapText', wrapText ? 1 : undefined);
      alignment.setAttribute('indent', indent === 0 ? undefined : indent);
      xf.setChild('alignment', alignment.toString(), ['alignment', 'protection', 'extLst']);
      set('applyAlignment', 'applyAlignment', undefined);
    }
    if (differs(['locked'])) {
      const protection = xf.child('protection') ?? RawElement.parse('<protection/>');
      protection.setAttribute('locked', now.locked === false ? 0 : undefined);
      xf.setChild('protection', protection.toString(), ['alignment', 'protection', 'extLst']);
      set('applyProtection', 'applyProtection', undefined);
    }
    if (quoted !== this.isQuoted(base)) {
      xf.setAttribute('quotePrefix', quoted ? 1 : undefined);
      isChanged = true;
    }
    const index = isChanged ? this.add('cellXfs', xf.toString()) : base;
    this.indexes.set(key, index);
    return index;
  }

  difference(look: ConditionalFormat['format']): number {
    return this.add('dxfs', differenceXml(look));
  }

  /** The style sheet, or undefined when nothing was added to it. */
  write(): string | undefined {
    let isChanged = false;
    for (const name of order) {
      const list = this.lists.get(name);
      if (!list || list.added.items.length === 0) continue;
      isChanged = true;
      for (const item of list.added.items) list.element.addChild(item.slice(1).split(/[\s/>]/)[0], item);
      list.element.setAttribute('count', list.first + list.added.items.length);
      this.root.setChild(name, list.element.toString(), order);
    }
    return isChanged ? this.root.toString() : undefined;
  }

  /** How the file's first style, that of untouched cells, was read: as no format at all. */
  private get plain(): CellFormat {
    return {};
  }

  private get usualFont(): CellFormat {
    const { fontName, fontSize } = this.read.cells[0] ?? {};
    return { ...(fontName === undefined ? {} : { fontName }), ...(fontSize === undefined ? {} : { fontSize }) };
  }

  private style(index: number): string {
    const styles = this.list('cellXfs').element.children.filter(({ name }) => name === 'xf');
    return styles[index]?.xml ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  }

  private numberFormat(code = 'General'): number {
    const known = builtInFormats.get(code);
    if (known !== undefined) return known;
    const key = `format ${code}`;
    const found = this.indexes.get(key);
    if (found !== undefined) return found;
    const id = this.nextFormat++;
    this.add('numFmts', `<numFmt${xmlAttributes({ numFmtId: id, formatCode: code })}/>`);
    this.indexes.set(key, id);
    return id;
  }

  private add(list: string, item: string): number {
    const { added, first } = this.list(list);
    return first + added.index(item);
  }

  private list(name: string): { element: RawElement; added: Numbered; first: number } {
    let list = this.lists.get(name);
    if (!list) {
      const element = this.root.child(name) ?? RawElement.parse(`<${name}/>`);
      let first = element.children.filter((each) => each.name !== '').length;
      // Excel takes the first two fills for these, whatever they are.
      for (; name === 'fills' && first < reservedFills.length; first++)
        element.addChild('fill', `<fill><patternFill patternType="${reservedFills[first]}"/></fill>`);
      this.lists.set(name, (list = { element, added: new Numbered([]), first }));
    }
    return list;
  }
}
