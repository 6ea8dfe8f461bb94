import type { CellsReference, SheetReference } from '../core/report/report';
import { areaAddress, quotedSheet, type Area } from './address';
import { isFormulaLike } from './cellContent';
import type { SheetLayout } from './layout/sheetLayout';
import { rangeOf } from './ranges';

/** Sheets of one report, laid out. */
type PlacedSheets = readonly { report: { id: string }; sheet: string; layout: SheetLayout }[];

/** Finds the cells that sentences of a report speak of, on whichever of its sheets they are. Changes the layouts' links. */
export function findLinkedCells(sheets: PlacedSheets): void {
  for (const { layout } of sheets) {
    for (const link of layout.links) {
      const found = placeOf(link.about, sheets);
      if (found) link.reference = `${quotedSheet(found.sheet)}!${found.address}`;
    }
  }
}

/** Where it stands in the workbook; `undefined` where the report has no such sheet or block. */
function placeOf(
  about: CellsReference | SheetReference,
  sheets: PlacedSheets,
): { sheet: string; address: string } | undefined {
  if ('place' in about) return about.place;
  if ('sheet' in about) {
    const found = sheets.find(({ report }) => report.id === about.sheet);
    return found && { sheet: found.sheet, address: 'A1' };
  }
  const found = sheets.find(({ layout }) => about.block in layout.blocks);
  return found && { sheet: found.sheet, address: areaAddress(partOf(found.layout.blocks[about.block], about)) };
}

/** Queues the links of a sheet's sentences, which keep their looks but for a line below them. */
export function linkSentences(sheet: Excel.Worksheet, { links }: SheetLayout, usual: string): void {
  for (const { row, text, reference, color = usual } of links) {
    // Excel reads the text of a link as it reads what is typed: a formula would become one
    if (reference === undefined || isFormulaLike(text) || text.startsWith("'")) continue;
    const range = rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 });
    range.hyperlink = { documentReference: reference, textToDisplay: text };
    range.format.font.color = color;
  }
}

function partOf(block: Area, { row, column }: CellsReference): Area {
  const rows = row === undefined ? { row: block.row, rows: block.rows } : { row: block.row + row, rows: 1 };
  const columns =
    column === undefined
      ? { column: block.column, columns: block.columns }
      : { column: block.column + column, columns: 1 };
  return { ...rows, ...columns };
}
