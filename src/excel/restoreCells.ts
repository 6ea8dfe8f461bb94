import { Problem } from '../core/problem';
import type { Cell } from '../core/table/table';
import type { Area } from './address';
import type { Batch } from './batch';
import { rowBlocks, rowsPerBlock } from './blocks';
import { contentBytes, contentsOf, loadContents, sameContent, type CellContents } from './cellContents';
import type { Content } from './cellContent';
import { exchangeContents, type ContentChange } from './exchangeContents';
import { loadNames, namedAreas } from './outputs';
import { rangeOf } from './ranges';
import { stampRows, type RowStamps } from './rowStamps';
import type { ColumnChange, ColumnRecord, GroupChange } from './writeRecord';

/** One row as it was written. */
interface WrittenRow {
  before: Content[];
  formats: string[];
  written?: (Content | null)[];
}

/** Rows of a group by what they were written beside, and by their place. */
class WrittenRows {
  private readonly byAll = new Map<number, WrittenRow[]>();
  private readonly byNames = new Map<number, WrittenRow[]>();
  private readonly byPlace = new Map<number, WrittenRow>();

  constructor({ blocks, rowAt }: GroupChange) {
    for (const { firstRow, before, stamps } of blocks) {
      before.contents.forEach((contents, index) => {
        const row: WrittenRow = { before: contents, formats: before.numberFormats[index] };
        if (rowAt) row.written = rowAt(firstRow + index);
        this.byPlace.set(firstRow + index, row);
        if (!stamps) return;
        add(this.byAll, stamps.all[index], row);
        add(this.byNames, stamps.names[index], row);
      });
    }
  }

  /** The row that stands now where `stamps` say; rows that look the same are taken in their order. */
  find(sheetRow: number, stamps: RowStamps | undefined, index: number): WrittenRow | undefined {
    if (!stamps || this.byAll.size === 0) return this.byPlace.get(sheetRow);
    const place = this.byPlace.get(sheetRow);
    for (const [rows, key] of [
      [this.byAll, stamps.all[index]] as const,
      [this.byNames, stamps.names[index]] as const,
    ]) {
      const found = rows.get(key);
      if (!found || found.length === 0) continue;
      // A row that did not move is itself, also where another one looks the same.
      return place && found.includes(place) ? place : found.length > 1 ? found.shift() : found[0];
    }
    return undefined;
  }

  /** How many rows of a block are known. */
  known(stamps: RowStamps): number {
    return stamps.names.reduce((count, key) => count + (this.byNames.has(key) ? 1 : 0), 0);
  }
}

function add(rows: Map<number, WrittenRow[]>, key: number, row: WrittenRow): void {
  const found = rows.get(key);
  if (found) found.push(row);
  else rows.set(key, [row]);
}

/** Where a group's rows and columns are now. */
interface GroupPlace {
  firstRow: number;
  rows: number;
  firstColumn: number;
}

/** A list that changes each time it is looked at is left alone. */
const mostLooks = 3;

/**
 * Gives the cells of a group back what they held, row by row wherever its customer stands now. Cells that hold something
 * else than what was written are the user's and stay. Throws `list-changed` where rows keep moving meanwhile.
 *
 * @param check only looks: tells whether everything stands as it was written
 */
export async function restoreCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  record: ColumnRecord,
  group: GroupChange,
  check = false,
): Promise<boolean> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const end = await restoreOnce(batch, sheet, record, group, check);
    if (end !== 'moved') return end;
  }
  throw new Problem('list-changed', { sheet: record.sheet });
}

/** `moved`: rows or cells changed between two round trips; what is done so far is right, and has to be gone on with. */
async function restoreOnce(
  batch: Batch,
  sheet: Excel.Worksheet,
  record: ColumnRecord,
  group: GroupChange,
  check: boolean,
): Promise<boolean | 'moved'> {
  const rows = new WrittenRows(group);
  const changes = record.targets.filter(
    ({ column }) => column >= group.firstColumn && column < group.firstColumn + group.columns,
  );
  const left = Math.min(...record.sourceColumns);
  const width = Math.max(...record.sourceColumns) - left + 1;
  const offsets = record.sourceColumns.map((column) => column - left);
  loadNames(sheet.names);
  await batch.sync();
  const place = placeOf(record, group, sheet.names);
  const moved = place.firstColumn - group.firstColumn;
  let shift: number | undefined = moved === 0 ? 0 : undefined;
  const perBlock = rowsPerBlock((group.columns + width) * contentBytes);
  for (const block of rowBlocks(place.rows, perBlock)) {
    const area: Area = {
      ...{ row: place.firstRow + block.start, rows: block.rows },
      ...{ column: place.firstColumn, columns: group.columns },
    };
    const range = loadContents(rangeOf(sheet, area));
    // Columns that were put in left of the list moved it as well, others did not.
    const sources = (shift === undefined ? [0, moved] : [shift]).map((by) => {
      const source = rangeOf(sheet, { ...area, column: left + by, columns: width });
      source.load('values');
      return { by, source };
    });
    loadNames(sheet.names);
    await batch.sync();
    if (!isSamePlace(placeOf(record, group, sheet.names), place)) return 'moved';
    const stamped = sources.map(({ by, source }) => ({ by, stamps: stampRows(source.values as Cell[][], offsets) }));
    const [best] = stamped.sort((a, b) => rows.known(b.stamps) - rows.known(a.stamps));
    shift = best.by;
    const now = contentsOf(range);
    const found = now.contents.map((_, index) => rows.find(area.row + index, best.stamps, index));
    if (check) {
      if (!found.every((row, index) => stands(row, now.contents[index]))) return false;
      continue;
    }
    const back = takenBack(now, found, changes);
    if (back && !(await exchangeContents(batch, rangeOf(sheet, area), now, back))) return 'moved';
  }
  return true;
}

/** Where the group stands, by the loaded names; where it was written when its name is gone. */
function placeOf(record: ColumnRecord, group: GroupChange, names: Excel.NamedItemCollection): GroupPlace {
  const change = record.targets.find(({ column }) => column === group.firstColumn);
  const named = change && namedAreas(names).find(({ name }) => name === change.name)?.area;
  const { firstRow, lastRow, headerRow } = record;
  if (!named) return { firstRow, rows: lastRow - firstRow + 1, firstColumn: group.firstColumn };
  const top = change.area.row - named.row;
  const first = headerRow >= 0 ? firstRow - top : named.row;
  const grown = Math.max(lastRow - top, named.row + named.rows - 1);
  return { firstRow: first, rows: grown - first + 1, firstColumn: named.column };
}

function isSamePlace(one: GroupPlace, other: GroupPlace): boolean {
  return one.firstRow === other.firstRow && one.rows === other.rows && one.firstColumn === other.firstColumn;
}

function stands(row: WrittenRow | undefined, now: Content[]): boolean {
  if (!row?.written) return now.every((content) => content === '');
  return row.written.every((content, column) => content === null || sameContent(now[column], content));
}

/** The contents to be put back; undefined where nothing of ours is left. */
function takenBack(
  now: CellContents,
  found: (WrittenRow | undefined)[],
  changes: ColumnChange[],
): ContentChange | undefined {
  let isAny = false;
  const numberFormats = now.numberFormats.map((row) => [...row]);
  const contents = now.contents.map((cells, index) =>
    cells.map((content, column): Content | null => {
      const row = found[index];
      const isOurs = row?.written
        ? row.written[column] !== null && sameContent(content, row.written[column])
        : content !== '' && mayBeOurs(content, changes[column]);
      if (row?.written?.[column] === null && sameContent(content, row.before[column])) {
        // A row that was left out got the column's number format all the same.
        isAny ||= numberFormats[index][column] !== row.formats[column];
        numberFormats[index][column] = row.formats[column];
      }
      if (!isOurs || (!row && changes[column]?.before)) return null;
      isAny = true;
      numberFormats[index][column] = row?.formats[column] ?? 'General';
      return row?.before[column] ?? '';
    }),
  );
  return isAny ? { contents, numberFormats } : undefined;
}

/** What can be said of a cell whose row, or whose content, is not known any more. */
function mayBeOurs(content: Content, change: ColumnChange | undefined): boolean {
  if (typeof content === 'string' && content.startsWith('=')) return true;
  if (!change?.words) return typeof content === 'number';
  return typeof content === 'string' && change.words.includes(content.replace(/^'/, ''));
}
