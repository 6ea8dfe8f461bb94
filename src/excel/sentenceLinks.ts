import type { CellsReference } from '../core/report/report';
import { areaAddress, quotedSheet, type Area } from './address';
import { isFormulaLike } from './cellContent';
import type { SheetLayout } from './layout';
import { rangeOf } from './ranges';

/** Finds the cells that sentences of a report speak of, on whichever of its sheets they are. Changes the layouts' links. */
export function findLinkedCells(sheets: readonly { sheet: string; layout: SheetLayout }[]): void {
  for (const { layout } of sheets) {
    for (const link of layout.links) {
      const found = sheets.find(({ layout: of }) => link.about.block in of.blocks);
      if (!found) continue;
      const area = areaAddress(partOf(found.layout.blocks[link.about.block], link.about));
      link.reference = `${quotedSheet(found.sheet)}!${area}`;
    }
  }
}

/** Queues the links of a sheet's sentences, which keep their looks but for a line below them. */
export function linkSentences(sheet: Excel.Worksheet, { links }: SheetLayout, color: string): void {
  for (const { row, text, reference } of links) {
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
