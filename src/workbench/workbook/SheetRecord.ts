import { intersect, type Shift } from './area';
import type { FormatTable } from './formatTable';
import type {
  Area,
  CellLink,
  ChartModel,
  ConditionalFormat,
  Happening,
  ListFilter,
  ModelChange,
  Origin,
  PageLayoutModel,
  TableModel,
} from './model';
import { plainCopy } from './plainCopy';
import { emptySheetState, type SheetState, type SheetLayout } from './sheetState';
import { setSpan, spanValue } from './spans';
import type { Restore, UndoLog } from './undoLog';
import { WorkbookError } from './WorkbookError';

/** What a sheet needs of its workbook. */
export interface SheetHost {
  readonly log: UndoLog;
  readonly formatTable: FormatTable;
  change(label: string, origin: Origin, work: () => void): void;
  emit(change: ModelChange): void;
  tell(happening: Happening): void;
  newId(kind: string): string;
  /** Throws when a table or a name is called so already; `except` is the id of a table that may. */
  checkTableName(name: string, except?: string): void;
  /** Lets everything that refers to moved cells of a sheet follow. */
  shiftReferences(sheet: SheetRecord, shift: Shift): void;
}

const defaultColumnWidth = 48;
const defaultRowHeight = 15;

/** All of a sheet but its cells: looks, sizes, charts, rules, protection. Each setter is one undoable change. */
export class SheetRecord {
  protected record: SheetState;

  constructor(
    readonly id: string,
    name: string,
    protected readonly host: SheetHost,
  ) {
    this.record = emptySheetState(name);
  }

  get state(): SheetState {
    return this.record;
  }

  /** Replaces the record and keeps the old one for undo. */
  setState(state: SheetState): void {
    if (state === this.record) return;
    const swap =
      (old: SheetState): Restore =>
      () => {
        const present = this.record;
        this.record = old;
        return swap(present);
      };
    this.host.log.record(swap(this.record));
    this.record = state;
  }

  get name(): string {
    return this.record.name;
  }
  get visibility(): 'Visible' | 'Hidden' | 'VeryHidden' {
    return this.record.visibility;
  }
  set visibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden') {
    this.setVisibility(visibility, 'host');
  }
  get tabColor(): string | undefined {
    return this.record.tabColor;
  }
  set tabColor(tabColor: string | undefined) {
    this.adjust('tab colour', 'layout', { tabColor }, 'host');
  }
  get showGridlines(): boolean {
    return this.record.showGridlines;
  }
  set showGridlines(showGridlines: boolean) {
    this.adjust('gridlines', 'layout', { showGridlines }, 'host');
  }
  get protectedWith(): { allowFormatCells?: boolean } | undefined {
    return this.record.protectedWith;
  }
  set protectedWith(options: { allowFormatCells?: boolean } | undefined) {
    this.protect(options, 'host');
  }
  get frozen(): { rows: number; columns: number } {
    return this.record.frozen;
  }
  get tables(): readonly TableModel[] {
    return this.record.tables;
  }
  get charts(): readonly ChartModel[] {
    return this.record.charts;
  }
  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.record.conditionalFormats;
  }
  get links(): readonly CellLink[] {
    return this.record.links;
  }
  get merges(): readonly Area[] {
    return this.record.merges;
  }
  get pageLayout(): PageLayoutModel {
    return this.record.pageLayout;
  }
  get filters(): readonly ListFilter[] {
    return this.record.filters;
  }
  get hiddenRows(): ReadonlySet<number> {
    return this.record.hiddenRows;
  }
  get hiddenColumns(): ReadonlySet<number> {
    return this.record.hiddenColumns;
  }
  replaceLayout(layout: Partial<SheetLayout>, origin: Origin): void {
    const isFilter = Object.keys(layout).every((key) => key === 'hiddenRows' || key === 'filters');
    this.adjust('layout', isFilter ? 'filter' : 'layout', layout, origin);
  }

  setColumnWidth(column: number, count: number, points: number, origin: Origin): void {
    const columnWidths = setSpan(this.record.columnWidths, column, count, points);
    this.adjust('column width', 'layout', { columnWidths }, origin);
  }

  columnWidth(column: number): number {
    return spanValue(this.record.columnWidths, column) ?? defaultColumnWidth;
  }

  setRowHeight(row: number, count: number, points: number, origin: Origin): void {
    this.adjust('row height', 'layout', { rowHeights: setSpan(this.record.rowHeights, row, count, points) }, origin);
  }

  rowHeight(row: number): number {
    return spanValue(this.record.rowHeights, row) ?? defaultRowHeight;
  }

  setHiddenRows(row: number, count: number, hidden: boolean, origin: Origin): void {
    const hiddenRows = withLines(this.record.hiddenRows, row, count, hidden);
    this.adjust(hidden ? 'hide rows' : 'show rows', 'filter', { hiddenRows }, origin);
  }

  setHiddenColumns(column: number, count: number, hidden: boolean, origin: Origin): void {
    const hiddenColumns = withLines(this.record.hiddenColumns, column, count, hidden);
    this.adjust(hidden ? 'hide columns' : 'show columns', 'layout', { hiddenColumns }, origin);
  }

  freeze(rows: number, columns: number, origin: Origin): void {
    this.adjust('freeze panes', 'layout', { frozen: { rows, columns } }, origin);
  }

  unmerge(area: Area, origin: Origin): void {
    const merges = this.record.merges.filter((merge) => !intersect(merge, area));
    if (merges.length < this.record.merges.length) this.adjust('unmerge', 'merges', { merges }, origin);
  }

  removeTable(id: string, origin: Origin): void {
    const table = this.found(this.record.tables, id);
    const filters = this.record.filters.filter(({ tableId }) => tableId !== id);
    // with the table goes its filter, and what that hides is shown again
    const isFiltered = filters.length < this.record.filters.length;
    const { row, rows } = table.area;
    const hiddenRows = new Set([...this.record.hiddenRows].filter((each) => each < row || each >= row + rows));
    this.host.change('remove table', origin, () => {
      if (isFiltered) this.replaceLayout({ filters, hiddenRows }, origin);
      this.adjust('remove table', 'tables', { tables: this.record.tables.filter((each) => each !== table) }, origin);
    });
  }

  addChart(chart: ChartModel, origin: Origin): void {
    if (this.record.charts.some((each) => each.id === chart.id))
      throw new WorkbookError('ItemAlreadyExists', `There is a chart '${chart.id}' already.`);
    this.adjust('chart', 'charts', { charts: [...this.record.charts, plainCopy(chart)] }, origin);
  }

  updateChart(id: string, change: (chart: ChartModel) => void, origin: Origin): void {
    const chart = plainCopy(this.found(this.record.charts, id));
    change(chart);
    this.adjust(
      'chart',
      'charts',
      { charts: this.record.charts.map((each) => (each.id === id ? chart : each)) },
      origin,
    );
  }

  removeChart(id: string, origin: Origin): void {
    const chart = this.found(this.record.charts, id);
    this.adjust('remove chart', 'charts', { charts: this.record.charts.filter((each) => each !== chart) }, origin);
  }

  setConditionalFormats(formats: ConditionalFormat[], origin: Origin): void {
    this.adjust('conditional format', 'conditional-formats', { conditionalFormats: plainCopy(formats) }, origin);
  }

  setLinks(links: readonly CellLink[], origin: Origin): void {
    this.adjust('link', 'links', { links: plainCopy([...links]) }, origin);
  }

  setPageLayout(layout: Partial<PageLayoutModel>, origin: Origin): void {
    this.adjust('page layout', 'layout', { pageLayout: { ...this.record.pageLayout, ...layout } }, origin);
  }

  setVisibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden', origin: Origin): void {
    this.host.change('visibility', origin, () => {
      this.setState({ ...this.record, visibility });
      this.host.emit({ kind: 'sheets', origin });
    });
  }

  protect(options: { allowFormatCells?: boolean } | undefined, origin: Origin): void {
    this.adjust('protection', 'protection', { protectedWith: options && { ...options } }, origin);
  }

  /** Changes part of the record as one undoable step and tells the listeners. */
  protected adjust(
    label: string,
    kind: 'tables' | 'charts' | 'conditional-formats' | 'links' | 'layout' | 'merges' | 'filter' | 'protection',
    change: Partial<SheetState>,
    origin: Origin,
  ): void {
    this.host.change(label, origin, () => {
      this.setState({ ...this.record, ...change });
      this.host.emit({ kind, sheetId: this.id, origin });
    });
  }

  protected found<T extends { id: string }>(items: readonly T[], id: string): T {
    const item = items.find((each) => each.id === id);
    if (!item) throw new WorkbookError('ItemNotFound', `There is no '${id}' on sheet '${this.name}'.`);
    return item;
  }
}

function withLines(lines: ReadonlySet<number>, start: number, count: number, on: boolean): ReadonlySet<number> {
  const result = new Set(lines);
  for (let line = start; line < start + count; line++) {
    if (on) result.add(line);
    else result.delete(line);
  }
  return result;
}
