import './print.css';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import { boundingArea } from '../../workbook/area';
import { parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/model';
import { chartPicture } from '../charts/chartPicture';
import { leftOf, placeOf, topOf } from '../charts/sheetPlace';
import { element } from '../element';
import { printCells } from './printCells';

/** More rows than this are for no printer; a page's memory would go with them. */
export const mostPrintedRows = 5000;
/** CSS pixels of A4 without margins of a centimetre. */
const paper = { Portrait: 718, Landscape: 1046 };
/** Sheets that would have to be made smaller than this are printed in landscape. */
const leastUpright = 0.7;

/** Why nothing was printed. */
export type PrintRefusal = 'nothing-to-print' | 'too-many-rows';

/**
 * Prints the active sheet by the browser's own dialog: its print area or what is on it, hidden rows left out, with its charts,
 * made as narrow as the paper is wide. `null` when the dialog has been shown.
 */
export function printSheet(workbook: WorkbookApi): PrintRefusal | null {
  const sheet = workbook.sheet(workbook.activeSheetId);
  const area = sheet && printedArea(sheet);
  if (!sheet || !area) return 'nothing-to-print';
  if (shownRows(sheet, area) > mostPrintedRows) return 'too-many-rows';
  const width = widthOf(sheet, area);
  // small print lies on its side
  const isWide = width > paper.Portrait / leastUpright;
  const orientation = isWide ? 'Landscape' : sheet.pageLayout.orientation;
  const printed = element(
    'div',
    { class: 'printed' },
    printCells(workbook, sheet, area, titleRows(sheet, area)),
    ...chartsIn(workbook, sheet, area),
  );
  const rules = element('style', {}, `@page { size: A4 ${orientation.toLowerCase()}; margin: 1cm }`);
  document.body.append(rules, printed);
  printed.style.zoom = String(Math.min(1, paper[orientation] / width));
  window.addEventListener(
    'afterprint',
    () => {
      printed.remove();
      rules.remove();
    },
    { once: true },
  );
  window.print();
  return null;
}

/** The print area, else all that is on the sheet; from its first cell on, so that charts beside it have room. */
function printedArea(sheet: SheetApi): Area | undefined {
  const { printArea } = sheet.pageLayout;
  const asked = printArea === undefined ? undefined : parseArea(printArea.replaceAll('$', ''));
  if (asked) return asked;
  const used = sheet.usedArea(true);
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  return used || sheet.charts.length > 0 ? boundingArea(first, used ?? first) : undefined;
}

function shownRows(sheet: SheetApi, { row, rows }: Area): number {
  let hidden = 0;
  for (const at of sheet.hiddenRows) if (at >= row && at < row + rows) hidden++;
  return rows - hidden;
}

/** Rows at the beginning that stand on every page: those that are to, or that stay in sight while the sheet is scrolled. */
function titleRows(sheet: SheetApi, { row, rows }: Area): number {
  const asked = /^\$?(\d+):\$?(\d+)$/.exec(sheet.pageLayout.printTitleRows ?? '');
  const end = asked ? Number(asked[2]) : sheet.frozen.rows;
  return Math.max(0, Math.min(rows - 1, end - row));
}

/** Of cells and charts, in CSS pixels. */
function widthOf(sheet: SheetApi, { column, columns }: Area): number {
  const left = leftOf(sheet, column);
  const ends = sheet.charts.map((chart) => placeOf(chart).left + placeOf(chart).width);
  return Math.max(1, leftOf(sheet, column + columns) - left, ...ends.map((end) => end - left));
}

function chartsIn(workbook: WorkbookApi, sheet: SheetApi, area: Area): HTMLElement[] {
  const [left, top] = [leftOf(sheet, area.column), topOf(sheet, area.row)];
  return sheet.charts.map((chart) => {
    const place = placeOf(chart);
    const style = `left:${place.left - left}px;top:${place.top - top}px;width:${place.width}px;height:${place.height}px`;
    return element('img', {
      src: chartPicture(workbook, chart),
      alt: chart.altText ?? chart.title ?? chart.name,
      style,
    });
  });
}
