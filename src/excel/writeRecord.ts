import type { ReportColumn } from '../core/report/report';
import type { Area } from './address';
import type { CellContents } from './cellContents';
import type { Content } from './cellContent';
import type { RowStamps } from './rowStamps';
import type { SheetLooks } from './sheetLooks';

export type Fill = NonNullable<ReportColumn['fills']>[number];

/** What a write did, or is about to do, to the columns beside a list, and what was there: plain data. */
export interface ColumnRecord {
  sheetId: string;
  sheet: string;
  headerRow: number;
  firstRow: number;
  lastRow: number;
  /** Sheet columns of the list, by which its rows are known again. */
  sourceColumns: number[];
  table?: { name: string; columnIds: number[]; added: string[] };
  targets: ColumnChange[];
  groups: GroupChange[];
}

export interface ColumnChange {
  /** Hidden name of the column. */
  name: string;
  column: number;
  /** Header and data. */
  area: Area;
  /** Its place before; undefined if the column is new. */
  before?: Area;
  /** The header that was written, and what the cell held. */
  header?: { written: Content; before?: CellContents };
  /** Rules that colour it; `others`: ids of those that stood there and are not ours. */
  fills: { written: Fill[]; before: Fill[]; others: string[] };
  /** What its cells may hold if they are ours; left out where they are numbers. */
  words?: string[];
}

/** Columns side by side. */
export interface GroupChange {
  firstColumn: number;
  columns: number;
  blocks: BlockChange[];
  /** What was written per sheet row and column, known as long as the session lasts. */
  rowAt?(sheetRow: number): (Content | null)[];
}

export interface BlockChange {
  firstRow: number;
  before: CellContents;
  /** Stamps of the list's rows when the block was written; left out where the list was not read here. */
  stamps?: RowStamps;
}

/** What a write does to a report sheet. */
export interface SheetRecord {
  /** Hidden name of the sheet's area. */
  name: string;
  sheet: string;
  runId: string;
  /** What an earlier run left; undefined if the sheet is new. */
  before?: EarlierSheet;
}

/** A report sheet as an earlier run left it, and the user since. */
export interface EarlierSheet {
  area: Area;
  /** With what the next run takes besides. */
  whole: Area;
  charts: string[];
  chartSet: 'a' | 'b';
  cells: CellContents;
  /** Left out for reports that are too large. */
  looks?: SheetLooks;
}

/** Cells of the list itself that a write changed, and what they held. */
export interface RepairRecord {
  sheetId: string;
  sheet: string;
  /** Sheet columns of the list, by which its rows are known again. */
  sourceColumns: number[];
  /** In the order of their rows. */
  cells: RepairChange[];
}

export interface RepairChange {
  row: number;
  column: number;
  before: Content;
  format: string;
  written: Content;
  /** It was written as a day. */
  dated?: true;
  /** Stamp of the row's cells that were not changed. */
  stamp: number;
}

/** What a run left beside a list, by which its cells and rules are told from the user's: 32-bit marks. */
export interface WrittenColumns {
  version: 1;
  /** Stamps of the rows. */
  rows: Uint32Array;
  columns: WrittenColumn[];
}

export interface WrittenColumn {
  /** Hidden name. */
  name: string;
  /** Ids of the rules that colour it. */
  rules: string[];
  /** Marks of what the cells hold, with their row's stamp and with their place. */
  byRow: Uint32Array;
  byPlace: Uint32Array;
}
