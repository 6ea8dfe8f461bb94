import { IRenderManagerService, SheetScrollManagerService } from '@univerjs/preset-sheets-core';
import type { FUniver, Univer } from '@univerjs/presets';
import { unitId } from './snapshot';

/** How a sheet is looked at, which is no part of the workbook. */
export interface SheetView {
  /** 1 is 100 %. */
  zoom: number;
  /** First row and column in view below the frozen ones, and pixels into them. */
  scroll: { sheetViewStartRow: number; sheetViewStartColumn: number; offsetX: number; offsetY: number };
}

/** How the grid shows each of its sheets, by their ids. */
export function viewsOf(univer: Univer, univerAPI: FUniver): Map<string, SheetView> {
  const scrolls = scrollsOf(univer);
  const views = new Map<string, SheetView>();
  for (const sheet of univerAPI.getActiveWorkbook()?.getSheets() ?? []) {
    const sheetId = sheet.getSheetId();
    const scroll = scrolls?.getScrollStateByParam({ unitId, sheetId });
    if (scroll) views.set(sheetId, { zoom: sheet.getZoom(), scroll: { ...scroll } });
  }
  return views;
}

/** Scrolls sheets back to where they were; a sheet that is not shown gets there when it is. */
export function restoreScroll(univer: Univer, views: ReadonlyMap<string, SheetView>): void {
  for (const [sheetId, { scroll }] of views) scrollsOf(univer)?.setValidScrollState({ unitId, sheetId, ...scroll });
}

function scrollsOf(univer: Univer): SheetScrollManagerService | undefined {
  return univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.with(SheetScrollManagerService);
}
