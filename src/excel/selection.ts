import type { SelectionInfo } from '../app/ports';
import { contains, isOneCell, shortAddress } from './address';
import { inExcel } from './batch';
import { isListName, isSheetName, loadNames, namedAreas } from './outputs';
import { areaOf, areaOfAddress, loadArea } from './ranges';

/** What is selected now, in two round trips (three on a sheet with tables). Throws `Problem`. */
export async function currentSelection(): Promise<SelectionInfo> {
  return inExcel(async (batch) => {
    const ranges = batch.workbook.getSelectedRanges();
    ranges.worksheet.load('name');
    ranges.areas.load('items/address');
    const active = loadArea(batch.workbook.getActiveCell());
    const region = loadArea(batch.workbook.getActiveCell().getSurroundingRegion());
    const tables = ranges.worksheet.tables;
    tables.load('items/name');
    loadNames(batch.workbook.names);
    await batch.sync();

    const areas = ranges.areas.items.map((range) => areaOfAddress(range.address));
    const tableRanges = tables.items.map((table) => loadArea(table.getRange()));
    if (tableRanges.length > 0) await batch.sync();
    const table = tables.items.find((_, index) => areas.every((area) => contains(areaOf(tableRanges[index]), area)));
    const sideBySide = areas.every((area) => area.row === areas[0].row && area.rows === areas[0].rows);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    return {
      sheet: ranges.worksheet.name,
      address: areas.map(shortAddress).join(','),
      rows: sideBySide ? areas[0].rows : sum(areas.map((area) => area.rows)),
      columns: sideBySide ? sum(areas.map((area) => area.columns)) : areas[0].columns,
      activeRow: active.rowIndex,
      isOwnReport: namedAreas(batch.workbook.names).some(
        ({ name, sheet }) => isSheetName(name) && !isListName(name) && sheet === ranges.worksheet.name,
      ),
      tableName: table?.name,
      expandsToRegion: isOneCell(areas) && region.rowCount * region.columnCount > 1,
    };
  });
}
