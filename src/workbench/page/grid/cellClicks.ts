import type { FUniver } from '@univerjs/core/facade';
import type { WorkbookApi } from '../../workbook/api';

const pointsPerPixel = 0.75;

/** Tells the workbook which cell was clicked, and where in it: add-ins may listen for that. */
export function tellClicks(container: HTMLElement, univerAPI: FUniver, workbook: WorkbookApi): void {
  let at = { x: 0, y: 0 };
  container.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (at = { x, y }), true);
  univerAPI.addEvent(univerAPI.Event.CellClicked, ({ worksheet, row, column }) => {
    const corner = worksheet.getRange(row, column).getCellRect();
    const perPixel = pointsPerPixel / worksheet.getZoom();
    const offset = { x: (at.x - corner.x) * perPixel, y: (at.y - corner.y) * perPixel };
    workbook.tell({ kind: 'click', sheetId: worksheet.getSheetId(), row, column, offset });
  });
}
