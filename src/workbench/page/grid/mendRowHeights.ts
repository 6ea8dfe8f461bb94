import { SheetSkeleton, type IWorksheetData } from '@univerjs/core';
import { rowHeights, type RowHeights } from './rowHeights';

interface Skeleton {
  worksheet: { getRowFiltered(row: number): boolean };
  _gapConfig: { rowGaps?: Record<number, unknown> };
  _generateRowMatrixCache(rowCount: number, rowData: IWorksheetData['rowData'], defaultRowHeight: number): RowHeights;
}

const mended = new WeakSet<object>();

/**
 * Univer asks for every row of a sheet by itself how high it is, 100 ms for a million rows whenever a sheet is shown anew.
 * Rows that nothing is said of are as high as any: they are counted. Sheets with gaps between rows are left to Univer;
 * its own filter, which this grid does not have, is not asked for.
 */
export function mendRowHeights(): void {
  const skeleton = SheetSkeleton.prototype as unknown as Skeleton;
  if (mended.has(skeleton)) return;
  mended.add(skeleton);
  const ofUniver = skeleton._generateRowMatrixCache;
  skeleton._generateRowMatrixCache = function (this: Skeleton, rowCount, rowData, defaultRowHeight) {
    if (Object.keys(this._gapConfig.rowGaps ?? {}).length > 0)
      return ofUniver.call(this, rowCount, rowData, defaultRowHeight);
    return rowHeights(rowCount, rowData, defaultRowHeight);
  };
}
