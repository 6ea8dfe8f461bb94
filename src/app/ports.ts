import type { Report, Text } from '../core/report/report';
import type { ReadingOptions } from '../core/table/readColumns';
import type { Cell, Origin, Shape, SourceCells } from '../core/table/table';

/** What is selected now, cheap enough to ask at every click. */
export interface SelectionInfo {
  sheet: string;
  /** A1 without sheet; several areas separated by commas. */
  address: string;
  rows: number;
  columns: number;
  /** 0-based sheet row of the active cell. */
  activeRow: number;
  tableName?: string;
  /** True if it is one cell inside a list; reading then takes the list around it (current region). */
  expandsToRegion: boolean;
  /** True on a sheet that this add-in wrote: looking at a result is not choosing another list. */
  isOwnReport?: boolean;
}

/** A source to read again: the pinned or remembered range. Left out: the current selection. */
export interface SourceReference {
  sheet: string;
  address: string;
  tableName?: string;
  /** The reading that the list is known from: it is found where it is now, and as long as it is now. */
  readId?: number;
}

export interface ReadRequest {
  source?: SourceReference;
  /** What to do with rows a filter hides. */
  filteredRows: 'include' | 'visible-only';
  /** What a row is, where the user says so; left out: what the list tells. */
  shape?: Shape;
  /** How ambiguous cells and rows are read; left out: as the user said of this list before. */
  reading?: ReadingOptions;
}

/** How outputs of a run are found again: hidden names in the workbook. */
export interface RunReference {
  /** Stable identity of the model that writes: a re-run of the same model updates its own output. */
  runId: string;
}

export interface WritePlan extends RunReference {
  origin: Origin;
  report: Report;
  /** Title used for summary sheets (the model's name). */
  modelName: string;
  liveFormulas: boolean;
  writeColumns: boolean;
  writeSheets: boolean;
  /** What the user answered when asked; `ask` makes the write throw `Problem('cells-in-the-way')` before any change. */
  overwrite: 'ask' | 'replace';
  /** The same for values that the user typed into our columns since the last run; `ask` throws `values-typed`. */
  typed?: 'ask' | 'keep' | 'replace';
  /**
   * Numbers may differ from those that were read, as long as the rows are the same: for lists whose formulas never come
   * to rest.
   */
  tolerant?: boolean;
  /** Names of the table's columns, in the order of `origin.columnIndices`; left out: what the header row says. */
  sourceColumns?: string[];
}

/** What stands in the way of a write, found out before anything is changed. */
export interface Preflight {
  /** Output columns that will be updated in place / appended, with their A1 addresses. */
  updates: string[];
  appends: string[];
  /** Filled cells that would be overwritten and are not ours. */
  inTheWay: { sheet: string; address: string }[];
}

export interface WriteResult {
  /** Addresses that the success message links to. */
  columns?: { sheet: string; address: string };
  summary?: { sheet: string; address: string };
  /** The sheets written, by the report's ids, with their tables in order. */
  sheets: { id: string; sheet: string; tables: string[] }[];
  rows: number;
  syncs: number;
  /** Cells of the list itself that were written anew; left out where none was to be. */
  repaired?: number;
}

export interface ProgressReport {
  step: 'reading' | 'computing' | 'writing' | 'charts' | 'checking';
  done: number;
  /** How many rows the whole has, where rows are counted. */
  rows?: number;
}

export interface CallOptions {
  signal?: AbortSignal;
  onProgress?(progress: ProgressReport): void;
}

/** Text for people: i18n keys turned into the workbook's language. Given to adapters by the entry files. */
export type Translate = (text: Text) => string;

/** A list that may stand on a sheet: a table, or the cells in use. */
export interface SheetArea {
  sheet: string;
  address: string;
  tableName?: string;
}

/** A column that this add-in wrote. */
export interface WrittenCells {
  header: string;
  cells: Cell[];
}

/** What the use cases need of a workbook. Every method rejects with `Problem` and nothing else. */
export interface WorkbookPort {
  selection(): Promise<SelectionInfo>;
  read(request: ReadRequest, options?: CallOptions): Promise<SourceCells>;
  /** Where lists may stand, sheet by sheet: visible sheets that are no reports of this add-in. */
  areas(): Promise<SheetArea[]>;
  /** What this add-in wrote beside a list, from the left; cells in the order of the list's rows, blank where there are none. */
  writtenColumns(origin: Origin, rows: number): Promise<WrittenCells[]>;
  /** Where the contact log stands: in a table of our name for it, or on a visible sheet that is called so. */
  contactLog(sheetName: string): Promise<SheetArea | undefined>;
  preflight(plan: WritePlan): Promise<Preflight>;
  /** Writes all or, when it fails or is cancelled, puts back what was there. */
  write(plan: WritePlan, options?: CallOptions): Promise<WriteResult>;
  /** Takes back the last write of this session, if the workbook still stands as the write left it. */
  undoWrite(options?: Pick<CallOptions, 'signal'>): Promise<boolean>;
  /** A write that an earlier session did not finish. */
  unfinishedWrite(): Promise<UnfinishedWrite | undefined>;
  /** Takes it back; what remains rejects with `write-remains` and can be tried again. */
  undoUnfinished(options?: Pick<CallOptions, 'signal'>): Promise<void>;
  goTo(place: { sheet: string; address: string }): Promise<void>;
  /** Adds a sheet (or more) of plain cells, for the sample. Never replaces a sheet. Selects the first range. */
  addSheets(sheets: SampleSheet[], options?: CallOptions): Promise<void>;
  /** The add-in's one custom XML part: its text content, `null` when there is none. */
  loadState(): Promise<string | null>;
  saveState(content: string): Promise<void>;
  /** Keeps what stands in the part, whatever it is, under another name; the part itself stays. */
  setStateAside(): Promise<void>;
  /** Data kept beside the state, by name; `null` where there is none of that name. Names are made of [\w-]. */
  loadArchived(names: readonly string[]): Promise<(Uint8Array | null)[]>;
  /** All names that data are kept under. */
  archivedNames(): Promise<string[]>;
  /** Keeps data under new names, all of it or nothing. */
  archive(entries: readonly ArchiveEntry[]): Promise<void>;
  /** Removes what is kept under these names. */
  removeArchived(names: readonly string[]): Promise<void>;
  /** Takes out of the workbook what this add-in keeps in it, for good. */
  removeEverything(request: RemovalRequest): Promise<Removed>;
  /** Tries what this add-in relies on in the Excel at hand; the workbook is afterwards as it was. */
  check(options?: CallOptions): Promise<ExcelReport>;
  onSelectionChanged(handler: (selection: SelectionInfo) => void): Promise<() => Promise<void>>;
  /** Fires when cells change that this add-in did not write itself. */
  onDataChanged(handler: (place: ChangedPlace) => void): Promise<() => Promise<void>>;
}

/** Data kept in the workbook under a name, never changed. */
export interface ArchiveEntry {
  name: string;
  data: Uint8Array;
}

/** How one probe ended. Nothing of the user's cells is in it: probes read only what they wrote. */
export interface ProbeResult {
  id: string;
  outcome: 'passes' | 'differs' | 'refused' | 'not-supported';
  /** What was found, or Excel's code; short. */
  found: string;
}

export interface ExcelReport {
  /** Host, platform and version as Office tells them, and the newest requirement set. */
  host: string;
  platform: string;
  version: string;
  excelApi: string;
  results: ProbeResult[];
}

/** A write whose session ended before it was done. */
export interface UnfinishedWrite extends RunReference {
  /** What people call it. */
  name: string;
}

/** Where cells changed; lines that came or went count from the first of them to the end of the sheet. */
export interface ChangedPlace {
  /** Left out where Excel did not say: it may be any. */
  sheet?: string;
  address: string;
}

export interface RemovalRequest {
  /** Report sheets, and columns beside lists, that this add-in wrote. */
  sheets: boolean;
  columns: boolean;
  functionNames: readonly NamedFormula[];
}

/** How many of each are gone. */
export interface Removed {
  sheets: number;
  columns: number;
  names: number;
  parts: number;
}

export interface SampleSheet {
  name: string;
  rows: (string | number | boolean)[][];
  numberFormats: string[];
  columnWidths?: number[];
  tableName?: string;
}

/** A formula under a name, for the whole workbook. */
export interface NamedFormula {
  name: string;
  /** With the equals sign. */
  formula: string;
  /** Told beside the name; ours are recognised by it. */
  comment: string;
}

/** Names in the workbook that stand for formulas. Every method rejects with `Problem` and nothing else. */
export interface FormulaNamesPort {
  /** Adds the names that are free, and tells which were. A name that exists is left as it is. */
  add(wanted: readonly NamedFormula[]): Promise<{ added: string[]; ours: string[]; taken: string[] }>;
  /** Takes away those of the names that carry our comment, and tells which. */
  remove(wanted: readonly NamedFormula[]): Promise<string[]>;
}
