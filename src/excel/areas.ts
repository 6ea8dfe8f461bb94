import type { SheetArea } from '../app/ports';
import { shortAddress } from './address';
import { inExcel } from './batch';
import { isListName, isSheetName, loadNames, namedAreas } from './outputs';
import { areaOf, loadArea } from './ranges';

/**
 * Where lists may stand: the tables of each visible sheet, or its cells in use where it has none; sheets that this add-in
 * wrote are left out, but for customer lists. Three round trips. Throws `Problem`.
 */
export async function listAreas(): Promise<SheetArea[]> {
  return inExcel(async (batch) => {
    const { worksheets, names } = batch.workbook;
    worksheets.load('items/name,items/visibility');
    loadNames(names);
    await batch.sync();
    const own = namedAreas(names)
      .filter(({ name }) => isSheetName(name) && !isListName(name))
      .map(({ sheet }) => sheet);
    const sheets = worksheets.items.filter(({ name, visibility }) => visibility === 'Visible' && !own.includes(name));
    const found = sheets.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.tables.load('items/name');
      return { name: sheet.name, used, tables: sheet.tables };
    });
    await batch.sync();
    const inTables = found.map(({ tables }) => tables.items.map((table) => loadArea(table.getRange())));
    await batch.sync();
    return found.flatMap(({ name, used, tables }, i): SheetArea[] => {
      if (used.isNullObject) return [];
      if (tables.items.length === 0) return [{ sheet: name, address: shortAddress(areaOf(used)) }];
      return tables.items.map((table, j) => ({
        sheet: name,
        address: shortAddress(areaOf(inTables[i][j])),
        tableName: table.name,
      }));
    });
  });
}
