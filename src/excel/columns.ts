import type { CallOptions } from '../app/ports';
import { Problem } from '../core/problem';
import { areaAddress, contains, type Area } from './address';
import { givePaneATurn, stopIfCancelled, type Batch } from './batch';
import { BlockSize, rowBlocks, rowsPerBlock, type RowBlock } from './blocks';
import { isFormulaLike, numberFormatOf, putContents, textContent } from './cellContent';
import {
  blankContents,
  contentBytes,
  contentsOf,
  loadContents,
  loadStood,
  sameContent,
  stoodIn,
  type CellContents,
} from './cellContents';
import { bytesPerRow, type ColumnGroup } from './columnContents';
import { areaAfter, type ColumnSurvey, type ColumnTarget } from './columnTargets';
import { officeCode } from './errors';
import { namedArea, setHiddenName } from './outputs';
import { passingRange, rangeOf } from './ranges';
import type { LoadedRows, RowGuard } from './rowGuard';
import { addFills, alikeRules, loadFills, ownRules, type TextRule } from './tierFills';
import { findTyped, type TypedCells } from './typedCells';
import type { BlockChange, ColumnRecord, GroupChange } from './writeRecord';

/** What writing columns needs besides their contents. */
export interface ColumnWriting {
  /** Rules of an earlier run, to be replaced. */
  rules: TextRule[];
  /** Knows the list's rows again; left out for lists that were not read here. */
  guard?: RowGuard;
  /** True once somebody else changed cells of the list. */
  heard(): boolean;
  /** Forgets what was heard, before everything is looked at again. */
  listenAnew(): void;
  options: CallOptions;
}

/** A list that changes each time it is looked at is left alone. */
const mostLooks = 3;

/**
 * Writes output columns: first what frames them (names, table columns, headers, colours), then the cells in blocks, one
 * round trip each. Each of them brings along what it overwrote and the list's rows as they were at that moment; rows
 * that are not those that were read end the write with `list-changed`, cells that somebody filled meanwhile with
 * `cells-in-the-way`. What is done is in `record` before it is done. Throws `cancelled` between blocks. Gives back the
 * rules that colour the columns, by the columns' names.
 */
export async function writeColumns(
  batch: Batch,
  survey: ColumnSurvey,
  groups: ColumnGroup[],
  record: ColumnRecord,
  writing: ColumnWriting,
): Promise<ColumnRules> {
  const { guard, options } = writing;
  const sheet = batch.workbook.worksheets.getItem(survey.sheetId);
  const rules = await frameColumns(batch, sheet, survey, record, writing);
  const dataRows = survey.lastRow - survey.firstRow + 1;
  const writers = groups.map((group, index) => new GroupWriter(sheet, survey, group, record.groups[index]));
  const look = (block: RowBlock): LoadedRows | undefined =>
    guard?.load(survey.firstRow + block.start, block.rows, block.start === 0, block.start + block.rows === dataRows);
  const size = new BlockSize(mostRowsOf(survey, groups, guard));
  const blocks: RowBlock[] = [];
  for (let start = 0; start < dataRows;) {
    stopIfCancelled(options.signal);
    const rows = Math.min(knownRows(record, survey.firstRow + start) ?? size.rows, dataRows - start);
    const block = { start, rows };
    const isLast = start + rows === dataRows;
    const loaded = look(block);
    const written = writers.map((writer) => writer.write(block));
    if (isLast) for (const writer of writers) writer.format();
    const begun = performance.now();
    try {
      await batch.syncWrites();
    } catch (error) {
      // Nothing of a request that is too large is done.
      if (officeCode(error) !== 'RequestPayloadSizeLimitExceeded' || !size.refused(rows)) throw error;
      for (const writer of writers) writer.forget(block);
      continue;
    }
    size.took(performance.now() - begun);
    if (!isLast) await givePaneATurn();
    for (const keep of written) keep(loaded);
    loaded?.check();
    for (const writer of writers) writer.check(block);
    blocks.push(block);
    start += rows;
    options.onProgress?.({ step: 'writing', done: start / dataRows, rows: dataRows });
  }
  stopIfCancelled(options.signal);
  if (blocks.length > 1)
    await lookAgain(
      batch,
      blocks.map((block) => () => look(block)),
      writing,
    );
  return rules;
}

/** Rows of the block that was read from a row on before it is overwritten. */
function knownRows({ groups }: ColumnRecord, firstRow: number): number | undefined {
  return groups.flatMap(({ blocks }) => blocks).find((block) => block.firstRow === firstRow)?.before.contents.length;
}

/** A list in one block is looked at in the last round trip of all: queues it. */
export function lookAtAll(
  survey: ColumnSurvey,
  groups: ColumnGroup[],
  guard: RowGuard | undefined,
): LoadedRows | undefined {
  const rows = survey.lastRow - survey.firstRow + 1;
  if (!guard || new BlockSize(mostRowsOf(survey, groups, guard)).rows < rows) return undefined;
  return guard.load(survey.firstRow, rows, true, true);
}

/** As many rows as fit into a request and its response. Where a column is new, the answer is that nothing stood there. */
function mostRowsOf(survey: ColumnSurvey, groups: ColumnGroup[], guard: RowGuard | undefined): number {
  const columns = groups.flatMap(({ targets }) => targets).filter(({ before, replaces }) => before || replaces).length;
  const written = bytesPerRow(groups, survey.lastRow);
  const answered = (guard?.bytesPerRow ?? 0) + columns * contentBytes;
  return rowsPerBlock(Math.max(written, answered));
}

/** Blocks were looked at one after the other: what was heard meanwhile may have moved rows from one to another. */
async function lookAgain(batch: Batch, looks: (() => LoadedRows | undefined)[], writing: ColumnWriting): Promise<void> {
  for (let tries = 0; writing.heard() && tries < mostLooks; tries += 1) {
    writing.listenAnew();
    for (const look of looks) {
      const rows = look();
      await batch.sync();
      rows?.check();
    }
  }
}

/** Rules by the hidden name of the column that they colour. */
export type ColumnRules = Map<string, Excel.ConditionalFormat[]>;

/** Names, table columns, headers and colours, in one round trip. */
async function frameColumns(
  batch: Batch,
  sheet: Excel.Worksheet,
  survey: ColumnSurvey,
  record: ColumnRecord,
  { guard, rules: old }: ColumnWriting,
): Promise<ColumnRules> {
  const rows = guard?.load(survey.firstRow, 1, true, false);
  const check = survey.table ? addTableColumns(sheet, survey.table.name, record) : addHeaders(sheet, survey, record);
  for (const target of survey.targets) {
    setHiddenName(sheet.names, target.name, rangeOf(sheet, areaAfter(target)), survey.names.has(target.name));
  }
  for (const { item } of old) item.delete();
  const rules: ColumnRules = new Map();
  for (const { column, name, sheetColumn } of survey.targets) {
    const area = { row: survey.firstRow, rows: survey.lastRow - survey.firstRow + 1, column: sheetColumn, columns: 1 };
    if (column.fills) rules.set(name, addFills(rangeOf(sheet, area), column.fills));
  }
  await batch.syncWrites();
  check();
  rows?.check();
  return rules;
}

/**
 * Finds the rules that an earlier run gave the columns; they are noted as what was there before, the user's as others.
 *
 * @param kept ids of the rules that a column of that hidden name was given
 */
export async function readRules(
  batch: Batch,
  survey: ColumnSurvey,
  record: ColumnRecord,
  kept: (name: string) => readonly string[],
): Promise<TextRule[]> {
  const sheet = batch.workbook.worksheets.getItem(survey.sheetId);
  const coloured = survey.targets.flatMap(({ name, before, column, area }, index) =>
    column.fills ? [{ name, before, index, formats: loadFills(rangeOf(sheet, area)) }] : [],
  );
  if (coloured.length === 0) return [];
  await batch.sync();
  const own: TextRule[] = [];
  for (const { name, before, index, formats } of coloured) {
    const { fills } = record.targets[index];
    const mine = [...survey.targets[index].fillsBefore, ...fills.written];
    const found = before ? ownRules(await alikeRules(batch, [formats], mine), kept(name)) : [];
    fills.before = found.map(({ fill }) => fill);
    fills.others = formats.items.filter((item) => found.every((rule) => rule.item.id !== item.id)).map(({ id }) => id);
    own.push(...found);
  }
  return own;
}

function addTableColumns(sheet: Excel.Worksheet, table: string, { table: change }: ColumnRecord): () => void {
  const target = sheet.tables.getItem(table);
  for (const name of change?.added ?? []) {
    if (!isFormulaLike(name)) target.columns.add(undefined, undefined, name);
    else putContents(target.columns.add().getHeaderRowRange(), [[textContent(name)]]);
  }
  return () => undefined;
}

/** Writes the headers of new columns; what is given back looks whether somebody was faster, and keeps what stood there. */
function addHeaders(sheet: Excel.Worksheet, survey: ColumnSurvey, record: ColumnRecord): () => void {
  if (survey.headerRow < 0) return () => undefined;
  const checks = survey.targets.map(({ before, sheetColumn, replaces }, index) => {
    const { header } = record.targets[index];
    if (before || !header) return () => undefined;
    const cell = sheet.getCell(survey.headerRow, sheetColumn);
    const stood = loadContents(sheet.getCell(survey.headerRow, sheetColumn));
    putContents(cell, [[header.written]]);
    if (survey.neighbour !== undefined && !replaces) {
      cell.copyFrom(sheet.getCell(survey.headerRow, survey.neighbour), Excel.RangeCopyType.formats);
    }
    return () => {
      const now = contentsOf(stood);
      if (now.contents[0][0] === '') return;
      header.before = now;
      refuseUnexpected(survey, { row: survey.headerRow, column: sheetColumn, rows: 1, columns: 1 }, replaces);
    };
  });
  return () => checks.forEach((check) => check());
}

/** Filled cells are expected only where the user was asked about them. */
function refuseUnexpected(survey: ColumnSurvey, cell: Area, replaces: boolean): void {
  if (replaces && survey.asked.some((area) => contains(area, cell))) return;
  throw new Problem('cells-in-the-way', { sheet: survey.sheet, address: areaAddress(cell) });
}

/** Writes one group of columns block by block and keeps what stood there. */
class GroupWriter {
  private anchor: Excel.NamedItem | undefined;
  /** What the block held when it was looked at before. */
  private read: CellContents | undefined;
  /** Rows above this one may hold what a request wrote that was refused. */
  private doubtedTo = -1;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly survey: ColumnSurvey,
    private readonly group: ColumnGroup,
    private readonly change: GroupChange,
  ) {}

  /** Queues a block; what is given back keeps, after the round trip, what stood there and beside which rows. */
  write(block: RowBlock): (rows: LoadedRows | undefined) => void {
    const area = this.areaOf(block);
    const stood = loadStood(this.sheet, area);
    const known = this.change.blocks.find(({ firstRow }) => firstRow === area.row);
    const written = known ?? this.startBlock(area);
    this.read = known?.before;
    putContents(passingRange(this.sheet, area), this.contents(block));
    this.anchor = this.sheet.names.getItem(this.group.targets[0].name);
    this.anchor.load('formula');
    return (rows) => {
      written.before = this.withoutDoubted(stoodIn(stood, area), area);
      const stamps = rows?.stamps();
      const skipped = rows ? area.row - rows.firstRow : 0;
      if (stamps) {
        written.stamps = {
          all: stamps.all.slice(skipped, skipped + area.rows),
          names: stamps.names.slice(skipped, skipped + area.rows),
        };
      }
    };
  }

  /** Queues the number formats of new columns, wherever they are: with the last block, so that its check covers them. */
  format(): void {
    const header = this.survey.headerRow >= 0 ? this.survey.firstRow - this.survey.headerRow : 0;
    for (const { column, before, name } of this.group.targets) {
      if (before || column.values.kind === 'text') continue;
      const format: unknown = numberFormatOf(column.style);
      const whole = this.sheet.names.getItem(name).getRange();
      // Made shorter before it is moved down: below a sheet's last row there is nothing.
      const range = header > 0 ? whole.getResizedRange(-header, 0).getOffsetRange(header, 0) : whole;
      range.numberFormat = format as string[][];
    }
  }

  /** Takes note that a block was not written. */
  forget(block: RowBlock): void {
    const { row, rows } = this.areaOf(block);
    const { blocks } = this.change;
    this.doubtedTo = Math.max(this.doubtedTo, row + rows);
    if (this.read === undefined && blocks.at(-1)?.firstRow === row) blocks.pop();
  }

  /**
   * What stood there, where a refused request may have left what it wrote: Excel does nothing of one that is too large, and should
   * it ever, that is not the user's.
   */
  private withoutDoubted(stood: CellContents, area: Area): CellContents {
    if (area.row >= this.doubtedTo) return stood;
    const contents = stood.contents.map((row, index) =>
      row.map((content, column) => {
        const own = this.group.rowAt(area.row + index)[column];
        const isOwn = own !== null && area.row + index < this.doubtedTo && sameContent(content, own);
        return isOwn ? (this.read?.contents[index]?.[column] ?? '') : content;
      }),
    );
    return { ...stood, contents };
  }

  /** Throws where the columns are not where they were put, or cells were filled since they were found empty. */
  check(block: RowBlock): void {
    const area = this.areaOf(block);
    const [first] = this.group.targets;
    const named = namedArea(first.name, String(this.anchor?.formula));
    if (!named || areaAddress(named.area) !== areaAddress(areaAfter(first))) {
      throw new Problem('list-changed', { sheet: this.survey.sheet, address: areaAddress(area) });
    }
    const written = this.change.blocks.find(({ firstRow }) => firstRow === area.row);
    written?.before.contents.forEach((row, index) =>
      row.forEach((content, column) => {
        const target = this.group.targets[column];
        const sheetRow = area.row + index;
        const earlier = this.read?.contents[index][column];
        const isKnown = earlier !== undefined && sameContent(earlier, content);
        if (content === '' || (isOwnRow(target, sheetRow) && (isKnown || !this.read))) return;
        const cell = { row: sheetRow, column: target.sheetColumn, rows: 1, columns: 1 };
        if (this.group.rowAt(sheetRow)[column] !== null)
          refuseUnexpected(this.survey, cell, target.replaces && !isOwnRow(target, sheetRow));
      }),
    );
  }

  /** A block whose answer may never come: what is known of it now. */
  private startBlock(area: Area): BlockChange {
    const block = { firstRow: area.row, before: blankContents(area) };
    this.change.blocks.push(block);
    return block;
  }

  private contents(block: RowBlock) {
    const first = this.survey.firstRow + block.start;
    return Array.from({ length: block.rows }, (_, offset) => this.group.rowAt(first + offset));
  }

  private areaOf(block: RowBlock): Area {
    return {
      row: this.survey.firstRow + block.start,
      rows: block.rows,
      column: this.group.firstColumn,
      columns: this.group.targets.length,
    };
  }
}

/** Rows of a column that an earlier run wrote. */
function isOwnRow({ before }: ColumnTarget, sheetRow: number): boolean {
  return before !== undefined && sheetRow < before.row + before.rows;
}

/**
 * Reads what groups hold that will be overwritten, so that it is known before anything is done. Gives back the cells that
 * hold something else than `written`, what an earlier run left there.
 */
export async function readOverwritten(
  batch: Batch,
  survey: ColumnSurvey,
  groups: ColumnGroup[],
  guard: RowGuard | undefined,
  record: ColumnRecord,
): Promise<TypedCells> {
  const sheet = batch.workbook.worksheets.getItem(survey.sheetId);
  const typed = findTyped(survey.written);
  for (const [index, group] of groups.entries()) {
    if (group.targets.every(({ before, replaces }) => !before && !replaces)) continue;
    for (const block of rowBlocks(survey.lastRow - survey.firstRow + 1, mostRowsOf(survey, groups, guard))) {
      const firstRow = survey.firstRow + block.start;
      const area = { row: firstRow, rows: block.rows, column: group.firstColumn, columns: group.targets.length };
      const range = loadContents(rangeOf(sheet, area));
      await batch.sync();
      const stamps = guard?.stampsOf(firstRow, block.rows);
      const before = contentsOf(range);
      record.groups[index].blocks.push({ firstRow, before, ...(stamps ? { stamps } : {}) });
      if (stamps) typed.look(group, { firstRow, before, stamps });
    }
  }
  return typed.found();
}
