import type { FUniver } from '@univerjs/core/facade';
import type { WorkbookApi } from '../../workbook/api';

const pointsPerPixel = 0.75;

/** Tells the workbook which cell was clicked, and where in it: add-ins may listen for that. */
export function tellClicks(container: HTMLElement, univerAPI: FUniver, workbook: WorkbookApi): void {
  let at = { x: 0, y: 0 };
  container.addEventListener('pointerdown', ({ offsetX: x, offsetY: y }) => (at = { x, y }), true);
  univerAPI.addEvent(univerAPI.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheetId = worksheet.getSheetId();
    const frozen = workbook.sheet(sheetId)?.frozen ?? { rows: 0, columns: 0 };
    // places of cells are those of the whole sheet, neither scrolled nor zoomed
    const placeOf = (atRow: number, atColumn: number): DOMRect => worksheet.getRange(atRow, atColumn).getCellRect();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
    const [start, view] = [placeOf(0, 0), placeOf(sheetViewStartRow, sheetViewStartColumn)];
    const scrolledX = column < frozen.columns ? 0 : view.x - start.x + offsetX;
    const scrolledY = row < frozen.rows ? 0 : view.y - start.y + offsetY;
    const [cell, zoom] = [placeOf(row, column), worksheet.getZoom()];
    const offset = {
      x: (at.x / zoom + scrolledX - cell.x) * pointsPerPixel,
      y: (at.y / zoom + scrolledY - cell.y) * pointsPerPixel,
    };
    workbook.tell({ kind: 'click', sheetId, row, column, offset });
  });
}
