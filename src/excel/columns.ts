import type { CallOptions, Translate } from '../app/ports';
import { stopIfCancelled, type Batch } from './batch';
import { rowBlocks, rowsPerBlock, type RowBlock } from './blocks';
import { contentAsRead, isFormulaLike, numberFormatOf, putContents, textContent } from './cellContent';
import { bytesPerRow, type ColumnGroup } from './columnContents';
import { areaAfter, type ColumnSurvey, type ColumnTarget } from './columnTargets';
import { setHiddenName } from './outputs';
import { rangeOf, setNumberFormat } from './ranges';
import { addFills, loadFills, ownFills } from './tierFills';
import { holds, restoreContents, sheetByName, type CellContents, type Journal } from './undo';

/**
 * Writes output columns: first what frames them (table columns, headers, formats), then the cells in blocks, one round
 * trip each, then names and widths. What a block overwrites is read one round trip ahead. Every change is in `journal`
 * before it is made. Throws `Problem('cancelled')` between blocks.
 */
export async function writeColumns(
  batch: Batch,
  survey: ColumnSurvey,
  groups: ColumnGroup[],
  journal: Journal,
  translate: Translate,
  options: CallOptions,
): Promise<void> {
  const sheet = batch.workbook.worksheets.getItem(survey.sheet);
  const added = survey.targets.filter(({ before }) => !before);
  await replaceFills(batch, sheet, survey, journal, () => {
    if (survey.table) addTableColumns(sheet, survey.table, added, journal, translate);
    else addHeaders(sheet, survey, added, journal, translate);
  });

  const dataRows = survey.lastRow - survey.firstRow + 1;
  const blocks = rowBlocks(dataRows, rowsPerBlock(bytesPerRow(groups, survey.lastRow)));
  const writers = groups.map((group) => new GroupWriter(sheet, survey, group));
  for (const writer of writers) {
    journal.add({
      stands: async (later) => writer.stands(later, await sheetByName(later, survey.sheet)),
      restore: async (later) => writer.restore(later, await sheetByName(later, survey.sheet)),
    });
    writer.readAhead(blocks[0]);
  }
  formatColumns(sheet, survey, added);
  await batch.syncWrites();
  for (const [index, block] of blocks.entries()) {
    stopIfCancelled(options.signal);
    for (const writer of writers) {
      writer.takeRead();
      writer.write(block);
      if (blocks[index + 1]) writer.readAhead(blocks[index + 1]);
    }
    await batch.syncWrites();
    options.onProgress?.({ step: 'writing', done: (block.start + block.rows) / dataRows });
  }
  stopIfCancelled(options.signal);
  nameColumns(sheet, survey, journal);
  for (const { area } of added) rangeOf(sheet, area).format.autofitColumns();
  await batch.syncWrites();
}

/** Writes one group of columns block by block and remembers what stood there. */
class GroupWriter {
  private readonly before: CellContents = { formulas: [], numberFormats: [] };
  private reading: Excel.Range | undefined;
  private readonly overwrites: boolean;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly survey: ColumnSurvey,
    private readonly group: ColumnGroup,
  ) {
    this.overwrites = group.targets.some(({ before, replaces }) => before !== undefined || replaces);
  }

  readAhead(block: RowBlock): void {
    if (!this.overwrites) return;
    this.reading = rangeOf(this.sheet, this.areaOf(block));
    this.reading.load('formulas,numberFormat');
  }

  /** Keeps what the last round trip brought. */
  takeRead(): void {
    if (!this.reading) return;
    for (const row of this.reading.formulas) this.before.formulas.push(row);
    for (const row of this.reading.numberFormat) this.before.numberFormats.push(row);
    this.reading = undefined;
  }

  write(block: RowBlock): void {
    putContents(rangeOf(this.sheet, this.areaOf(block)), this.contents(block));
  }

  async stands(batch: Batch, sheet: Excel.Worksheet): Promise<boolean> {
    const all = { start: 0, rows: this.survey.lastRow - this.survey.firstRow + 1 };
    return holds(batch, sheet, this.areaOf(all), this.contents(all));
  }

  async restore(batch: Batch, sheet: Excel.Worksheet): Promise<void> {
    const all = this.areaOf({ start: 0, rows: this.survey.lastRow - this.survey.firstRow + 1 });
    if (this.overwrites) {
      await restoreContents(batch, sheet, { ...all, rows: this.before.formulas.length }, this.before);
    } else {
      const range = rangeOf(sheet, all);
      range.clear(Excel.ClearApplyTo.contents);
      setNumberFormat(range, 'General');
    }
  }

  private contents(block: RowBlock) {
    const first = this.survey.firstRow + block.start;
    return Array.from({ length: block.rows }, (_, offset) => this.group.rowAt(first + offset));
  }

  private areaOf(block: RowBlock) {
    return {
      row: this.survey.firstRow + block.start,
      rows: block.rows,
      column: this.group.firstColumn,
      columns: this.group.targets.length,
    };
  }
}

function addTableColumns(
  sheet: Excel.Worksheet,
  table: NonNullable<ColumnSurvey['table']>,
  added: ColumnTarget[],
  journal: Journal,
  translate: Translate,
): void {
  if (added.length === 0) return;
  const known = new Set(table.columnIds);
  const taken = new Set(table.columnNames.map((name) => name.toLowerCase()));
  const names = added.map(({ column }) => freeName(translate(column.header), taken));
  journal.add({
    restore: async (later) => {
      const found = later.workbook.tables.getItemOrNullObject(table.name);
      found.load('name');
      await later.sync();
      if (found.isNullObject) return;
      found.columns.load('items/id,items/name');
      await later.sync();
      for (const column of found.columns.items) {
        if (!known.has(column.id) && names.includes(column.name)) column.delete();
      }
      await later.syncWrites();
    },
  });
  const target = sheet.tables.getItem(table.name);
  for (const name of names) {
    if (!isFormulaLike(name)) target.columns.add(undefined, undefined, name);
    else putContents(target.columns.add().getHeaderRowRange(), [[textContent(name)]]);
  }
}

/** A header that no column of the table has: Excel takes none twice. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  taken.add(free.toLowerCase());
  return free;
}

function addHeaders(
  sheet: Excel.Worksheet,
  survey: ColumnSurvey,
  added: ColumnTarget[],
  journal: Journal,
  translate: Translate,
): void {
  if (survey.headerRow < 0) return;
  for (const { column, sheetColumn, replaces } of added) {
    const cell = sheet.getCell(survey.headerRow, sheetColumn);
    const header = textContent(translate(column.header));
    const headerArea = { row: survey.headerRow, column: sheetColumn, rows: 1, columns: 1 };
    const before = replaces ? sheet.getCell(survey.headerRow, sheetColumn) : undefined;
    before?.load('formulas,values');
    journal.add({
      stands: async (later) => holds(later, await sheetByName(later, survey.sheet), headerArea, [[header]]),
      restore: async (later) => {
        const now = (await sheetByName(later, survey.sheet)).getCell(survey.headerRow, sheetColumn);
        if (before) putContents(now, [[contentAsRead(before.formulas[0][0], before.values[0][0])]]);
        else now.clear(Excel.ClearApplyTo.all);
      },
    });
    putContents(cell, [[header]]);
    if (survey.neighbour !== undefined && !replaces) {
      cell.copyFrom(sheet.getCell(survey.headerRow, survey.neighbour), Excel.RangeCopyType.formats);
    }
  }
}

/** Number formats of new columns; a user's own format of an older column stays. */
function formatColumns(sheet: Excel.Worksheet, survey: ColumnSurvey, added: ColumnTarget[]): void {
  const rows = survey.lastRow - survey.firstRow + 1;
  for (const { column, sheetColumn } of added) {
    if (column.values.kind === 'text') continue;
    const area = { row: survey.firstRow, rows, column: sheetColumn, columns: 1 };
    setNumberFormat(rangeOf(sheet, area), numberFormatOf(column.style));
  }
}

/** Removes the fills of an earlier run, lets `addColumns` make room for new columns, and adds the fills of this run. */
async function replaceFills(
  batch: Batch,
  sheet: Excel.Worksheet,
  survey: ColumnSurvey,
  journal: Journal,
  addColumns: () => void,
): Promise<void> {
  const filled = survey.targets.filter(({ column, before }) => column.fills && before);
  const loaded = filled.map(({ area }) => loadFills(rangeOf(sheet, area)));
  if (filled.length > 0) await batch.sync();
  const old = await ownFills(batch, loaded);
  addColumns();
  for (const { item } of old) item.delete();
  const rows = survey.lastRow - survey.firstRow + 1;
  for (const { column, sheetColumn, before } of survey.targets) {
    if (!column.fills) continue;
    const area = { row: survey.firstRow, rows, column: sheetColumn, columns: 1 };
    journal.add({
      restore: async (later) => {
        const range = rangeOf(await sheetByName(later, survey.sheet), area);
        const formats = loadFills(range);
        await later.sync();
        for (const { item } of await ownFills(later, [formats])) item.delete();
        if (before)
          addFills(
            range,
            old.map(({ fill }) => fill),
          );
        await later.syncWrites();
      },
    });
    addFills(rangeOf(sheet, area), column.fills);
  }
}

/** Points the columns' hidden names to where the columns are now. */
function nameColumns(sheet: Excel.Worksheet, survey: ColumnSurvey, journal: Journal): void {
  journal.add({
    restore: async (later) => {
      const now = await sheetByName(later, survey.sheet);
      now.names.load('items/name');
      await later.sync();
      const present = new Set(now.names.items.map((item) => item.name));
      for (const { name, before } of survey.targets) {
        if (before) setHiddenName(now.names, name, rangeOf(now, before), present.has(name));
        else if (present.has(name)) now.names.getItem(name).delete();
      }
      await later.syncWrites();
    },
  });
  for (const target of survey.targets) {
    setHiddenName(sheet.names, target.name, rangeOf(sheet, areaAfter(target)), survey.names.has(target.name));
  }
}
