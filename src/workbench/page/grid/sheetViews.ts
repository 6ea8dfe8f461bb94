import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetScrollManagerService } from '@univerjs/sheets-ui';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { unitId } from './snapshot';

/** How a sheet is looked at, which is no part of the workbook. */
export interface SheetView {
  /** 1 is 100 %. */
  zoom: number;
  /** First row and column in view, as if none were frozen, and pixels into them. */
  scroll: { sheetViewStartRow: number; sheetViewStartColumn: number; offsetX: number; offsetY: number };
  selections: readonly ISelectionWithStyle[];
}

/** How the grid shows each of its sheets, by their ids. */
export function viewsOf(univer: Univer, univerAPI: FUniver): Map<string, SheetView> {
  const scrolls = scrollsOf(univer);
  const views = new Map<string, SheetView>();
  for (const sheet of univerAPI.getActiveWorkbook()?.getSheets() ?? []) {
    const sheetId = sheet.getSheetId();
    const scroll = scrolls?.getScrollStateByParam({ unitId, sheetId });
    if (scroll)
      views.set(sheetId, { zoom: sheet.getZoom(), scroll: { ...scroll }, selections: selectionsOf(univer, sheetId) });
  }
  return views;
}

/** Where the grid keeps a sheet's selection while another one is shown. */
export function selectionsOf(univer: Univer, sheetId: string): readonly ISelectionWithStyle[] {
  return univer
    .__getInjector()
    .get(SheetsSelectionsService)
    .getWorkbookSelections(unitId)
    .getSelectionsOfWorksheet(sheetId);
}

/** Scrolls sheets back to where they were and selects what was selected; zoom is part of the snapshot. */
export function restoreViews(univer: Univer, univerAPI: FUniver, views: ReadonlyMap<string, SheetView>): void {
  const scrolls = scrollsOf(univer);
  const shown = univerAPI.getActiveWorkbook();
  const active = shown?.getActiveSheet().getSheetId();
  for (const [sheetId, { scroll, selections }] of views) {
    if (!shown?.getSheetBySheetId(sheetId)) continue;
    scrolls?.setValidScrollState({ unitId, sheetId, ...scroll });
    if (sheetId === active) scrolls?.emitRawScrollParam({ unitId, sheetId, ...scroll });
    else
      univer
        .__getInjector()
        .get(SheetsSelectionsService)
        .setSelections(unitId, sheetId, [...selections]);
  }
}

function scrollsOf(univer: Univer): SheetScrollManagerService | undefined {
  return univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.with(SheetScrollManagerService);
}
