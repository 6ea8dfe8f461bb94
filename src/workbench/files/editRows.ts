import { columnName } from '../workbook/address';
import type { SheetApi } from '../workbook/api';
import { sameArea } from '../workbook/area';
import type { CellFormat, CellValue } from '../workbook/model';
import type { ExtendedStyles } from './extendStyles';
import { RawElement } from './rawXml';
import { placeOf } from './readCells';
import { scanXml } from './scanXml';
import { cell, formulaResult, inlineTexts, needsQuote, tallRows } from './writeSheet';

interface RawCell {
  column: number;
  start: number;
  end: number;
}
interface RawRow {
  row: number;
  start: number;
  /** End of the start tag. */
  tagEnd: number;
  end: number;
  cells: RawCell[];
}

/**
 * The rows of a sheet that was read as `before` and is `now`: cells that are the same are taken over as they were written,
 * and of a cell with the same formula all but its value.
 *
 * @param xml the element `sheetData` of the file
 */
export function* editRows(xml: string, before: SheetApi, now: SheetApi, styles: ExtendedStyles): Iterable<string> {
  const rows = rawRows(xml);
  const cells = new CellEditor(xml, before, now, styles);
  const used = now.usedArea(false);
  const lastHidden = [...now.hiddenRows].reduce((last, row) => Math.max(last, row), -1);
  const end = Math.max(used ? used.row + used.rows : 0, lastHidden + 1, tallRows(now), (rows.at(-1)?.row ?? -1) + 1);
  let next = 0;
  let piece = '';
  for (let row = 0; row < end; row++) {
    const raw = rows[next]?.row === row ? rows[next++] : undefined;
    piece += cells.row(row, raw);
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Rows in their order; of rows that are told twice, the first. */
function rawRows(xml: string): RawRow[] {
  const rows: RawRow[] = [];
  let depth = 0;
  let row = -1;
  let column = -1;
  scanXml(xml, {
    open(tag) {
      depth += 1;
      if (depth === 2 && tag.name === 'row') {
        const given = Number(tag.attribute('r') ?? NaN);
        row = Number.isInteger(given) && given > 0 ? given - 1 : row + 1;
        column = -1;
        rows.push({ row, start: tag.start, tagEnd: tag.end, end: tag.end, cells: [] });
      } else if (depth === 3 && tag.name === 'c') {
        column = placeOf(tag.attribute('r') ?? '')?.column ?? column + 1;
        rows[rows.length - 1].cells.push({ column, start: tag.start, end: tag.end });
      }
    },
    text: () => undefined,
    close(name, _, end) {
      const last = rows[rows.length - 1];
      if (depth === 2 && name === 'row') last.end = end;
      else if (depth === 3 && name === 'c') last.cells[last.cells.length - 1].end = end;
      depth -= 1;
    },
  });
  const seen = new Set<number>();
  return rows.sort((a, b) => a.row - b.row).filter((each) => !seen.has(each.row) && seen.add(each.row));
}

const blockRows = 1024;
const usualHeight = 15;

class CellEditor {
  private first = -1;
  private old: CellValue[][] = [];
  private values: CellValue[][] = [];
  private readonly width: number;
  /** Formulas of a group refer to the first one of it: where that one is gone, all are written out. */
  private readonly spellsOut: boolean;
  private readonly sameFormats = new Map<CellFormat, Map<CellFormat, boolean>>();

  constructor(
    private readonly xml: string,
    private readonly before: SheetApi,
    private readonly now: SheetApi,
    private readonly styles: ExtendedStyles,
  ) {
    const widths = [before, now].map((sheet) => {
      const used = sheet.usedArea(false);
      return used ? used.column + used.columns : 0;
    });
    this.width = Math.max(1, ...widths);
    this.spellsOut = before.hasFormulas && this.formulasDiffer();
  }

  row(row: number, raw: RawRow | undefined): string {
    this.load(row);
    const cells = new Map(raw?.cells.map((each) => [each.column, each]));
    let content = '';
    let hasNew = false;
    for (let column = 0; column < this.width; column++) {
      const old = cells.get(column);
      const written = this.cell(row, column, old);
      if (written !== '' && !old) hasNew = true;
      content += written;
    }
    const tag = this.rowTag(row, raw, hasNew);
    if (content === '' && tag === undefined) return '';
    return `${tag ?? `<row r="${row + 1}"`}>${content}</row>`;
  }

  /** A row's start tag without its end; undefined for a row that is as any other. */
  private rowTag(row: number, raw: RawRow | undefined, hasNew: boolean): string | undefined {
    const { before, now } = this;
    const height = now.rowHeight(row);
    const isHidden = now.hiddenRows.has(row);
    const sameLook = before.rowHeight(row) === height && before.hiddenRows.has(row) === isHidden;
    if (!raw) {
      const look = `${height === usualHeight ? '' : ` ht="${height}" customHeight="1"`}${isHidden ? ' hidden="1"' : ''}`;
      return look === '' ? undefined : `<row r="${row + 1}"${look}`;
    }
    const element = RawElement.parse(`${this.xml.slice(raw.start, raw.tagEnd - 1).replace(/\/$/, '')}/>`);
    if (hasNew) element.setAttribute('spans', undefined);
    if (!sameLook) {
      element.setAttribute('ht', height === usualHeight ? undefined : height);
      element.setAttribute('customHeight', height === usualHeight ? undefined : 1);
      element.setAttribute('hidden', isHidden ? 1 : undefined);
    }
    return element.toString().slice(0, -2);
  }

  private cell(row: number, column: number, raw: RawCell | undefined): string {
    const { before, now, xml } = this;
    const value = this.values[row - this.first][column];
    const old = this.old[row - this.first][column];
    const format = now.format(row, column);
    const oldFormat = before.format(row, column);
    const sameFormat = this.same(oldFormat, format);
    const formula = now.hasFormulas ? now.formula(row, column) : undefined;
    const sameFormula = formula === (before.hasFormulas ? before.formula(row, column) : undefined);
    if (!raw && value === null && formula === undefined && sameFormat) return '';
    const spill = formula === undefined ? undefined : now.spillArea(row, column);
    const oldSpill = formula === undefined ? undefined : before.spillArea(row, column);
    const sameSpill =
      spill === oldSpill || (spill !== undefined && oldSpill !== undefined && sameArea(spill, oldSpill));
    const isSame = sameFormula && sameSpill && !(formula !== undefined && this.spellsOut);
    if (raw && isSame && sameFormat && sameValue(old, value)) return xml.slice(raw.start, raw.end);
    const element = raw && RawElement.parse(xml.slice(raw.start, raw.end));
    const base = Number(element?.attribute('s') ?? 0);
    const quoted = formula === undefined && needsQuote(value);
    const sameStyle = sameFormat && quoted === this.styles.isQuoted(base);
    const style = !raw
      ? this.styles.index(format, quoted)
      : sameStyle
        ? base
        : this.styles.changed(base, oldFormat, format, quoted);
    const f = element?.children.find(({ name }) => name === 'f')?.xml;
    if (element && f !== undefined && formula !== undefined && isSame) {
      const metadata = element.attribute('cm');
      const start = `<c r="${columnName(column)}${row + 1}"${style ? ` s="${style}"` : ''}${metadata ? ` cm="${metadata}"` : ''}`;
      return `${start}${formulaResult(value, f)}</c>`;
    }
    return cell(now, { strings: inlineTexts }, row, column, `${columnName(column)}${row + 1}`, value, style);
  }

  private load(row: number): void {
    if (this.first >= 0 && row < this.first + blockRows) return;
    this.first = row;
    const block = { row, column: 0, rows: blockRows, columns: this.width };
    block.rows = Math.min(blockRows, 1_048_576 - row);
    this.old = this.before.values(block);
    this.values = this.now.values(block);
  }

  /** Whether a formula that was read is another one now, or gone. */
  private formulasDiffer(): boolean {
    for (const { row, column, formula } of this.before.formulaCells())
      if (this.now.formula(row, column) !== formula) return true;
    return false;
  }

  private same(old: CellFormat, now: CellFormat): boolean {
    let known = this.sameFormats.get(old);
    if (!known) this.sameFormats.set(old, (known = new Map()));
    let same = known.get(now);
    if (same === undefined) known.set(now, (same = JSON.stringify(old) === JSON.stringify(now)));
    return same;
  }
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error;
}
