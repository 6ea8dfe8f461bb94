import type { Area } from './address';
import type { Batch } from './batch';
import { holds, sameContent, contentsOf, loadContents } from './cellContents';
import { loadNames, namedAreas, setHiddenName } from './outputs';
import { rangeOf } from './ranges';
import { exchangeContents } from './exchangeContents';
import { restoreCells } from './restoreCells';
import type { UndoStep } from './undo';
import { addFills, alikeRules, loadFills, unfinishedRules } from './tierFills';
import type { ColumnRecord, GroupChange } from './writeRecord';

/** The way back of what a write did beside a list, in steps that do not need each other; the last change is first. */
export function columnSteps(record: ColumnRecord): UndoStep[] {
  const on = (work: (batch: Batch, sheet: Excel.Worksheet, now: Map<string, Area>) => Promise<void>) => ({
    place: { sheet: record.sheet },
    async restore(batch: Batch) {
      const found = await findColumns(batch, record);
      if (found) await work(batch, found.sheet, found.now);
    },
  });
  const cells = record.groups.map((group): UndoStep => {
    const step = on(async (batch, sheet, now) => {
      if (!wasReached(record, group, now)) return;
      await restoreCells(batch, sheet, record, group);
    });
    return { ...step, stands: (batch) => groupStands(batch, record, group) };
  });
  return [
    ...cells,
    on((batch, sheet, now) => restoreFills(batch, sheet, record, now)),
    {
      ...on((batch, sheet, now) => restoreHeaders(batch, sheet, record, now)),
      stands: (batch) => headersStand(batch, record),
    },
    on((batch) => removeTableColumns(batch, record)),
    on((batch, sheet) => restoreNames(batch, sheet, record)),
  ];
}

/** Whether a group's cells were written, as far as is known: its columns get their names in the request before. */
function wasReached({ targets }: ColumnRecord, { firstColumn, blocks, rowAt }: GroupChange, now: Map<string, Area>) {
  if (rowAt) return blocks.length > 0;
  return targets.some(({ name, column }) => column === firstColumn && now.has(name));
}

/** The sheet and where the columns are now, by their names; undefined when the sheet is gone. */
async function findColumns(batch: Batch, record: ColumnRecord) {
  const sheet = batch.workbook.worksheets.getItemOrNullObject(record.sheetId);
  sheet.load('name');
  await batch.sync();
  if (sheet.isNullObject) return undefined;
  loadNames(sheet.names);
  await batch.sync();
  return { sheet, now: new Map(namedAreas(sheet.names).map(({ name, area }) => [name, area])) };
}

async function groupStands(batch: Batch, record: ColumnRecord, group: GroupChange): Promise<boolean> {
  const found = await findColumns(batch, record);
  if (!found) return false;
  return restoreCells(batch, found.sheet, record, group, true);
}

async function restoreFills(batch: Batch, sheet: Excel.Worksheet, record: ColumnRecord, now: Map<string, Area>) {
  for (const { name, column, fills } of record.targets) {
    if (fills.written.length === 0 && fills.before.length === 0) continue;
    const area = {
      ...{ row: record.firstRow, rows: record.lastRow - record.firstRow + 1 },
      ...{ column: now.get(name)?.column ?? column, columns: 1 },
    };
    const range = rangeOf(sheet, area);
    const formats = loadFills(range);
    await batch.sync();
    const written = (await alikeRules(batch, [formats], fills.written)).map(({ item }) => item);
    for (const item of [...written, ...unfinishedRules(formats)]) {
      if (!fills.others.includes(item.id)) item.delete();
    }
    addFills(range, fills.before);
    await batch.syncWrites();
  }
}

async function restoreHeaders(batch: Batch, sheet: Excel.Worksheet, record: ColumnRecord, now: Map<string, Area>) {
  if (record.table || record.headerRow < 0) return;
  const cells = record.targets.flatMap(({ name, column, header }) => {
    if (!header) return [];
    const area = now.get(name);
    const cell = sheet.getCell(area?.row ?? record.headerRow, area?.column ?? column);
    return [{ header, cell, loaded: loadContents(cell) }];
  });
  if (cells.length === 0) return;
  await batch.sync();
  for (const { header, cell, loaded } of cells) {
    const now = contentsOf(loaded);
    const [[content]] = now.contents;
    // A blank one was taken back before, but perhaps not its look.
    if (!sameContent(content, header.written) && (header.before || content !== '')) continue;
    const blank = { contents: [['' as const]], numberFormats: now.numberFormats };
    const isBack = await exchangeContents(batch, cell, now, header.before ?? blank);
    if (isBack && !header.before) cell.clear(Excel.ClearApplyTo.all);
  }
  await batch.syncWrites();
}

async function headersStand(batch: Batch, record: ColumnRecord): Promise<boolean> {
  const found = await findColumns(batch, record);
  if (!found || record.table) return found !== undefined;
  for (const { name, header, area } of record.targets) {
    if (!header) continue;
    const { row, column } = found.now.get(name) ?? area;
    if (!(await holds(batch, found.sheet, { row, column, rows: 1, columns: 1 }, [[header.written]]))) return false;
  }
  return true;
}

async function removeTableColumns(batch: Batch, { table }: ColumnRecord): Promise<void> {
  if (!table || table.added.length === 0) return;
  const found = batch.workbook.tables.getItemOrNullObject(table.name);
  found.load('name');
  await batch.sync();
  if (found.isNullObject) return;
  found.columns.load('items/id,items/name');
  await batch.sync();
  for (const column of found.columns.items) {
    if (!table.columnIds.includes(column.id) && table.added.includes(column.name)) column.delete();
  }
  await batch.syncWrites();
}

async function restoreNames(batch: Batch, sheet: Excel.Worksheet, record: ColumnRecord): Promise<void> {
  const present = new Set(sheet.names.items.map((item) => item.name));
  for (const { name, before } of record.targets) {
    if (before) setHiddenName(sheet.names, name, rangeOf(sheet, before), present.has(name));
    else if (present.has(name)) sheet.names.getItem(name).delete();
  }
  await batch.syncWrites();
}
