import type { IRowData, IWorksheetData } from '@univerjs/core';

export interface RowHeights {
  rowTotalHeight: number;
  /** Where each row ends, in pixels from the first one. */
  rowHeightAccumulation: number[];
}

/** How the grid writes yes. */
const yes = 1;

/** @param rowData of the rows that are not as all others */
export function rowHeights(rowCount: number, rowData: IWorksheetData['rowData'], defaultRowHeight: number): RowHeights {
  const rowHeightAccumulation: number[] = [];
  let end = 0;
  const fillTo = (row: number): void => {
    for (let at = rowHeightAccumulation.length; at < row; at++) rowHeightAccumulation.push((end += defaultRowHeight));
  };
  // keys that are whole numbers come in their order
  for (const key of Object.keys(rowData)) {
    const row = Number(key);
    const said = rowData[row];
    if (!said || row >= rowCount) continue;
    fillTo(row);
    rowHeightAccumulation.push((end += heightOf(said, defaultRowHeight)));
  }
  fillTo(rowCount);
  return { rowTotalHeight: end, rowHeightAccumulation };
}

function heightOf({ h, ah = 0, ia, hd }: Partial<IRowData>, defaultRowHeight: number): number {
  if (Number(hd) === yes) return 0;
  const isAutomatic = ia === undefined || Number(ia) === yes;
  return isAutomatic && ah > 0 ? ah : (h ?? defaultRowHeight);
}
