import { parseReference } from '../../workbook/address';
import type { WorkbookApi } from '../../workbook/api';
import type { CellValue } from '../../workbook/model';

/** A cell of a chart's data with the number format that it is shown in. */
export interface ChartCell {
  value: CellValue;
  numberFormat: string;
}

/** Gives the cells a reference such as `Summary!$B$4:$B$7` names, row by row; nothing where it names none. */
export type ResolveReference = (reference: string | undefined) => ChartCell[];

export function createResolver(workbook: WorkbookApi): ResolveReference {
  return (reference) => {
    if (reference === undefined) return [];
    const { sheet: name, area } = parseReference(reference.replace(/^=/, '')) ?? {};
    const sheet = name === undefined ? undefined : workbook.sheet(name);
    if (!sheet || !area) return [];
    return sheet.values(area).flatMap((row, r) =>
      row.map((value, c) => ({
        value,
        numberFormat: sheet.format(area.row + r, area.column + c).numberFormat ?? 'General',
      })),
    );
  };
}
