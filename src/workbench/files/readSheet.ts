import { parseArea, tryParseArea } from '../workbook/address';
import type { SheetApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';
import type { Area, CellFormat, ConditionalFormat, TableModel } from '../workbook/model';
import { widthInPoints } from './anchors';
import { readLinks } from './cellLinks';
import { readStyleColor, type ThemeColors } from './colors';
import { cellOperatorName, textRules } from './conditionalRules';
import { fromFileFormula } from './formulaText';
import type { Warn } from './fileWarning';
import { CellReader, unescapeText, type RowNote } from './readCells';
import type { ReadStyles } from './readStyles';
import { scanXml } from './scanXml';
import { child, childrenOf, isOn, parseXml, type XmlNode } from './xml';

export interface SheetContext {
  strings: readonly string[];
  styles: ReadStyles;
  theme: ThemeColors;
  dateSystem: 1900 | 1904;
  warn: Warn;
}

/** Each is compared with those beside it; of more than that the first are read. */
const mostMerges = 50_000;

/** Reads a worksheet part into an empty sheet. Protection comes last, or it would refuse the rest. */
export function readSheet(sheet: SheetApi, xml: string, context: SheetContext): void {
  const plain = context.styles.cells.map((format) => isPlain(format));
  const cells = new CellReader(sheet, context.strings, context.styles.cells, plain, context.dateSystem);
  const root = scanSheet(xml, cells, (cols) => readColumns(sheet, cols, context.styles.cells, plain));
  cells.finish();
  if (cells.unreadable.length > 0)
    context.warn({
      code: 'cells-unreadable',
      sheet: sheet.name,
      cell: cells.unreadable[0],
      count: cells.unreadable.length,
    });
  readRows(sheet, cells.rows);
  readView(sheet, root);
  sheet.tabColor = readStyleColor(child(root, 'sheetPr', 'tabColor'), context.theme);
  const merges = childrenOf(child(root, 'mergeCells'), 'mergeCell')
    .slice(0, mostMerges)
    .flatMap(({ attributes }) => tryParseArea(attributes.ref ?? '') ?? []);
  if (merges.length > 0) sheet.replaceLayout({ merges: withoutOverlaps(merges) }, 'file');
  const formats = readConditionalFormats(root, context.styles);
  if (formats.length > 0) sheet.setConditionalFormats(formats, 'file');
  const links = readLinks(child(root, 'hyperlinks'));
  if (links.length > 0) sheet.setLinks(links, 'file');
  readPage(sheet, root);
  const protection = child(root, 'sheetProtection');
  if (protection && isOn(protection.attributes.sheet))
    sheet.protect(isOn(protection.attributes.formatCells, true) ? {} : { allowFormatCells: true }, 'file');
}

/**
 * Gives the cells of a worksheet part to their reader, after the columns were told, whose formats lie under theirs.
 * Returns the tree of everything around the cells.
 */
function scanSheet(xml: string, cells: CellReader, tellColumns: (cols: XmlNode) => void): XmlNode {
  let depth = 0;
  let [colsStart, dataStart, dataEnd] = [0, 0, 0];
  let inData = false;
  scanXml(xml, {
    open(tag) {
      depth += 1;
      if (inData) cells.open(tag);
      else if (depth === 2 && tag.name === 'cols') colsStart = tag.start;
      else if (depth === 2 && tag.name === 'sheetData' && dataEnd === 0) {
        inData = true;
        dataStart = tag.start;
      }
    },
    text(text) {
      if (inData) cells.text(text);
    },
    close(name, _start, end) {
      depth -= 1;
      if (depth === 1 && inData) {
        inData = false;
        dataEnd = end;
      } else if (inData) cells.close(name);
      else if (depth === 1 && name === 'cols') tellColumns(parseXml(xml.slice(colsStart, end)));
    },
  });
  return parseXml(xml.slice(0, dataStart) + xml.slice(dataEnd));
}

/** Excel's own height of a row. */
const usualHeight = 15;

function readRows(sheet: SheetApi, rows: readonly RowNote[]): void {
  const inOrder = rows.slice().sort((a, b) => a.row - b.row);
  const rowHeights: { start: number; count: number; value: number }[] = [];
  for (const { row, height } of inOrder) {
    if (height === undefined || height === usualHeight) continue;
    const last = rowHeights[rowHeights.length - 1];
    if (last?.value === height && last.start + last.count === row) last.count += 1;
    else if (!last || last.start + last.count <= row) rowHeights.push({ start: row, count: 1, value: height });
  }
  const hiddenRows = new Set(rows.filter(({ hidden }) => hidden).map(({ row }) => row));
  if (rowHeights.length > 0 || hiddenRows.size > 0) sheet.replaceLayout({ rowHeights, hiddenRows }, 'file');
}

/** Merges of a damaged file may lie over others: the upper ones stay. */
function withoutOverlaps(merges: Area[]): Area[] {
  // those of the row that is looked at, from left to right: none lies over another
  let open: Area[] = [];
  let last = -1;
  const kept = new Set<Area>();
  for (const merge of merges.slice().sort((a, b) => a.row - b.row)) {
    if (merge.row !== last) open = open.filter(({ row, rows }) => row + rows > merge.row);
    last = merge.row;
    const place = firstEndingBehind(open, merge.column);
    if (open[place]?.column < merge.column + merge.columns) continue;
    open.splice(place, 0, merge);
    kept.add(merge);
  }
  return merges.filter((merge) => kept.has(merge));
}

/** Of areas beside each other, from left to right: the place of the first that reaches to the column or behind it. */
function firstEndingBehind(areas: readonly Area[], column: number): number {
  let [from, to] = [0, areas.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (areas[middle].column + areas[middle].columns > column) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** True if a format is what an untouched cell has. */
function isPlain(format: CellFormat): boolean {
  return Object.entries(format).every(
    ([key, value]) => value === false || (key === 'locked' && value === true) || value === 'General',
  );
}

function readColumns(sheet: SheetApi, root: XmlNode, formats: CellFormat[], plain: boolean[]): void {
  const columns = childrenOf(root, 'col').sort((a, b) => Number(a.attributes.min) - Number(b.attributes.min));
  let next = 0;
  for (const { attributes } of columns) {
    const first = Number(attributes.min) - 1;
    const count = Number(attributes.max) - first;
    // Each column is told once.
    if (!(first >= next && count > 0 && first + count <= maxColumns)) continue;
    next = first + count;
    if (attributes.width !== undefined && isOn(attributes.customWidth, true)) {
      const points = widthInPoints(Number(attributes.width));
      if (points !== 48) sheet.setColumnWidth(first, count, points, 'file');
    }
    if (isOn(attributes.hidden)) sheet.setHiddenColumns(first, count, true, 'file');
    const style = Number(attributes.style ?? 0);
    if (formats[style] && !plain[style])
      sheet.setFormat({ row: 0, column: first, rows: maxRows, columns: count }, formats[style], 'file');
  }
}

function readView(sheet: SheetApi, root: XmlNode): void {
  const view = child(root, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  if (pane && /^frozen/.test(pane.attributes.state ?? ''))
    sheet.freeze(Number(pane.attributes.ySplit ?? 0), Number(pane.attributes.xSplit ?? 0), 'file');
  if (view && !isOn(view.attributes.showGridLines, true)) sheet.showGridlines = false;
}

function readPage(sheet: SheetApi, root: XmlNode): void {
  const setup = child(root, 'pageSetup')?.attributes ?? {};
  const fit = isOn(child(root, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage);
  const pages = (value: string | undefined): number | undefined => {
    const number = Number(value ?? 1);
    return fit && number > 0 ? number : undefined;
  };
  const breaks = (child(root, 'rowBreaks')?.children ?? [])
    .filter(({ attributes }) => isOn(attributes.man))
    .map(({ attributes }) => Number(attributes.id));
  sheet.setPageLayout(
    {
      orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      fitToWidth: pages(setup.fitToWidth),
      fitToHeight: pages(setup.fitToHeight),
      ...(breaks.length > 0 ? { rowBreaks: breaks } : {}),
    },
    'file',
  );
}

/** Areas times rules; of more than anybody could see the first are read. */
const mostConditionalFormats = 20_000;

function readConditionalFormats(root: XmlNode, styles: ReadStyles): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const group of childrenOf(root, 'conditionalFormatting')) {
    for (const area of (group.attributes.sqref ?? '').split(/\s+/).flatMap((text) => tryParseArea(text) ?? [])) {
      for (const node of childrenOf(group, 'cfRule')) {
        if (formats.length === mostConditionalFormats) return formats;
        const rule = readRule(node);
        if (!rule) continue;
        formats.push({
          id: `rule-${formats.length + 1}`,
          area,
          priority: Number(node.attributes.priority ?? 1) - 1,
          ...(isOn(node.attributes.stopIfTrue) ? { stopIfTrue: true } : {}),
          rule,
          format: styles.differences[Number(node.attributes.dxfId ?? -1)] ?? {},
        });
      }
    }
  }
  return formats;
}

function readRule(node: XmlNode): ConditionalFormat['rule'] | undefined {
  const formulas = childrenOf(node, 'formula').map(({ text }) => fromFileFormula(text));
  const { type, operator, text } = node.attributes;
  if (type === 'expression' && formulas[0]) return { type: 'custom', formula: formulas[0] };
  if (type === 'cellIs' && formulas[0]) {
    const second = formulas[1] === undefined ? {} : { formula2: formulas[1] };
    return { type: 'cellValue', operator: cellOperatorName(operator), formula1: formulas[0], ...second };
  }
  const kind = textRules.find((each) => each.type === type);
  return kind && text !== undefined ? { type: 'containsText', operator: kind.name, text } : undefined;
}

/** A table part as a table of the model. */
export function readTable(root: XmlNode): Omit<TableModel, 'id'> {
  const { displayName, name, ref, headerRowCount, totalsRowCount } = root.attributes;
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  const style = child(root, 'tableStyleInfo')?.attributes;
  return {
    name: displayName ?? name,
    area: parseArea(ref),
    showHeaders: headerRowCount !== '0',
    showTotals: Number(totalsRowCount ?? 0) > 0,
    showBandedRows: isOn(style?.showRowStripes),
    showFilterButton: child(root, 'autoFilter') !== undefined,
    style: style?.name ?? '',
    columnNames: columns.map((column) => unescapeText(column.attributes.name)),
    columnIds: columns.map((column) => Number(column.attributes.id)),
  };
}
