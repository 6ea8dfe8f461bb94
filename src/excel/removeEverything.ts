import type { RemovalRequest, Removed } from '../app/ports';
import { inExcel, type Batch } from './batch';
import { createFormulaNames } from './formulaNames';
import { isColumnName, isListName, isSheetName, loadNames, namedAreas, type NamedArea } from './outputs';
import { areaOf, loadArea, rangeOf } from './ranges';
import { contains } from './address';
import { removeRemains } from './selfTest/probeSheet';

/** What this add-in's custom XML parts have in common. */
const ownParts = 'urn:customer-pyramid:';

/**
 * Takes out of the workbook what this add-in put there: its custom XML parts, its hidden names, the names of its functions;
 * on request the columns and the report sheets that those names point to. Finds what a first attempt left. Round trips:
 * eight. Throws `Problem`.
 */
export async function removeEverything(request: RemovalRequest): Promise<Removed> {
  await removeRemains();
  const functions = await createFormulaNames().remove(request.functionNames);
  return inExcel(async (batch) => {
    const own = await ownNames(batch);
    const columns = request.columns ? await removeColumns(batch, own.columns) : 0;
    const sheets = request.sheets ? await removeSheets(batch, own.sheets) : 0;
    const names = await removeNames(batch);
    const parts = await removeParts(batch);
    return { columns, sheets, names: names + functions.length, parts };
  });
}

async function loadedSheets(batch: Batch): Promise<Excel.Worksheet[]> {
  const { worksheets, names } = batch.workbook;
  worksheets.load('items/name,items/visibility');
  loadNames(names);
  await batch.sync();
  for (const sheet of worksheets.items) loadNames(sheet.names);
  await batch.sync();
  return worksheets.items;
}

async function ownNames(batch: Batch): Promise<{ columns: NamedArea[]; sheets: string[] }> {
  const sheets = await loadedSheets(batch);
  const present = new Set(sheets.map(({ name }) => name));
  const reports = namedAreas(batch.workbook.names).filter(({ name }) => isSheetName(name) && !isListName(name));
  return {
    columns: sheets.flatMap((sheet) =>
      namedAreas(sheet.names).filter(({ name, sheet: of }) => isColumnName(name) && of === sheet.name),
    ),
    sheets: [...new Set(reports.map(({ sheet }) => sheet))].filter((name) => present.has(name)),
  };
}

/** Empties our columns; those of a table go, from right to left, so that none moves before its turn. */
async function removeColumns(batch: Batch, columns: NamedArea[]): Promise<number> {
  const inOrder = [...columns].sort((a, b) => b.area.column - a.area.column);
  const found = inOrder.map(({ sheet, area }) => {
    const worksheet = batch.workbook.worksheets.getItem(sheet);
    worksheet.tables.load('items/name');
    return { worksheet, area };
  });
  if (found.length > 0) await batch.sync();
  const tables = found.map(({ worksheet }) =>
    worksheet.tables.items.map((table) => ({ table, range: loadArea(table.getRange()) })),
  );
  if (found.length > 0) await batch.sync();
  found.forEach(({ worksheet, area }, index) => {
    const inside = tables[index].find(({ range }) => contains(areaOf(range), { ...area, rows: 1 }));
    if (inside) inside.table.columns.getItemAt(area.column - areaOf(inside.range).column).delete();
    else rangeOf(worksheet, area).clear(Excel.ClearApplyTo.all);
  });
  await batch.syncWrites();
  return columns.length;
}

/** Deletes our report sheets; Excel keeps one sheet in sight. */
async function removeSheets(batch: Batch, names: string[]): Promise<number> {
  const others = batch.workbook.worksheets.items.filter(
    ({ name, visibility }) => visibility === 'Visible' && !names.includes(name),
  );
  if (names.length > 0 && others.length === 0) batch.workbook.worksheets.add();
  for (const name of names) batch.workbook.worksheets.getItem(name).delete();
  await batch.syncWrites();
  return names.length;
}

async function removeNames(batch: Batch): Promise<number> {
  const sheets = await loadedSheets(batch);
  const ours = [batch.workbook.names, ...sheets.map((sheet) => sheet.names)].flatMap(({ items }) =>
    items.filter(({ name }) => name.startsWith('_cp_')),
  );
  for (const item of ours) item.delete();
  await batch.syncWrites();
  return ours.length;
}

async function removeParts(batch: Batch): Promise<number> {
  const { customXmlParts } = batch.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  await batch.sync();
  const ours = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(ownParts));
  for (const part of ours) part.delete();
  await batch.sync();
  return ours.length;
}
