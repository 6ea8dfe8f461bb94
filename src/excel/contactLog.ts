import type { SheetArea } from '../app/ports';
import { contactLogTable } from '../core/contacts/contactLogTable';
import { shortAddress } from './address';
import { inExcel } from './batch';
import { areaOf, loadArea } from './ranges';

/**
 * The table of our name for contact logs, also where a copy of its sheet added a number to it, or the cells of a visible
 * sheet of a given name. Two round trips. Throws `Problem`.
 */
export async function findContactLog(sheetName: string): Promise<SheetArea | undefined> {
  return inExcel(async (batch) => {
    const { tables, worksheets } = batch.workbook;
    tables.load('items/name');
    worksheets.load('items/name,items/visibility');
    await batch.sync();
    const isOurs = (name: string): boolean => name.toLowerCase().startsWith(contactLogTable.toLowerCase());
    const table = tables.items.find(({ name }) => isOurs(name));
    if (table) {
      const range = loadArea(table.getRange());
      // lines that were pasted below stand outside of a table that did not grow
      const last = loadArea(range.getLastRow().getSurroundingRegion());
      table.worksheet.load('name');
      await batch.sync();
      const [area, around] = [areaOf(range), areaOf(last)];
      const below = around.row + around.rows - (area.row + area.rows);
      const sheet = table.worksheet.name;
      if (below > 0) return { sheet, address: shortAddress({ ...area, rows: area.rows + below }) };
      return { sheet, address: shortAddress(area), tableName: table.name };
    }
    const sheet = worksheets.items.find(
      ({ name, visibility }) => visibility === 'Visible' && name.toLowerCase() === sheetName.toLowerCase(),
    );
    if (!sheet) return undefined;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await batch.sync();
    return used.isNullObject ? undefined : { sheet: sheet.name, address: shortAddress(areaOf(used)) };
  });
}
