import { tryParseArea } from '../workbook/address';
import type { WorkbookApi } from '../workbook/api';
import type { CellValue } from '../workbook/model';
import type { Warn } from './fileWarning';
import type { PackageReader } from './packageReader';
import type { Reading } from './openXlsx';
import { child } from './xml';

/** Warns of pivot tables whose source has other headers than when the file was read. */
export function checkPivotSources(files: PackageReader, before: Reading, now: WorkbookApi, warn: Warn): void {
  for (const name of files.names) {
    const part = files.pathOf(name);
    if (!/pivotCacheDefinition\d*\.xml$/i.test(part)) continue;
    const source = child(files.xml(part), 'cacheSource', 'worksheetSource')?.attributes;
    if (!source) continue;
    const [old, present] = [before.workbook, now].map((book) => headers(book, source));
    if (old === undefined || (present !== undefined && JSON.stringify(old.cells) === JSON.stringify(present.cells)))
      continue;
    warn({ code: 'pivot-source-changed', part, sheet: old.sheet });
  }
}

/** The headers of a source: the first cells of a range, or the columns of a table. */
function headers(
  workbook: WorkbookApi,
  { sheet, ref, name }: Record<string, string>,
): { sheet: string; cells: (CellValue | string)[] } | undefined {
  for (const each of workbook.sheets) {
    const table = each.tables.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
    if (table) return { sheet: each.name, cells: table.columnNames };
  }
  const found = sheet === undefined ? undefined : workbook.sheet(sheet);
  const area = tryParseArea(ref ?? '');
  return found && area && { sheet: found.name, cells: found.values({ ...area, rows: 1 })[0] };
}
