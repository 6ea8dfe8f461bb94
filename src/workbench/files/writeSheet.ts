import { visualRule } from './visualRules';
import { columnName, formatArea } from '../workbook/address';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import { maxRows } from '../workbook/area';
import { ownTable } from '../workbook/ownTable';
import type { Area, CellValue, ConditionalFormat } from '../workbook/model';
import { fileWidth } from './anchors';
import { linksElement } from './cellLinks';
import { styleColor } from './colors';
import { cellOperatorMark, textRules } from './conditionalRules';
import { toFileFormula } from './formulaText';
import type { StyleIndexes } from './writeStyles';
import { escapeCellText, escapeXml, xmlAttributes } from './xml';

/** How a text cell is written: what follows its `<c r="A1" s="2"`. */
export interface TextCells {
  cell(text: string): string;
}

/** Texts in their cells: for sheets added to a file whose shared texts stay as they are. */
export const inlineTexts: TextCells = {
  cell: (text) => ` t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is>`,
};

/** Texts of all sheets, each once. */
export class SharedStrings implements TextCells {
  private readonly indexes = new Map<string, number>();
  count = 0;

  cell(text: string): string {
    return ` t="s"><v>${this.index(text)}</v>`;
  }

  private index(text: string): number {
    this.count += 1;
    let index = this.indexes.get(text);
    if (index === undefined) this.indexes.set(text, (index = this.indexes.size));
    return index;
  }

  *write(): Iterable<string> {
    yield (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ` count="${this.count}" uniqueCount="${this.indexes.size}">`
    );
    let piece = '';
    for (const text of this.indexes.keys()) {
      piece += `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;
      if (piece.length < 1 << 16) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sst>`;
  }
}

export interface SheetParts {
  styles: StyleIndexes;
  strings: TextCells;
  /** Relationship ids of what hangs on the sheet. */
  drawing: string | undefined;
  tables: string[];
}

/** The XML of a worksheet in pieces of some thousand cells. */
export function* writeSheet(workbook: WorkbookApi, sheet: SheetApi, parts: SheetParts): Iterable<string> {
  const used = sheet.usedArea(false);
  const { fitToWidth, fitToHeight } = sheet.pageLayout;
  const fit = fitToWidth !== undefined || fitToHeight !== undefined;
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr>' +
    (sheet.tabColor ? `<tabColor rgb="${styleColor(sheet.tabColor)}"/>` : '') +
    (fit ? '<pageSetUpPr fitToPage="1"/>' : '') +
    `</sheetPr><dimension ref="${used ? formatArea(used) : 'A1'}"/>` +
    sheetView(workbook, sheet) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columns(sheet, parts.styles, used) +
    '<sheetData>'
  );
  yield* rows(sheet, parts, used);
  yield (
    '</sheetData>' + protection(sheet) + merges(sheet) + conditionalFormats(sheet, parts.styles) + linksElement(sheet)
  );
  yield (
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup${xmlAttributes({
      orientation: sheet.pageLayout.orientation.toLowerCase(),
      fitToWidth: fit ? (fitToWidth ?? 0) : undefined,
      fitToHeight: fit ? (fitToHeight ?? 0) : undefined,
    })}/>` +
    rowBreaks(sheet) +
    (parts.drawing ? `<drawing r:id="${parts.drawing}"/>` : '') +
    (parts.tables.length > 0
      ? `<tableParts count="${parts.tables.length}">${parts.tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`
      : '') +
    '</worksheet>'
  );
}

/** Rows before which a page begins by hand; '' for none. */
export function rowBreaks({ pageLayout }: SheetApi): string {
  const breaks = [...(pageLayout.rowBreaks ?? [])].filter((row) => row > 0).sort((a, b) => a - b);
  if (breaks.length === 0) return '';
  const counts = xmlAttributes({ count: breaks.length, manualBreakCount: breaks.length });
  return `<rowBreaks${counts}>${breaks.map((row) => `<brk${xmlAttributes({ id: row, max: 16383, man: 1 })}/>`).join('')}</rowBreaks>`;
}

function sheetView(workbook: WorkbookApi, sheet: SheetApi): string {
  const active = workbook.activeSheetId === sheet.id;
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  let pane = '';
  let name: string | undefined;
  if (frozenRows > 0 || frozenColumns > 0) {
    name = frozenRows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
    pane = `<pane${xmlAttributes({
      xSplit: frozenColumns || undefined,
      ySplit: frozenRows || undefined,
      topLeftCell: `${columnName(frozenColumns)}${frozenRows + 1}`,
      activePane: name,
      state: 'frozen',
    })}/>`;
  }
  const selected = workbook.selection.sheetId === sheet.id ? workbook.selection.areas : [];
  const areas = selected.length > 0 ? selected : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  const selection = `<selection${xmlAttributes({
    pane: name,
    activeCell: `${columnName(areas[0].column)}${areas[0].row + 1}`,
    sqref: areas.map((area) => formatArea(area)).join(' '),
  })}/>`;
  const attributes = xmlAttributes({
    showGridLines: sheet.showGridlines ? undefined : 0,
    tabSelected: active ? 1 : undefined,
    workbookViewId: 0,
  });
  return `<sheetViews><sheetView${attributes}>${pane}${selection}</sheetView></sheetViews>`;
}

/** Columns with a width, a format or hidden, runs of equal ones together. A column's own format shows in its last row. */
export function columns(sheet: SheetApi, styles: StyleIndexes, used: Area | undefined): string {
  const width = Math.max(used ? used.column + used.columns : 0, ...sheet.hiddenColumns, 0) + 64;
  let result = '';
  let run: { first: number; last: number; attributes: string } | undefined;
  const flush = (): void => {
    if (run?.attributes) result += `<col min="${run.first + 1}" max="${run.last + 1}"${run.attributes}/>`;
  };
  for (let column = 0; column < Math.min(width, 16_384); column++) {
    const points = sheet.columnWidth(column);
    const style = styles.index(sheet.format(maxRows - 1, column));
    const hidden = sheet.hiddenColumns.has(column);
    const plain = points === 48 && style === 0 && !hidden;
    const attributes = plain
      ? ''
      : xmlAttributes({
          width: fileWidth(points),
          style: style || undefined,
          hidden: hidden ? 1 : undefined,
          customWidth: 1,
        });
    if (run && run.attributes === attributes) run.last = column;
    else {
      flush();
      run = { first: column, last: column, attributes };
    }
  }
  flush();
  return result && `<cols>${result}</cols>`;
}

/**
 * Whether a cell that is no formula holds text that would become one, or lose its apostrophe, when somebody edits the cell:
 * its style then says that an apostrophe stands before the text.
 */
export function needsQuote(value: CellValue): boolean {
  return typeof value === 'string' && /^(?:'|[=+\-@].)/s.test(value);
}

const chunkRows = 2048;

function* rows(sheet: SheetApi, parts: SheetParts, used: Area | undefined): Iterable<string> {
  let lastHidden = -1;
  for (const row of sheet.hiddenRows) lastHidden = Math.max(lastHidden, row);
  const end = Math.max(used ? used.row + used.rows : 0, lastHidden + 1, tallRows(sheet));
  const names = Array.from({ length: used ? used.columns : 0 }, (_, index) => columnName((used?.column ?? 0) + index));
  for (let first = 0; first < end; first += chunkRows) {
    const count = Math.min(chunkRows, end - first);
    const block = used && { row: first, column: used.column, rows: count, columns: used.columns };
    const values = block ? sheet.values(block) : [];
    const plain = block !== undefined && sheet.formats(block).every((format) => parts.styles.index(format) === 0);
    let piece = '';
    for (let offset = 0; offset < count; offset++) {
      const row = first + offset;
      let cells = '';
      names.forEach((name, index) => {
        const column = (used?.column ?? 0) + index;
        const value = values[offset][index];
        const quoted = needsQuote(value) && sheet.formula(row, column) === undefined;
        const style = plain && !quoted ? 0 : parts.styles.index(sheet.format(row, column), quoted);
        cells += cell(sheet, parts, row, column, `${name}${row + 1}`, value, style);
      });
      const height = sheet.rowHeight(row);
      const attributes =
        (height === 15 ? '' : ` ht="${height}" customHeight="1"`) + (sheet.hiddenRows.has(row) ? ' hidden="1"' : '');
      if (cells || attributes) piece += `<row r="${row + 1}"${attributes}>${cells}</row>`;
    }
    yield piece;
  }
}

/** One more than the last row near the top that has a height of its own (rows far below the cells keep none). */
export function tallRows(sheet: SheetApi): number {
  let last = 0;
  for (let row = 0; row < 1000; row++) if (sheet.rowHeight(row) !== 15) last = row + 1;
  return last;
}

export function cell(
  sheet: SheetApi,
  parts: Pick<SheetParts, 'strings'>,
  row: number,
  column: number,
  reference: string,
  value: CellValue,
  style: number,
): string {
  const start = `<c r="${reference}"${style ? ` s="${style}"` : ''}`;
  const formula = sheet.hasFormulas ? sheet.formula(row, column) : undefined;
  if (formula !== undefined) {
    const spill = sheet.spillArea(row, column);
    const text = escapeXml(toFileFormula(formula, ownTable(sheet.tables, { row, column })));
    const tag = spill ? `<f t="array" ref="${formatArea(spill)}">${text}</f>` : `<f>${text}</f>`;
    return `${start}${spill ? ' cm="1"' : ''}${formulaResult(value, tag)}</c>`;
  }
  if (value === null) return style ? `${start}/>` : '';
  if (typeof value === 'number')
    return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start} t="e"><v>#NUM!</v></c>`;
  if (typeof value === 'string') return `${start}${parts.strings.cell(value)}</c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  return `${start} t="e"><v>${escapeXml(value.error)}</v></c>`;
}

export function formulaResult(value: CellValue, formula: string): string {
  if (value === null) return `>${formula}`;
  if (typeof value === 'number') return `>${formula}<v>${value}</v>`;
  if (typeof value === 'string') return ` t="str">${formula}<v>${escapeCellText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v>`;
  return ` t="e">${formula}<v>${escapeXml(value.error)}</v>`;
}

export function protection(sheet: SheetApi): string {
  if (!sheet.protectedWith) return '';
  const formats = sheet.protectedWith.allowFormatCells ? ' formatCells="0"' : '';
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${formats}/>`;
}

export function merges(sheet: SheetApi): string {
  const items = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return items.length === 0 ? '' : `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

function conditionalFormats(sheet: SheetApi, styles: StyleIndexes): string {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => conditionalFormat(format, index + 1, styles))
    .join('');
}

export function conditionalFormat(format: ConditionalFormat, priority: number, styles: StyleIndexes): string {
  return `<conditionalFormatting sqref="${formatArea(format.area)}">${rule(format, priority, styles)}</conditionalFormatting>`;
}

function rule(
  { rule: test, format, area, stopIfTrue }: ConditionalFormat,
  priority: number,
  styles: StyleIndexes,
): string {
  const formula = (text: string): string => `<formula>${escapeXml(toFileFormula(text))}</formula>`;
  const common = { dxfId: styles.difference(format), priority, stopIfTrue: stopIfTrue ? 1 : undefined };
  if (test.type === 'custom')
    return `<cfRule${xmlAttributes({ type: 'expression', ...common })}>${formula(test.formula)}</cfRule>`;
  if (test.type === 'cellValue') {
    const second = test.formula2 === undefined ? '' : formula(test.formula2);
    const attributes = xmlAttributes({ type: 'cellIs', ...common, operator: cellOperatorMark(test.operator) });
    return `<cfRule${attributes}>${formula(test.formula1)}${second}</cfRule>`;
  }
  if (test.type === 'visual') return visualRule(test, priority, { ...common, area });
  const kind = textRules.find((each) => each.name.toLowerCase() === test.operator.toLowerCase()) ?? textRules[0];
  const attributes = xmlAttributes({ type: kind.type, ...common, operator: kind.operator, text: test.text });
  const quoted = `"${test.text.replace(/"/g, '""')}"`;
  return `<cfRule${attributes}>${formula(kind.formula(quoted, `${columnName(area.column)}${area.row + 1}`))}</cfRule>`;
}
