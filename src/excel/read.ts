import type { CallOptions, ReadRequest } from '../app/ports';
import { Problem } from '../core/problem';
import { excelErrors } from '../core/table/excelErrors';
import type { Cell, Culture, SourceCells } from '../core/table/table';
import { sheetRowCount } from '../core/table/a1';
import { CellPacker, unpackCells } from '../core/table/packedCells';
import { areaAddress, type Area } from './address';
import { askCulture } from './culture';
import { givePaneATurn, inExcel, stopIfCancelled, supports, type Batch } from './batch';
import { BlockSize, cellBytes, rowsPerBlock } from './blocks';
import { officeCode } from './errors';
import { areaOfAddress, rangeOf } from './ranges';
import type { KnownReads } from './knownReads';
import { readNumberFormats } from './numberFormats';
import { StampCollector, stampRows } from './rowStamps';
import { locateSource, type LocatedSource } from './source';

/** More cells than this do not fit into the memory of a task pane: a full sheet of 16 columns does. */
const cellLimit = 16 * 1_048_576;
/** Of more cells the rows are not kept: millions of them hold the pane up wherever its memory is tidied. */
const mostAsRows = 40_000;
/** Rows in which a header is looked for. */
const headerRows = 30;
/** Serial of 1 January 1970 in a workbook whose days count from 1904. */
export const epochSerial1904 = 24_107;

interface Survey {
  dateSystem: 1900 | 1904;
  culture?: Culture;
  merges: Area[];
  /** Per strip of rows: whether all, none or some (`null`) of its rows are hidden. */
  hidden: (boolean | null)[];
  sheetId: string;
  /** Nothing stands below the list. */
  isOpenBelow: boolean;
}

/** Pieces that share their rows and are read together. */
interface Strip {
  pieces: Area[];
}

/**
 * Reads the selection, or `request.source`, in blocks. Columns that this add-in wrote are left out. `reads` keeps where
 * the list is and a stamp per row. Throws `Problem`: what {@link locateSource} throws, `selection-too-large`, `cancelled`.
 */
export async function readSource(
  reads: KnownReads,
  request: ReadRequest,
  options: CallOptions = {},
): Promise<SourceCells> {
  return inExcel(async (batch) => {
    stopIfCancelled(options.signal);
    const located = await locateSource(batch, request.source, reads);
    const strips = stripsOf(located);
    const kept = strips.map((strip) => ({
      pieces: strip.pieces.map((piece) => keptColumns(piece, located.ownColumns)),
    }));
    const columnIndices = kept[0].pieces.flat();
    const address = strips.flatMap((strip, index) =>
      strip.pieces.flatMap((piece, at) => trimmed(piece, kept[index].pieces[at])),
    );
    const place = { sheet: located.sheet, address: address.join(',') };
    if (columnIndices.length === 0) throw new Problem('selection-empty', place);
    const rowCount = strips.reduce((sum, strip) => sum + strip.pieces[0].rows, 0);
    if (rowCount * columnIndices.length > cellLimit) {
      throw new Problem('selection-too-large', place, { rows: rowCount, columns: columnIndices.length });
    }

    const sheet = batch.workbook.worksheets.getItem(located.sheet);
    const survey = await surveySource(batch, sheet, strips);
    const packer = new CellPacker(rowCount, columnIndices.length);
    const rowIndices: number[] = [];
    let hiddenRows = 0;
    let seen = 0;
    let widestRow = 0;
    const stamps = new StampCollector();
    for (const [index, strip] of strips.entries()) {
      const picks = kept[index].pieces.map((columns, at) => columns.map((column) => column - strip.pieces[at].column));
      await readStrip(batch, sheet, strip, survey.hidden[index], options.signal, (block) => {
        const [rows, raw]: [Cell[][], Cell[][]] = [[], []];
        for (let offset = 0; offset < block.rows; offset += 1) {
          if (block.isHidden(offset)) hiddenRows += 1;
          if (block.isHidden(offset) && request.filteredRows === 'visible-only') continue;
          rows.push(picked(block.cells, offset, picks));
          raw.push(picked(block.raw, offset, picks));
          rowIndices.push(block.firstRow + offset);
        }
        packer.add(rows);
        stamps.add(stampRows(raw, [...columnIndices.keys()]));
        for (const row of raw) widestRow = Math.max(widestRow, charactersOf(row));
        seen += block.rows;
        options.onProgress?.({ step: 'reading', done: seen / rowCount, rows: rowCount });
      });
    }
    if (packer.isBlank) throw new Problem('selection-empty', place);
    const packed = packer.finish();
    const cells: SourceCells = {
      ...place,
      ...(packed.kinds.length > mostAsRows ? { rows: [], packed } : { rows: unpackCells(packed) }),
      rowIndices,
      columnIndices,
      numberFormats: await readNumberFormats(
        batch,
        sheet,
        packer,
        rowIndices,
        columnIndices,
        located.hasHeader !== false,
      ),
      dateSystem: survey.dateSystem,
    };
    if (survey.merges.length > 0) cells.merges = survey.merges;
    if (survey.culture) cells.culture = survey.culture;
    if (located.tableName !== undefined) cells.tableName = located.tableName;
    if (located.hasHeader !== undefined) cells.hasHeader = located.hasHeader;
    cells.readId = reads.add({
      sheetId: survey.sheetId,
      sheet: located.sheet,
      ...(located.tableName === undefined ? {} : { tableName: located.tableName }),
      areas: address.map(areaOfAddress),
      isOpenBelow: survey.isOpenBelow,
      columnIndices,
      rowIndices,
      stamps: stamps.finish(),
      widestRow,
    });
    if (hiddenRows > 0) {
      cells[request.filteredRows === 'include' ? 'hiddenRowsIncluded' : 'hiddenRowsSkipped'] = hiddenRows;
    }
    return cells;
  }, options);
}

function stripsOf(located: LocatedSource): Strip[] {
  if (located.arrangement === 'side-by-side') return [{ pieces: located.areas }];
  return located.areas.map((area) => ({ pieces: [area] }));
}

function columnsOf(area: Area): number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

function allColumns(strip: Strip): number[] {
  return strip.pieces.flatMap(columnsOf);
}

function keptColumns(area: Area, own: ReadonlySet<number>): number[] {
  return columnsOf(area).filter((column) => !own.has(column));
}

/** The piece's address from its first to its last kept column. */
function trimmed(piece: Area, kept: number[]): string[] {
  if (kept.length === 0) return [];
  const columns = kept[kept.length - 1] - kept[0] + 1;
  return [areaAddress({ ...piece, column: kept[0], columns })];
}

async function surveySource(batch: Batch, sheet: Excel.Worksheet, strips: Strip[]): Promise<Survey> {
  const first = strips[0].pieces;
  const merges = supports('1.13')
    ? first.map((piece) => {
        const merged = rangeOf(sheet, {
          ...piece,
          rows: Math.min(piece.rows, headerRows),
        }).getMergedAreasOrNullObject();
        merged.load('address');
        return merged;
      })
    : [];
  const hidden = strips.map((strip) => {
    const range = rangeOf(sheet, strip.pieces[0]);
    range.load('rowHidden');
    return range;
  });
  const epoch = batch.workbook.functions.date(1970, 1, 1);
  epoch.load('value');
  const culture = askCulture(batch);
  sheet.load('id');
  const below = rowBelow(sheet, strips[strips.length - 1].pieces);
  await batch.sync();

  return {
    dateSystem: epoch.value === epochSerial1904 ? 1904 : 1900,
    culture: culture(),
    merges: merges
      .filter((areas) => !areas.isNullObject)
      .flatMap(({ address }) => address.split(',').map(areaOfAddress)),
    hidden: hidden.map((range) => range.rowHidden as boolean | null),
    sheetId: sheet.id,
    isOpenBelow: below.length > 0 && below.every((range) => range.values[0].every((cell) => cell === '')),
  };
}

/** The cells below the last row of pieces, to be loaded; none at the end of the sheet. */
function rowBelow(sheet: Excel.Worksheet, pieces: Area[]): Excel.Range[] {
  return pieces
    .filter(({ row, rows }) => row + rows < sheetRowCount)
    .map((piece) => {
      const range = rangeOf(sheet, { ...piece, row: piece.row + piece.rows, rows: 1 });
      range.load('values');
      return range;
    });
}

function charactersOf(row: readonly Cell[]): number {
  let sum = 0;
  for (const cell of row) sum += typeof cell === 'string' ? cell.length : 8;
  return sum;
}

/** The kept cells of a row; a row that is kept whole is not copied. */
function picked(pieces: Cell[][][], row: number, picks: number[][]): Cell[] {
  if (pieces.length === 1 && picks[0].length === pieces[0][row].length) return pieces[0][row];
  return picks.flatMap((pick, at) => pick.map((column) => pieces[at][row][column]));
}

interface ReadBlock {
  firstRow: number;
  rows: number;
  /** Piece → row → cells. */
  cells: Cell[][][];
  /** The same as Excel gave them. */
  raw: Cell[][][];
  isHidden(offset: number): boolean;
}

async function readStrip(
  batch: Batch,
  sheet: Excel.Worksheet,
  strip: Strip,
  stripHidden: boolean | null,
  signal: AbortSignal | undefined,
  take: (block: ReadBlock) => void,
): Promise<void> {
  const { row, rows } = strip.pieces[0];
  const size = new BlockSize(rowsPerBlock(allColumns(strip).length * cellBytes(0)));
  for (let start = 0; start < rows;) {
    stopIfCancelled(signal);
    const count = Math.min(size.rows, rows - start);
    const begun = performance.now();
    try {
      const block = await readBlock(batch, sheet, strip, { start: row + start, rows: count }, stripHidden);
      size.took(performance.now() - begun);
      if (start + count < rows) await givePaneATurn();
      take(block);
      start += count;
    } catch (error) {
      // Long texts can make a block larger than estimated: smaller ones then pass.
      if (officeCode(error) !== 'ResponsePayloadSizeLimitExceeded' || !size.refused(count)) throw error;
    }
  }
}

async function readBlock(
  batch: Batch,
  sheet: Excel.Worksheet,
  strip: Strip,
  block: { start: number; rows: number },
  stripHidden: boolean | null,
): Promise<ReadBlock> {
  const ranges = strip.pieces.map((piece) => {
    const range = rangeOf(sheet, { ...piece, row: block.start, rows: block.rows });
    range.load('values');
    return range;
  });
  const properties = stripHidden === null ? ranges[0].getRowProperties({ rowHidden: true }) : undefined;
  await batch.sync();
  const unnamedErrors = ranges.filter((range) => (range.values as Cell[][]).some((row) => row.some(mayBeForeignError)));
  for (const range of unnamedErrors) range.load('valueTypes');
  if (unnamedErrors.length > 0) await batch.sync();
  return {
    firstRow: block.start,
    rows: block.rows,
    cells: ranges.map((range) => (unnamedErrors.includes(range) ? withErrorsNamed(range) : (range.values as Cell[][]))),
    raw: ranges.map((range) => range.values as Cell[][]),
    isHidden: (offset) => (properties ? properties.value[offset].rowHidden === true : stripHidden === true),
  };
}

const errorNames: ReadonlySet<string> = new Set(excelErrors);

/** Text that looks like an error under a name of another language. */
function mayBeForeignError(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && !errorNames.has(cell);
}

/** Values in which errors of other names are `#VALUE!`, so that no reader takes them for text. */
function withErrorsNamed(range: Excel.Range): Cell[][] {
  return range.values.map((row, rowIndex) =>
    row.map((cell: Cell, column) =>
      mayBeForeignError(cell) && range.valueTypes[rowIndex][column] === Excel.RangeValueType.error ? '#VALUE!' : cell,
    ),
  );
}
