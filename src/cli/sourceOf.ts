import type { SourceReference } from '../app/ports';
import { Problem } from '../core/problem';
import { parseAddress } from '../core/table/a1';
import { formatArea } from '../workbench/workbook/address';
import type { WorkbookApi } from '../workbench/workbook/api';

/**
 * `Sheet!A1:D9`, `'My sheet'!A1:D9`, `A1:D9`, a sheet's name, a table's name; left out: the first sheet with cells. Throws
 * `selection-empty`, `source-gone`, `arguments-invalid`.
 */
export function sourceOf(workbook: WorkbookApi, range: string | undefined): SourceReference {
  if (range === undefined) {
    const sheet = workbook.sheets.find((candidate) => candidate.usedArea(true) !== undefined);
    if (!sheet) throw new Problem('selection-empty', { file: workbook.fileName });
    return usedSource(workbook, sheet.name);
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === range.toLowerCase());
    if (table) return { sheet: sheet.name, address: formatArea(table.area), tableName: table.name };
  }
  const [, quoted, plain, address] = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/.exec(range) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  if (named === undefined && workbook.sheet(range)) return usedSource(workbook, range);
  const sheet = named === undefined ? workbook.sheets[0] : workbook.sheet(named);
  if (!sheet) throw new Problem('source-gone', { sheet: named, file: workbook.fileName });
  if (!address.split(',').every((part) => parseAddress(part))) {
    throw new Problem('arguments-invalid', { option: `--range ${range}` });
  }
  return { sheet: sheet.name, address };
}

function usedSource(workbook: WorkbookApi, name: string): SourceReference {
  const sheet = workbook.sheet(name);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) throw new Problem('selection-empty', { sheet: name, file: workbook.fileName });
  return { sheet: sheet.name, address: formatArea(used), tableName: sheet.tables[0]?.name };
}
