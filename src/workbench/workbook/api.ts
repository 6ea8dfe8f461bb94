import type {
  Area,
  CellFormat,
  CellLink,
  CellValue,
  ChartModel,
  ConditionalFormat,
  Happening,
  ListFilter,
  ModelChange,
  NameModel,
  Origin,
  PageLayoutModel,
  SortField,
  TableModel,
} from './model';
import type { SheetLayout } from './sheetState';

/** The workbook's public face; `createWorkbook()` in `Workbook.ts` makes one. */
export interface WorkbookApi {
  readonly sheets: readonly SheetApi[];
  readonly names: ReadonlyMap<string, NameModel>;
  /** Custom XML parts by id. */
  readonly xmlParts: ReadonlyMap<string, { id: string; namespaceUri: string; xml: string }>;
  /** Office document settings and Excel's `workbook.settings`. */
  readonly settings: ReadonlyMap<string, unknown>;
  fileName: string;
  dateSystem: 1900 | 1904;
  /** When the workbook was made, here or by the program that made its file. */
  created: Date;
  activeSheetId: string;
  /** True while the user types in a cell. */
  editMode: boolean;
  /** True where the file may be looked at only: add-ins are refused what they write. */
  readOnly: boolean;

  sheet(idOrName: string): SheetApi | undefined;
  addSheet(name: string, origin: Origin, position?: number): SheetApi;
  removeSheet(id: string, origin: Origin): void;
  renameSheet(id: string, name: string, origin: Origin): void;
  moveSheet(id: string, position: number, origin: Origin): void;
  /**
   * Cells to another place, as cut and paste does it: contents, formats, conditional formats and whole tables. What
   * refers to them follows; what stood there is replaced. Merges are left alone.
   */
  moveCells(
    from: { sheetId: string; area: Area },
    to: { sheetId: string; row: number; column: number },
    origin: Origin,
  ): void;
  setName(name: NameModel, origin: Origin): void;
  /** Many names at once, as {@link setName} does it one by one. */
  setNames(names: readonly NameModel[], origin: Origin): void;
  removeName(name: string, origin: Origin, sheetId?: string): void;
  setXmlPart(part: { id: string; namespaceUri: string; xml: string }, origin: Origin): void;
  removeXmlPart(id: string, origin: Origin): void;
  setSetting(key: string, value: unknown, origin: Origin): void;
  removeSetting(key: string, origin: Origin): void;
  select(sheetId: string, areas: Area[], origin: Origin): void;
  readonly selection: { sheetId: string; areas: Area[] };

  /** Groups changes into one undo step (nested groups join the outer one), and one notification per change kind. */
  transaction<T>(label: string, work: () => T): T;
  /** A transaction that leaves everything as it was, and tells no listener, when it throws. Not inside an undo group. */
  attempt<T>(label: string, work: () => T): T;
  /** Keeps one undo step open across batches: an add-in action, say. Returns the function that closes it. */
  openUndoGroup(label: string): () => void;
  undo(): string | undefined;
  redo(): string | undefined;
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  /** Forgets all undo steps, as opening a file does. */
  forgetHistory(): void;
  onChange(listener: (change: ModelChange) => void): () => void;
  onHappening(listener: (happening: Happening) => void): () => void;
  /** Tells listeners what the user does that changes nothing. */
  tell(happening: Happening): void;
  /**
   * The formula engine, if one is plugged in: called after formula cells or their precedents changed and asked for
   * calculated values, which it writes with `sheet.setCalculated`.
   */
  calculator: Calculator | undefined;
}

export interface Calculator {
  /** Recalculates everything that is out of date; resolves when the model holds the values. */
  calculate(): Promise<void>;
}

export interface SheetApi {
  readonly id: string;
  readonly name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string | undefined;
  showGridlines: boolean;
  protectedWith: { allowFormatCells?: boolean } | undefined;
  readonly frozen: { rows: number; columns: number };
  readonly tables: readonly TableModel[];
  readonly charts: readonly ChartModel[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly CellLink[];
  readonly merges: readonly Area[];
  readonly pageLayout: PageLayoutModel;
  /** Of tables, and at most one of the sheet itself. */
  readonly filters: readonly ListFilter[];
  /** Rows a filter or the user hides. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;

  /**
   * Smallest area that holds all values (and formats, unless `valuesOnly`) of the sheet, or of a part of it; undefined when
   * there are none.
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined;
  /** How many rows of an area, from its first on, hold something, without one between them that does not. */
  filledRows(area: Area): number;
  /** Row-major values (formula cells: their calculated value). */
  values(area: Area): CellValue[][];
  value(row: number, column: number): CellValue;
  /** The formula with its equals sign, or undefined where the cell is a constant. */
  formula(row: number, column: number): string | undefined;
  readonly hasFormulas: boolean;
  /** Every formula cell, for the calculator and the files. */
  formulaCells(): Iterable<{ row: number; column: number; formula: string }>;
  /** The cells that the formula of a cell spills into, the cell itself included; undefined when it does not spill. */
  spillArea(row: number, column: number): Area | undefined;
  /** Cells of `contents`: a string starting with `=` is a formula; `undefined` leaves the cell as it is. */
  setContents(area: Area, contents: (CellValue | undefined)[][], origin: Origin): void;
  /** Calculated values (also of spilled cells) without touching formulas or undo. */
  setCalculated(row: number, column: number, values: CellValue[][]): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats', origin: Origin): void;
  format(row: number, column: number): CellFormat;
  /** Distinct formats of an area, so that a caller can tell "mixed" without visiting a million cells. */
  formats(area: Area): CellFormat[];
  setFormat(area: Area, format: CellFormat, origin: Origin): void;
  setNumberFormats(area: Area, formats: string[][], origin: Origin): void;
  insert(area: Area, shift: 'down' | 'right', origin: Origin): void;
  remove(area: Area, shift: 'up' | 'left', origin: Origin): void;
  /** Replaces sizes, hidden lines or merges as wholes: line by line, each change costs a copy of all. Cells stay. */
  replaceLayout(layout: Partial<SheetLayout>, origin: Origin): void;
  setColumnWidth(column: number, count: number, points: number, origin: Origin): void;
  columnWidth(column: number): number;
  setRowHeight(row: number, count: number, points: number, origin: Origin): void;
  rowHeight(row: number): number;
  setHiddenRows(row: number, count: number, hidden: boolean, origin: Origin): void;
  setHiddenColumns(column: number, count: number, hidden: boolean, origin: Origin): void;
  freeze(rows: number, columns: number, origin: Origin): void;
  merge(area: Area, origin: Origin): void;
  unmerge(area: Area, origin: Origin): void;
  addTable(table: Omit<TableModel, 'id'> & { id?: string }, origin: Origin): TableModel;
  updateTable(id: string, change: Partial<TableModel>, origin: Origin): void;
  removeTable(id: string, origin: Origin): void;
  addChart(chart: ChartModel, origin: Origin): void;
  updateChart(id: string, change: (chart: ChartModel) => void, origin: Origin): void;
  removeChart(id: string, origin: Origin): void;
  setConditionalFormats(formats: ConditionalFormat[], origin: Origin): void;
  /** Replaces all links of the sheet. */
  setLinks(links: readonly CellLink[], origin: Origin): void;
  setPageLayout(layout: Partial<PageLayoutModel>, origin: Origin): void;
  setVisibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden', origin: Origin): void;
  protect(options: { allowFormatCells?: boolean } | undefined, origin: Origin): void;
  /** Sorts the rows of an area by columns of it (values only move with their formats), or its columns by rows. */
  sort(area: Area, fields: SortField[], hasHeader: boolean, origin: Origin, lines?: 'rows' | 'columns'): void;
}
