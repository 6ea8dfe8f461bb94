import { columnName, tryParseArea } from '../workbook/address';
import type { SheetApi } from '../workbook/api';
import { moveRelative } from '../workbook/formulaReferences';
import type { Area, CellFormat, CellValue } from '../workbook/model';
import { maxColumns, maxRows } from '../workbook/area';
import { fromFileFormula } from './formulaText';
import { decimalComma, serialOf } from './cellNumbers';
import type { ScannedTag } from './scanXml';
import { isOn } from './xml';

const blockRows = 2048;

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

interface FormulaNote {
  text: string;
  type: string | undefined;
  sharedId: string | undefined;
  reference: string | undefined;
}
interface CellNote {
  row: number;
  column: number;
  type: string;
  style: number;
}
/** An array formula and its values. */
interface ArrayNote {
  area: Area;
  values: CellValue[][];
}

/** Where a cell says that it is; undefined when it says nothing that makes sense. */
export function placeOf(reference: string): { row: number; column: number } | undefined {
  let [column, row, at] = [0, 0, 0];
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0) return undefined;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return row === 0 ? undefined : { row: row - 1, column: column - 1 };
}

/**
 * Takes the cells of a worksheet part, tag by tag, and puts them into a sheet: values, formulas with their last results,
 * formats. {@link finish} comes last.
 */
export class CellReader {
  readonly rows: RowNote[] = [];
  /** Cells that could not be read as what they say that they are. */
  readonly unreadable: string[] = [];
  private block:
    | { first: number; width: number; contents: (CellValue | undefined)[][]; styles: number[][] }
    | undefined;
  private readonly results: { row: number; column: number; values: CellValue[][] }[] = [];
  /** The last array formula that reaches each column: cells come row by row. */
  private readonly arrays = new Map<number, ArrayNote>();
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private row = -1;
  private column = -1;
  private cell: CellNote | undefined;
  private value = '';
  /** The text of `is`, which an inline string has instead of a value. */
  private inline: string | undefined;
  private formula: FormulaNote | undefined;
  private phonetic = false;
  private inside: '' | 'value' | 'inline' | 'formula' = '';

  constructor(
    private readonly sheet: SheetApi,
    private readonly strings: readonly string[],
    private readonly styles: readonly CellFormat[],
    private readonly plainStyles: readonly boolean[],
    private readonly dateSystem: 1900 | 1904,
  ) {}

  open(tag: ScannedTag): void {
    switch (tag.name) {
      case 'c':
        this.openCell(tag);
        return;
      case 'v':
        this.inside = 'value';
        return;
      case 't':
        if (this.inline !== undefined) this.inside = 'inline';
        return;
      case 'f':
        this.inside = 'formula';
        this.formula = {
          text: '',
          type: tag.attribute('t'),
          sharedId: tag.attribute('si'),
          reference: tag.attribute('ref'),
        };
        return;
      case 'is':
        this.inline = '';
        return;
      case 'rPh':
        this.phonetic = true;
        return;
      case 'row':
        this.openRow(tag);
    }
  }

  text(text: string): void {
    if (this.inside === 'value') this.value += text;
    else if (this.inside === 'inline') {
      if (!this.phonetic) this.inline += text;
    } else if (this.inside === 'formula' && this.formula) this.formula.text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.inside = '';
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c' && this.cell) {
      this.store(this.cell);
      this.cell = undefined;
    }
  }

  /** Puts what is left into the sheet. */
  finish(): void {
    this.flush();
    for (const { row, column, values } of this.results) this.sheet.setCalculated(row, column, values);
  }

  private openRow(tag: ScannedTag): void {
    const row = Number(tag.attribute('r') ?? NaN);
    this.row = Number.isInteger(row) && row > 0 ? row - 1 : this.row + 1;
    this.column = -1;
    const height = tag.attribute('ht');
    const hidden = isOn(tag.attribute('hidden'));
    if (height !== undefined && isOn(tag.attribute('customHeight')))
      this.rows.push({ row: this.row, height: Number(height), hidden });
    else if (hidden) this.rows.push({ row: this.row, height: undefined, hidden });
  }

  private openCell(tag: ScannedTag): void {
    const place = placeOf(tag.attribute('r') ?? '');
    this.column = place ? place.column : this.column + 1;
    const style = tag.attribute('s');
    this.cell = {
      row: place ? place.row : this.row,
      column: this.column,
      type: tag.attribute('t') ?? 'n',
      style: style === undefined ? 0 : Number(style),
    };
    this.value = '';
    this.inline = undefined;
    this.formula = undefined;
  }

  private store({ row, column, type, style }: CellNote): void {
    if (row < 0 || row >= maxRows || column >= maxColumns) {
      this.unreadable.push(`${columnName(column)}${row + 1}`);
      return;
    }
    const value = this.valueOf(type, row, column);
    const isPlain = this.plainStyles[style] ?? true;
    const formula = this.formula && this.formulaOf(this.formula, value, row, column);
    let content: CellValue | undefined;
    if (formula !== undefined) content = formula;
    else if (this.arrays.size > 0 && this.spilled(row, column, value)) content = undefined;
    else content = typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
    // An empty text is no more than an empty cell, unless a formula gives it.
    if (content === '') content = null;
    if (content === null && isPlain) return;
    if (!this.block || row >= this.block.first + blockRows || row < this.block.first) {
      this.flush();
      this.block = { first: row, width: 0, contents: [], styles: [] };
    }
    const { block } = this;
    const offset = row - block.first;
    if (column >= block.width) block.width = column + 1;
    (block.contents[offset] ??= [])[column] = content === null ? undefined : content;
    if (!isPlain) (block.styles[offset] ??= [])[column] = style;
  }

  private valueOf(type: string, row: number, column: number): CellValue {
    const text = this.value;
    if (type === 'n') {
      if (text === '') return null;
      const number = Number(text);
      if (number === number && text.trim() !== '') return number;
    }
    if (type === 's') return text.trim() === '' ? null : (this.strings[Number(text)] ?? null);
    if (type === 'inlineStr') return unescapeText(this.inline ?? text);
    if (type === 'str') return unescapeText(text);
    const word = text.trim();
    if (word === '') return null;
    if (type === 'b') return /^(?:1|true)$/i.test(word);
    if (type === 'e') return { error: word };
    const number = type === 'd' ? serialOf(word, this.dateSystem) : decimalComma(word);
    if (number !== undefined) return number;
    this.unreadable.push(`${columnName(column)}${row + 1}`);
    return word;
  }

  private formulaOf(note: FormulaNote, value: CellValue, row: number, column: number): string | undefined {
    const { text, type, sharedId, reference } = note;
    let formula: string | undefined;
    if (type === 'shared' && sharedId !== undefined && text === '') {
      const master = this.shared.get(sharedId);
      formula = master && moveRelative(master.formula, row - master.row, column - master.column);
    } else if (text !== '') {
      formula = fromFileFormula(text);
      if (type === 'shared' && sharedId !== undefined) this.shared.set(sharedId, { formula, row, column });
    }
    if (formula === undefined) return undefined;
    const area = type === 'array' && reference !== undefined ? tryParseArea(reference) : undefined;
    if (!area || area.rows * area.columns === 1) {
      this.results.push({ row, column, values: [[value]] });
      return formula;
    }
    const values = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
    values[0][0] = value;
    this.results.push({ row, column, values });
    for (let reached = area.column; reached < area.column + area.columns; reached++)
      this.arrays.set(reached, { area, values });
    return formula;
  }

  /** Keeps the value of a cell that an array formula fills with that formula's results. */
  private spilled(row: number, column: number, value: CellValue): boolean {
    const array = this.arrays.get(column);
    if (!array || row < array.area.row || row >= array.area.row + array.area.rows) return false;
    array.values[row - array.area.row][column - array.area.column] = value;
    return true;
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
