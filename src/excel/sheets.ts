import { stopIfCancelled, type Batch } from './batch';
import { cellBytes, rowBlocks, rowsPerBlock } from './blocks';
import { putContents } from './cellContent';
import { drawChart } from './charts';
import { colors } from './colors';
import type { SheetLayout } from './layout/sheetLayout';
import { linkSentences } from './sentenceLinks';
import type { StyledArea } from './styledArea';
import { passingRange, rangeOf, setNumberFormat } from './ranges';

/**
 * Puts a laid-out report on an empty part of a sheet: cells in blocks, then looks, tables and charts. Round trips: one
 * per block and one more. Throws `Problem('cancelled')` between blocks.
 */
export async function drawSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  nameOf: (chartId: string) => string,
  signal?: AbortSignal,
): Promise<void> {
  const { area, cells } = layout;
  const longest = cells.flat().reduce<number>((most, cell) => Math.max(most, String(cell).length), 0);
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * cellBytes(longest)))) {
    stopIfCancelled(signal);
    const range = passingRange(sheet, { ...area, row: block.start, rows: block.rows });
    putContents(range, cells.slice(block.start, block.start + block.rows));
    await batch.syncWrites();
  }
  stopIfCancelled(signal);
  sheet.showGridlines = false;
  layout.columnWidths.forEach((width, column) => {
    passingRange(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  for (const { row, points } of layout.rowHeights) {
    passingRange(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  }
  for (const table of layout.tables) {
    const added = sheet.tables.add(rangeOf(sheet, table), true);
    added.style = 'TableStyleLight1';
    added.showBandedRows = false;
    added.showFilterButton = table.hasFilter === true;
  }
  for (const style of layout.styles) applyStyle(sheet, style);
  linkSentences(sheet, layout, colors.text);
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.setPrintArea(rangeOf(sheet, layout.readingArea));
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of layout.pageBreaks) {
    sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
  for (const chart of layout.charts) drawChart(sheet, chart, nameOf(chart.block.id));
  await batch.syncWrites();
}

function applyStyle(sheet: Excel.Worksheet, style: StyledArea): void {
  const range = passingRange(sheet, style.area);
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.bold !== undefined) range.format.font.bold = style.bold;
  if (style.size !== undefined) range.format.font.size = style.size;
  if (style.color !== undefined) range.format.font.color = style.color;
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.horizontal !== undefined) range.format.horizontalAlignment = style.horizontal;
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
}
