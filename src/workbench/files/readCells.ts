import { columnIndex, parseArea } from '../workbook/address';
import type { SheetApi } from '../workbook/api';
import { moveRelative } from '../workbook/formulaReferences';
import type { Area, CellFormat, CellValue } from '../workbook/model';
import { WorkbookError } from '../workbook/WorkbookError';
import { fromFileFormula } from './formulaText';
import { rawAttribute, scanXml } from './xml';

const blockRows = 2048;

/** Days of an ISO date since the start of the date system. */
function serialOf(iso: string, dateSystem: 1900 | 1904): number {
  const days =
    Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00'}Z`) / 86_400_000;
  return days + (dateSystem === 1904 ? 24_107 : 25_569);
}

/** Excel's `_x000D_` in texts. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** What the sheet's XML says of rows. */
export interface RowNote {
  row: number;
  height: number | undefined;
  hidden: boolean;
}

/**
 * Reads the cells of a worksheet part into a sheet: values, formulas with their last results, formats.
 * Returns the XML around the cells (without them) and what rows say of themselves.
 */
export class CellReader {
  readonly rows: RowNote[] = [];
  private block:
    { first: number; width: number; contents: (CellValue | undefined)[][]; styles: number[][] } | undefined;
  private results: { row: number; column: number; values: CellValue[][] }[] = [];
  private readonly arrays: Area[] = [];
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private row = -1;
  private column = -1;
  private cell: { row: number; column: number; type: string; style: number } | undefined;
  private value = '';
  private formula: { text: string; attributes: string } | undefined;
  private inside: '' | 'value' | 'formula' = '';

  constructor(
    private readonly sheet: SheetApi,
    private readonly strings: readonly string[],
    private readonly styles: readonly CellFormat[],
    private readonly plainStyles: readonly boolean[],
    private readonly dateSystem: 1900 | 1904,
  ) {}

  read(xml: string): string {
    const start = xml.search(/<(?:\w+:)?sheetData[\s/>]/);
    const end = /<\/(?:\w+:)?sheetData\s*>/.exec(xml.slice(start < 0 ? xml.length : start));
    if (start < 0 || !end) return xml;
    const stop = start + end.index + end[0].length;
    scanXml(xml.slice(start, stop), {
      open: (name, attributes) => this.open(name, attributes),
      text: (text) => {
        if (this.inside === 'value') this.value += text;
        else if (this.inside === 'formula' && this.formula) this.formula.text += text;
      },
      close: (name) => this.close(name),
    });
    this.flush();
    for (const { row, column, values } of this.results) this.sheet.setCalculated(row, column, values);
    return xml.slice(0, start) + xml.slice(stop);
  }

  private open(name: string, attributes: string): void {
    if (name === 'row') {
      this.row = Number(rawAttribute(attributes, 'r') ?? this.row + 2) - 1;
      this.column = -1;
      const height = rawAttribute(attributes, 'ht');
      const hidden = rawAttribute(attributes, 'hidden');
      const own = rawAttribute(attributes, 'customHeight') ?? '0';
      if (height !== undefined || hidden !== undefined)
        this.rows.push({
          row: this.row,
          height: height !== undefined && own !== '0' ? Number(height) : undefined,
          hidden: hidden === '1' || hidden === 'true',
        });
    } else if (name === 'c') {
      const reference = rawAttribute(attributes, 'r');
      const letters = reference && /^[A-Z]+/i.exec(reference)?.[0];
      this.column = letters ? columnIndex(letters) : this.column + 1;
      this.cell = {
        row: reference && letters ? Number(reference.slice(letters.length)) - 1 : this.row,
        column: this.column,
        type: rawAttribute(attributes, 't') ?? 'n',
        style: Number(rawAttribute(attributes, 's') ?? 0),
      };
      this.value = '';
      this.formula = undefined;
    } else if (name === 'v' || name === 't') this.inside = 'value';
    else if (name === 'f') {
      this.inside = 'formula';
      this.formula = { text: '', attributes };
    } else if (name === 'rPh') this.inside = '';
  }

  private close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.inside = '';
    else if (name === 'c' && this.cell) {
      this.store(this.cell);
      this.cell = undefined;
    }
  }

  private store({ row, column, type, style }: NonNullable<CellReader['cell']>): void {
    if (!Number.isInteger(row) || row < 0 || !Number.isInteger(style))
      throw new WorkbookError('FileDamaged', 'A cell of the file has no place.');
    const value = this.valueOf(type);
    const formula = this.formulaOf(row, column);
    let content: CellValue | undefined;
    if (formula !== undefined) {
      content = formula;
      if (!this.arrays.some((area) => area.row === row && area.column === column))
        this.results.push({ row, column, values: [[value]] });
    } else if (this.spilled(row, column, value)) content = undefined;
    else content = typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
    if (content === null && this.plainStyles[style]) return;
    if (!this.block || row >= this.block.first + blockRows || row < this.block.first) {
      this.flush();
      this.block = { first: row, width: 0, contents: [], styles: [] };
    }
    const { block } = this;
    const offset = row - block.first;
    block.width = Math.max(block.width, column + 1);
    (block.contents[offset] ??= [])[column] = content === null ? undefined : content;
    if (!this.plainStyles[style]) (block.styles[offset] ??= [])[column] = style;
  }

  private valueOf(type: string): CellValue {
    const text = this.value;
    if (type === 's') return this.strings[Number(text)] ?? null;
    if (type === 'inlineStr' || type === 'str') return text === '' && type === 'inlineStr' ? null : unescapeText(text);
    if (text === '') return null;
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'e') return { error: text };
    const number = type === 'd' ? serialOf(text, this.dateSystem) : Number(text);
    if (Number.isNaN(number)) throw new WorkbookError('FileDamaged', `'${text}' is not a number.`);
    return number;
  }

  private formulaOf(row: number, column: number): string | undefined {
    if (!this.formula) return undefined;
    const { text, attributes } = this.formula;
    const type = rawAttribute(attributes, 't');
    const id = rawAttribute(attributes, 'si');
    if (type === 'shared' && id !== undefined && text === '') {
      const master = this.shared.get(id);
      return master && moveRelative(master.formula, row - master.row, column - master.column);
    }
    if (text === '') return undefined;
    const formula = fromFileFormula(text);
    if (type === 'shared' && id !== undefined) this.shared.set(id, { formula, row, column });
    const reference = rawAttribute(attributes, 'ref');
    if (type === 'array' && reference) {
      const area = parseArea(reference);
      if (area.rows * area.columns > 1) {
        this.arrays.push(area);
        const values = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
        values[0][0] = this.valueOf(this.cell?.type ?? 'n');
        this.results.push({ row, column, values });
      }
    }
    return formula;
  }

  /** Keeps the value of a cell that an array formula fills with that formula's results. */
  private spilled(row: number, column: number, value: CellValue): boolean {
    for (const area of this.arrays) {
      const [dr, dc] = [row - area.row, column - area.column];
      if (dr < 0 || dc < 0 || dr >= area.rows || dc >= area.columns) continue;
      const result = this.results.find((each) => each.row === area.row && each.column === area.column);
      if (result) result.values[dr][dc] = value;
      return true;
    }
    return false;
  }

  private flush(): void {
    const { block } = this;
    if (!block) return;
    this.block = undefined;
    const rows = block.contents.length;
    const contents = Array.from({ length: rows }, (_, offset) => {
      const line = block.contents[offset];
      return Array.from({ length: block.width }, (__, column) => line?.[column]);
    });
    this.sheet.setContents({ row: block.first, column: 0, rows, columns: block.width }, contents, 'file');
    for (let column = 0; column < block.width; column++) {
      let start = 0;
      for (let offset = 1; offset <= rows; offset++) {
        const style = block.styles[start]?.[column];
        if (offset < rows && block.styles[offset]?.[column] === style) continue;
        if (style !== undefined && this.styles[style])
          this.sheet.setFormat(
            { row: block.first + start, column, rows: offset - start, columns: 1 },
            this.styles[style],
            'file',
          );
        start = offset;
      }
    }
  }
}
